import { expect, it } from 'vitest';
import { serveExample } from './example-server.ts';

it('serves the example article and nothing else, on another port when the usual one is taken', async () => {
  const first = await serveExample(0);
  const port = Number(new URL(first.url).port);
  const second = await serveExample(port);
  expect(new URL(second.url).port).not.toBe(String(port));
  for (const { url } of [first, second]) {
    expect(await (await fetch(url)).text()).toContain('Forty Wagons');
    expect((await fetch(new URL('/elsewhere', url))).status).toBe(404);
  }
  first.close();
  second.close();
});
