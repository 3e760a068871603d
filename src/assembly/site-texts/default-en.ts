import type { DefaultParts, DefaultTexts } from './default-parts.ts';

/** The English texts that an installation begins with. */
export const defaultEn: DefaultTexts = {
	imprint: () => `
Who runs these pages and answers for them.

## Responsible

[[Name of the city or municipality, represented by]]

[[Street, number, postcode and town]]

Telephone: [[number]], mail: {contact}

VAT number, if there is one: [[number]]

## Responsible for the contents

Steering of “{process}”, {city}

Person by § 18 (2) MStV: [[name and address]]

## Contents

Contributions are the opinions of those who wrote them. The steering reads each contribution before it is published. If you find anything unlawful, please write to them.

## Software

These pages run on Fortschrift, free software under the European Union Public Licence 1.2.
`,
	privacy: ({ classes, installation, amount }: DefaultParts) => `
Which data these pages keep, for what and how long.

## Who is responsible

[[Name, address and mail address of the responsible body]]

Questions about the process are answered by the steering: {contact}

Data protection officer: [[name and mail address]]

## If you only read

Then we keep nothing about you. These pages load nothing from other servers, count no visits and follow nobody.

## Which data we keep

${classes
	.map(
		({ title, what, purpose, basis, seers, retention }) => `### ${title}

${what}

- For what: ${purpose}
- Legal basis: ${basis}
- Who sees it: ${seers}
- How long: ${retention}`
	)
	.join('\n\n')}

What has a term is deleted by the software every night.

## To whom data goes

${[
	installation.mail
		? `We send letters by the mail server ${installation.mail}.`
		: 'This installation sends no letters; they stand only at the desk of the steering.',
	installation.inbound && `We fetch mail to us at the mail server ${installation.inbound}.`,
	installation.signInService &&
		`Whoever signs in with the account of the city does so at the sign-in service ${installation.signInService}.`,
	'Nobody else receives data, and nothing is transferred to countries outside of the European Union. The server is run by: [[name and address, contract by Art. 28 GDPR]]'
]
	.filter(Boolean)
	.map((line) => `- ${line}`)
	.join('\n')}

## Cookies

These pages set only cookies that they need. None serves to follow you (§ 25 (2) TDDDG):

- fs_session: when you sign in, for at most ${amount('days', installation.sessionDays)}
- fs_anmeldung: when you ask for a mail to sign in, for an hour; by it we know the browser again
- fs_rathaus: when you sign in by the town hall, for at most an hour
- fs_language: when your browser wishes for English and we lead you there once, for a year
- fs_theme: when you choose light or dark, for a year
- fs_size: when you choose larger type, for a year

## Technical data

When you send a form, your internet address is counted in memory for a short time to keep programs away. It is not stored. Our log holds faults, but no addresses.

Whoever runs the server may keep logs of their own in front of it: [[what is kept there and how long]]

## Your rights

Under [My data](/meine-daten) you see everything that is kept about you, take it with you and delete it, without an account too.

You can also ask for information, correction and restriction, object to processing, and withdraw consent at any time. You can complain to the supervisory authority too: [[name and address of the authority of the Land {land}]]

Nobody has to give any data in order to read or contribute. No program decides about anybody.
`,
	accessibility: () => `
{city} endeavours to make these pages accessible, in line with the law of the Land on equality for people with disabilities ({land}) and the German regulation BITV 2.0, which implement Directive (EU) 2016/2102. This statement is for {site}.

## State of conformity

These pages are **partially conformant**. The measure is EN 301 549 and the Web Content Accessibility Guidelines 2.2, level AA. What is missing stands in the next section.

## What is not accessible yet

- A test by people who depend on assistive technology is still to come.
- There are no explanations in easy language and in German sign language yet. Planned until: [[date]]
- Contributions stand in the language and form in which they were written.
- Beside the drawing of the year plan the same stands as a table; the drawing alone cannot be read by everybody.

## What is tested

- with the test program axe, wide and on the telephone, from left to right and from right to left
- without JavaScript: all pages and forms work without
- in the light and the dark scheme and in print
- the printed concept as accessible PDF (PDF/UA-1)

## Preparation of this statement

This statement was prepared on [[date]] and last reviewed on [[date]]. It rests on a self-assessment.

## Feedback and contact

Something is not accessible? Tell us by the form below or by mail: {contact}. We answer within a month.

## Enforcement

You get no answer, or it does not help? Then turn to the enforcement body of the Land ({land}). The procedure costs nothing, and you need no lawyer.

[[Name, address, telephone and mail of the enforcement or arbitration body of the Land]]
`
};
