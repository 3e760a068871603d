import type { ProcessTemplate } from './template.ts';
import { template as planungskonzept2016 } from './templates/planungskonzept-2016.ts';

/** The templates that come with the product. */
export const templates: readonly ProcessTemplate[] = [planungskonzept2016];

export function findTemplate(key: string): ProcessTemplate | undefined {
	return templates.find((template) => template.key === key);
}
