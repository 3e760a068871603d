import type { IncomingMessage, ServerResponse } from 'node:http';

const languageCookie = 'fs_language';
const year = 365 * 24 * 60 * 60;

/**
 * Whoever comes to the start page for the first time with a browser that prefers English is led there
 * once. After that their own choice counts: the cookie says that we have asked.
 */
export function leadToOwnLanguage(request: IncomingMessage, response: ServerResponse): boolean {
	if (request.url !== '/' || request.method !== 'GET') return false;
	if (request.headers.cookie?.includes(languageCookie)) return false;
	if (!prefersEnglish(request.headers['accept-language'])) return false;
	response.writeHead(302, {
		location: '/en',
		'cache-control': 'no-store',
		'set-cookie': `${languageCookie}=en; Path=/; Max-Age=${year}; SameSite=Lax; HttpOnly`
	});
	response.end();
	return true;
}

/** Is English wished for before German? A browser that wishes for neither gets German. */
export function prefersEnglish(header: string | undefined): boolean {
	const wishes = (header ?? '')
		.split(',')
		.map((wish) => {
			const [tag = '', ...rest] = wish.trim().toLowerCase().split(';');
			const quality = /q=([\d.]+)/.exec(rest.join(';'))?.[1];
			return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
		})
		.filter((wish) => wish.quality > 0)
		.sort((a, b) => b.quality - a.quality);
	return wishes.find((wish) => wish.language === 'de' || wish.language === 'en')?.language === 'en';
}
