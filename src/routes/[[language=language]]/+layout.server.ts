import { error } from '@sveltejs/kit';
import { pathWithin } from '#shared/language.ts';
import { exampleBar } from '#web/example-bar.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals, url }) => {
	const { language, runtime, actor } = locals;
	if (language === 'ar' && !runtime.env.FORTSCHRIFT_PSEUDO) error(404, 'not-found');
	return {
		language,
		path: pathWithin(language, url.pathname),
		now: runtime.clock.now(),
		example: exampleBar(runtime, actor, language)
	};
};
