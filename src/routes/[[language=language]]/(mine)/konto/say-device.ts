import type { Words } from '#assembly/words/index.ts';
import { readDevice } from '#people/sign-in/device.ts';

/** "Firefox unter Linux", as far as it is known. */
export function sayDevice(words: Words['desk']['signIn']['device'], kept: string | null): string {
	const { browser, system } = readDevice(kept);
	return `${words.browsers[browser]} ${words.systems[system]}`;
}
