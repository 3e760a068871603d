import type { Reader } from '#storage/storage.ts';
import type { AnnouncementRow, ConceptProcessRow, StepRow } from '#storage/schema.ts';
import type { Announcement } from '../announcements.ts';
import type { GroupPhaseKey, Step, StepKind } from '../steps.ts';
import type { ProcessTemplate } from '../template.ts';

type Read = Pick<Reader, 'selectFrom'>;

export type Process = {
	readonly id: string;
	readonly slug: string;
	readonly title: string;
	readonly tagline: string;
	readonly city: string;
	readonly land: string;
	readonly timeZone: string;
	readonly contactEmail: string;
	readonly note: string;
	readonly published: boolean;
	readonly template: ProcessTemplate;
};

export type Area = {
	readonly id: string;
	readonly key: string;
	readonly code: string;
	readonly title: string;
	readonly shortTitle: string;
};

export async function findProcess(reader: Read, id: string): Promise<Process | undefined> {
	const row = await reader
		.selectFrom('concept_process')
		.selectAll()
		.where('id', '=', id)
		.executeTakeFirst();
	return row && toProcess(row);
}

/** The process of an address: by its slug, or without one the only public process. */
export async function findPublicProcess(
	reader: Read,
	slug: string | undefined
): Promise<Process | undefined> {
	let query = reader
		.selectFrom('concept_process')
		.selectAll()
		.where('published_entry', 'is not', null)
		.orderBy('id', 'desc')
		.limit(2);
	if (slug) query = query.where('slug', '=', slug);
	const [row, another] = await query.execute();
	return row && !another ? toProcess(row) : undefined;
}

/** All processes for the desk, newest first, without their templates. */
export async function readProcesses(
	reader: Read
): Promise<
	readonly { id: string; slug: string; title: string; city: string; published: boolean }[]
> {
	const rows = await reader
		.selectFrom('concept_process')
		.select(['id', 'slug', 'title', 'city', 'published_entry'])
		.orderBy('id', 'desc')
		.execute();
	return rows.map(({ published_entry: entry, ...row }) => ({ ...row, published: entry !== null }));
}

export async function findProcessBySlug(reader: Read, slug: string): Promise<Process | undefined> {
	const row = await reader
		.selectFrom('concept_process')
		.selectAll()
		.where('slug', '=', slug)
		.executeTakeFirst();
	return row && toProcess(row);
}

export async function readAreas(reader: Read, processId: string): Promise<readonly Area[]> {
	return reader
		.selectFrom('area')
		.select(['id', 'key', 'code', 'title', 'short_title as shortTitle'])
		.where('process_id', '=', processId)
		.orderBy('rank')
		.execute();
}

export async function findArea(
	reader: Read,
	id: string
): Promise<(Area & { processId: string }) | undefined> {
	return reader
		.selectFrom('area')
		.select(['id', 'key', 'code', 'title', 'short_title as shortTitle', 'process_id as processId'])
		.where('id', '=', id)
		.executeTakeFirst();
}

export async function readSteps(reader: Read, processId: string): Promise<readonly Step[]> {
	const rows = await reader
		.selectFrom('step')
		.selectAll()
		.where('process_id', '=', processId)
		.orderBy('rank')
		.execute();
	return rows.map(toStep);
}

export async function findStep(
	reader: Read,
	id: string
): Promise<(Step & { processId: string; areaTitle: string | null }) | undefined> {
	const row = await reader
		.selectFrom('step')
		.leftJoin('area', 'area.id', 'step.area_id')
		.selectAll('step')
		.select('area.short_title as areaTitle')
		.where('step.id', '=', id)
		.executeTakeFirst();
	return row && { ...toStep(row), processId: row.process_id, areaTitle: row.areaTitle };
}

/** What the public was told about dates, by step, oldest first: of a whole process, or of one step. */
export async function readAnnouncements(
	reader: Read,
	filter: { processId: string } | { stepId: string }
): Promise<readonly Announcement[]> {
	const query = reader.selectFrom('announcement').selectAll();
	const chosen =
		'stepId' in filter
			? query.where('step_id', '=', filter.stepId)
			: query.where('process_id', '=', filter.processId);
	const rows = await chosen.orderBy('step_id').orderBy('sequence').execute();
	return rows.map(toAnnouncement);
}

function toProcess(row: ConceptProcessRow): Process {
	return {
		id: row.id,
		slug: row.slug,
		title: row.title,
		tagline: row.tagline,
		city: row.city,
		land: row.land,
		timeZone: row.time_zone,
		contactEmail: row.contact_email,
		note: row.note,
		published: row.published_entry !== null,
		template: JSON.parse(row.template) as ProcessTemplate
	};
}

function toStep(row: StepRow): Step {
	return {
		id: row.id,
		areaId: row.area_id,
		key: row.key,
		phase: row.phase,
		kind: row.kind as StepKind,
		groupPhase: row.group_phase as GroupPhaseKey | null,
		title: row.title,
		methods: JSON.parse(row.methods) as string[],
		contents: JSON.parse(row.contents) as string[],
		optional: row.optional === 1,
		rank: row.rank,
		startsOn: row.starts_on,
		endsOn: row.ends_on,
		startsAt: row.starts_at,
		place: row.place
	};
}

function toAnnouncement(row: AnnouncementRow): Announcement {
	return {
		stepId: row.step_id,
		sequence: row.sequence,
		startsOn: row.starts_on,
		endsOn: row.ends_on,
		startsAt: row.starts_at,
		place: row.place,
		reason: row.reason,
		at: row.at
	};
}
