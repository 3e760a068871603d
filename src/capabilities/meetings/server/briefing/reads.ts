import type { BriefingPartRow } from '#storage/schema.ts';
import type { Reader } from '#storage/storage.ts';
import type { BriefingPart, PartKind } from '../../briefing/briefing.ts';
import type { FigureTable } from '../../briefing/figure-table.ts';

type Read = Pick<Reader, 'selectFrom'>;
/** Of which group; null for what concerns all. */
type Place = { readonly processId: string; readonly areaId: string | null };

/** What a group knows before it meets, in the order in which it was put together. */
export async function readParts(reader: Read, place: Place): Promise<readonly BriefingPart[]> {
	const rows = await parts(reader)
		.where('process_id', '=', place.processId)
		.where('area_id', place.areaId === null ? 'is' : '=', place.areaId)
		.where('ended_entry', 'is', null)
		.orderBy('rank')
		.execute();
	return rows.map(toPart);
}

export async function findPart(reader: Read, id: string): Promise<BriefingPart | undefined> {
	const row = await parts(reader)
		.where('id', '=', id)
		.where('ended_entry', 'is', null)
		.executeTakeFirst();
	return row && toPart(row);
}

/** The bytes of a part's file. */
export async function readPartFile(reader: Read, partId: string): Promise<Buffer | undefined> {
	const row = await reader
		.selectFrom('briefing_file')
		.select('content')
		.where('part_id', '=', partId)
		.executeTakeFirst();
	return row && Buffer.from(row.content, 'base64');
}

export async function isPublished(reader: Read, place: Place): Promise<boolean> {
	const published = await readPublished(reader, place.processId);
	return published.has(place.areaId);
}

/** The areas whose briefing is out; null stands for what concerns all. */
export async function readPublished(
	reader: Read,
	processId: string
): Promise<ReadonlySet<string | null>> {
	const rows = await reader
		.selectFrom('briefing')
		.select('area_id')
		.where('process_id', '=', processId)
		.execute();
	return new Set(rows.map((row) => row.area_id));
}

/** How many parts each area has. */
export async function countParts(
	reader: Read,
	processId: string
): Promise<ReadonlyMap<string | null, number>> {
	const rows = await reader
		.selectFrom('briefing_part')
		.select((row) => ['area_id', row.fn.countAll<number>().as('count')])
		.where('process_id', '=', processId)
		.where('ended_entry', 'is', null)
		.groupBy('area_id')
		.execute();
	return new Map(rows.map((row) => [row.area_id, Number(row.count)]));
}

function parts(reader: Read) {
	return reader.selectFrom('briefing_part').selectAll();
}

function toPart(row: BriefingPartRow): BriefingPart {
	return {
		id: row.id,
		processId: row.process_id,
		areaId: row.area_id,
		kind: row.kind as PartKind,
		title: row.title,
		text: row.body,
		source: row.source,
		asOf: row.as_of,
		link: row.link,
		figures: row.figures === null ? null : (JSON.parse(row.figures) as FigureTable),
		file:
			row.file_name === null
				? null
				: { name: row.file_name, mediaType: row.media_type ?? '', size: row.size ?? 0 }
	};
}
