import type { ItemTitle } from '#drafting/server/titles.ts';
import type { Contribution } from '#participation/server/reads.ts';

/** A published contribution with the published items that grew from it. */
export type ShownContribution = Pick<Contribution, 'id' | 'text' | 'channel' | 'receivedAt'> & {
	readonly items: readonly Pick<ItemTitle, 'id' | 'code'>[];
};

export function withItems(
	contributions: readonly Contribution[],
	origins: readonly { readonly itemId: string; readonly contributionId: string }[],
	items: readonly ItemTitle[]
): readonly ShownContribution[] {
	return contributions.map(({ id, text, channel, receivedAt }) => {
		const own = new Set(
			origins.filter((origin) => origin.contributionId === id).map((origin) => origin.itemId)
		);
		return {
			id,
			text,
			channel,
			receivedAt,
			items: items
				.filter((item) => own.has(item.id))
				.map((item) => ({ id: item.id, code: item.code }))
		};
	});
}
