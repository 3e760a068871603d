// Told beside P8: the least that a server can be. Node gets it going without its classes for fetch.
const { createServer } = require('node:http');

const server = createServer((_request, response) => response.end('ok'));
server.listen(0, '127.0.0.1', () => {
	const address = server.address();
	console.log(`runs at http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
});
