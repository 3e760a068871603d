/** Something that somebody uploaded: saved, never opened as a page of ours. */
export function sendFile(
	file: { readonly name: string; readonly mediaType: string },
	content: Buffer
): Response {
	return new Response(new Uint8Array(content), {
		headers: {
			'content-type': file.mediaType,
			'content-length': String(content.length),
			'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
			'content-security-policy': "default-src 'none'; sandbox",
			'x-content-type-options': 'nosniff',
			'cache-control': 'no-cache'
		}
	});
}
