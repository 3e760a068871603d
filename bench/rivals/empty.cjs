// P8: the least that a server can be.
const { createServer } = require('node:http');

const server = createServer((_request, response) => response.end('ok'));
server.listen(0, '127.0.0.1', () => {
	const address = server.address();
	console.log(`runs at http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
});
