/**
 * Something that somebody sent us: saved, never opened as a page of ours.
 * @param kept how caches may keep it; `private, no-store` for what only the desk may see
 */
export function sendFile(
	file: { readonly name: string; readonly mediaType: string },
	content: Uint8Array,
	kept: 'no-cache' | 'private, no-store'
): Response {
	return new Response(new Uint8Array(content), {
		headers: {
			'content-type': file.mediaType,
			'content-length': String(content.length),
			'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
			'content-security-policy': "default-src 'none'; sandbox",
			'x-content-type-options': 'nosniff',
			'cache-control': kept
		}
	});
}
