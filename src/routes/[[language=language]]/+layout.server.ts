import { error } from '@sveltejs/kit';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals, url, params }) => {
	const { language, runtime } = locals;
	if (language === 'ar' && !runtime.env.FORTSCHRIFT_PSEUDO) error(404, 'not-found');
	const prefix = params.language ? `/${params.language}` : '';
	return { language, path: url.pathname.slice(prefix.length) || '/', now: runtime.clock.now() };
};
