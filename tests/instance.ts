import { permissions } from '#assembly/permissions.ts';
import { systemActor, type Actor } from '#journal/actor.ts';
import type { Act, Frame } from '#journal/server/act.ts';
import { createSealer } from '#journal/server/sealer.ts';
import { openCall } from '#participation/server/open-call.ts';
import { invite } from '#people/server/invite.ts';
import { readRoles } from '#people/server/reads.ts';
import { createProcess } from '#process/server/create-process.ts';
import { enterDates } from '#process/server/enter-dates.ts';
import { publishProcess } from '#process/server/publish-process.ts';
import { readSteps } from '#process/server/reads.ts';
import { addDays } from '#shared/dates.ts';
import type { Storage } from '#storage/storage.ts';

/** A public process with one open call, for what starts the real server: crash test, benchmark. */
export type Instance = {
	readonly frame: Frame;
	readonly steering: Actor;
	readonly processId: string;
	readonly callId: string;
	play<Value>(actor: Actor, act: Act<unknown, Value>, input: object): Promise<Value>;
};

/** Fills an empty storage by acts, as people would. The call is open from the day before `now` on. */
export async function fillInstance(storage: Storage, now: string): Promise<Instance> {
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
	const play: Instance['play'] = async (actor, act, input) => {
		const outcome = await act({ frame, actor }, input);
		if (outcome.ok) return outcome.value;
		throw new Error(`${act.actName}: ${outcome.reason} ${JSON.stringify(outcome.fields ?? {})}`);
	};
	const { personId } = await play(systemActor, invite, {
		processId: null,
		name: 'Anna Beispiel',
		email: 'anna@beispiel.example',
		role: 'steering'
	});
	const roles = await readRoles(storage.read, personId);
	const steering: Actor = { kind: 'person', personId, name: 'Anna Beispiel', roles };
	const { processId } = await play(steering, createProcess, {
		template: 'planungskonzept-2016',
		title: 'Integrationskonzept',
		tagline: 'Wir schreiben gemeinsam',
		city: 'Beispielstadt',
		land: 'BB',
		contactEmail: 'steuerung@beispiel.example'
	});
	const today = now.slice(0, 10);
	for (const [place, step] of (await readSteps(storage.read, processId)).entries())
		await play(steering, enterDates, {
			stepId: step.id,
			startsOn: addDays(today, place),
			startsAt: '17:00'
		});
	await play(steering, publishProcess, { processId });
	const { callId } = await play(steering, openCall, {
		processId,
		title: 'Was soll sich ändern?',
		question: 'Schreiben Sie uns Ihre Ziele und Ideen.',
		opensOn: addDays(today, -1),
		closesOn: addDays(today, 60)
	});
	return { frame, steering, processId, callId, play };
}
