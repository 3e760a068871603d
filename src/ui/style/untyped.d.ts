// Two tools of the style build that bring no types.
declare module 'rtlcss' {
	const rtlcss: { process(css: string): string };
	export default rtlcss;
}

declare module 'subset-font' {
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options: { targetFormat: 'woff2' }
	): Promise<Uint8Array>;
}
