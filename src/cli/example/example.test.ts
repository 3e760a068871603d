import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Milestone } from '#assembly/example.ts';
import { systemActor } from '#journal/actor.ts';
import { invite } from '#people/server/invite.ts';
import { createProcess } from '#process/server/create-process.ts';
import { enterDates } from '#process/server/enter-dates.ts';
import { publishProcess } from '#process/server/publish-process.ts';
import { readSteps } from '#process/server/reads.ts';
import { openStorage } from '#storage/open.ts';
import type { Storage } from '#storage/storage.ts';
import {
	milestones as allMilestones,
	opening
} from '../../../examples/brandenburg-2017/milestones.ts';
import { story } from '../../../examples/brandenburg-2017/story.ts';
import { readEnv } from '../../env.ts';
import { castOf, refuseReal } from './example.ts';
import { keepMilestones, type KeptMilestone } from './keep-milestones.ts';
import { setStage, type Stage } from './stage.ts';

const said = { de: '', en: '' };
const milestone = (key: string, at: string): Milestone => ({
	key,
	at,
	title: said,
	look: said,
	path: '/konzept'
});
/** A story of three scenes. */
async function playTiny(stage: Stage, before: (at: string) => Promise<void>): Promise<void> {
	await before('2017-01-30T09:00');
	stage.at('2017-01-30T09:00');
	const [anna] = story.people.steering;
	await stage.play(systemActor, invite, { ...anna, processId: null, role: 'steering' });
	await before('2017-02-03T12:00');
	stage.at('2017-02-03T12:00');
	const steering = await stage.actorOf(anna?.email ?? '');
	const { processId } = await stage.play(steering, createProcess, {
		...story.process,
		contactEmail: story.process.contact
	});
	await before('2017-04-10T18:00');
	stage.at('2017-04-10T18:00');
	const [step] = await readSteps(stage.frame.storage.read, processId);
	const dates = { startsOn: '2017-04-10', endsOn: '', startsAt: '', place: '' };
	await stage.play(steering, enterDates, { stepId: step?.id, ...dates });
	await stage.play(steering, publishProcess, { processId });
	const karim = story.people.participants.find(({ key }) => key === 'karim');
	await stage.play(steering, invite, { ...karim, processId, role: 'participant' });
}

describe('the milestones of a story', () => {
	let folder: string;
	let storage: Storage;
	let kept: readonly KeptMilestone[];

	beforeEach(async () => {
		folder = mkdtempSync(join(tmpdir(), 'fortschrift-milestones-'));
		const data = join(folder, 'story');
		mkdirSync(join(data, 'files'), { recursive: true });
		writeFileSync(join(data, 'files', 'karte.txt'), 'eine Karte');
		storage = await openStorage({ data, databaseUrl: undefined });
		const env = { ...readEnv({}), data };
		const stage = setStage({ env, storage, timeZone: 'Europe/Berlin' });
		const keeper = keepMilestones({
			stage,
			data,
			folder: join(folder, 'milestones'),
			// Not in their order, to see it made.
			milestones: [
				milestone('end', '2017-05-02T10:00'),
				milestone('nothing-yet', '2016-12-30T12:00'),
				milestone('begun', '2017-02-03T12:00'),
				milestone('nothing-new', '2019-06-17T10:00')
			],
			cast: [
				...castOf(story).filter(({ key }) => key === 'member'),
				{ key: 'owner', name: '', email: 'karim@beispiel.example', role: 'owner', home: '/' }
			]
		});
		await playTiny(stage, keeper.before);
		kept = await keeper.end();
	});
	afterEach(async () => {
		await storage.close();
		rmSync(folder, { recursive: true });
	});

	const namesAt = async (key: string) => {
		const copy = await openStorage({
			data: join(folder, 'milestones', key),
			databaseUrl: undefined
		});
		const people = await copy.read.selectFrom('person').select('name').orderBy('id').execute();
		await copy.close();
		return people.map(({ name }) => name);
	};

	it('are saved in the order of their days, where something new has happened', () => {
		expect(kept.map(({ key }) => key)).toEqual(['begun', 'end']);
		expect(readdirSync(join(folder, 'milestones')).toSorted()).toEqual(['begun', 'end']);
	});

	it('are one file each, with the files of that day', () => {
		expect(readdirSync(join(folder, 'milestones', 'begun')).toSorted()).toEqual([
			'files',
			'fortschrift.sqlite'
		]);
		expect(readdirSync(join(folder, 'milestones', 'begun', 'files'))).toEqual(['karte.txt']);
	});

	it('open again, each with what lay before it and no more', async () => {
		expect(await namesAt('begun')).toEqual(['Anna Beispiel']);
		expect(await namesAt('end')).toEqual(['Anna Beispiel', 'Karim Beispiel']);
	});

	it('lead to the start page while nothing is public yet', () => {
		expect(kept.map(({ path }) => path)).toEqual(['/', '/konzept']);
	});

	it('know who is there: whoever holds the role in which one would look', () => {
		expect(kept.map(({ present }) => [...present])).toEqual([[], ['member']]);
	});
});

describe('the example', () => {
	it('goes from October 2016 to June 2019 and opens in May 2017', () => {
		const days = allMilestones.map(({ at }) => at);
		expect(days.toSorted()).toEqual(days);
		expect(days.at(0)).toContain('2016-10-');
		expect(days.at(-1)).toContain('2019-06-');
		expect(allMilestones.find(({ key }) => key === opening)?.at).toContain('2017-05-02');
		expect(new Set(allMilestones.map(({ key }) => key)).size).toBe(allMilestones.length);
	});

	it('finds each persona in the story', () => {
		expect(castOf(story).map(({ key, name }) => [key, name])).toEqual([
			['steering', 'Anna Beispiel'],
			['department', 'Rita Probe, Fachgruppe Gesundheit'],
			['member', 'Karim Beispiel, Verein Neue Nachbarn Beispiel'],
			['owner', 'Petra Probe, Beispiel-Sportverein']
		]);
	});

	it.each([
		['SMTP_URL', 'smtp://mail.example'],
		['DATABASE_URL', 'postgres://db.example/real']
	])('refuses to start near anything real: %s', (name, value) => {
		const env = readEnv({ [name]: value, SMTP_FROM: 'stadt@beispiel.example' });
		expect(() => refuseReal(env)).toThrow(/Unset SMTP_URL and DATABASE_URL/);
		expect(() => refuseReal(readEnv({}))).not.toThrow();
	});
});
