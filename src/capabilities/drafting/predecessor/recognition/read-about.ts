import type { ItemKind } from '../../items.ts';
import { kindsAbove, push, type Context } from './context.ts';
import { aboutOf } from './reference.ts';

/** "Zu Leitlinie I: …" heads its goals, "Zu Ziel 2" its measures, be it a heading or a line with a colon. */
export function opensAbout(title: string, level: number | undefined, context: Context): boolean {
	const found = title.length < 200 ? aboutOf(title) : undefined;
	if (!found) return false;
	const above = kindsAbove(context);
	const kinds: readonly ItemKind[] =
		above.length > 0 ? above : [found.kind === 'guideline' ? 'goal' : 'measure'];
	const inText = kinds[0] === 'measure' ? 43.9 : 41.9;
	push(context, { level: level ?? inText, role: 'kinds', title: '', kinds, about: found.about });
	return true;
}
