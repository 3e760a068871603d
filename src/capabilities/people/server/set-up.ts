import * as v from 'valibot';
import { act, done, hashSecret } from '#journal/server/act.ts';
import { address, line, maybe } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { hasSteering } from './reads.ts';
import { beginSession } from './sign-in/sessions.ts';
import { redeemMailLink } from './tokens.ts';
import { addRole, findOrAddPerson } from './writes.ts';

const SetUp = v.object({
	secret: v.string(),
	name: line(120),
	email: address(),
	device: maybe(line(40))
});

/** The first steering person takes over an empty instance, by the link that its start printed. */
export const setUp = act('people.set-up', SetUp, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const permitted = tools.permit(null);
	if (!permitted.ok) return permitted;
	// Every start of an empty instance prints a link; after the first one was used the others are void.
	if (await hasSteering(tx)) return refuse('already-set-up');
	const link = await redeemMailLink(tx, hashSecret(input.secret), now);
	if (!link.ok) return link;
	if (link.value.purpose !== 'set-up') return refuse('link-unknown');
	const personId = await findOrAddPerson(tx, {
		id: newId(),
		email: input.email,
		name: input.name,
		language: 'de',
		sector: null,
		organisation: null,
		entryId
	});
	await addRole(tx, {
		id: newId(),
		personId,
		role: 'steering',
		processId: null,
		departmentId: null,
		entryId
	});
	const session = await beginSession(tx, {
		...{ personId, means: 'link', device: input.device, now }
	});
	return done({
		what: 'installation-set-up',
		subject: ['person', personId],
		process: null,
		audience: 'desk',
		value: { session }
	});
});
