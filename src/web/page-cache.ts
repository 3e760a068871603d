import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

export type CachedBytes = {
	readonly bytes: Buffer;
	readonly etag: string;
	/** As they are sent, made once: with the bytes, and when the visitor has them already. */
	readonly headers: Readonly<Record<string, string | number>>;
	readonly unchanged: Readonly<Record<string, string>>;
};

export type CachedPage = {
	/** The instant from which the page is no longer true. */
	readonly validUntil: string;
	readonly revision: number;
	readonly encodings: Map<Encoding, CachedBytes>;
};

/**
 * Rendered anonymous pages by address. A page is served as long as the public revision is the one it
 * was rendered at and its `validUntil` has not come. When there are too many bytes, those leave first
 * that nobody has asked for longest: made-up addresses do not push out what people read.
 */
export class PageCache {
	readonly #pages = new Map<string, CachedPage>();
	readonly #mostBytes: number;
	readonly #instance: string;
	#bytes = 0;

	/** @param options.instance goes into every tag: what another instance gave out is never "unchanged" here */
	constructor({ mostBytes = 64 * 1024 * 1024, instance = '' } = {}) {
		this.#mostBytes = mostBytes;
		this.#instance = instance;
	}

	find(key: string, revision: number, now: string): CachedPage | undefined {
		const page = this.#pages.get(key);
		if (!page) return undefined;
		if (page.revision !== revision || now >= page.validUntil) {
			this.#forget(key, page);
			return undefined;
		}
		this.#pages.delete(key);
		this.#pages.set(key, page);
		return page;
	}

	store(
		key: string,
		page: { headers: Record<string, string>; body: Buffer; validUntil: string; revision: number }
	): CachedPage {
		const old = this.#pages.get(key);
		if (old) this.#forget(key, old);
		const stored: CachedPage = {
			validUntil: page.validUntil,
			revision: page.revision,
			encodings: encode(page.body, page.headers, this.#instance)
		};
		this.#pages.set(key, stored);
		this.#bytes += sizeOf(stored);
		for (const [oldest, oldestPage] of this.#pages) {
			if (this.#bytes <= this.#mostBytes) break;
			this.#forget(oldest, oldestPage);
		}
		return stored;
	}

	#forget(key: string, page: CachedPage): void {
		this.#pages.delete(key);
		this.#bytes -= sizeOf(page);
	}
}

/** The best encoding that the visitor takes; one refused with `q=0` is not taken. */
export function chooseEncoding(accepted: string | undefined): Encoding {
	if (!accepted) return 'identity';
	if (takesBrotli.test(accepted)) return 'br';
	return takesGzip.test(accepted) ? 'gzip' : 'identity';
}

const notRefused = String.raw`(?![\w-])(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))`;
const takesBrotli = new RegExp(String.raw`(?<![\w-])br${notRefused}`, 'i');
const takesGzip = new RegExp(String.raw`(?<![\w-])gzip${notRefused}`, 'i');

function encode(
	body: Buffer,
	headers: Record<string, string>,
	instance: string
): Map<Encoding, CachedBytes> {
	const brotli = brotliCompressSync(body, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: 6,
			[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
			[constants.BROTLI_PARAM_SIZE_HINT]: body.length
		}
	});
	const gzipped = gzipSync(body, { level: 7 });
	return new Map<Encoding, CachedBytes>([
		['br', tagged(brotli, { ...headers, 'content-encoding': 'br' }, instance)],
		['gzip', tagged(gzipped, { ...headers, 'content-encoding': 'gzip' }, instance)],
		['identity', tagged(body, headers, instance)]
	]);
}

function tagged(bytes: Buffer, headers: Record<string, string>, instance: string): CachedBytes {
	const hash = createHash('sha256').update(instance).update(bytes).digest('base64url').slice(0, 22);
	const etag = `"${hash}"`;
	const { 'content-encoding': _, ...unchanged }: Record<string, string> = { ...headers, etag };
	return { bytes, etag, headers: { ...headers, etag, 'content-length': bytes.length }, unchanged };
}

function sizeOf(page: CachedPage): number {
	let size = 0;
	for (const { bytes } of page.encodings.values()) size += bytes.length;
	return size;
}
