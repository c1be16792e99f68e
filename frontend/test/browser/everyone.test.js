// Whoever reads, whatever they read with: each page by the rules of accessibility, in both languages, by day and by night.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { DEADLINE_MS, FORUM, openAll } from './hall.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const DESK = { width: 1280, height: 800 };
const NARROW = { width: 320, height: 640 };
const PHONE = { width: 360, height: 740 };
const TEXTS = {
  'en-GB': { stand: /^Say (where you stand|otherwise)$/, change: 'Change this clause' },
  'da-DK': { stand: /^Sig(, hvor du står| noget andet)$/, change: 'Foreslå en ændring her' },
};

const timeout = 4 * DEADLINE_MS;
let all;
let paths;
before(async () => {
  all = await openAll();
  paths = await pages();
});
after(() => all?.close());

/** Every page there is, by what it is called here. */
async function pages() {
  const guest = await all.person('guest', { javaScriptEnabled: false });
  const page = await guest.newPage();
  await page.goto(`${FORUM}/proposals`);
  const proposal = await page.locator('.bill h3 a').first().getAttribute('href');
  await page.goto(`${FORUM}/talk`);
  const thread = await page.locator('article.entry a.num').first().getAttribute('href');
  const decided = await decision(guest.request);
  await guest.close();
  return {
    front: '/',
    now: FORUM,
    talk: `${FORUM}/talk`,
    proposals: `${FORUM}/proposals`,
    record: `${FORUM}/record`,
    new_proposal: `${FORUM}/proposals?new=1`,
    thread,
    proposal,
    ...Object.fromEntries(['way', 'mandate', 'panel', 'desk', 'mine'].map((room) => [room, `${FORUM}/${room}`])),
    trail: `${proposal}/trail`,
    decision: decided,
    my_desk: '/desk',
    propose: '/propose?council=elvebro-municipal-council',
    sign_in: '/sign-in',
    missing: '/nothing-here',
    style: '/style',
  };
}

/** The first decision that the demonstration tells of. */
async function decision(request) {
  const councils = await (await request.get('/api/councils')).json();
  for (const { slug } of councils.flatMap((council) => council.forums)) {
    const { items } = await (await request.get(`/api/forums/${slug}/look/0`)).json();
    const found = items.find((item) => item.item === 'decision');
    if (found) return `/f/${slug}/${found.no}`;
  }
  throw new Error('nothing is decided in the demonstration');
}

/** The page as the phone draws it, with all that comes by itself. */
async function open(page, path) {
  await page.goto(path);
  await page.waitForFunction(() => document.getElementById('state') === null);
  if (path.startsWith('/f/')) await page.locator('.net:not(.away) .g.live').waitFor();
  await page.waitForFunction(() => document.querySelector('main h1') !== null);
}

async function judge(page, what, found) {
  // On the whole page at once: what the bar at the foot covers just now is not too small, it is further down.
  const size = page.viewportSize();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: size.width, height: Math.max(size.height, height) });
  await page.evaluate(AXE);
  const faults = await page.evaluate(async (rules) => {
    const options = { runOnly: rules, rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] };
    const { violations } = await globalThis.axe.run(document, options);
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target} ${node.html}`.slice(0, 200)).join(' | ')}`,
    );
  }, RULES);
  await page.setViewportSize(size);
  found.push(...faults.map((fault) => `${what}: ${fault}`));
}

test('the judge has eyes: a button without a word is told of', { timeout }, async () => {
  const guest = await all.person('guest');
  const page = await guest.newPage();
  await open(page, '/');
  await page.evaluate(() => document.querySelector('main').append(document.createElement('button')));
  const found = [];
  await judge(page, 'probe', found);
  assert.match(found.join(), /button-name/);
  await guest.close();
});

/** What stands out at the side, if the page can be moved sideways at all. */
function sideways(page) {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const out = [...document.querySelectorAll('body *')].filter(
      (one) => one.getBoundingClientRect().right > root.clientWidth + 1,
    );
    return out.slice(0, 3).map((one) => `${one.tagName}.${one.className} ${one.textContent.slice(0, 40)}`);
  });
}

async function sheets(page, texts, found, what) {
  const press = async (button) => {
    await button.click();
    await page.getByRole('dialog').waitFor();
    await judge(page, `${what}, a sheet`, found);
    found.push(...(await sideways(page)).map((one) => `${what}, a sheet, goes sideways: ${one}`));
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };
  await press(page.getByRole('button', { name: texts.change }).first());
  await press(page.getByRole('button', { name: texts.stand }).first());
}

// Each language, each light and each size meets each other once.
for (const [locale, colorScheme, viewport, who] of [
  ['en-GB', 'light', PHONE, 'citizen'],
  ['da-DK', 'dark', PHONE, 'councillor'],
  ['en-GB', 'dark', DESK, 'moderator'],
  ['da-DK', 'light', DESK, 'citizen'],
]) {
  test(`nothing stands in anybody's way: ${locale}, ${colorScheme}, ${viewport.width} wide, ${who}`, { timeout }, async () => {
    const context = await all.person(who, { locale, colorScheme, viewport, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const found = [];
    for (const [name, path] of Object.entries(paths)) {
      await open(page, path);
      await judge(page, name, found);
      // A moderator takes no side: they have no change to propose and no stand to take.
      if (name === 'proposal' && who !== 'moderator') await sheets(page, TEXTS[locale], found, name);
    }
    await context.close();
    assert.deepEqual(found, []);
    assert.deepEqual(all.faults, []);
  });
}

test('no page moves sideways: at 360, at 320, and with letters twice as large', { timeout }, async () => {
  const found = [];
  for (const locale of ['en-GB', 'da-DK']) {
    const context = await all.person('councillor', { locale, viewport: PHONE });
    const page = await context.newPage();
    for (const [name, path] of Object.entries(paths)) {
      await page.setViewportSize(PHONE);
      await open(page, path);
      const look = async (how) => found.push(...(await sideways(page)).map((one) => `${locale} ${name} ${how}: ${one}`));
      await look('at 360');
      await page.setViewportSize(NARROW);
      await look('at 320');
      await page.setViewportSize(PHONE);
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      await look('with letters twice as large');
    }
    await context.close();
  }
  assert.deepEqual(found, []);
});
