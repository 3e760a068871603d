import { error } from '@sveltejs/kit';
import { findProcess, readProcesses, type Process } from '#process/server/reads.ts';
import { localPath } from '#shared/language.ts';

type Place = { locals: App.Locals; params: { process?: string | undefined } };

/** The process that the desk works on: the one in the address, else the newest. */
export async function findDeskProcess({ locals, params }: Place): Promise<Process> {
	const { read } = locals.runtime.storage;
	const processes = await readProcesses(read);
	const chosen = params.process
		? processes.find(({ slug }) => slug === params.process)
		: processes[0];
	const process = chosen && (await findProcess(read, chosen.id));
	return process ?? error(404, 'not-found');
}

/** An address of the desk, in the visitor's language and in the process of the present one. */
export function deskPath({ locals, params }: Place, path: string): string {
	return localPath(
		locals.language,
		`/steuerung${params.process ? `/${params.process}` : ''}${path}`
	);
}

/** Does this person steer the whole installation, not one process alone? */
export function steersAll({ actor }: App.Locals): boolean {
	return (
		actor.kind === 'person' &&
		actor.roles.some(({ role, processId }) => role === 'steering' && processId === null)
	);
}
