import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Book } from './book.ts';
import { coverageOf, withinCoverage } from './coverage.ts';
import type { PaperList } from './paper-list.ts';
import type { PaperQuestionnaire } from './paper-questionnaire.ts';
import type { Poster } from './poster.ts';

const require = createRequire(import.meta.url);
const folder = import.meta.dirname;

/** Only these: a book looks the same on every machine. */
const cuts = {
	'fira-sans/FiraSans': ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold'],
	'source-serif-4/SourceSerif4': ['400Regular', '400Regular_Italic', '600SemiBold'],
	'vazirmatn/Vazirmatn': ['400Regular', '600SemiBold']
};

/** What each template is set from. */
type Set = {
	readonly book: Book;
	readonly poster: Poster;
	readonly list: PaperList;
	readonly questionnaire: PaperQuestionnaire;
};

/** Sets a book or a poster as PDF/UA-1; throws with Typst's reason where that is impossible. */
export function setPdf<Template extends keyof Set>(
	template: Template,
	content: Set[Template]
): Uint8Array {
	const { compiler, covered } = (workshop ??= open());
	// The content goes in as a JSON file: nothing that people typed is ever read as markup.
	const data = withinCoverage(JSON.stringify(content), covered);
	compiler.mapShadow(join(folder, `${template}.json`), Buffer.from(data));
	const outcome = compiler.compile({ mainFilePath: join(folder, `${template}.typ`) });
	if (!outcome.result) throw new Error(`Typst refused: ${said(outcome.takeDiagnostics())}`);
	const pdf = compiler.pdf(outcome.result, { pdfStandard: PdfStandard.UA_1 });
	compiler.evictCache(2);
	return pdf;

	function said(diagnostics: Parameters<NodeCompiler['fetchDiagnostics']>[0] | null): string {
		return diagnostics ? JSON.stringify(compiler.fetchDiagnostics(diagnostics)) : 'no reason given';
	}
}

let workshop: ReturnType<typeof open> | undefined;

function open() {
	const fonts = Object.entries(cuts).flatMap(([name, files]) => {
		const [family = '', file = ''] = name.split('/');
		const place = dirname(require.resolve(`@expo-google-fonts/${family}/package.json`));
		return files.map((cut) => readFileSync(join(place, cut, `${file}_${cut}.ttf`)));
	});
	const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: fonts }] });
	return { compiler, covered: coverageOf(fonts) };
}
