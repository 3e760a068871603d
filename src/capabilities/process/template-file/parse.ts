import * as v from 'valibot';
import type { ProcessTemplate } from '../template.ts';
import { crossChecks } from './cross-checks.ts';
import { findingAt, type Finding } from './finding.ts';
import { readYaml, type Written } from './read-yaml.ts';
import { Template } from './schema.ts';
import { schemaFindings } from './schema-findings.ts';

export type ParsedTemplate =
	| { readonly ok: true; readonly template: ProcessTemplate }
	| { readonly ok: false; readonly findings: readonly Finding[] };

const mostCharacters = 300_000;
const mostFindings = 100;

/** A template from its file (YAML or JSON), or everything that is wrong with it. Never throws. */
export function parseTemplate(text: string): ParsedTemplate {
	if (text.length > mostCharacters)
		return failed([findingAt(1, [], 'too-large', { limit: String(mostCharacters) })]);
	const written = readYaml(text);
	if ('findings' in written) return failed(written.findings);
	return templateFrom(written.value, written.lineOf);
}

/** The same from data that was read already, also as a part of another file. */
export function templateFrom(value: unknown, lineOf: Written['lineOf']): ParsedTemplate {
	const parsed = v.safeParse(Template, value);
	if (!parsed.success) return failed(schemaFindings(Template, parsed.issues, lineOf));
	const { format: _format, ...template } = parsed.output;
	const findings = crossChecks(template, lineOf);
	return findings.length > 0 ? failed(findings) : { ok: true, template };
}

function failed(findings: readonly Finding[]): ParsedTemplate {
	return {
		ok: false,
		findings: findings.toSorted((a, b) => a.line - b.line).slice(0, mostFindings)
	};
}
