import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
	plugins: [
		sveltekit({
			adapter: adapter(),
			csp: {
				// Cached bytes are shared: a nonce would repeat, a hash does not mind.
				mode: 'hash',
				directives: {
					'default-src': ['self'],
					'base-uri': ['self'],
					'form-action': ['self'],
					'frame-ancestors': ['none'],
					'object-src': ['none'],
					'img-src': ['self', 'data:']
				}
			}
		})
	],
	build: { chunkSizeWarningLimit: 2000 }
});
