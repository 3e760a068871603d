import { unzipSync } from 'fflate';
import { UnreadableFile } from './xml.ts';

/** Text of one part, and of all that are read: a concept without its pictures has a few megabytes. */
const mostPart = 24 * 1024 * 1024;
const mostAll = 40 * 1024 * 1024;
const mostEntries = 5000;

/**
 * The parts of an office file that are read, by name. A part never unpacks to more than it declares, and
 * what it declares is limited before anything is unpacked; pictures stay packed.
 */
export function unpack(
	bytes: Uint8Array,
	wanted: (name: string) => boolean
): ReadonlyMap<string, string> {
	let all = 0;
	let entries = 0;
	const parts = unzipSync(bytes, {
		filter({ name, originalSize, size }) {
			entries += 1;
			if (entries > mostEntries) throw new UnreadableFile('too-large');
			if (!wanted(name)) return false;
			all += originalSize;
			if (originalSize > mostPart || all > mostAll) throw new UnreadableFile('too-large');
			// A length of nothing would leave the room for unpacking to the file.
			return originalSize > 0 && size > 0;
		}
	});
	const decoder = new TextDecoder('utf-8');
	return new Map(Object.entries(parts).map(([name, part]) => [name, decoder.decode(part)]));
}
