/** What an address may name: whatever else stands there never reaches the database. */
export function idOf(text: string | null): string | undefined {
	return text && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text) ? text : undefined;
}

/** `L1`, `Z-WO-3`, `M-WO-7`. */
export function codeOf(text: string): string | undefined {
	return /^[A-Z][A-Z0-9-]{0,30}$/.test(text) ? text : undefined;
}
