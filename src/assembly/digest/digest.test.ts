import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publicActor } from '#journal/actor.ts';
import { changeSubscription } from '#people/server/list/change-subscription.ts';
import { issueLeaveLink } from '#people/server/list/tokens.ts';
import { findPersonByAddress } from '#people/server/reads.ts';
import { draftItem } from '#drafting/server/draft-item.ts';
import { publishItem } from '#drafting/server/publish-item.ts';
import { redactEntries } from '#journal/server/redact.ts';
import { enterDates } from '#process/server/enter-dates.ts';
import { assemble, openHealthCall, type Cast } from '../../../tests/cast.ts';
import { engines } from '../../../tests/storages.ts';
import { groupsFor, nextPost, weekOf, type DigestLine } from './digest.ts';
import { writeDigests } from './write-digests.ts';

const line = (kind: DigestLine['kind'], areaId: string | null): DigestLine => ({
	...{ kind, areaId, path: undefined, text: { de: kind, en: kind } }
});

describe('the weekly post', () => {
	it('is grouped by what one can choose, and has no empty group', () => {
		const lines = [line('results', null), line('dates', 'wo'), line('dates', 'ge')];
		const groups = groupsFor(lines, (_kind, areaId) => areaId !== 'ge');
		expect(groups.map(({ kind, lines: own }) => [kind, own.length])).toEqual([
			['dates', 1],
			['results', 1]
		]);
		expect(groupsFor(lines, () => false)).toEqual([]);
	});

	it('goes on Monday at eight, in summer and winter, and after a stop until Tuesday', () => {
		expect(weekOf('2027-04-08T10:00:00.000Z', 'Europe/Berlin')).toEqual({
			...{ week: '2027-04-05', at: '2027-04-05T06:00:00.000Z' },
			until: '2027-04-06T22:00:00.000Z'
		});
		expect(nextPost('2027-04-05T05:59:00.000Z', 'Europe/Berlin')).toBe('2027-04-05T06:00:00.000Z');
		expect(nextPost('2027-01-04T07:00:00.000Z', 'Europe/Berlin')).toBe('2027-01-11T07:00:00.000Z');
	});
});

describe.each(engines)('the weekly post, on %s', (engine) => {
	let cast: Cast;
	beforeEach(async () => {
		cast = await assemble(engine);
		await weekly('karim@beispiel.example', ['dates', 'calls', 'results']);
	});
	afterEach(() => cast.storage.close());

	const weekly = async (address: string, kinds: string[], areaIds: string[] = []) => {
		const person = await findPersonByAddress(cast.storage.read, address);
		const secret = await cast.storage.transact((tx) =>
			issueLeaveLink(tx, {
				...{ processId: cast.processId, personId: person?.id ?? '' },
				now: cast.frame.clock.now()
			})
		);
		const wishes = { kinds, areaIds, rhythm: 'weekly', language: 'de' };
		await cast.play(publicActor, changeSubscription, { secret, ...wishes });
	};
	const at = async (instant: string) => {
		cast.setClock(instant);
		await writeDigests({ ...cast.frame, env: { origin: 'https://konzept.example' } });
		const rows = await cast.storage.read
			.selectFrom('letter')
			.select(['to_address', 'body_text', 'leave_secret'])
			.where('kind', '=', 'digest')
			.orderBy('id')
			.execute();
		return rows;
	};
	const guideline = async (title: string) => {
		const { itemId } = await cast.play(cast.anna, draftItem, {
			...{ processId: cast.processId, kind: 'guideline', title, text: 'Text.', reason: 'Grund.' }
		});
		await cast.play(cast.anna, publishItem, { itemId });
	};
	const monday = '2017-04-10T06:00:00.000Z';

	it('tells dates ahead, open calls and results, with the head of the chain and a way to leave', async () => {
		await openHealthCall(cast);
		await cast.play(cast.anna, enterDates, {
			stepId: (
				await cast.storage.read
					.selectFrom('step')
					.select('id')
					.where('key', '=', 'specialist-event')
					.executeTakeFirstOrThrow()
			).id,
			...{ startsOn: '2017-04-20', startsAt: '14:00', place: 'Rathaus' }
		});
		await guideline('Einander verstehen');
		const [letter, ...others] = await at(monday);
		expect(others).toEqual([]);
		expect(letter?.to_address).toBe('karim@beispiel.example');
		const text = letter?.body_text.replaceAll('\u00a0', ' ') ?? '';
		expect(text).toContain(
			'Termine\n\n* Do., 20. April 2017, 14:00 Uhr, Fachveranstaltung, Rathaus'
		);
		expect(text).toContain('Jetzt mitmachen\n\n* Gesundheit: Gesundheit: Was soll sich ändern?');
		expect(text).toContain('Einander verstehen');
		expect(text).toMatch(/Journal bis Eintrag \d+: [0-9a-f]{64}/);
		expect(text).toContain('https://konzept.example/verteiler/{leave}');
		expect(letter?.leave_secret).toBeTruthy();
	});

	it('goes once a week, however often somebody looks, and tells only what is new', async () => {
		await guideline('Erste');
		expect(await at('2017-04-10T05:59:00.000Z')).toHaveLength(0);
		expect(await at(monday)).toHaveLength(1);
		expect(await at('2017-04-10T06:00:20.000Z')).toHaveLength(1);
		await guideline('Zweite');
		const letters = await at('2017-04-17T06:00:00.000Z');
		expect(letters).toHaveLength(2);
		expect(letters[1]?.body_text).toContain('Zweite');
		expect(letters[1]?.body_text).not.toContain('Erste');
	});

	it('is not written when there is nothing to tell', async () => {
		await at(monday);
		expect(await at('2017-04-17T06:00:00.000Z')).toEqual([]);
		expect(await at('2017-04-24T06:00:00.000Z')).toEqual([]);
	});

	it('tells nothing that was taken from the journal meanwhile', async () => {
		await guideline('Geheim');
		const { id } = await cast.storage.read
			.selectFrom('item')
			.select('id')
			.executeTakeFirstOrThrow();
		await cast.storage.transact((tx) => redactEntries(tx, id));
		const letters = await at(monday);
		expect(letters.some(({ body_text: text }) => text.includes('Geheim'))).toBe(false);
	});

	it('tells each person what they chose', async () => {
		await weekly('petra@beispiel.example', ['dates'], [cast.areas[0]?.id ?? '']);
		await guideline('Einander verstehen');
		expect((await at(monday)).map((row) => row.to_address)).toEqual(['karim@beispiel.example']);
	});
});
