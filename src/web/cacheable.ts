/** How a page says that its bytes may be shown to everybody, and until when. Never leaves the server. */
export const publicUntilHeader = 'x-fortschrift-public-until';

/** Cookies that change how a public page looks, in the order in which they make up the key. */
export const displayCookies = ['fs_theme', 'fs_size'] as const;
export const sessionCookie = 'fs_session';

/**
 * The key under which an anonymous page is kept, or nothing if this request must never be answered
 * from the cache: not a plain GET, or whoever asks may be signed in.
 */
export function cacheKey(request: {
	method: string | undefined;
	url: string | undefined;
	host: string | undefined;
	cookie: string | undefined;
	authorization: string | undefined;
}): string | undefined {
	if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
	if (request.authorization !== undefined) return undefined;
	const { cookie } = request;
	if (!cookie) return `${request.host}\n${request.url}\n`;
	if (cookie.includes(sessionCookie)) return undefined;
	return `${request.host}\n${request.url}\n${displayPart(cookie)}`;
}

/** May what the pages answered be kept? Only what says so itself, is complete, and sets nothing. */
export function mayBeStored(answer: {
	status: number;
	headers: Readonly<Record<string, unknown>>;
}): boolean {
	return (
		answer.status === 200 &&
		typeof answer.headers[publicUntilHeader] === 'string' &&
		answer.headers['set-cookie'] === undefined
	);
}

function displayPart(cookie: string): string {
	return displayCookies
		.map((name) => new RegExp(`(?:^|;\\s*)${name}=([\\w-]{1,16})(?:;|$)`).exec(cookie)?.[1] ?? '')
		.join(',');
}
