import type { Actor } from '#journal/actor.ts';
import type { Act, Frame } from '#journal/server/act.ts';
import { passBoundaries } from '#assembly/due.ts';
import { permissions } from '#assembly/permissions.ts';
import { createOutbox, type Outbox } from '#delivery/mail/outbox.ts';
import { createSealer } from '#journal/server/sealer.ts';
import { findPersonByAddress, readRoles } from '#people/server/reads.ts';
import { instantOf } from '#shared/dates.ts';
import type { Storage } from '#storage/storage.ts';
import type { Env } from '../../env.ts';

/** A stage on which a story is played: acts only, each at its own time. */
export type Stage = {
	readonly frame: Frame;
	readonly outbox: Outbox;
	/** Sets the clock to a local time such as `2017-03-08T19:10`. */
	at(localTime: string): void;
	/** Lets time go on until then; what dates set off on the way happens at its own time. */
	until(localTime: string): Promise<void>;
	/** Performs an act; a refusal means that the story is wrong, so it throws. */
	play<Value>(actor: Actor, act: Act<unknown, Value>, input: object): Promise<Value>;
	/** The person with this address, with all present roles. */
	actorOf(email: string): Promise<Actor>;
};

export function setStage(parts: { env: Env; storage: Storage; timeZone: string }): Stage {
	const { env, storage, timeZone } = parts;
	let now = instantOf('2016-10-01', '09:00', timeZone);
	let looked = '';
	const instantAt = (localTime: string) => {
		const [day = '', time = ''] = localTime.split('T');
		return instantOf(day, time, timeZone);
	};
	const clock = { now: () => now };
	const onFault = (fault: unknown) => {
		throw fault;
	};
	const frame: Frame = {
		storage,
		clock,
		permissions,
		sealer: createSealer({ storage, clock, onFault })
	};
	const outbox = createOutbox({ env, clock, storage, onFault });
	return {
		frame,
		outbox,
		at: (localTime) => void (now = instantAt(localTime)),
		async until(localTime) {
			const end = instantAt(localTime);
			const [day = ''] = localTime.split('T');
			// Dates change at midnight, scenes follow each other within a day.
			if (day === looked) return void (now = end);
			looked = day;
			for (
				let next = await passBoundaries(frame);
				next !== undefined && next <= end;
				next = await passBoundaries(frame)
			)
				now = next;
			now = end;
		},
		async play(actor, act, input) {
			const outcome = await act({ frame, actor }, input);
			if (outcome.ok) return outcome.value;
			const where = JSON.stringify({ now, reason: outcome.reason, fields: outcome.fields, input });
			throw new Error(`The story does not work: ${act.actName} was refused. ${where}`);
		},
		async actorOf(email) {
			const person = await findPersonByAddress(storage.read, email);
			if (!person) throw new Error(`Nobody has the address ${email}.`);
			const roles = await readRoles(storage.read, person.id);
			return { kind: 'person', personId: person.id, name: person.name, roles };
		}
	};
}
