import { catalogueWords } from './words.ts';
import type { Fault } from './findings.ts';

/** Why a line stays out, as a sentence; what the rules of an item say, in the words of those rules. */
export function sayFault(
	{ reason, about }: Fault,
	language: 'de' | 'en',
	sayRule: (reason: string) => string
): string {
	const { faults } = catalogueWords[language];
	if (reason in faults) return faults[reason as keyof typeof faults](about);
	return about === '' ? sayRule(reason) : `${about}: ${sayRule(reason)}`;
}
