/** The answer of a rule: yes with what follows from it, or no with a reason a person understands. */
export type Decision<Value, Reason extends string = string> =
	{ readonly ok: true; readonly value: Value } | Refusal<Reason>;

export type Refusal<Reason extends string = string> = {
	readonly ok: false;
	readonly reason: Reason;
	/** Form field → reason code, when the refusal lies in single fields. */
	readonly fields?: Readonly<Record<string, string>>;
};

export function allow<Value>(value: Value): { readonly ok: true; readonly value: Value } {
	return { ok: true, value };
}

export function refuse<Reason extends string>(
	reason: Reason,
	fields?: Readonly<Record<string, string>>
): Refusal<Reason> {
	return fields ? { ok: false, reason, fields } : { ok: false, reason };
}
