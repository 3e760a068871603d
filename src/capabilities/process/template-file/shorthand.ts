import type { Unit } from '../plan/definition.ts';
import type { Distance, TemplateDue } from '../template.ts';

/** Distances as people write them in the file: `14 days`, `1 week`, `5 workdays`. */
const distance = /^(\d{1,4}) (day|workday|week)s?$/;
const due = /^(\d{1,4} (?:day|workday|week)s?) (before|after) (start|end)$/;
const onEdge = /^on (start|end)$/;

export function parseDistance(written: string): Distance | undefined {
	const [, count, unit] = distance.exec(written) ?? [];
	return unit ? { count: Number(count), unit: `${unit}s` as Unit } : undefined;
}

export function writeDistance({ count, unit }: Distance): string {
	return `${count} ${count === 1 ? unit.slice(0, -1) : unit}`;
}

/** `3 weeks before start`, or `on end` for the day itself. */
export function parseDue(written: string): TemplateDue | undefined {
	const [, itself] = onEdge.exec(written) ?? [];
	if (itself) return { count: 0, unit: 'days', side: 'after', edge: itself as TemplateDue['edge'] };
	const [, far, side, edge] = due.exec(written) ?? [];
	const counted = parseDistance(far ?? '');
	return (
		counted && { ...counted, side: side as TemplateDue['side'], edge: edge as TemplateDue['edge'] }
	);
}

export function writeDue({ count, unit, side, edge }: TemplateDue): string {
	const isItself = count === 0 && unit === 'days' && side === 'after';
	return isItself ? `on ${edge}` : `${writeDistance({ count, unit })} ${side} ${edge}`;
}
