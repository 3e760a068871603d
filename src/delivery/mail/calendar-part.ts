import { foldLines } from 'ical-generator';

/** Fills the marks of a stored calendar entry; its lines are folded anew, so that none grows too long. */
export function fillCalendar(content: string, fill: (text: string) => string): string {
	return foldLines(fill(content.replaceAll(/\r\n[ \t]/g, '')));
}
