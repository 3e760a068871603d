import type { LifeEvent } from '#assembly/public/life.ts';
import type { StructureEvent } from '#assembly/public/life-structure.ts';
import type { Voice } from '#assembly/public/voice.ts';
import { dayOf } from '#shared/dates.ts';

const kinds: readonly LifeEvent['kind'][] = [
	...(['inherited', 'merged', 'dropped', 'restored', 'checked'] as const)
];

export function isStructureEvent(event: LifeEvent): event is StructureEvent {
	return kinds.includes(event.kind);
}

export function structureTitle(event: StructureEvent, voice: Voice): string {
	const say = voice.words.structure;
	switch (event.kind) {
		case 'inherited': {
			const { relatives, how } = event;
			return say.life.inherited[how](listCodes(relatives, voice), relatives.length > 1);
		}
		case 'merged':
			return say.life.merged[event.how](listCodes(event.relatives, voice));
		case 'dropped':
		case 'restored':
			return say.life[event.kind];
		case 'checked': {
			const { outcome, day, at } = event.check;
			return say.checked[outcome](voice.format.day(day ?? dayOf(at, voice.zone)));
		}
	}
}

/** `Z-GE-2, Z-GE-3 und Z-GE-4` */
function listCodes(relatives: readonly { readonly code: string | null }[], voice: Voice): string {
	const codes = relatives.flatMap(({ code }) => code ?? []);
	const last = codes.at(-1) ?? '';
	return codes.length > 1
		? `${codes.slice(0, -1).join(', ')} ${voice.words.structure.and} ${last}`
		: last;
}
