// P8: the least that a server can be.
import { createServer } from 'node:http';

const server = createServer((_request, response) => response.end('ok'));
server.listen(0, '127.0.0.1', () =>
	console.log(`runs at http://127.0.0.1:${server.address().port}`)
);
