/** The only source of "now". Instants are ISO 8601 in UTC with three decimals: text order is time order. */
export type Clock = { now(): string };

/**
 * A clock that ticks. With `startAt` (the setting `FORTSCHRIFT_NOW`) it is shifted so that it shows
 * that instant at its creation and goes on from there.
 */
export function tickingClock(startAt?: string): Clock {
	const shift = startAt ? Temporal.Instant.from(startAt).epochMilliseconds - machineTime() : 0;
	return { now: () => toInstant(machineTime() + shift) };
}

function toInstant(epochMilliseconds: number): string {
	return Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toString({
		smallestUnit: 'millisecond'
	});
}

function machineTime(): number {
	return Temporal.Now.instant().epochMilliseconds;
}
