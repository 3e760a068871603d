import { describe, expect, it } from 'vitest';
import { wordsFor } from '#assembly/words/index.ts';
import { formatFor } from '#shared/format.ts';
import { drawPlan } from './draw-plan.ts';
import { stepOf } from './facts.fixture.ts';
import { freeDays } from './free-days.ts';
import { groupColumns } from './group-columns.ts';
import { nowAndNext } from './now-and-next.ts';
import { planBars } from './plan-bars.ts';
import { planSigns } from './plan-signs.ts';
import { planTable } from './plan-table.ts';

const voice = {
	words: wordsFor('de').public,
	format: formatFor('de'),
	language: 'de',
	today: '2017-05-02',
	zone: 'Europe/Berlin'
} as const;
const areas = [{ id: 'housing', shortTitle: 'Wohnen' }];
const described = { phase: 'work', methods: [], contents: [], demand: 'S11' };
const template = {
	steps: [
		{ ...described, key: 'session', kind: 'meeting', title: 'Bericht', audience: 'council' },
		{ ...described, key: 'report', kind: 'report', title: 'Bericht schreiben' }
	],
	groupSteps: [
		{
			...described,
			key: 'meeting-1',
			kind: 'meeting',
			title: 'Erstes Treffen',
			short: '1. Treffen'
		},
		{ ...described, key: 'feedback-1', kind: 'call', title: 'Feedback' }
	]
} satisfies Parameters<typeof planBars>[2];
const steps = [
	stepOf({
		id: 'report',
		areaId: null,
		key: 'report',
		kind: 'report',
		title: 'Bericht schreiben',
		startsOn: '2017-08-01',
		endsOn: '2017-08-31'
	}),
	stepOf({ id: 'session', areaId: null, key: 'session', startsOn: '2018-02-28' }),
	stepOf({
		...{
			id: 'meeting',
			rank: 2,
			areaId: 'housing',
			startsOn: '2017-05-04',
			startsAt: '17:00',
			place: 'Saal'
		}
	}),
	stepOf({
		...{
			id: 'call',
			areaId: 'housing',
			rank: 1,
			key: 'feedback-1',
			kind: 'call',
			title: 'Feedback'
		},
		...{ startsOn: '2017-04-13', endsOn: '2017-05-03' }
	}),
	stepOf({
		id: 'invitation',
		areaId: 'housing',
		key: 'invitation',
		kind: 'task',
		startsOn: '2017-04-10'
	}),
	stepOf({ id: 'undated', areaId: 'housing', key: 'meeting-3', optional: true })
];
const none = { publicHolidays: [], schoolHolidays: [], feasts: [] };
const plain = (text: string | undefined) => text?.replaceAll('\u00A0', ' ');

describe('the bars of the plan', () => {
	const bars = planBars(steps, areas, template, voice, ({ id }) => `#${id}`);

	it('are the steps with a date, without what a group prepares by itself', () => {
		expect(bars.map(({ id }) => id)).toEqual(['report', 'session', 'meeting', 'call']);
	});

	it('differ by who is meant: a meeting of the council is the council’s', () => {
		expect(bars.map(({ kind }) => kind)).toEqual(['work', 'council', 'meeting', 'call']);
	});

	it('have a short label behind the name of the group, and a whole sentence as name', () => {
		const [, , meeting] = bars;
		expect(meeting?.label).toBe('Wohnen: 1. Treffen');
		expect(plain(meeting?.name)).toBe('Wohnen: Erstes Treffen, Do., 4. Mai 2017, 17:00 Uhr, Saal');
		expect(meeting?.href).toBe('#meeting');
	});
});

describe('the drawing of the plan', () => {
	const bars = planBars(steps, areas, template, voice);

	it('shows the months of the year around today, empty ones told in one line', () => {
		const drawing = drawPlan({ bars, calendar: none }, voice);
		expect(drawing?.year.sheet.rows.map(({ label, note }) => [label, note])).toEqual([
			...[
				['Apr', '2017'],
				['Mai', ''],
				['Aug', ''],
				['Feb', '2018']
			]
		]);
		expect(drawing?.year.sheet.folds.map(({ label }) => plain(label))).toEqual([
			'Juni 2017 – Juli 2017: keine Termine',
			'September 2017 – Januar 2018: keine Termine'
		]);
		expect(plain(drawing?.year.span)).toBe('April 2017 – Februar 2018');
		expect(drawing).toMatchObject({ before: undefined, after: undefined });
	});

	it('keeps what lies more than a year away apart', () => {
		const monthly = Array.from({ length: 30 }, (_, place) => {
			const day = `${2016 + Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, '0')}-10`;
			return { ...{ id: day, from: day, to: day, kind: 'event' as const }, label: day, name: day };
		});
		const drawing = drawPlan({ bars: monthly, calendar: none }, voice);
		expect(plain(drawing?.before?.span)).toBe('Januar 2016 – März 2017');
		expect(plain(drawing?.year.span)).toBe('April 2017 – März 2018');
		expect(plain(drawing?.after?.span)).toBe('April 2018 – Juni 2018');
		const later = drawPlan({ bars: monthly, calendar: none }, { ...voice, today: '2019-01-01' });
		expect(plain(later?.year.span)).toBe('Juli 2017 – Juni 2018');
	});

	it('begins with today where it is narrow', () => {
		const { narrow } = drawPlan({ bars, calendar: none }, voice) ?? {};
		expect(narrow?.past?.sheet.today).toBeUndefined();
		expect(narrow?.ahead?.sheet.rows[0]?.head.some(({ today }) => today)).toBe(true);
	});

	it('tells in one line what only goes on, where it is narrow', () => {
		const { narrow } = drawPlan({ bars, calendar: none }, voice) ?? {};
		expect(narrow?.ahead?.sheet.folds.map(({ label }) => plain(label))).toContain(
			'14. August – 27. August 2017: weiter Bericht schreiben'
		);
	});

	it('runs from right to left where people read so', () => {
		const turned = drawPlan({ bars, calendar: none, rtl: true }, voice)?.year.sheet;
		const [first, second] = turned?.rows[0]?.head ?? [];
		expect(first?.x).toBeGreaterThan(second?.x ?? 0);
	});

	it('is not there where nothing has a date, and explains only the signs in it', () => {
		expect(drawPlan({ bars: [], calendar: none }, voice)).toBeUndefined();
		const drawing = drawPlan({ bars, calendar: none }, voice);
		expect(drawing && planSigns(drawing, voice.words.plan).map(({ kind }) => kind)).toEqual([
			...['meeting', 'call', 'work', 'council', 'weekend']
		]);
	});
});

describe('beside the drawing', () => {
	it('stands what runs and until when, and what comes next for all', () => {
		const { now, next } = nowAndNext(steps, areas, template, voice);
		expect(now.map(({ label, when }) => plain(`${label} ${when}`))).toEqual([
			'Wohnen: Feedback bis morgen, Mi., 3. Mai'
		]);
		expect(next.map(({ id }) => id)).toEqual(['meeting', 'report', 'session']);
	});

	it('stands the table of the groups: windows by their last day, what is optional once it has one', () => {
		const groups = planTable(
			[{ key: 'work', title: 'Gruppen', thread: 'Gruppen', summary: '' }],
			steps,
			areas,
			voice.today
		);
		const columns = groupColumns(groups[0]?.groupSteps ?? [], template);
		expect(columns.map(({ title, window }) => [title, window])).toEqual([
			['Feedback', true],
			['1. Treffen', false]
		]);
	});
});

describe('the free days of the drawing', () => {
	it('have their names, and a feast that the law keeps is named once', () => {
		const { publicHolidays, schoolHolidays, feasts } = freeDays(
			'BB',
			{ from: '2017-05-01', to: '2017-05-31' },
			'de'
		);
		expect(publicHolidays.map(({ name }) => name)).toContain('Christi Himmelfahrt');
		expect(schoolHolidays.map(({ name }) => name)).toContain('Osterferien');
		expect(feasts.map(({ name }) => name)).toContain('Ramadan');
		expect(feasts.map(({ name }) => name)).not.toContain('Christi Himmelfahrt');
	});

	it('are feasts alone where the Land is not known, and nothing without a plan', () => {
		const span = { from: '2017-05-01', to: '2017-05-31' };
		expect(freeDays('XX', span, 'en')).toMatchObject({ publicHolidays: [], schoolHolidays: [] });
		expect(freeDays('BB', undefined, 'en').feasts).toEqual([]);
	});
});
