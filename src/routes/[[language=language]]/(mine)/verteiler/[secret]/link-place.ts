import { findListLink, findListPerson } from '#people/server/list/reads.ts';
import { findProcess } from '#process/server/reads.ts';
import type { Reader } from '#storage/storage.ts';

/** Whose link it is and to which process it belongs; the holder of a link may read their own address. */
export async function findLinkPlace(read: Reader, secret: string) {
	const link = await findListLink(read, secret);
	const process = link && (await findProcess(read, link.processId));
	const person = link && (await findListPerson(read, link.personId));
	if (!link || !process || !person?.email) return undefined;
	return { link, process, email: person.email, language: person.language };
}
