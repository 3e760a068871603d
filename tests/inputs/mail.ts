import { unreadable } from '#participation/mail/reading.ts';
import { keepMail } from '#participation/server/mail/keep-mail.ts';
import { now, type Cast } from '../cast.ts';

/** Inputs for the acts around mail that came in, with what they need. */
export async function mailInputs(cast: Cast, callId: string): Promise<Record<string, object>> {
	const mailId = '01890000-0000-7000-8000-00000000000a';
	await cast.storage.transact(async (tx) => {
		const envelope = { from: undefined, to: [] };
		const raw = Buffer.from('Subject: Hallo');
		await keepMail(tx, { id: mailId, key: 'k', door: 'smtp', raw, envelope, now });
	});
	return {
		'participation.receive-mail': {
			...{ mailId, reading: unreadable('unreadable') },
			...{ calendar: null, bounceNoted: false }
		},
		'participation.confirm-mail': { secret: 'guessed' },
		'participation.disown-mail': { secret: 'guessed' },
		'participation.file-mail': { mailId, callId, text: 'Neu' },
		'participation.answer-mail': { mailId, text: 'Neu' },
		'participation.mark-mail': { mailId, mark: 'done' },
		'participation.forget-mails': {}
	};
}
