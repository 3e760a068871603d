import type { Claim } from './claim.ts';

const head = ['', 'Work', 'Fortschrift', 'Rival', 'Ratio', 'Bar', ''];

/** The claims as a table for the screen, and as the page docs/performance.md. */
export function describeClaims(
	claims: readonly Claim[],
	machine: { cores: number; quick: boolean }
): { table: string; page: string } {
	const rows = claims.map((claim) => [
		claim.id,
		claim.work,
		claim.ours,
		claim.theirs,
		claim.ratio,
		claim.bar,
		claim.bar && (claim.met ? 'met' : 'missed')
	]);
	const widths = head.map((title, column) =>
		Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0), 3)
	);
	const line = (cells: readonly string[]) =>
		`| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
	const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
	const table = [line(head), rule, ...rows.map(line)].join('\n');
	return { table, page: pageWith(table, machine.cores) };
}

function pageWith(table: string, cores: number): string {
	const day = Temporal.Now.plainDateISO('UTC').toString();
	return `# Performance

Written by \`npm run bench\` on ${day}, Node ${process.versions.node}, ${cores} cores. Machines differ and are noisy: what counts is the ratio to a rival that was measured in the same run, by turns, as a median.

${table}

## How it is measured

- The concept has typical size (6 guidelines, 35 goals, 80 measures, 150 ideas), made by acts from a fixed seed. App, rival and client are three processes on the same machine, and 32 connections are open.
- **P1**: pages for people who are not signed in, as Brotli, after one warming turn. The rival is raw \`node:http\` that sends the same bytes and headers from a Buffer.
- **P2**: the contribution form, answered when contribution, private link, journal entry and its seal are on the disk (SQLite, \`synchronous=FULL\`). The rival is a bare \`node:http\` handler on the same disk that parses the same form and commits the same rows, those of the seal included, in one transaction per form; it knows no validation, no permissions and no pages.
- **P5**: the source’s process with many groups, each going through its steps twice; earliest and latest plan, then every rule checked on the earliest one. The rival is the same work twenty times smaller, and for the conflict the same plan before one deadline was set a year too early; the conflict is minimal.
- **P6**: each letter is read from the database, filled with its private links, written as a mail with text, HTML and calendar entry, handed over, and its result is on the disk before the next one on the same connection may end. The rival is Nodemailer’s own pool with as many connections, sending the same mails prebuilt to the same server in another process; it reads and writes nothing.
- **P7**: everything that the page names (styles, icons, fonts), as sent.
- **P8**: from starting the process to the last byte of the start page, against an empty \`node:http\` server. Both are ES modules: importing \`node:http\` into one makes Node load its classes for fetch, which SvelteKit needs anyway. As CommonJS the rival does without them; that is told, too.
- **P9**: the most resident memory that the kernel has counted, after P1.
- **P11**: the page on which one wording is found, as the steering sees it: from the request to the last byte, with 80 answer sheets against the same page with 8, by turns.
`;
}
