import { X509Certificate } from 'node:crypto';
import { get, request } from 'node:http';
import type { Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { afterEach, describe, expect, it } from 'vitest';
import { makeCertificate } from './certificate.ts';
import { HOST, type SiteServer, serveSite, strangers } from './site-server.ts';

const open: SiteServer[] = [];
afterEach(async () => {
  for (const site of open.splice(0)) await site.close();
});

async function start(): Promise<SiteServer> {
  const site = await serveSite(new Map([['/a', { html: '<p>A</p>', headers: { 'x-kind': 'test' } }]]));
  open.push(site);
  return site;
}

/** Asks the proxy for a tunnel, as a browser does. */
function tunnel(site: SiteServer, to: string): Promise<{ status: number; socket: Socket }> {
  return new Promise((resolve, reject) => {
    const asking = request({ port: site.proxyPort, host: '127.0.0.1', method: 'CONNECT', path: to });
    asking.on('connect', ({ statusCode }, socket) => resolve({ status: statusCode ?? 0, socket }));
    asking.on('error', reject);
    asking.end();
  });
}

/** What the site answers to a request for a path, head and body in one string. */
async function fetchThrough(site: SiteServer, path: string): Promise<string> {
  const { socket } = await tunnel(site, `${HOST}:443`);
  const secure = connectTls({ socket, servername: HOST, rejectUnauthorized: false });
  secure.write(`GET ${path} HTTP/1.1\r\nHost: ${HOST}\r\nConnection: close\r\n\r\n`);
  let answer = '';
  for await (const piece of secure) answer += String(piece);
  return answer;
}

describe('the fixture site', () => {
  it('serves its pages by path, whatever the query, with their headers', async () => {
    const answer = await fetchThrough(await start(), '/a?utm_source=x');
    expect(answer).toContain('200 OK');
    expect(answer).toContain('x-kind: test');
    expect(answer).toContain('<p>A</p>');
  });

  it('answers 404 for what it has not, and remembers what it served', async () => {
    const site = await start();
    expect(await fetchThrough(site, '/b')).toContain('404');
    expect(site.served).toEqual(['/b']);
  });

  it('shows the newer version of a page that was put up again', async () => {
    const site = await start();
    site.put('/a', { html: '<p>Edited</p>' });
    expect(await fetchThrough(site, '/a')).toContain('Edited');
  });

  it('refuses every other host, over https and http, and writes it down', async () => {
    const site = await start();
    const { status, socket } = await tunnel(site, 'elsewhere.example:443');
    socket.destroy();
    expect(status).toBe(403);
    await new Promise((resolve) => {
      get({ port: site.proxyPort, host: '127.0.0.1', path: 'http://elsewhere.example/x' }, resolve);
    });
    expect(site.refused).toEqual(['elsewhere.example:443', 'http://elsewhere.example/x']);
  });
});

describe('makeCertificate', () => {
  it('makes one that is valid for the host, now, and signed by its own key', () => {
    const certificate = new X509Certificate(makeCertificate(HOST).cert);
    expect(certificate.checkHost(HOST)).toBe(HOST);
    expect(certificate.checkHost('elsewhere.example')).toBeUndefined();
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(Date.parse(certificate.validFrom)).toBeLessThan(Date.now());
    expect(Date.parse(certificate.validTo)).toBeGreaterThan(Date.now());
  });
});

describe('strangers', () => {
  it('leaves out what a browser asks of its maker, and nothing else', () => {
    const asked = [
      'firefox.settings.services.mozilla.com:443',
      'http://clients2.google.com/time/1/current',
      'update.googleapis.com:443',
      'statistics.example:443',
      'http://mozilla.com.example/x',
    ];
    expect(strangers(asked)).toEqual(['statistics.example:443', 'http://mozilla.com.example/x']);
  });
});
