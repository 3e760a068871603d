import { createServer } from 'node:http';

// P8: the least that a server can be which is an ES module, as ours is.
const server = createServer((_request, response) => response.end('ok'));
server.listen(0, '127.0.0.1', () => {
	const address = server.address();
	console.log(`runs at http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
});
