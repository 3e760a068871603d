import { copyFileSync } from 'node:fs';
import { build } from 'vite';

/**
 * The command line as one file, beside the pages: Node reads it in a quarter of the time that the
 * sources take, which are stripped of their types and found one by one. The process that prints is
 * another, so that the server starts without what only that needs.
 */
await bundle('src/cli/main.ts', 'build/run');
await bundle('src/delivery/print/child.ts', 'build/run/print');
copyFileSync('src/delivery/print/book.typ', 'build/run/print/book.typ');

async function bundle(entry: string, outDir: string): Promise<void> {
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
			rolldownOptions: { external: [/\/build\/handler\.js$/, 'pg-native', /^@myriaddreamin\//] }
		}
	});
}
