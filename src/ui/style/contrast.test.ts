import * as sass from 'sass';
import { describe, expect, it } from 'vitest';

const css = sass
	.compile(`${import.meta.dirname}/main.scss`, {
		loadPaths: [`${import.meta.dirname}/../../../node_modules`],
		quietDeps: true
	})
	.css.replace(/\/\*[^]*?\*\//g, '');

const always = declarationsOf(':root');
const themes = {
	light: { ...always, ...declarationsOf('[data-kern-theme=light]') },
	dark: { ...always, ...declarationsOf('[data-kern-theme=dark]') }
};

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
	it.each([
		['--fs-ink', '--fs-ground'],
		['--fs-ink', '--fs-tint'],
		['--fs-ink', '--fs-paper'],
		['--fs-ink', '--fs-mark'],
		['--fs-ink', '--fs-hover'],
		['--fs-ink', '--fs-warn-ground'],
		['--fs-ink', '--fs-ok-ground'],
		['--fs-muted', '--fs-ground'],
		['--fs-muted', '--fs-tint'],
		['--fs-muted', '--fs-paper'],
		['--fs-action', '--fs-ground'],
		['--fs-action', '--fs-tint'],
		['--fs-action', '--fs-paper'],
		['--fs-danger', '--fs-ground'],
		['--fs-danger', '--fs-tint'],
		['--kern-color-action-on-default', '--fs-action']
	])('text in %s can be read on %s', (text, ground) => {
		expect(contrast(theme, text, ground)).toBeGreaterThanOrEqual(4.5);
	});

	it.each([
		['--fs-rule', '--fs-ground'],
		['--fs-ok', '--fs-ground'],
		['--fs-ok', '--fs-ok-ground'],
		['--fs-warn', '--fs-ground'],
		['--fs-warn', '--fs-warn-ground']
	])('a sign in %s can be seen on %s', (sign, ground) => {
		expect(contrast(theme, sign, ground)).toBeGreaterThanOrEqual(3);
	});
});

/** The custom properties of all top-level rules with exactly this selector; later ones win. */
function declarationsOf(selector: string): Record<string, string> {
	const found: Record<string, string> = {};
	for (const [, selectors = '', body = ''] of css.matchAll(/^([^{}@\s][^{}]*)\{([^{}]*)\}/gm)) {
		if (!selectors.split(',').some((one) => one.trim() === selector)) continue;
		for (const [, name = '', value = ''] of body.matchAll(/(--[\w-]+):\s*([^;]+)/g)) {
			found[name] = value.trim();
		}
	}
	return found;
}

function contrast(theme: keyof typeof themes, one: string, other: string): number {
	const [dark = 0, light = 0] = [one, other]
		.map((name) => luminance(resolve(theme, name)))
		.sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}

function resolve(theme: keyof typeof themes, name: string): string {
	const value = themes[theme][name];
	if (value === undefined) throw new Error(`${name} is not defined`);
	const reference = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
	return reference ? resolve(theme, reference) : value;
}

function luminance(color: string): number {
	const parts = /^oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)$/.exec(color)?.slice(1).map(Number);
	if (!parts) throw new Error(`${color} is not a plain colour`);
	const [lightness = 0, chroma = 0, hue = 0] = parts;
	const linear = new sass.SassColor({ lightness: lightness / 100, chroma, hue, space: 'oklch' })
		.toSpace('srgb-linear')
		.toGamut({ method: 'clip' });
	const part = (channel: 'red' | 'green' | 'blue') => linear.channel(channel);
	return 0.2126 * part('red') + 0.7152 * part('green') + 0.0722 * part('blue');
}
