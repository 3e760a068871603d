import type { ClassRecords } from '#journal/server/data-records.ts';

/** Who somebody is, and which roles they have. */
export const personRecords: readonly ClassRecords[] = [
	{
		class: 'people.person',
		async find(reader, { personId }) {
			if (!personId) return [];
			return reader
				.selectFrom('person')
				.leftJoin('organisation', 'organisation.id', 'person.organisation_id')
				.select([
					...(['person.name', 'person.email', 'person.language', 'person.sector'] as const),
					'organisation.name as organisation'
				])
				.where('person.id', '=', personId)
				.where('person.email', 'is not', null)
				.execute();
		},
		/** The row stays, empty: roles, ownerships and letters of the past point to it. */
		async erase(tx, { personId }) {
			if (!personId) return;
			await tx
				.updateTable('person')
				.set({ email: null, name: '', language: 'de', sector: null, organisation_id: null })
				.where('id', '=', personId)
				.execute();
		},
		/** Whoever had a role and has none any more. Whoever is or was on the list goes by its rule. */
		async expire(tx, { before, forget }) {
			const over = await tx
				.selectFrom('person_role')
				.innerJoin('person', 'person.id', 'person_role.person_id')
				.leftJoin('journal_entry', 'journal_entry.id', 'person_role.ended_entry')
				.select((row) => [
					'person.id as personId',
					'person.email',
					row.fn.max('journal_entry.at').as('endedAt')
				])
				.where('person.email', 'is not', null)
				.where((where) =>
					where.not(
						where.exists(
							where
								.selectFrom('list_subscription')
								.select('list_subscription.id')
								.whereRef('list_subscription.person_id', '=', 'person.id')
								.where('list_subscription.basis', '=', 'consent')
						)
					)
				)
				.groupBy(['person.id', 'person.email'])
				.having((row) =>
					row.and([
						row(row.fn.count('person_role.ended_entry'), '=', row.fn.countAll()),
						row(row.fn.max('journal_entry.at'), '<', before)
					])
				)
				.execute();
			for (const { personId, email } of over) await forget({ personId, email });
			return over.length;
		}
	},
	{
		class: 'people.role',
		async find(reader, { personId }) {
			if (!personId) return [];
			return reader
				.selectFrom('person_role')
				.innerJoin('journal_entry as begun', 'begun.id', 'person_role.begun_entry')
				.leftJoin('journal_entry as ended', 'ended.id', 'person_role.ended_entry')
				.leftJoin('concept_process', 'concept_process.id', 'person_role.process_id')
				.leftJoin('department', 'department.id', 'person_role.department_id')
				.select([
					'person_role.role',
					'concept_process.title as process',
					'department.name as department',
					'begun.at as from',
					'ended.at as until'
				])
				.where('person_role.person_id', '=', personId)
				.orderBy('person_role.id')
				.execute();
		},
		async erase(tx, { personId }, { entryId }) {
			if (!personId) return;
			await tx
				.updateTable('person_role')
				.set({ ended_entry: entryId })
				.where('person_id', '=', personId)
				.where('ended_entry', 'is', null)
				.execute();
		}
	}
];
