import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv, writeCsv } from '#shared/csv.ts';
import { sectors } from '../roles.ts';
import { guessMapping, toTable } from './columns.ts';
import { exportRows } from './export-rows.ts';
import { readLines, takenLines, type KnownPeople, type ListedPerson } from './import-lines.ts';
import { nameKey } from './names.ts';
import { everything, letterLanguages, listKinds, rhythms } from './wishes.ts';

const areas = [
	{ id: 'a-wo', code: 'WO', title: 'Wohnen und Unterkunft', shortTitle: 'Wohnen' },
	{ id: 'a-ge', code: 'GE', title: 'Gesundheit', shortTitle: 'Gesundheit' },
	{ id: 'a-te', code: 'TE', title: 'Teilhabe, Sport, Kultur und Religion', shortTitle: 'Teilhabe' }
];
const nobody: KnownPeople = { areas, listed: new Set(), left: new Set(), names: new Map() };
const read = (text: string, known: Partial<KnownPeople> = {}) => {
	const table = toTable(parseCsv(text));
	return readLines(table, guessMapping(table), { ...nobody, ...known });
};
const reasons = (text: string, known: Partial<KnownPeople> = {}) =>
	read(text, known).map(({ findings }) => findings.map(({ reason }) => reason));
const people = (text: string, known: Partial<KnownPeople> = {}) =>
	takenLines(read(text, known), []);

describe('an address list', () => {
	it('is understood by its headings, in any order', () => {
		expect(
			people('Vorname;Nachname;Verein;E-Mail;Bereich\nAnna;Müller;Turnverein;ANNA@x.example;Wohnen')
		).toMatchObject([
			{
				...{ email: 'anna@x.example', name: 'Anna Müller', organisation: 'Turnverein' },
				wishes: { ...everything, areaIds: ['a-wo'] }
			}
		]);
	});

	it('may be addresses alone', () => {
		expect(people('anna@x.example\nolena@x.example')).toMatchObject([
			{ email: 'anna@x.example', name: '' },
			{ email: 'olena@x.example', name: '' }
		]);
	});

	it('turns “Müller, Anna” round where most names stand like this', () => {
		expect(
			people('Name;Mail\n"Dr. Müller, Anna";a@x.example\n"Kaya, Olena";b@x.example')
		).toMatchObject([{ name: 'Dr. Anna Müller' }, { name: 'Olena Kaya' }]);
	});

	it('is told line by line what is wrong in it', () => {
		const known = { listed: new Set(['da@x.example']), left: new Set(['weg@x.example']) };
		const text = [
			'Mail;Bereich;Sektor;Sprache;Aufgabe;Einwilligung',
			';;;;;ja',
			'keine;;;;;ja',
			'da@x.example;;;;;ja',
			'weg@x.example;;;;;ja',
			'ohne@x.example;;;;;',
			'bereich@x.example;Verkehr;;;;ja',
			'sektor@x.example;;Zirkus;Latein;;ja',
			'recht@x.example;;;;Prozesssteuerung;ja',
			'gut@x.example;GE, WO;Ehrenamt;en;Beteiligte;Liste vom 8.3.2017',
			'gut@x.example;;;;;ja'
		].join('\n');
		expect(reasons(text, known)).toEqual([
			['no-address'],
			['bad-address'],
			['already-listed'],
			['had-left'],
			['no-consent'],
			['unknown-area'],
			['unknown-sector', 'unknown-language'],
			['role-by-invitation'],
			[],
			['twice-in-file']
		]);
		expect(read(text, known).at(-1)?.findings[0]).toMatchObject({ other: 10 });
		expect(people(text, known).map(({ email }) => email)).toEqual([
			'sektor@x.example',
			'gut@x.example'
		]);
		expect(people(text, known)[1]).toMatchObject({
			...{ participant: true, language: 'en', sector: 'volunteer' },
			consent: 'Liste vom 8.3.2017',
			wishes: { areaIds: ['a-wo', 'a-ge'] }
		});
	});

	it('asks about people of the same name, and takes those whom somebody ticks', () => {
		const names = new Map([[nameKey('Olena Kaya') ?? '', ['olena@x.example']]]);
		const text = [
			'Vollständiger Name;Mail',
			'Dr. Anna Müller;a@x.example',
			'"MUELLER, Anna";b@x.example',
			'Kaya Olena;neu@x.example'
		].join('\n');
		expect(reasons(text, { names })).toEqual([[], ['same-name-in-file'], ['same-name-known']]);
		const lines = read(text, { names });
		expect(takenLines(lines, [])).toHaveLength(1);
		expect(takenLines(lines, [3]).map(({ email }) => email)).toEqual([
			'a@x.example',
			'b@x.example'
		]);
	});

	it('names areas by title too, commas and all', () => {
		const [line] = people('a@x.example;"Teilhabe, Sport, Kultur und Religion; Wohnen"');
		expect(line?.wishes.areaIds).toBeNull();
		expect(
			people('Mail;Bereiche\na@x.example;"Teilhabe, Sport, Kultur und Religion; Wohnen"')[0]?.wishes
		).toMatchObject({ areaIds: ['a-wo', 'a-te'] });
	});
});

describe('the name of a person', () => {
	const word = fc
		.stringMatching(/^[A-ZÄÖÜ][a-zäöüß]{2,8}$/)
		.filter((text) => nameKey(`${text} Xy`)?.includes(' ') ?? false);

	it('is the same whatever its order, capitals, title and umlauts', () => {
		fc.assert(
			fc.property(word, word, (first, last) => {
				const key = nameKey(`${first} ${last}`);
				const spelled = last.replaceAll('ü', 'ue').replaceAll('ä', 'ae').replaceAll('ß', 'ss');
				for (const other of [
					`${last}, ${first}`,
					`Dr. ${first} ${last}`,
					`Prof. Dr. ${first.toUpperCase()} ${last}`,
					`Frau ${first} ${spelled}`
				])
					expect(nameKey(other)).toBe(key);
			})
		);
	});

	it('says too little as a single word', () => {
		expect(nameKey('Anna')).toBeUndefined();
		expect(nameKey('Dr. Müller')).toBeUndefined();
	});
});

describe('an export', () => {
	const line = (most: number) =>
		fc
			.string({ unit: 'grapheme', maxLength: most })
			.map((text) => text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim())
			.map((text) => text.slice(0, most).trim().toWellFormed());
	const person: fc.Arbitrary<ListedPerson & { consent: string }> = fc.record({
		email: fc.stringMatching(/^[a-z]{1,12}@[a-z]{1,12}\.example$/),
		name: fc.oneof(line(40), fc.constantFrom('Müller, Anna', '=1+1', "'@", '-', '"Kaya"; Olena')),
		organisation: fc
			.oneof(line(40), fc.constantFrom('+49', 'A;B', '@home'))
			.map((text) => text || null),
		sector: fc.constantFrom(null, ...sectors),
		language: fc.constantFrom(...letterLanguages),
		participant: fc.boolean(),
		consent: line(60).map((text) => `Liste ${text}`.trim()),
		wishes: fc.record({
			kinds: fc.subarray([...listKinds], { minLength: 1 }),
			areaIds: fc
				.subarray(areas.map(({ id }) => id))
				.map((ids) => (ids.length === 0 || ids.length === areas.length ? null : ids)),
			rhythm: fc.constantFrom(...rhythms)
		})
	});

	it('reads back exactly as what was written', () => {
		fc.assert(
			fc.property(fc.uniqueArray(person, { selector: ({ email }) => email }), (list) => {
				const table = toTable(parseCsv(writeCsv(exportRows(list, areas))));
				const lines = readLines(table, guessMapping(table), nobody);
				const everyLine = lines.map((one) => one.line);
				expect(takenLines(lines, everyLine)).toEqual(list);
			})
		);
	});

	it('reads ten thousand lines in one go', () => {
		const list = Array.from({ length: 10_000 }, (_, place) => ({
			...{ email: `p${place}@x.example`, name: `Vor${place} Nach${place}` },
			...({ organisation: `Verein ${place % 40}`, sector: 'volunteer', language: 'de' } as const),
			...{ participant: false, consent: 'Liste', wishes: everything }
		}));
		expect(people(writeCsv(exportRows(list, areas)))).toHaveLength(10_000);
	});
});
