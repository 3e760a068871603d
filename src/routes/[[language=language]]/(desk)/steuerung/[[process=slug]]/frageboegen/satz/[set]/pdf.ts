import type { PaperQuestionnaire } from '#delivery/print/paper-questionnaire.ts';

/** The printing code is large and rarely needed: loaded when somebody asks for a file. */
export async function pdfAnswer(paper: PaperQuestionnaire, fileName: string): Promise<Response> {
	const { printQuestionnaire } = await import('#delivery/print/print.ts');
	const bytes = await printQuestionnaire(paper);
	return new Response(new Uint8Array(bytes), {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': `attachment; filename="${fileName}"`,
			'content-length': String(bytes.byteLength),
			'cache-control': 'private, no-store'
		}
	});
}
