type Values = { readonly [name: string]: unknown };

export type Difference = {
	/** The field, as its form names it: `text`, `goal.measuredBy`. */
	readonly name: string;
	readonly theirs: string;
	readonly mine: string;
};

const first = ['title', 'text'];

/** In which fields two states of one wording differ; what only one of them has counts as empty in the other. */
export function differencesOf(theirs: Values, mine: Values): readonly Difference[] {
	const [one, other] = [fieldsOf(theirs), fieldsOf(mine)];
	const names = [...new Set([...first, ...one.keys(), ...other.keys()])];
	return names.flatMap((name) => {
		const [given, typed] = [one.get(name) ?? '', other.get(name) ?? ''].map(plain) as [
			string,
			string
		];
		return given === typed ? [] : [{ name, theirs: given, mine: typed }];
	});
}

function fieldsOf(values: Values, before = ''): ReadonlyMap<string, string> {
	const fields = new Map<string, string>();
	for (const [name, value] of Object.entries(values))
		if (typeof value === 'string') fields.set(before + name, value);
		else if (value && typeof value === 'object')
			for (const [inner, text] of fieldsOf(value as Values, `${before}${name}.`))
				fields.set(inner, text);
	return fields;
}

function plain(text: string): string {
	return text.replaceAll(/\r\n?/g, '\n').trim();
}
