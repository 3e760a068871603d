import type { Actor } from '#journal/actor.ts';
import type { ActContext } from '#journal/server/act.ts';
import type { Language } from '#shared/language.ts';
import type { Runtime } from './assembly/runtime.ts';

declare global {
	namespace App {
		interface Locals {
			runtime: Runtime;
			actor: Actor;
			/** What an act needs to know about this request. */
			acting: ActContext;
			language: Language;
			/** Says until when what this page shows is true; the earliest counts. */
			validUntil(instant: string): void;
		}
	}
}

export {};
