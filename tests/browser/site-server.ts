/**
 * The fixture pages, served as if they came from the newspaper, without leaving this machine:
 * an https server with a certificate of its own, and a proxy which lets through that one host and
 * writes down everything else that anybody asks for. Both browsers are started with the proxy,
 * so that the list of refused requests means the same in both.
 */
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { connect, type Server, type Socket } from 'node:net';
import { makeCertificate } from './certificate.ts';

/** The host that fixture pages are served as. */
export const HOST = 'www.themoscowtimes.com';

/** The same pages under an address that is none of the paper's. */
export const MIRROR_HOST = 'reading-room.example';

export interface SitePage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface SiteServer {
  readonly proxyPort: number;
  readonly fingerprint: string;
  /** Paths that were asked for and served, in order, with their query. */
  readonly served: readonly string[];
  /** `host:port` or address of every request that was for any other place. */
  readonly refused: readonly string[];
  /** Puts up a page, or another version of one. */
  put(path: string, page: SitePage): void;
  close(): Promise<void>;
}

/** Hosts that the browsers ask by themselves, whatever is installed in them. */
const BROWSERS_OWN =
  /\.(google|googleapis|gstatic|gvt1|mozilla)\.(com|org|net)(:\d+)?(\/|$)|^http:\/\/detectportal\./;

/** Requests that no browser makes by itself: with the extension in it there must be none. */
export function strangers(refused: readonly string[]): readonly string[] {
  return refused.filter((place) => !BROWSERS_OWN.test(place));
}

/** Serves these pages (by path) until closed. */
export async function serveSite(given: ReadonlyMap<string, SitePage>): Promise<SiteServer> {
  const pages = new Map(given);
  const served: string[] = [];
  const refused: string[] = [];
  const { key, cert, fingerprint } = makeCertificate(HOST);
  const site = createHttps({ key, cert }, (request, response) => {
    served.push(request.url ?? '');
    answer(pages, request, response);
  });
  const sitePort = await listen(site);
  const proxy = createHttp((request, response) => {
    refused.push(request.url ?? '');
    response.writeHead(403).end();
  });
  proxy.on('connect', (request: IncomingMessage, client: Socket) => {
    const wanted = request.url ?? '';
    if ([HOST, MIRROR_HOST].some((host) => wanted === `${host}:443`)) return join(client, sitePort);
    refused.push(wanted);
    client.on('error', () => client.destroy());
    client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  const hangUp = [closer(site), closer(proxy)];
  const proxyPort = await listen(proxy);
  return {
    proxyPort,
    fingerprint,
    served,
    refused,
    put: (path, page) => pages.set(path, page),
    close: async () => {
      await Promise.all(hangUp.map((close) => close()));
    },
  };
}

function answer(
  pages: ReadonlyMap<string, SitePage>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const path = new URL(request.url ?? '/', `https://${HOST}`).pathname;
  const page = pages.get(path);
  if (!page) {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end('<title>Not here</title>');
    return;
  }
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.html);
}

function join(client: Socket, port: number): void {
  const site = connect(port, '127.0.0.1', () => {
    client.write('HTTP/1.1 200 OK\r\n\r\n');
    site.pipe(client);
    client.pipe(site);
  });
  site.on('error', () => client.destroy());
  client.on('error', () => site.destroy());
}

/** Listens on the loopback address; port 0 is any free one. Answers with the port. */
export function listen(server: Server, port = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      if (address && typeof address === 'object') resolve(address.port);
      else reject(new Error('The server listens at no port'));
    });
  });
}

/** Browsers keep connections open: closing means ending those as well. */
function closer(server: Server): () => Promise<void> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
}
