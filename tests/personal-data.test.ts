import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataClasses, personalData } from '#assembly/personal-data/classes.ts';
import { classRecords } from '#assembly/personal-data/server/records.ts';
import { hasRule } from '#journal/data-class.ts';

/** Table → its columns, as the generated types of the database know them. */
const columns = new Map(
	[
		...readFileSync('src/storage/server/schema.ts', 'utf8').matchAll(/type (\w+)Row = \{([^}]*)\}/g)
	].map(([, name = '', body = '']) => [
		name.replaceAll(/(?<!^)[A-Z]/g, '_$&').toLowerCase(),
		[...body.matchAll(/^\t(\w+)\??:/gm)].map(([, column = '']) => column)
	])
);

describe('personal data', () => {
	const named = [
		...dataClasses.map(({ key, places }) => ({ by: key, places })),
		...personalData.map(({ notPersonal }) => ({ by: 'not personal', places: notPersonal }))
	].flatMap(({ by, places }) =>
		Object.entries(places).flatMap(([table, list]) =>
			list.map((column) => ({ place: `${table}.${column}`, by }))
		)
	);
	const all = [...columns].flatMap(([table, list]) => list.map((column) => `${table}.${column}`));

	it('stands in columns that each belong to one class, or are said to tell nothing about anybody', () => {
		expect(all.length).toBeGreaterThan(200);
		const forgotten = all.filter((column) => !named.some(({ place }) => place === column));
		expect(forgotten, 'name each column in a personal-data.ts').toEqual([]);
		const twice = all.filter((column) => named.filter(({ place }) => place === column).length > 1);
		expect(twice).toEqual([]);
	});

	it('is described only where it is', () => {
		expect(named.map(({ place }) => place).filter((place) => !all.includes(place))).toEqual([]);
	});

	it('can be found, let go of and, where a rule says so, run out: class by class', () => {
		const handled = classRecords.map((records) => records.class);
		expect(handled.toSorted()).toEqual(dataClasses.map(({ key }) => key).toSorted());
		const running = classRecords.filter(({ expire }) => expire).map((records) => records.class);
		const ruled = dataClasses.filter(({ retention }) => hasRule(retention)).map(({ key }) => key);
		expect(running.toSorted()).toEqual(ruled.toSorted());
	});

	it('runs out after a time that lies within its limits', () => {
		for (const { key, retention } of dataClasses)
			if (hasRule(retention))
				expect(retention.least <= retention.usual && retention.usual <= retention.most, key).toBe(
					true
				);
	});
});
