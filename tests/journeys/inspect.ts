import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { AxeResults } from 'axe-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const views = [
	{ prefix: '', width: 1280 },
	{ prefix: '/ar', width: 375 }
] as const;

/**
 * What a machine can say about a page, wide from left to right and on a phone from right to left:
 * barriers, faults, foreign requests, sideways scrolling. @returns one line per finding
 */
export async function inspect(page: Page, origin: string, path: string): Promise<string[]> {
	const findings: string[] = [];
	for (const { prefix, width } of views) {
		const where = `${prefix}${path} at ${width}`;
		const say = (finding: string) => findings.push(`${where}: ${finding}`);
		const onFault = (fault: Error) => say(fault.message);
		const onRequest = (request: { url(): string }) => {
			if (!request.url().startsWith(origin)) say(`asks ${request.url()}`);
		};
		page.on('pageerror', onFault);
		page.on('request', onRequest);
		await page.setViewportSize({ width, height: 900 });
		const answer = await page.goto(origin + prefix + path);
		if (answer?.status() !== 200) say(`status ${answer?.status()}`);
		const reached = page.url().slice(origin.length);
		if (withoutSlash(reached) !== withoutSlash(prefix + path)) say(`leads to ${reached}`);
		const facts = await page.evaluate(() => ({
			direction: getComputedStyle(document.documentElement).direction,
			sideways: document.documentElement.scrollWidth > document.documentElement.clientWidth + 1,
			headings: document.querySelectorAll('h1').length,
			title: document.title
		}));
		if (facts.direction !== (prefix ? 'rtl' : 'ltr')) say(`is written ${facts.direction}`);
		if (facts.sideways) say('scrolls sideways');
		if (facts.headings !== 1) say(`has ${facts.headings} main headings`);
		if (!facts.title) say('has no title');
		// Through the protocol, so that the page's own content policy does not stop it.
		await page.evaluate(axe);
		const results = await page.evaluate(
			(runOnly) =>
				(
					window as unknown as {
						axe: { run(root: Document, options: object): Promise<AxeResults> };
					}
				).axe.run(document, { runOnly }),
			tags
		);
		for (const violation of results.violations)
			say(`${violation.id} ${String(violation.nodes[0]?.target)} ×${violation.nodes.length}`);
		page.off('pageerror', onFault);
		page.off('request', onRequest);
	}
	return findings;
}

function withoutSlash(path: string): string {
	return path.replace(/\/$/, '');
}
