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
	/** What it weighs here in bytes, at most. */
	readonly size: number;
	/** As this visitor takes it; each encoding is made when it is first asked for. */
	as(encoding: Encoding): CachedBytes;
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
			// A packed page is less than half of its body; two of them may be kept beside it.
			size: page.body.length * 2,
			as: keepEncoded(page.body, page.headers, this.#instance)
		};
		this.#pages.set(key, stored);
		this.#bytes += stored.size;
		for (const [oldest, oldestPage] of this.#pages) {
			if (this.#bytes <= this.#mostBytes) break;
			this.#forget(oldest, oldestPage);
		}
		return stored;
	}

	#forget(key: string, page: CachedPage): void {
		this.#pages.delete(key);
		this.#bytes -= page.size;
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

function keepEncoded(
	body: Buffer,
	headers: Record<string, string>,
	instance: string
): CachedPage['as'] {
	const made = new Map<Encoding, CachedBytes>();
	return (encoding) => {
		const known = made.get(encoding);
		if (known) return known;
		const said = encoding === 'identity' ? headers : { ...headers, 'content-encoding': encoding };
		const bytes = tagged(encode(body, encoding), said, instance);
		made.set(encoding, bytes);
		return bytes;
	};
}

function encode(body: Buffer, encoding: Encoding): Buffer {
	if (encoding === 'identity') return body;
	if (encoding === 'gzip') return gzipSync(body, { level: 7 });
	return brotliCompressSync(body, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: 6,
			[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
			[constants.BROTLI_PARAM_SIZE_HINT]: body.length
		}
	});
}

function tagged(bytes: Buffer, headers: Record<string, string>, instance: string): CachedBytes {
	const hash = createHash('sha256').update(instance).update(bytes).digest('base64url').slice(0, 22);
	const etag = `"${hash}"`;
	const { 'content-encoding': _, ...unchanged }: Record<string, string> = { ...headers, etag };
	return { bytes, etag, headers: { ...headers, etag, 'content-length': bytes.length }, unchanged };
}
