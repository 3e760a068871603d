import { WrongSettings } from '../env.ts';
import { commands } from './commands.ts';
import { Complaint } from './complaint.ts';

/** `fortschrift COMMAND …`: a clear sentence and a non-zero exit when something is wrong. */
const [name = 'help', ...words] = process.argv.slice(2);
const command = commands[name];
if (['help', '--help', '-h'].includes(name)) {
	console.log('fortschrift COMMAND\n');
	listCommands(console.log);
} else if (!command) {
	console.error(`There is no command "${name}". These exist:\n`);
	listCommands(console.error);
	process.exitCode = 2;
} else {
	try {
		await command.run(words);
	} catch (fault) {
		process.exitCode = fault instanceof Complaint ? fault.exitCode : 1;
		const expected = fault instanceof Complaint || fault instanceof WrongSettings;
		console.error(expected ? fault.message : fault);
	}
}

function listCommands(print: (line: string) => void): void {
	for (const [known, { usage, does }] of Object.entries(commands))
		print(`  ${[known, usage].filter(Boolean).join(' ').padEnd(34)} ${does}`);
}
