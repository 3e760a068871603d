import type { Gap } from '#process/core-group/composition.ts';

/** Where somebody is written down who would close a gap: with perspective and area filled in. */
export function approachPath(gap: Gap): string {
	const query = new URLSearchParams();
	if ('sector' in gap) query.set('sektor', gap.sector);
	if ('areaId' in gap) query.set('bereich', gap.areaId);
	const given = query.toString();
	return `/ansprache/neu${given ? `?${given}` : ''}`;
}
