import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** The system's Chromium, or the one that `CHROMIUM_PATH` names; nothing when there is none. */
export function findBrowser(): string | undefined {
	const named = process.env['CHROMIUM_PATH'];
	if (named) return mayRun(named) ? named : undefined;
	const folders = ['/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter)];
	return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(mayRun);
}

function mayRun(file: string): boolean {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
