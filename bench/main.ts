import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStorage } from '#storage/open.ts';
import type { Claim } from './claim.ts';
import { benchConsolidation, fillRounds } from './consolidation.ts';
import { benchFirstView } from './first-view.ts';
import { benchForms } from './forms.ts';
import { benchLetters } from './letters.ts';
import { benchPages } from './pages.ts';
import { benchPlans } from './plans.ts';
import { startApp } from './processes.ts';
import { describeClaims } from './report.ts';
import { benchStart } from './starting.ts';
import { benchNow, fillTypical } from './typical.ts';

/** `bench [--quick]`: every figure of docs/performance.md, each against a rival measured in the same run. */
const quick = process.argv.includes('--quick');
// Many short turns: what else the machine does falls on both sides alike.
const effort = quick ? { turns: 3, seconds: 1 } : { turns: 11, seconds: 1 };
const post = quick ? { letters: 2000, turns: 1 } : { letters: 10_000, turns: 5 };

const folder = mkdtempSync(join(tmpdir(), 'fortschrift-bench-'));
try {
	const claims = await benchAll();
	const { table, page } = describeClaims(claims, { cores: cpus().length, quick });
	console.log(`\n${table}`);
	if (!quick) {
		mkdirSync('docs', { recursive: true });
		writeFileSync('docs/performance.md', page);
	}
	process.exitCode = claims.every((claim) => claim.met) || quick ? 0 : 1;
} finally {
	rmSync(folder, { recursive: true, force: true });
}

async function benchAll(): Promise<Claim[]> {
	const data = join(folder, 'data');
	const storage = await openStorage({ data, databaseUrl: undefined });
	console.log('Filling a concept of typical size …');
	const instance = await fillTypical(storage);
	const { callId, measureCode } = instance;
	const rounds = await fillRounds(instance, benchNow);
	await storage.close();
	const pages = {
		'start page': '/',
		'item page': `/konzept/${measureCode}`,
		'whole concept': '/konzept'
	};
	const claims: Claim[] = [];
	const app = await startApp(data, benchNow);
	try {
		console.log('P7 bytes, P1 pages, P9 memory …');
		claims.push(...(await benchFirstView(app.address, pages)));
		claims.push(...(await benchPages(app, pages, effort)));
		console.log('P11 consolidation …');
		claims.push(await benchConsolidation(app, rounds, effort.turns));
	} finally {
		await app.stop();
	}
	console.log('P8 start …');
	claims.push(...(await benchStart(data, benchNow, effort.turns)));
	console.log('P5 plans …');
	claims.push(...benchPlans(effort));
	console.log('P6 letters …');
	claims.push(...(await benchLetters(folder, post)));
	console.log('P2 forms …');
	const again = await startApp(data, benchNow);
	try {
		claims.push(...(await benchForms({ app: again, callId, folder }, effort)));
	} finally {
		await again.stop();
	}
	return claims.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
