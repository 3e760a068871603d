import { checkPlan, type PlanToCheck } from '#process/plan/check.ts';
import { parsePlan } from '#process/plan-file/parse.ts';
import type { WrittenLanguage } from '#shared/language.ts';
import { Complaint } from '../complaint.ts';
import { describeCheck, describeSolution } from './describe.ts';
import { readText } from './read-text.ts';

const usage =
	'Usage: fortschrift plan solve|check FILE [--language de|en]   (FILE may be - for input)';

/** What the exit says to a script. */
export const exits = { fine: 0, findings: 1, infeasible: 2, badInput: 3 } as const;

/** `fortschrift plan solve FILE`, `fortschrift plan check FILE`: JSON out, YAML or JSON in. */
export async function plan(words: readonly string[]): Promise<void> {
	const { what, file, language } = understand(words);
	const parsed = parsePlan(await readText(file), language);
	if (!parsed.ok) {
		const lines = parsed.findings.map(
			({ line, path, message }) => `${file}:${line}: ${path && `${path}: `}${message[language]}`
		);
		throw new Complaint(lines.join('\n'), exits.badInput);
	}
	const answer = what === 'solve' ? solve(parsed.plan, language) : check(parsed.plan, language);
	process.exitCode = answer.exit;
	process.stdout.write(`${JSON.stringify(answer.output, null, '\t')}\n`);
}

function solve(given: PlanToCheck, language: WrittenLanguage) {
	const output = describeSolution(given, language);
	return { output, exit: output.feasible ? exits.fine : exits.infeasible };
}

function check(given: PlanToCheck, language: WrittenLanguage) {
	const output = describeCheck(given.definition, checkPlan(given), language);
	const isFine = output.counts.error + output.counts.warning === 0;
	return { output, exit: isFine ? exits.fine : exits.findings };
}

function understand(words: readonly string[]): {
	what: 'solve' | 'check';
	file: string;
	language: WrittenLanguage;
} {
	const rest = [...words];
	const at = rest.findIndex((word) => word === '--language' || word.startsWith('--language='));
	let language: string | undefined = 'de';
	if (at >= 0) {
		const [option = ''] = rest.splice(at, 1);
		language = option.includes('=') ? option.slice(11) : rest.splice(at, 1)[0];
	}
	const [what, file, ...others] = rest;
	const isKnown = what === 'solve' || what === 'check';
	if (isKnown && (language === 'de' || language === 'en') && file && others.length === 0)
		return { what, file, language };
	throw new Complaint(usage, exits.badInput);
}
