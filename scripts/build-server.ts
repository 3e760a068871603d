import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/**
 * Few large files instead of many small ones: Node reads them in a quarter of the time that the
 * sources take, which are stripped of their types and found one by one. The pages become one file
 * beside those that SvelteKit made of them (which look for their assets from there). The process that
 * prints is another, so that the server starts without what only that needs. What a page needs once in
 * a while stays a package of its own, since one file cannot leave it out.
 */
await bundle('src/cli/main.ts', 'build/run');
await bundle('src/delivery/print/child.ts', 'build/run/print');
for (const template of ['book.typ', 'list.typ', 'poster.typ', 'questionnaire.typ'])
	copyFileSync(join('src/delivery/print', template), join('build/run/print', template));
await bundle(
	'build/handler.js',
	'build/run/pages',
	{ codeSplitting: false, entryFileNames: 'pages.js' },
	[
		/^@simplewebauthn\//,
		'openid-client',
		/^nodemailer\//,
		/^(read|write)-excel-file\//,
		// It reads the mails of the post, with packages that together are a fifth of all pages.
		/\/chunks\/read-mail\.js$/
	]
);
for (const name of ['pages.js', 'pages.js.map'])
	copyFileSync(join('build/run/pages', name), join('build', name));
rmSync('build/run/pages', { recursive: true });

async function bundle(
	entry: string,
	outDir: string,
	output = {},
	apart: readonly (string | RegExp)[] = []
): Promise<void> {
	await build({
		configFile: false,
		publicDir: false,
		logLevel: 'warn',
		ssr: { noExternal: true },
		build: {
			ssr: entry,
			outDir,
			emptyOutDir: true,
			target: 'node26',
			sourcemap: true,
			chunkSizeWarningLimit: 5000,
			rolldownOptions: {
				external: [/\/build\/pages\.js$/, 'pg-native', /^@myriaddreamin\//, ...apart],
				output
			}
		}
	});
}
