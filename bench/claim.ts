/** One line of docs/performance.md: what was measured, against whom, and whether the bar is met. */
export type Claim = {
	readonly id: string;
	readonly work: string;
	readonly ours: string;
	readonly theirs: string;
	readonly ratio: string;
	readonly bar: string;
	readonly met: boolean;
};

/** As much as the rival, or more: a share of its throughput. */
export function share(
	line: { id: string; work: string; ours: number; theirs: number; unit: string },
	atLeast: number
): Claim {
	const ratio = line.ours / line.theirs;
	return {
		id: line.id,
		work: line.work,
		ours: `${whole(line.ours)} ${line.unit}`,
		theirs: `${whole(line.theirs)} ${line.unit}`,
		ratio: `${whole(ratio * 100)} %`,
		bar: `≥ ${atLeast * 100} %`,
		met: ratio >= atLeast
	};
}

export function atMost(
	line: { id: string; work: string; ours: number; unit: string },
	most: number
): Claim {
	return {
		id: line.id,
		work: line.work,
		ours: `${line.ours.toFixed(line.ours < 100 ? 1 : 0)} ${line.unit}`,
		theirs: '',
		ratio: '',
		bar: `≤ ${most} ${line.unit}`,
		met: line.ours <= most
	};
}

/** The time of ours as a multiple of theirs. */
export function times(
	line: { id: string; work: string; ours: number; theirs: number; unit: string },
	most: number
): Claim {
	const ratio = line.ours / line.theirs;
	return {
		id: line.id,
		work: line.work,
		ours: `${whole(line.ours)} ${line.unit}`,
		theirs: `${whole(line.theirs)} ${line.unit}`,
		ratio: `${ratio.toFixed(1)} ×`,
		bar: `≤ ${most} ×`,
		met: ratio <= most
	};
}

/** A multiple that has no bar. */
export function told(line: Parameters<typeof times>[0]): Claim {
	return { ...times(line, Infinity), bar: '' };
}

function whole(value: number): string {
	return Math.round(value).toLocaleString('en-GB');
}
