import { error, redirect } from '@sveltejs/kit';
import { columnCount, columnKeys, guessMapping, type Mapping } from '#people/list/columns.ts';
import { readLines, takenLines } from '#people/list/import-lines.ts';
import { discardListImport } from '#people/server/list/discard-import.ts';
import { importList } from '#people/server/list/import-list.ts';
import { findImport } from '#people/server/list/read-imports.ts';
import { readKnownPeople } from '#people/server/list/read-list.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../../../desk-process.ts';
import type { Actions, PageServerLoad } from './$types';

const shownFindings = 200;
const shownDoubles = 500;

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const process = await findDeskProcess(event);
	const { read } = event.locals.runtime.storage;
	const prepared = await findImport(read, event.params.import);
	if (!prepared || prepared.processId !== process.id) error(404, 'not-found');
	const { table } = prepared;
	const mapping = chosenMapping(event.url, columnCount(table)) ?? guessMapping(table);
	const lines = readLines(table, mapping, await readKnownPeople(read, process.id));
	const found = lines.filter(({ findings }) => findings.length > 0);
	const doubles = found.filter(
		({ person, findings }) => person && findings.some(({ severity }) => severity === 'question')
	);
	const shown = ({ line, shown: who, findings }: (typeof lines)[number]) => ({
		...{ line, who, findings }
	});
	return {
		fileName: prepared.fileName,
		lines: lines.length,
		taken: takenLines(lines, []).length,
		columns: mapping.map((key, column) => ({
			key: key ?? '',
			heading: table.head[column] ?? '',
			example: table.lines.find(({ cells }) => cells[column]?.trim())?.cells[column]?.trim() ?? ''
		})),
		found: found.slice(0, shownFindings).map(shown),
		more: Math.max(0, found.length - shownFindings),
		findings: found.length,
		doubles: doubles.slice(0, shownDoubles).map(shown)
	};
};

/** What a person chose for the columns stands in the address, so that looking again changes nothing. */
function chosenMapping(url: URL, columns: number): Mapping | undefined {
	const chosen = url.searchParams.getAll('spalte');
	if (chosen.length !== columns) return undefined;
	return chosen.map((name) => columnKeys.find((key) => key === name) ?? null);
}

export const actions: Actions = {
	take: async (event) => {
		const outcome = await perform(event, importList, { importId: event.params.import });
		if (!outcome.ok) return outcome.failure;
		const { people, leftOut } = outcome.value;
		redirect(303, deskPath(event, `/verteiler?neu=${people}&ohne=${leftOut}`));
	},
	discard: async (event) => {
		const outcome = await perform(event, discardListImport, { importId: event.params.import });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, '/verteiler'));
	}
};
