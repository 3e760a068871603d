import type { Runtime } from '#assembly/runtime.ts';
import { callPart, withPart } from '#participation/mail/address-parts.ts';

/** The address whose mail belongs to a call by itself; nothing where no such mail would arrive. */
export function mailAddressOf(
	env: Pick<Runtime['env'], 'MAIL_ADDRESS' | 'MAIL_PLUS'>,
	callId: string,
	areaCode: string | null
): string | undefined {
	if (!env.MAIL_ADDRESS || !env.MAIL_PLUS) return undefined;
	return withPart(env.MAIL_ADDRESS, callPart(callId, areaCode));
}
