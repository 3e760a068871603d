type Command = {
	readonly usage: string;
	readonly does: string;
	run(words: string[]): Promise<void>;
};

/** Each command is loaded when it is called: the server starts without what only the others need. */
export const commands: Readonly<Record<string, Command>> = {
	start: {
		usage: '',
		does: 'run the server',
		run: async () => (await import('./start.ts')).start()
	},
	example: {
		usage: '',
		does: 'load and run the example',
		run: async () => (await import('./example/example.ts')).example()
	},
	invite: {
		usage: 'ADDRESS',
		does: 'let one more steering person in',
		run: async (words) => (await import('./invite.ts')).inviteSteering(words)
	},
	backup: {
		usage: 'NEW-FOLDER',
		does: 'save database and files while running',
		run: async (words) => (await import('./backup.ts')).backup(words)
	},
	restore: {
		usage: 'BACKUP-FOLDER',
		does: 'read a backup into an empty instance',
		run: async (words) => (await import('./backup.ts')).restore(words)
	},
	plan: {
		usage: 'solve|check FILE',
		does: 'compute or check a plan of dates',
		run: async (words) => (await import('./plan/plan.ts')).plan(words)
	},
	verify: {
		usage: '[EXPORT-FILE]',
		does: 'walk the journal’s chain',
		run: async (words) => (await import('./verify.ts')).verify(words)
	}
};
