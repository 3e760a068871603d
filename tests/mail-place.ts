import { readFileSync, readdirSync } from 'node:fs';
import type { MailHooks } from '#assembly/mail-hooks.ts';
import { openMailIn, type MailIn } from '#assembly/mail-in.ts';
import { callPart } from '#participation/mail/address-parts.ts';
import { openCall } from '#participation/server/open-call.ts';
import { findPersonByAddress } from '#people/server/reads.ts';
import type { Engine } from '#storage/storage.ts';
import { readEnv, type Env } from '../src/env.ts';
import { assemble, type Cast } from './cast.ts';

/** Where the mails of the corpus arrive: two open calls, one that is over, and two letters that were sent. */
export type MailPlace = {
	readonly cast: Cast;
	readonly mailIn: MailIn;
	readonly env: Env;
	/** The open call on health, and the part behind the plus that leads there. */
	readonly callId: string;
	readonly part: string;
	readonly faults: unknown[];
	/** A mail of the corpus, addressed to the calls of this place. */
	mail(name: string): Buffer;
	close(): Promise<void>;
};

const letterOnContribution = '01890000-0000-7000-8000-00000000abcd';
const letterOnCall = '01890000-0000-7000-8000-00000000abce';
const folder = new URL('./mails/', import.meta.url).pathname;

export function corpus(): readonly string[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.eml'))
		.map((name) => name.replace(/\.eml$/, ''))
		.sort();
}

export async function mailPlace(
	engine: Engine,
	settings: Readonly<Record<string, string>> = {},
	hooks: MailHooks = testHooks
): Promise<MailPlace> {
	const cast = await assemble(engine);
	const open = async (code: string, closesOn: string) => {
		const area = cast.areas.find((one) => one.code === code) ?? cast.health;
		const { callId } = await cast.play(cast.anna, openCall, {
			...{ processId: cast.processId, areaId: area.id, title: `Runde ${code}`, question: 'Was?' },
			...{ opensOn: '2017-04-03', closesOn }
		});
		return { callId, part: callPart(callId, code) };
	};
	const [health, social, over] = [
		await open('GE', '2017-04-26'),
		await open('SO', '2017-04-26'),
		await open('WO', '2017-04-03')
	];
	await sendLetters(cast, health.callId);
	cast.setClock('2017-04-04T08:00:00.000Z');
	const env = readEnv({
		FORTSCHRIFT_ORIGIN: 'https://konzept.stadt.example',
		MAIL_ADDRESS: 'steuerung@stadt.example',
		MAIL_AUTHSERV: 'mx.stadt.example',
		MAIL_IN_PORT: '0',
		...settings
	});
	const faults: unknown[] = [];
	const onFault = (fault: unknown) => void faults.push(fault);
	const mailIn = await openMailIn({ env, frame: cast.frame, hooks, onFault });
	return {
		...{ cast, mailIn, env, faults, callId: health.callId, part: health.part },
		mail: (name) => {
			const text = readFileSync(`${folder}${name}.eml`).toString('latin1');
			const named = text
				.replaceAll(/ge-zzzzz/gi, health.part)
				.replaceAll('so-yyyyy', social.part)
				.replaceAll('wo-xxxxx', over.part);
			return Buffer.from(named, 'latin1');
		},
		async close() {
			await mailIn.stop();
			await cast.storage.close();
		}
	};
}

/** As meetings and letters would: an answer is noted if its sender is proven, a report if it names a letter. */
const testHooks: MailHooks = {
	onCalendarReply: async (_frame, { answer, from, aligned }) => {
		if (answer.uid !== 'treffen-1@konzept.stadt.example' || from !== answer.attendee)
			return 'unknown';
		return aligned ? 'noted' : 'asked';
	},
	noteBounce: async (_frame, { raw }) => raw.includes(letterOnContribution)
};

async function sendLetters(cast: Cast, callId: string): Promise<void> {
	const petra = await findPersonByAddress(cast.storage.read, 'petra@beispiel.example');
	const about = [
		[letterOnContribution, 'contribution', letterOnCall],
		[letterOnCall, 'call', callId]
	] as const;
	await cast.storage.transact(async (tx) => {
		for (const [id, subject_kind, subject_id] of about)
			await tx
				.insertInto('letter')
				.values({
					...{ id, send_key: id, subject_kind, subject_id, process_id: cast.processId },
					...{ person_id: petra?.id ?? null, to_address: 'petra@beispiel.example' },
					...{ kind: 'test', language: 'de', subject: 'Brief', body_text: '', body_html: '' },
					...{ created_at: '2017-04-03T07:00:00.000Z', state: 'sent', attempts: 0 }
				})
				.execute();
	});
}
