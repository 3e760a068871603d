import { allow, refuse, type Decision } from '#shared/result.ts';
import type { ProcessTemplate } from './template.ts';
import { findTemplate } from './templates.ts';

/** A template is brought in under a key of its own; each later one of that key needs a higher version. */
export function decideImport(
	{ key, version }: Pick<ProcessTemplate, 'key' | 'version'>,
	newest: number | undefined
): Decision<null, 'template-ships' | 'template-known'> {
	if (findTemplate(key)) return refuse('template-ships', { source: 'template-ships' });
	if (newest !== undefined && version <= newest)
		return refuse('template-known', { source: 'template-known' });
	return allow(null);
}
