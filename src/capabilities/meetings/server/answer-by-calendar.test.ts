import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemActor } from '#journal/actor.ts';
import { assemble, type Cast } from '../../../../tests/cast.ts';
import { at, guestList } from '../../../../tests/guest-list.ts';
import { engines } from '../../../../tests/storages.ts';
import { answerByCalendar } from './answer-by-calendar.ts';

describe.each(engines)('an invitation in a calendar, on %s', (engine) => {
	let cast: Cast;
	let list: Awaited<ReturnType<typeof guestList>>;
	beforeEach(async () => {
		cast = await assemble(engine);
		list = await guestList(cast);
	});
	afterEach(() => cast.storage.close());

	it('takes answers of calendars: of the person invited, from an address that is theirs', async () => {
		await list.invite();
		await list.arrange({ joining: 'invited' });
		const reply = (facts: object) =>
			answerByCalendar(cast.as(systemActor), {
				...{ uid: `${list.stepId}@fortschrift`, attendee: `MAILTO:${at('karim')}` },
				...{ from: at('karim'), aligned: true, partstat: 'ACCEPTED', comment: 'Komme später' },
				...facts
			});
		expect(await reply({})).toMatchObject({ value: { outcome: 'answered' } });
		expect(await list.guest('karim')).toMatchObject({
			...{ answer: 'yes', seat: 'held' },
			needs: { other: 'Komme später' }
		});
		expect(await reply({ partstat: 'TENTATIVE' })).toMatchObject({ ok: true });
		expect(await list.guest('karim')).toMatchObject({ answer: 'perhaps' });
		expect(await reply({ aligned: false, partstat: 'DECLINED' })).toMatchObject({
			value: { outcome: 'asked' }
		});
		expect(await list.guest('karim')).toMatchObject({ answer: 'perhaps' });
		expect(await reply({ attendee: at('fremd'), from: at('fremd') })).toMatchObject({
			reason: 'unknown-guest'
		});
		expect(await reply({ uid: 'other@calendar' })).toMatchObject({ reason: 'unknown-meeting' });
		await list.arrange({ joining: 'open' });
		expect(await reply({ attendee: at('fremd'), from: at('fremd') })).toMatchObject({
			value: { outcome: 'joined' }
		});
		expect(await list.guest('fremd')).toMatchObject({ origin: 'joined', answer: 'yes' });
	});
});
