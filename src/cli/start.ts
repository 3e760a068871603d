import { readEnv } from '../env.ts';
import { checkSigning } from '#delivery/mail/sending/dkim.ts';
import { startServer, type RunningServer } from '../server.ts';
import { hasSteering } from '#people/server/reads.ts';
import { issueMailLink } from '#people/server/tokens.ts';
import { Complaint } from './complaint.ts';

/** The production server. An empty instance prints the link by which its first steering person begins. */
export async function start(): Promise<void> {
	const env = readEnv(process.env);
	checkSigning(env);
	const server = await startServer(env).catch((fault: unknown) => {
		throw explained(fault);
	});
	stopOnSignal(server);
	console.log(`Fortschrift runs at ${server.address}`);
	const { storage } = server.runtime;
	if (!(await hasSteering(storage.read))) {
		console.log('\nThis instance is empty. Begin here (the link works once, for seven days):');
		console.log(`  ${await setUpLink(server)}\n`);
	}
}

async function setUpLink({ runtime, address }: RunningServer): Promise<string> {
	const now = runtime.clock.now();
	const secret = await runtime.storage.transact((tx) =>
		issueMailLink(tx, {
			personId: null,
			purpose: 'set-up',
			target: '/steuerung/verfahren-neu',
			now
		})
	);
	return `${address}/einrichten/${secret}`;
}

export function stopOnSignal(server: Pick<RunningServer, 'stop'>): void {
	for (const signal of ['SIGINT', 'SIGTERM'] as const)
		process.once(signal, () => void server.stop().then(() => process.exit(0)));
}

function explained(fault: unknown): unknown {
	const code = fault instanceof Error && 'code' in fault ? fault.code : undefined;
	if (code === 'EADDRINUSE')
		return new Complaint('The port is taken. Set FORTSCHRIFT_PORT to another one.');
	if (code === 'ERR_MODULE_NOT_FOUND')
		return new Complaint('The pages are not built yet. Run `npm run build` first.');
	return fault;
}
