import type * as v from 'valibot';
import { findingAt, type Finding } from './finding.ts';
import { nearest } from './nearest.ts';
import type { Path, Written } from './read-yaml.ts';
import { findingWords, type FindingCode, type FindingFacts } from './words.ts';

type Issue = v.BaseIssue<unknown>;
type Said = readonly [FindingCode, FindingFacts];

/** What valibot has to say about a file, in the words of its reader. */
export function schemaFindings(
	schema: v.GenericSchema,
	issues: readonly Issue[],
	lineOf: Written['lineOf']
): readonly Finding[] {
	return issues.map((issue) => {
		const path = (issue.path ?? []).map(({ key }) => key as string | number);
		const [code, facts] = say(schema, issue, path);
		return findingAt(lineOf(path), path, code, facts);
	});
}

function say(schema: v.GenericSchema, issue: Issue, path: Path): Said {
	const { input } = issue;
	const given =
		typeof input === 'string' ? input.slice(0, 60) : String(JSON.stringify(input)).slice(0, 60);
	const name = String(path.at(-1) ?? '');
	if (issue.type === 'strict_object' && issue.expected === 'never')
		return ['field-unknown', { name, allowed: nearest(name, fieldsAt(schema, path.slice(0, -1))) }];
	const isObject = issue.type === 'strict_object' || issue.type === 'variant';
	if (isObject && path.length > 0 && issue.received === 'undefined')
		return ['field-missing', { name }];
	if (issue.message in findingWords.de)
		return [issue.message as FindingCode, { given, limit: limitOf(issue) }];
	if (input === null || input === undefined || issue.message === 'missing') {
		return typeof input === 'number' || typeof input === 'boolean'
			? ['not-text', {}]
			: ['empty', {}];
	}
	return ofKind(issue, given);
}

function ofKind(issue: Issue, given: string): Said {
	if (/^(picklist|literal|variant)$/.test(issue.type))
		return ['not-among', { given, allowed: optionsOf(issue.expected) }];
	if (issue.type === 'string') return ['not-text', {}];
	if (issue.type === 'boolean') return ['not-yes-or-no', {}];
	if (issue.type === 'array') return ['not-a-list', {}];
	if (/^(number|integer|(min|max)_value)$/.test(issue.type))
		return ['not-a-number', { limit: sayRange(issue) }];
	return ['not-fields', {}];
}

function limitOf(issue: Issue): string {
	if (issue.type === 'literal') return optionsOf(issue.expected).join();
	return String(issue.requirement ?? '');
}

function sayRange({ type, requirement }: Issue): string {
	if (type === 'min_value') return `≥ ${String(requirement)}`;
	return type === 'max_value' ? `≤ ${String(requirement)}` : '1, 2, 3 …';
}

/** `("event" | "call")` → `event`, `call`. */
function optionsOf(expected: string | null): readonly string[] {
	return (expected ?? '').match(/(?<=")[^"]+(?=")/g)?.filter((word) => word !== ' | ') ?? [];
}

type Shape = {
	readonly type: string;
	readonly entries?: Readonly<Record<string, Shape>>;
	readonly item?: Shape;
	readonly wrapped?: Shape;
};

/** The fields that may stand at a place in the file. */
function fieldsAt(schema: v.GenericSchema, path: Path): readonly string[] {
	let shape: Shape | undefined = schema;
	for (const part of path) {
		while (shape?.wrapped) shape = shape.wrapped;
		shape = typeof part === 'number' ? shape?.item : shape?.entries?.[part];
	}
	while (shape?.wrapped) shape = shape.wrapped;
	return Object.keys(shape?.entries ?? {});
}
