/** Headers of every answer; the content policy is set by the pages themselves. */
export function securityHeaders(origin: string): Readonly<Record<string, string>> {
	const headers: Record<string, string> = {
		'referrer-policy': 'same-origin',
		'x-content-type-options': 'nosniff',
		'x-frame-options': 'DENY',
		'cross-origin-opener-policy': 'same-origin',
		'permissions-policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()'
	};
	if (origin.startsWith('https:')) headers['strict-transport-security'] = 'max-age=31536000';
	return headers;
}
