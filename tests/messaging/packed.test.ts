/** What is sent in the place of an answer says the same, but for what no view shows. */
import { expect, it, vi } from 'vitest';
import { pack, unpack } from '../../src/messaging/packed.ts';
import { WAGONS } from '../gallery/readings/wagons.ts';

it('brings a reading over whole, without the engine’s reasons', () => {
  const reasons = [{ rule: 'a rule', evidence: 'a word' }];
  const { analysis } = WAGONS;
  const people = analysis.people.map((person) => ({
    ...person,
    reasons,
    mentions: person.mentions.map((mention) => ({ ...mention, reasons })),
    roles: person.roles.map((role) => ({ ...role, reasons })),
  }));
  const claims = analysis.claims.map((claim) => ({ ...claim, reasons }));
  const disputes = analysis.disputes.map((dispute) => ({ ...dispute, reasons }));
  const reading = { ...WAGONS, analysis: { ...analysis, people, claims, disputes } };
  const sent = pack({ type: 'reading', reading });
  expect(String(sent)).not.toContain('a rule');
  // Nothing else is lost: put in again, they make the same reading.
  const back = JSON.stringify(unpack(sent)).replaceAll(
    '"reasons":[]',
    `"reasons":${JSON.stringify(reasons)}`,
  );
  expect(JSON.parse(back)).toEqual({ type: 'reading', reading });
});

it('leaves every other answer as it is', () => {
  const answer = { type: 'unknown' } as const;
  expect(pack(answer)).toBe(answer);
  expect(unpack(answer)).toBe(answer);
});

it('packs an answer once, however often it is given', () => {
  const written = vi.spyOn(JSON, 'stringify');
  const answer = { type: 'reading', reading: WAGONS } as const;
  const sent = pack(answer);
  expect(pack(answer)).toBe(sent);
  expect(written).toHaveBeenCalledOnce();
  expect(pack({ ...answer })).toBe(sent);
  expect(written).toHaveBeenCalledTimes(2);
  written.mockRestore();
});
