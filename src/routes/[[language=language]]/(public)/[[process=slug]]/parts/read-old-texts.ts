import { oldRows, type OldRow } from '#assembly/public/old-beside-new.ts';
import { readOldItems, readOldLinks } from '#drafting/server/predecessor/reads.ts';
import { readItems } from '#drafting/server/reads.ts';

type Read = Parameters<typeof readItems>[0];

/** What the concept before this one says about an area (S11); nothing is read where there is none. */
export async function readOldTexts(
	read: Read,
	processId: string,
	areaId: string
): Promise<readonly OldRow[]> {
	const old = (await readOldItems(read, { processId })).filter((one) => one.areaId === areaId);
	if (old.length === 0) return [];
	const [links, items] = await Promise.all([
		readOldLinks(read, processId),
		readItems(read, { processId, published: true })
	]);
	return oldRows(old, links, items);
}
