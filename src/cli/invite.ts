import { systemActor } from '#journal/actor.ts';
import { findPersonByAddress } from '#people/server/reads.ts';
import { invite } from '#people/server/invite.ts';
import { issueMailLink } from '#people/server/tokens.ts';
import { sayRefusal, wordsFor } from '#assembly/words/index.ts';
import { Complaint } from './complaint.ts';
import { openInstance } from './instance.ts';

/** `fortschrift invite ADDRESS`: one more steering person, or one who lost their passkey, and a link that signs them in. */
export async function inviteSteering([address, ...rest]: string[]): Promise<void> {
	if (!address || rest.length > 0) throw new Complaint('Usage: fortschrift invite ADDRESS');
	const frame = await openInstance();
	try {
		const outcome = await invite(
			{ frame, actor: systemActor },
			{ processId: null, email: address, name: address.split('@')[0], role: 'steering' }
		);
		if (!outcome.ok && outcome.reason !== 'already-invited')
			throw new Complaint(
				outcome.fields?.['email']
					? `"${address}" is not a mail address.`
					: sayRefusal(wordsFor('en'), outcome.reason, invite.actName)
			);
		const person = await findPersonByAddress(frame.storage.read, address);
		if (!person) throw new Error('The invited person is not there.');
		const secret = await frame.storage.transact((tx) =>
			issueMailLink(tx, {
				personId: person.id,
				purpose: 'recovery',
				target: '/steuerung',
				now: frame.clock.now()
			})
		);
		console.log(
			'This link signs in once, within three days, also somebody who has lost their passkey:'
		);
		console.log(`  ${frame.env.origin}/anmelden/${secret}`);
	} finally {
		await frame.storage.close();
	}
}
