import type { ProcessTemplate } from './template.ts';
import { shipped } from './templates/shipped.ts';

/** The templates that come with the product. */
export const templates: readonly ProcessTemplate[] = shipped.toSorted((a, b) =>
	a.title < b.title ? -1 : 1
);

export function findTemplate(key: string): ProcessTemplate | undefined {
	return templates.find((template) => template.key === key);
}
