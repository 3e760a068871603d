import type { Reroute } from '@sveltejs/kit/hooks';
import { slugPattern } from '#process/slug.ts';

/**
 * SvelteKit loses the last part of `/<process>/konzept/<code>` when the optional language before the
 * optional process is left out. Inside, German gets its name; the address that people see stays as it is.
 * Whoever writes `/de/…` themselves finds nothing, so that each page has one address.
 */
export const reroute: Reroute = ({ url }) => innerPath(url.pathname);

export function innerPath(path: string): string | undefined {
	const first = path.split('/')[1] ?? '';
	return first === 'de' || slugPattern.test(first) ? `/de${path}` : undefined;
}
