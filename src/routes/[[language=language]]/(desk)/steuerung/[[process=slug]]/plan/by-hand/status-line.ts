import { sayDay, shifted, type Movable } from './wanted-move.ts';

/** Says, also to the ear, where a step would go. */
export class StatusLine {
	readonly #place: HTMLElement;
	readonly #language: string;

	constructor(place: HTMLElement) {
		this.#place = place;
		this.#language = document.documentElement.lang;
	}

	show({ title, from, to }: Movable, days: number): void {
		const [start, end] = [shifted(from, days), shifted(to, days)];
		const said = [start, ...(end === start ? [] : [end])]
			.map((day) => sayDay(day, this.#language))
			.join(' – ');
		this.#place.textContent = `${title}: ${said}. ${this.#place.dataset['then'] ?? ''}`;
		this.#place.hidden = false;
	}

	clear(): void {
		this.#place.textContent = '';
		this.#place.hidden = true;
	}
}
