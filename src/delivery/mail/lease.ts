import { randomUUID } from 'node:crypto';
import type { Instant } from '#shared/dates.ts';
import type { Storage, Tx } from '#storage/storage.ts';

const holder = randomUUID();
const seconds = 60;

/** Takes or prolongs a lease for this process. @returns false when another process holds it */
export async function takeLease(storage: Storage, name: string, now: Instant): Promise<boolean> {
	const until = untilOf(now);
	return storage.transact(async (tx) => {
		const lease = await tx
			.selectFrom('lease')
			.selectAll()
			.where('name', '=', name)
			.executeTakeFirst();
		if (lease && lease.holder !== holder && lease.until > now) return false;
		await tx
			.insertInto('lease')
			.values({ name, holder, until })
			.onConflict((conflict) => conflict.column('name').doUpdateSet({ holder, until }))
			.execute();
		return true;
	});
}

/** Prolongs the lease inside a transaction that writes what was done under it. @returns false when it is lost */
export async function holdLease(tx: Tx, name: string, now: Instant): Promise<boolean> {
	const { numUpdatedRows } = await tx
		.updateTable('lease')
		.set({ until: untilOf(now) })
		.where('name', '=', name)
		.where('holder', '=', holder)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

function untilOf(now: Instant): Instant {
	return Temporal.Instant.from(now).add({ seconds }).toString({ smallestUnit: 'millisecond' });
}
