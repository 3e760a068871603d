import type { PaperList } from '#delivery/print/paper-list.ts';

/** The printing code is large and rarely needed: loaded when somebody asks for a file. */
export async function pdfAnswer(list: PaperList, fileName: string): Promise<Response> {
	const { printList } = await import('#delivery/print/print.ts');
	const bytes = await printList(list);
	return new Response(new Uint8Array(bytes), {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': `attachment; filename="${fileName}"`,
			'content-length': String(bytes.byteLength),
			'cache-control': 'private, no-store'
		}
	});
}
