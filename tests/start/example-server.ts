/** Serves the example article on the loopback address, where the development build runs besides the newspaper. */
import { createServer } from 'node:http';
import { listen } from '../browser/site-server.ts';
import { EXAMPLE_PATH, PAGES } from '../site/pages.ts';

/** The same address each time, so that what was noted at one start is found at the next; any other if it is taken. */
const USUAL_PORT = 8127;

export interface ExampleServer {
  readonly url: string;
  close(): void;
}

export async function serveExample(usualPort: number = USUAL_PORT): Promise<ExampleServer> {
  const html = PAGES.get(EXAMPLE_PATH)?.html;
  if (html === undefined) throw new Error('The example article is missing from tests/site');
  const server = createServer((request, response) => {
    const known = request.url === EXAMPLE_PATH;
    response.writeHead(known ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(known ? html : '<title>Not here</title>');
  });
  const port = await listen(server, usualPort).catch(() => listen(server));
  return {
    url: `http://127.0.0.1:${port}${EXAMPLE_PATH}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
