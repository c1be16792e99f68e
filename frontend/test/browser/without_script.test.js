// The pages as the server draws them: to be read without a script, and the same as what the phone makes of them.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { DEADLINE_MS, FORUM, PHONE, openAll, visit } from './hall.js';

const timeout = 2 * DEADLINE_MS;
let all;
before(async () => (all = await openAll()));
after(() => all?.close());

const reader = () => all.person('guest', { javaScriptEnabled: false });
const path = (page, selector) => page.locator(selector).first().getAttribute('href');

test('without a script the councils, a forum, a talk and a proposal can be read', { timeout }, async () => {
  const context = await reader();
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('link', { name: 'Evenings at Station Square' }).click();
  await page.getByRole('heading', { level: 1, name: 'Evenings at Station Square' }).waitFor();
  await page.getByText('Stage 6 of 10:').waitFor();
  const tabs = page.getByRole('navigation', { name: 'This forum' });

  await tabs.getByRole('link', { name: 'Record' }).click();
  await page.getByRole('heading', { name: 'The problem' }).waitFor();
  await page.getByRole('heading', { name: 'The mandate' }).waitFor();

  await tabs.getByRole('link', { name: 'Talk' }).click();
  await page
    .getByRole('link', { name: /Read \d+ repl/ })
    .first()
    .click();
  assert.ok((await page.locator('article.entry').count()) > 1, 'a talk with its replies');
  await page.locator('.plate').first().waitFor();

  await page.goto(`${FORUM}/proposals`);
  await page.locator('.bill h3 a').first().click();
  assert.ok((await page.locator('.clauses > li .words').count()) > 2, 'a text with its clauses');
  assert.ok((await page.locator('.change').count()) > 1, 'the changes proposed to it');
  await page.locator('ul.groups').first().waitFor();
  // A browser that is driven shows nothing of a noscript element, so its words are read in the page's own text.
  const sign_in = await (await context.request.get('/sign-in')).text();
  assert.match(sign_in, /<noscript>.*Signing in needs a browser that runs scripts/);
  await context.close();
  assert.deepEqual(all.faults, []);
});

test('hidden words are in none of the pages, nor in what the phone is given to begin with', { timeout }, async () => {
  const lone = await all.person('moderator');
  const desk = await visit(lone, `${FORUM}/talk`);
  const first = desk.locator('article.entry').first();
  const words = await first
    .locator('.written')
    .first()
    .evaluate((said) => said.lastChild.textContent.trim());
  const link = await first.locator('a.num').getAttribute('href');
  await desk.goto(link);
  await desk.getByRole('button', { name: 'Hide', exact: true }).first().click();
  await desk
    .getByRole('dialog')
    .getByLabel(/^Why\?/)
    .fill('Rule 4: no names of neighbours.');
  await desk.getByRole('dialog').getByRole('button', { name: 'Hide with this reason' }).click();
  await desk.locator('.tomb').waitFor();

  const guest = await reader();
  for (const at of ['/', FORUM, `${FORUM}/talk`, `${FORUM}/proposals`, `${FORUM}/record`, link]) {
    const answer = await guest.request.get(at);
    assert.ok(!(await answer.text()).includes(words.slice(0, 40)), `hidden words in ${at}`);
  }
  const page = await guest.newPage();
  await page.goto(link);
  await page.getByText('Rule 4: no names of neighbours.').waitFor();
  await Promise.all([lone.close(), guest.close()]);
});

test('nothing jumps when the phone takes the page over from the server', { timeout }, async () => {
  const guest = await all.person('guest');
  await guest.addInitScript(() => {
    globalThis.shifts = [];
    new PerformanceObserver((list) => globalThis.shifts.push(...list.getEntries().map((shift) => shift.value))).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
  const page = await visit(guest, `${FORUM}/proposals`);
  const proposal = await path(page, '.bill h3 a');
  const found = {};
  for (const at of ['/', FORUM, `${FORUM}/talk`, `${FORUM}/proposals`, proposal]) {
    const fresh = await guest.newPage();
    await fresh.setViewportSize(PHONE);
    await fresh.goto(at);
    if (at === '/') await fresh.waitForFunction(() => document.getElementById('state') === null);
    else await fresh.locator('.net .g.live').waitFor();
    // Two frames after the line is there, everything that comes by itself has come.
    await fresh.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    found[at] = await fresh.evaluate(() => globalThis.shifts.reduce((sum, one) => sum + one, 0));
    await fresh.close();
  }
  // What is taken away and put back elsewhere moves too, and no browser counts that: its heads are compared.
  const still = await all.person('guest');
  await still.route('**/*.js', (route) => route.abort());
  for (const at of Object.keys(found)) {
    const [drawn, alive] = [await still.newPage(), await guest.newPage()];
    await drawn.goto(at);
    await alive.goto(at);
    await alive.waitForFunction(() => document.getElementById('state') === null);
    const tops = (page) =>
      page
        .locator('main h1, main .lead, main .stages, .tabs')
        .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
    assert.deepEqual(await tops(alive), await tops(drawn), `${at} has the same head from the server and from the phone`);
    await Promise.all([drawn.close(), alive.close()]);
  }
  await still.close();
  console.log(`moved on taking over: ${JSON.stringify(found)}`);
  for (const [at, moved] of Object.entries(found)) assert.ok(moved < 0.05, `${at} moves by ${moved}`);
  await guest.close();
});
