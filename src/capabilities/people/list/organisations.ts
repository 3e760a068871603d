import { allow, refuse, type Decision } from '#shared/result.ts';
import { folded } from './names.ts';

/** Two that are the same once capitals, marks and legal forms are gone; people decide whether they are. */
export function organisationKey(name: string): string {
	return folded(name)
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '' && !legalForms.has(word))
		.join(' ');
}

const legalForms = new Set([
	'e',
	'v',
	'ev',
	'gmbh',
	'ggmbh',
	'gug',
	'ug',
	'ag',
	'eg',
	'der',
	'die',
	'das'
]);

/** Names are said once. */
export function decideRename(facts: { nameTaken: boolean }): Decision<null, 'name-taken'> {
	return facts.nameTaken ? refuse('name-taken', { name: 'name-taken' }) : allow(null);
}

/** One organisation goes up in another; its name goes on leading there. */
export function decideMerge(facts: {
	fromId: string;
	intoId: string;
}): Decision<null, 'same-organisation'> {
	return facts.fromId === facts.intoId
		? refuse('same-organisation', { intoId: 'same-organisation' })
		: allow(null);
}
