/** One JSON object per line on standard error; no personal data, no addresses, no secrets. */
export function logLine(event: string, facts: Readonly<Record<string, unknown>> = {}): void {
	const at = Temporal.Now.instant().toString({ smallestUnit: 'millisecond' });
	process.stderr.write(`${JSON.stringify({ at, event, ...facts })}\n`);
}

export function logFault(fault: unknown): void {
	const { name, message, stack } = fault instanceof Error ? fault : new Error(String(fault));
	logLine('fault', { name, message, stack });
}
