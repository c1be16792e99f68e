// A real hall and real browsers: the program itself, on a database of its own, and Chromium.

import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

const PROGRAM = process.env.MOOTHALL ?? fileURLToPath(new URL('../../../target/debug/moothall', import.meta.url));
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path));
const ARGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-dev-shm-usage', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update'],
];

/** Whatever a test waits for has to be there by then. */
export const DEADLINE_MS = Number(process.env.MOOTHALL_DEADLINE_MS ?? 30_000);
/** The forum of the demonstration in which people can act. */
export const FORUM = '/f/evenings-at-station-square';
/** A small phone. */
export const PHONE = { width: 360, height: 740 };

/** Opens a hall; `kill` is the plug pulled, `open` starts it again at the same address with the same record. */
export async function openHall() {
  const folder = await mkdtemp(join(tmpdir(), 'moothall-browser-'));
  const hall = { url: '', kill, open, close, command };
  const database = ['--database', join(folder, 'hall.db')];
  let program;

  async function open() {
    const listen = hall.url ? new URL(hall.url).host : '127.0.0.1:0';
    const args = ['serve', '--demo', ...database, '--listen', listen];
    // What the program says about itself goes to where the test's own words go.
    program = spawn(PROGRAM, args, { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, MOOTHALL_LOG: 'error' } });
    const lines = createInterface({ input: program.stdout });
    const first = await Promise.race([once(lines, 'line'), once(program, 'exit')]);
    const address = /http:\/\/\S+?(?=\/$)/.exec(String(first[0]));
    if (!address) throw new Error(`the hall did not open: ${first[0]}`);
    hall.url = address[0];
  }

  /** What an administrator does at the machine; answers what the program prints. */
  async function command(...args) {
    const { stdout } = await promisify(execFile)(PROGRAM, [...args, ...database]);
    return stdout.trim();
  }

  async function kill() {
    if (!program || program.exitCode !== null || program.signalCode !== null) return;
    const over = once(program, 'exit');
    program.kill('SIGKILL');
    await over;
  }

  async function close() {
    await kill();
    await rm(folder, { recursive: true, force: true });
  }

  await open();
  return hall;
}

/** Starts a browser. Each person gets a context of their own. */
export function openBrowser() {
  if (!CHROMIUM) throw new Error('Chromium is missing; `make needs` installs it');
  return chromium.launch({ executablePath: CHROMIUM, headless: true, args: ARGS });
}

/** A hall with a browser before it, for one file of tests. */
export async function openAll() {
  const [hall, browser] = await Promise.all([openHall(), openBrowser()]);
  const faults = [];

  /** Somebody with a phone of their own: `councillor`, `citizen`, `stakeholder`, `moderator`, or a guest. */
  async function person(who, options = {}) {
    const context = await browser.newContext({ baseURL: hall.url, viewport: PHONE, locale: 'en-GB', ...options });
    context.setDefaultTimeout(DEADLINE_MS);
    await listen(context, faults);
    if (who !== 'guest') await signIn(context, who);
    return context;
  }

  async function close() {
    await browser.close();
    await hall.close();
  }

  return { hall, browser, faults, person, close };
}

async function signIn(context, who) {
  const answer = await context.request.get(`/demo/${who}`, { maxRedirects: 0 });
  if (answer.status() >= 400) throw new Error(`no sign-in as ${who}: ${answer.status()}`);
}

/** It tells of the page itself: one that there is not. */
function isPage(message) {
  return message.location().url === message.page()?.url();
}

/** Writes down whatever a page complains of: its content policy, its scripts, its console. */
async function listen(context, faults) {
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  context.on('weberror', (error) => faults.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() !== 'error') return;
    // The browser itself tells of a line that is cut on purpose, and of a question that was answered with no.
    const isCut = /WebSocket connection|net::ERR_/.test(message.text());
    const isAnswer = /status of 4/.test(message.text()) && (message.location().url.includes('/api/') || isPage(message));
    if (!isCut && !isAnswer) faults.push(`${message.text()} (${message.location().url})`);
  });
}

/** Opens a page, alive: the phone's side has taken over from what the server drew, and the line is open. */
export async function visit(context, path, line = /^Live|^Direkte/) {
  const page = await context.newPage();
  await page.goto(path);
  if (line) await isLive(page, line);
  return page;
}

/** Waits for the line to be open. */
export async function isLive(page, line = /^Live|^Direkte/) {
  await page.locator('.net [role=status]').filter({ hasText: line }).waitFor();
}
