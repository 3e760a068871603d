// Compiles src/ui/style/main.scss, its right-to-left twin and the fonts into static/style.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import rtlcss from 'rtlcss';
import * as sass from 'sass';
import subsetFont from 'subset-font';

const root = join(import.meta.dirname, '..');
const source = join(root, 'src/ui/style');
const target = join(root, 'static/style');
const generated = join(source, 'generated.ts');

// Basic Latin, Latin-1, the punctuation of German and English typography, euro, arrows.
const latin =
	'20-7E,A0-FF,131,152-153,2BC,2C6,2DA,2DC,2009,200A,2010-2015,2018-201E,2020,2022,2026,202F,2030,2032-2033,2039-203A,2044,20AC,2116,2122,2190-2193,2212';
const latinExtended =
	'100-130,132-151,154-24F,259,2C7-2C9,2D8-2DB,2DD,1E00-1EFF,20A0-20AB,20AD-20C0';
const cyrillic = '400-45F,490-491,4B0-4B1';
// Arabic and Farsi; the shaper reaches the joined forms from the letters.
const arabic =
	'60C,61B,61F,621-63A,640-652,654-655,660-66C,670,671,67E,686,688,691,698,6A9,6AF,6BA,6BE,6C0-6C3,6CC,6D2,6D4,6F0-6F9,200C-200F,FDFC';

interface Face {
	family: string;
	file: string;
	weight: 400 | 600;
	range: string;
	preload?: 'latin' | 'arabic';
}

const faces: Face[] = [
	...both('Fira Sans', 'fira-sans-latin', latin, 'latin'),
	...both('Source Serif 4', 'source-serif-4-latin', latin),
	...both('Fira Sans', 'fira-sans-latin-ext', latinExtended),
	...both('Source Serif 4', 'source-serif-4-latin-ext', latinExtended),
	...both('Fira Sans', 'fira-sans-cyrillic', cyrillic),
	...both('Source Serif 4', 'source-serif-4-cyrillic', cyrillic),
	...both('Noto Sans Arabic', 'noto-sans-arabic-arabic', arabic, 'arabic'),
	{ family: 'Noto Naskh Arabic', file: 'noto-naskh-arabic-arabic', weight: 400, range: arabic },
	// The few Latin words in an Arabic page: one file, its bold drawn by the browser.
	{
		family: 'Fira Sans Beside',
		file: 'fira-sans-latin',
		weight: 400,
		range: latin,
		preload: 'arabic'
	}
];

const key = digest(
	[import.meta.filename, join(root, 'package-lock.json')]
		.concat(
			readdirSync(source)
				.filter((name) => name.endsWith('.scss'))
				.map((name) => join(source, name))
		)
		.map((path) => readFileSync(path))
);

if (isCurrent()) console.log('styles: unchanged');
else await build();

async function build(): Promise<void> {
	mkdirSync(join(target, 'fonts'), { recursive: true });
	const fonts = new Map<string, string>();
	for (const face of faces) {
		const name = `${face.file}-${face.weight}`;
		if (!fonts.has(name)) fonts.set(name, await writeFont(face, name));
	}
	const hrefOf = (face: Face): string => fonts.get(`${face.file}-${face.weight}`) as string;
	const css = faces.map((face) => fontFace(face, hrefOf(face))).join('') + compile();
	const stylesheet = { ltr: writeSheet('ltr', css), rtl: writeSheet('rtl', rtlcss.process(css)) };
	const preload = (script: Face['preload']): string[] =>
		faces.filter((face) => face.preload === script).map(hrefOf);
	const exported = {
		stylesheet,
		preloadFonts: preload('latin'),
		preloadFontsArabic: preload('arabic')
	};
	const lines = Object.entries(exported).map(
		([name, value]) => `export const ${name} = ${literal(value)};\n`
	);
	writeFileSync(generated, `// ${key}\n${lines.join('')}`);
	removeStale([...fonts.values(), ...Object.values(stylesheet)]);
}

/** What an older page may still ask for goes only after the new names are written. */
function removeStale(hrefs: string[]): void {
	for (const file of readdirSync(target, { recursive: true, encoding: 'utf8' })) {
		const isOurs = file.endsWith('.css') || file.endsWith('.woff2');
		if (isOurs && !hrefs.includes(`/style/${file.replaceAll('\\', '/')}`))
			rmSync(join(target, file));
	}
}

function compile(): string {
	const { css } = sass.compile(join(source, 'main.scss'), {
		style: 'compressed',
		charset: false,
		loadPaths: [join(root, 'node_modules')],
		quietDeps: true
	});
	return dropUnusedProperties(
		css
			.replace(/oklch\(([^()]+)\)/g, hexOf)
			.replace(/(--[\w-]+): /g, '$1:')
			.replace(/var\((--kern-[\w-]+),\s*[^()]*\)/g, (text, name) =>
				css.includes(`${name}:`) ? `var(${name})` : text
			)
	);
}

/** KERN defines some 600 custom properties; only those somebody reads are kept. */
function dropUnusedProperties(css: string): string {
	const used = new Set(Array.from(css.matchAll(/var\((--[\w-]+)/g), (match) => match[1]));
	const kept = css.replace(/(--[\w-]+):[^;{}]*(;|(?=\}))/g, (text, name) =>
		used.has(name) ? text : ''
	);
	return kept === css ? kept.replace(/[^{}]+\{\}/g, '') : dropUnusedProperties(kept);
}

/** Colours in plain hex are shorter, and older phones know them. */
function hexOf(text: string, inner: string): string {
	const [lightness, chroma, hue, alpha] = inner
		.split(/[\s/]+/)
		.map((part) => Number.parseFloat(part));
	if (alpha !== undefined || hue === undefined) return text;
	const color = new sass.SassColor({
		lightness: (lightness ?? 0) / 100,
		chroma: chroma ?? 0,
		hue,
		space: 'oklch'
	})
		.toSpace('rgb')
		.toGamut({ method: 'clip' });
	const part = (channel: 'red' | 'green' | 'blue'): string =>
		Math.round(color.channel(channel)).toString(16).padStart(2, '0');
	return `#${part('red')}${part('green')}${part('blue')}`;
}

function both(family: string, file: string, range: string, preload?: Face['preload']): Face[] {
	const weights = [400, 600] as const;
	return weights.map((weight) => ({ family, file, weight, range, ...(preload && { preload }) }));
}

async function writeFont(face: Face, name: string): Promise<string> {
	const folder = face.file.replace(/-(latin|latin-ext|cyrillic|arabic)$/, '');
	const whole = readFileSync(
		join(root, `node_modules/@fontsource/${folder}/files/${name}-normal.woff2`)
	);
	const bytes = await subsetFont(whole, charactersOf(face.range), { targetFormat: 'woff2' });
	const file = `fonts/${name}-${digest([bytes])}.woff2`;
	writeFileSync(join(target, file), bytes);
	console.log(`${file} ${bytes.length}`);
	return `/style/${file}`;
}

function fontFace({ family, weight, range }: Face, href: string): string {
	const ranges = range
		.split(',')
		.map((part) => `U+${part}`)
		.join(',');
	return `@font-face{font-family:"${family}";font-weight:${weight};font-display:swap;src:url(${href})format("woff2");unicode-range:${ranges}}`;
}

function writeSheet(direction: string, css: string): string {
	const file = `${direction}-${digest([css])}.css`;
	writeFileSync(join(target, file), css);
	console.log(`${file} ${css.length}, ${brotliCompressSync(css).length} compressed`);
	return `/style/${file}`;
}

function charactersOf(range: string): string {
	return range
		.split(',')
		.flatMap((part) => {
			const [first = 0, last = first] = part.split('-').map((code) => Number.parseInt(code, 16));
			return Array.from({ length: last - first + 1 }, (_, index) =>
				String.fromCodePoint(first + index)
			);
		})
		.join('');
}

function isCurrent(): boolean {
	if (!existsSync(generated)) return false;
	const text = readFileSync(generated, 'utf8');
	const files = Array.from(text.matchAll(/'(\/style\/[^']+)'/g), (match) => match[1] ?? '');
	return text.includes(key) && files.every((file) => existsSync(join(root, 'static', file)));
}

function digest(parts: (string | Uint8Array)[]): string {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(part);
	return hash.digest('hex').slice(0, 10);
}

function literal(value: unknown): string {
	return JSON.stringify(value, null, '\t').replaceAll('"', "'");
}
