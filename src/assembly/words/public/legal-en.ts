import type { legalDe } from './legal-de.ts';

export const legalEn: typeof legalDe = {
	imprint: {
		title: 'Imprint',
		text: 'Who runs these pages and answers for them.',
		responsible: 'Responsible',
		process: (title, city) => `Steering of “${title}”, ${city}`,
		address: 'Name and postal address of the operator',
		missing: 'still missing',
		mail: 'Mail',
		software: 'Software',
		softwareText:
			'These pages run on Fortschrift, free software under the European Union Public Licence 1.2.',
		contents: 'Contents',
		contentsText:
			'Contributions give the opinion of the people who wrote them. The steering reads each contribution before it is published. If you find something unlawful, please write to it.'
	},
	privacy: {
		title: 'Privacy',
		text: 'Which data these pages keep, what for, and for how long.',
		contact: 'Whom you can ask',
		parts: [
			{
				title: 'If you only read',
				paragraphs: [
					'Then we keep nothing about you. These pages load nothing from other servers, count no visits and track nobody.'
				],
				points: []
			},
			{
				title: 'If you contribute',
				paragraphs: [
					'You need no account. We keep your text, the time and, if you give them, your name and your mail address.',
					'Your text is published after it has been read. Your name and your address are never published. Only the steering sees them. The address is used only to answer you.',
					'Your personal link shows you what becomes of your contribution. We keep it only as a checksum, except in the letter that you get.'
				],
				points: []
			},
			{
				title: 'If you are invited',
				paragraphs: [
					'Whoever works with us is on a list with name, mail address, role and, if given, organisation. Only the steering sees it.',
					'Letters that we send you are kept with your address, so that none is lost and none comes twice.',
					'Questionnaires are kept without your name. The sheet does not say whose it is.'
				],
				points: []
			},
			{
				title: 'Cookies',
				paragraphs: ['These pages set only cookies that they need. None of them tracks you:'],
				points: [
					'fs_session: when you sign in, for at most 30 days',
					'fs_anmeldung: if you ask for a mail to sign in, for one hour; by it we know the browser again',
					'fs_rathaus: if you sign in through the town hall, for one hour at most',
					'fs_language: when your browser prefers English and we lead you there once, for one year',
					'fs_theme: when you choose light or dark, for one year',
					'fs_size: when you choose larger type, for one year'
				]
			},
			{
				title: 'Technical data',
				paragraphs: [
					'When you send a form, your internet address is counted for a short time in memory, to keep programs out. It is not stored. Our log holds faults, but no addresses.',
					'Whoever runs the server may keep logs of their own in front of it. Ask us about them.'
				],
				points: []
			},
			{
				title: 'The journal',
				paragraphs: [
					'Every change is recorded in the public journal. Names and addresses are not in it.'
				],
				points: []
			},
			{
				title: 'For how long',
				paragraphs: [
					'Contributions remain as part of the concept, so that its making can be read. Names and addresses remain as long as the process runs. In this version of the software no program deletes them by itself yet. Write to us if you want them deleted.'
				],
				points: []
			},
			{
				title: 'Your rights',
				paragraphs: [
					'You can ask for access, correction, erasure and restriction, object to the processing, take your data with you and withdraw a consent at any time. You can also complain to the data protection authority of your state.'
				],
				points: []
			}
		]
	},
	accessibility: {
		title: 'Accessibility',
		text: 'These pages should be usable by everybody.',
		barrier: 'Report a barrier',
		barrierText: 'Write to us what does not work, on which page and what you read with:',
		parts: [
			{
				title: 'What we hold ourselves to',
				paragraphs: [
					'The measure is the Web Content Accessibility Guidelines 2.2, level AA, on which BITV 2.0 and EN 301 549 rest as well.'
				],
				points: []
			},
			{
				title: 'What is tested',
				paragraphs: ['During development the pages are tested:'],
				points: [
					'with the program axe, wide and on a phone, from left to right and from right to left',
					'without JavaScript: all pages and forms work without it',
					'in the light and the dark colour scheme and in print'
				]
			},
			{
				title: 'What is still missing',
				paragraphs: [
					'A test by people who depend on assistive technology has not been done yet. There is no plain language and no sign language yet. Contributions stand in the language in which they were written.'
				],
				points: []
			}
		]
	}
};
