import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Actions } from '@sveltejs/kit';

/** A page or an endpoint, as it stands in the file system. */
export type Route = {
	/** Without groups, language and process: `/treffen/[id]` of the desk is `/steuerung/treffen/[id]`. */
	readonly name: string;
	readonly kind: 'page' | 'endpoint';
	readonly part: 'desk' | 'department' | 'owner' | 'mine' | 'public' | 'everywhere';
	/** Names of the forms that it takes. */
	actions(): Promise<readonly string[]>;
};

const root = 'src/routes';
const servers = import.meta.glob<{ actions?: Actions }>('../../src/routes/**/+page.server.ts');

export const everyRoute: readonly Route[] = globSync(`${root}/**/+{page.svelte,server.ts}`)
	.toSorted()
	.map((file) => {
		const folder = dirname(file);
		const name = folder
			.slice(root.length)
			.replaceAll(/\/(\([^)]+\)|\[\[[^\]]+\]\])/g, '')
			.replaceAll(/^$/g, '/');
		return {
			name,
			kind: file.endsWith('+page.svelte') ? 'page' : 'endpoint',
			part: partOf(folder, name),
			async actions() {
				const load = servers[`../../${folder}/+page.server.ts`];
				return Object.keys((await load?.())?.actions ?? {});
			}
		};
	});

function partOf(folder: string, name: string): Route['part'] {
	if (name.startsWith('/steuerung')) return 'desk';
	if (name.startsWith('/pruefung')) return 'department';
	if (folder.includes('/(desk)/')) return 'owner';
	if (folder.includes('/(mine)/')) return 'mine';
	return folder.includes('/(public)/') ? 'public' : 'everywhere';
}
