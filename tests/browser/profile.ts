/** Browser profiles made for a run, and programs that must end with it. */
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser as Program } from 'puppeteer-core';

/** Milliseconds that a browser gets to close by itself. */
const PATIENCE = 8000;

/** A new profile; it goes with this process at the latest, also when that is interrupted. */
export function makeProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'whence-profile-'));
  process.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }));
  return profile;
}

/** A browser that was just killed may still be writing: tried a few times. */
export async function removeProfile(profile: string): Promise<void> {
  await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** Closes a browser; a hung one is killed, since waiting for it never ends. */
export async function quitHard(program: Program): Promise<void> {
  const child = program.process();
  const closed = program.close().catch(() => {
    // The connection may be gone already; the process is looked at below either way.
  });
  await Promise.race([closed, wait(PATIENCE, undefined, { ref: false })]);
  if (child && child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
}

/** Ends a browser and all that belongs to it in the middle of whatever it does, as a crash would. */
export async function killAtOnce(program: Program): Promise<void> {
  const child = program.process();
  if (!child?.pid) throw new Error('This browser is nobody’s child');
  const ended = once(child, 'exit');
  // It leads a group of its own: its helpers must not outlive it and go on writing.
  process.kill(-child.pid, 'SIGKILL');
  await ended;
}

/** What puppeteer puts beside Firefox's preferences while it changes them for a run. */
const PUT_ASIDE = '.puppeteer';

/** Waits until puppeteer has put Firefox's own preferences back, which it does after the end and tells nobody. */
export async function preferencesBack(profile: string): Promise<void> {
  const isAside = () => readdirSync(profile).some((name) => name.endsWith(PUT_ASIDE));
  for (const end = Date.now() + PATIENCE; isAside() && Date.now() < end; ) await wait(20);
}

/** Resolves when a browser is gone: closed by its window, by us or by a crash. */
export function endOf(program: Program): Promise<void> {
  return new Promise((resolve) => program.once('disconnected', () => resolve()));
}
