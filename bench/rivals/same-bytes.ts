import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** P1: raw `node:http` that sends what the app sends, from a Buffer. PUT says which bytes and headers. */
let bytes = Buffer.alloc(0);
let headers: Record<string, string> = {};

const server = createServer((request, response) => {
	if (request.method === 'PUT') {
		const chunks: Buffer[] = [];
		headers = JSON.parse(String(request.headers['x-headers'])) as Record<string, string>;
		request.on('data', (chunk: Buffer) => chunks.push(chunk));
		request.on('end', () => {
			bytes = Buffer.concat(chunks);
			response.end();
		});
		return;
	}
	response.writeHead(200, headers);
	response.end(bytes);
});
server.listen(0, '127.0.0.1', () => {
	console.log(`runs at http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
