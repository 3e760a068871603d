import { backup, restore } from './backup.ts';
import { example } from './example/example.ts';
import { inviteSteering } from './invite.ts';
import { start } from './start.ts';
import { verify } from './verify.ts';

type Command = {
	readonly usage: string;
	readonly does: string;
	run(words: string[]): Promise<void>;
};

export const commands: Readonly<Record<string, Command>> = {
	start: { usage: '', does: 'run the server', run: start },
	example: { usage: '', does: 'load and run the example', run: example },
	invite: { usage: 'ADDRESS', does: 'let one more steering person in', run: inviteSteering },
	backup: { usage: 'NEW-FOLDER', does: 'save database and files while running', run: backup },
	restore: { usage: 'BACKUP-FOLDER', does: 'read a backup into an empty instance', run: restore },
	verify: { usage: '[EXPORT-FILE]', does: 'walk the journal’s chain', run: verify }
};
