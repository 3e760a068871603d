import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Database } from './schema.ts';
import type { Engine } from './storage.ts';
import { house } from './migrations/0001-house.ts';
import { concept } from './migrations/0002-concept.ts';
import { dates } from './migrations/0003-dates.ts';
import { plan } from './migrations/0004-plan.ts';
import { templates } from './migrations/0005-templates.ts';
import { boundaries } from './migrations/0006-boundaries.ts';
import { polls } from './migrations/0007-polls.ts';
import { schoolHolidays } from './migrations/0008-school-holidays.ts';
import { letters } from './migrations/0009-letters.ts';
import { signIn } from './migrations/0010-sign-in.ts';
import { list } from './migrations/0011-list.ts';
import { coreGroup } from './migrations/0012-core-group.ts';
import { privacy } from './migrations/0013-privacy.ts';
import { stepLetters } from './migrations/0014-step-letters.ts';
import { mailIn } from './migrations/0015-mail-in.ts';
import { meetings } from './migrations/0016-meetings.ts';
import { minutes } from './migrations/0017-minutes.ts';
import { briefing } from './migrations/0018-briefing.ts';
import { rounds } from './migrations/0019-rounds.ts';
import { measureSheet } from './migrations/0020-measure-sheet.ts';
import { structure } from './migrations/0021-structure.ts';
import { itemTexts } from './migrations/0022-item-texts.ts';
import { roundSets } from './migrations/0023-round-sets.ts';
import { consolidation } from './migrations/0024-consolidation.ts';
import { resistance } from './migrations/0025-resistance.ts';
import { predecessor } from './migrations/0026-predecessor.ts';
import { catalogue } from './migrations/0027-catalogue.ts';
import { itemPlaces } from './migrations/0028-item-places.ts';

const scripts: Readonly<Record<string, string>> = {
	'0001-house': house,
	'0002-concept': concept,
	'0003-dates': dates,
	'0004-plan': plan,
	'0005-templates': templates,
	'0006-boundaries': boundaries,
	'0007-polls': polls,
	'0008-school-holidays': schoolHolidays,
	'0009-letters': letters,
	'0010-sign-in': signIn,
	'0011-list': list,
	'0012-core-group': coreGroup,
	'0013-privacy': privacy,
	'0014-step-letters': stepLetters,
	'0015-mail-in': mailIn,
	'0016-meetings': meetings,
	'0017-minutes': minutes,
	'0018-briefing': briefing,
	'0019-rounds': rounds,
	'0020-measure-sheet': measureSheet,
	'0021-structure': structure,
	'0022-item-texts': itemTexts,
	'0023-round-sets': roundSets,
	'0024-consolidation': consolidation,
	'0025-resistance': resistance,
	'0026-predecessor': predecessor,
	'0027-catalogue': catalogue,
	'0028-item-places': itemPlaces
};

/** Thrown when the data was written by a newer release, or a migration failed; nothing was changed. */
class MigrationFault extends Error {}

/** Brings the schema up to date under the engine's lock; does nothing when it is. */
export async function migrateToLatest(db: Kysely<Database>, engine: Engine): Promise<void> {
	if (await isUpToDate(db)) return;
	const { Migrator } = await import('kysely/migration');
	const migrator = new Migrator({
		db,
		provider: {
			getMigrations: async () =>
				Object.fromEntries(
					Object.entries(scripts).map(([name, script]) => [name, migration(script, engine)])
				)
		}
	});
	const { error } = await migrator.migrateToLatest();
	if (error) throw new MigrationFault(explain(error));
}

/** The usual case, without the look at every table that a migrator takes first. */
async function isUpToDate(db: Kysely<Database>): Promise<boolean> {
	const done = await sql<{ name: string }>`select name from kysely_migration order by name`
		.execute(db)
		.catch(() => undefined);
	return done?.rows.map(({ name }) => name).join() === Object.keys(scripts).sort().join();
}

function migration(script: string, engine: Engine): Migration {
	const statements = (engine === 'postgres' ? collateC(script) : script)
		.split(/;\n/)
		.map((statement) => statement.trim())
		.filter(Boolean);
	return {
		async up(db) {
			for (const statement of statements) await sql.raw(statement).execute(db);
		}
	};
}

function collateC(script: string): string {
	return script.replaceAll(
		/^(\t\w+|alter table \w+ add column \w+) text\b/gm,
		'$1 text collate "C"'
	);
}

function explain(fault: unknown): string {
	const message = fault instanceof Error ? fault.message : String(fault);
	return message.includes('previously executed migration')
		? 'This database was written by a newer release of Fortschrift. Start that release, or restore a backup made by this one.'
		: `The database could not be migrated: ${message}`;
}
