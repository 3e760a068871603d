import * as v from 'valibot';
import { act, done, type Tools } from '#journal/server/act.ts';
import { decideContribute } from '#participation/calls.ts';
import { channels, type Channel } from '#participation/contributions.ts';
import { saveContribution } from '#participation/server/writes.ts';
import { address, id, line, maybe, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import type { Tx } from '#storage/storage.ts';
import { findPassage } from '../passages.ts';
import { findDocument, findFeedback } from './reads.ts';

const Said = {
	documentId: id(),
	/** Key of the paragraph; nothing for a comment on the whole. */
	passage: maybe(line(40)),
	text: prose(4000),
	name: maybe(line(120)),
	email: maybe(address())
};

const Comment = v.object({
	...Said,
	/** A field that people do not see; who fills it is a program. */
	website: v.optional(v.pipe(v.string(), v.maxLength(0, 'not-a-person')), '')
});

/** Anybody comments on a paragraph of a draft, without an account. The answer holds their private link. */
export const comment = act('documents.comment', Comment, async (tools) => {
	const { tx, now } = tools;
	const place = await findPlace(tx, tools.input);
	if (!place.ok) return place;
	const permitted = tools.permit(place.call.processId);
	if (!permitted.ok) return permitted;
	const decision = decideContribute(place.call, now);
	if (!decision.ok) return decision;
	const { secret, hash } = tools.newSecret();
	return keep(tools, place, { channel: 'web', secretHash: hash, secret });
});

const EnterComment = v.object({ ...Said, channel: v.picklist(channels, 'missing') });

/** The steering enters what came by paper, mail or telephone; also after the window, as it arrived in time. */
export const enterComment = act('documents.enter-comment', EnterComment, async (tools) => {
	const place = await findPlace(tools.tx, tools.input);
	if (!place.ok) return place;
	const permitted = tools.permit(place.call.processId);
	if (!permitted.ok) return permitted;
	return keep(tools, place, { channel: tools.input.channel, secretHash: null, secret: null });
});

type Place = Extract<Awaited<ReturnType<typeof findPlace>>, { ok: true }>;

/** The window of the document, and the paragraph, which must stand in it. */
async function findPlace(tx: Tx, input: { documentId: string; passage: string | null }) {
	const document = await findDocument(tx, { id: input.documentId });
	const call = document && (await findFeedback(tx, document));
	if (!document || !call) return refuse('not-found');
	const passage = input.passage ? findPassage(document.content, input.passage) : undefined;
	if (input.passage && !passage) return refuse('unknown-passage', { passage: 'unknown' });
	return { ok: true as const, document, call, passage };
}

async function keep(
	tools: Tools<v.InferOutput<typeof Comment> | v.InferOutput<typeof EnterComment>>,
	{ call, passage, document }: Place,
	way: { channel: Channel; secretHash: string | null; secret: string | null }
) {
	const { input, tx, now, entryId, newId } = tools;
	const contributionId = newId();
	await saveContribution(tx, {
		id: contributionId,
		call,
		channel: way.channel,
		text: input.text,
		name: input.name,
		email: input.email,
		now,
		entryId,
		secretHash: way.secretHash,
		passage: passage?.key ?? null
	});
	return done({
		what: 'comment-received',
		subject: ['contribution', contributionId],
		process: call.processId,
		audience: 'desk',
		data: {
			call: call.title,
			channel: way.channel,
			document: document.number,
			passage: passage?.key ?? null,
			text: input.text
		},
		value: { contributionId, secret: way.secret ?? '' }
	});
}
