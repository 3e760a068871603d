import type { Letter } from '../letter.ts';
import { greeting, inLanguage, type Recipient } from './parts.ts';

/** A letter to oneself, which shows whether letters arrive and how they look. */
export function testLetter(to: Recipient, facts: { process: string }): Letter {
	const common = { kind: 'test', button: null } as const;
	return inLanguage(to, {
		de: {
			...common,
			subject: `Probebrief: ${facts.process}`,
			greeting: greeting(to, 'de'),
			paragraphs: [
				'dieser Brief zeigt, dass Ihr Mailserver Briefe annimmt. Kommt er bei Ihnen an, so kommen auch die anderen an.',
				'Liegt er im Ordner für unerwünschte Post, dann fehlt der Domain vermutlich SPF oder DKIM. Das Betriebshandbuch sagt, was zu tun ist.'
			],
			because: 'Sie bekommen diese Mail, weil Sie sich einen Probebrief geschickt haben.'
		},
		en: {
			...common,
			subject: `Test letter: ${facts.process}`,
			greeting: greeting(to, 'en'),
			paragraphs: [
				'this letter shows that your mail server takes letters. If it reaches you, others will reach their readers.',
				'If it lies in the folder for unwanted mail, the domain probably lacks SPF or DKIM. The handbook for operators says what to do.'
			],
			because: 'You get this mail because you sent yourself a test letter.'
		}
	});
}
