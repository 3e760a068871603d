import { writeNumber } from './number-format.ts';
import type { ListLevel } from './odt-styles.ts';

/** Where a list has got to, level by level. */
export class Count {
	readonly #counts: number[] = [];

	/** Counts one on and writes the number as it is printed. */
	next(
		level: number,
		levelOf: (level: number) => ListLevel | undefined,
		start?: number
	): string | null {
		const own = levelOf(level);
		for (let above = 1; above < level; above++) this.#counts[above] ??= levelOf(above)?.start ?? 1;
		const first = own?.start ?? 1;
		this.#counts[level] = start ?? (this.#counts[level] ?? first - 1) + 1;
		this.#counts.length = level + 1;
		if (!own || own.bullet || own.format === '') return null;
		const numbers: string[] = [];
		for (let at = Math.max(1, level - own.shown + 1); at <= level; at++) {
			const number = writeNumber(this.#counts[at] ?? 1, levelOf(at)?.format ?? '1');
			if (number) numbers.push(number);
		}
		return `${own.prefix}${numbers.join('.')}${own.suffix}`.trim() || null;
	}
}
