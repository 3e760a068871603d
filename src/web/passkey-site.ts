import type { Runtime } from '#assembly/runtime.ts';

/** Passkeys belong to the host under which people reach the installation, and answer at its address only. */
export function passkeySite({ env }: Pick<Runtime, 'env'>) {
	return {
		host: new URL(env.origin).hostname,
		origin: new URL(env.origin).origin,
		name: 'Fortschrift'
	};
}
