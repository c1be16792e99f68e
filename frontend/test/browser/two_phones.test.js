// Two people, a phone each, one text: what one of them does, the other has before them at once.

import assert from 'node:assert/strict';
import { loadavg } from 'node:os';
import { after, before, test } from 'node:test';
import { DEADLINE_MS, FORUM, openAll, visit } from './hall.js';

const timeout = 3 * DEADLINE_MS;
let all;
before(async () => (all = await openAll()));
after(() => all?.close());

/** The clause that nobody has asked to change. */
const quiet = (page) => page.locator('li.clause:not(.contested)').first();
/** Where people stand, group by group, with what is told of it. */
const stands = async (page) => (await page.locator('ul.groups, ul.groups ~ .hint').allInnerTexts()).join('\n');
const versionLine = (page, version) =>
  page
    .locator('main p.soft')
    .filter({ hasText: `Version ${version},` })
    .first();

async function firstProposal(context) {
  const page = await context.newPage();
  await page.goto(`${FORUM}/proposals`);
  const href = await page.locator('.bill h3 a').first().getAttribute('href');
  await page.close();
  return href;
}

async function propose(page, words, why) {
  await quiet(page).getByRole('button', { name: 'Change this clause' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByText('Other words').click();
  await sheet.getByLabel('The words as they should be').fill(words);
  await sheet.getByLabel(/^Why\?/).fill(why);
  const pressed = page.evaluate(
    () => new Promise((done) => addEventListener('submit', () => done(Date.now()), { capture: true, once: true })),
  );
  await sheet.getByRole('button', { name: 'Propose this change' }).click();
  return pressed;
}

test('a change appears at the councillor at once, and once accepted it is in the text of both', { timeout }, async () => {
  const [noor, karin] = await Promise.all([all.person('citizen'), all.person('councillor')]);
  const path = await firstProposal(noor);
  const [citizen, councillor] = await Promise.all([visit(noor, path), visit(karin, path)]);
  const other = await visit(noor, path);
  const before = Number(/Version (\d+)/.exec(await citizen.locator('#text').innerText())[1]);
  const words = `It opens on every evening of the week, ${Date.now()}.`;

  // In her other window the citizen has half a comment, with the caret in the middle of it.
  const half = other.getByLabel('Your words');
  await half.fill('I think that the adults there');
  await half.evaluate((field) => field.setSelectionRange(8, 8));

  const seen = councillor.evaluate((words) => {
    const isThere = () => [...document.querySelectorAll('.change')].some((change) => change.textContent.includes(words));
    return new Promise((done) => {
      new MutationObserver(() => isThere() && done(Date.now())).observe(document, { childList: true, subtree: true });
    });
  }, words);
  const began = await propose(citizen, words, 'Evenings do not stop at the weekend.');
  const took = (await seen) - began;
  console.log(`the change was at the councillor's ${took} ms after it was sent`);
  // A second where the machine has nothing else to do; beside other work it is the machine that is slow.
  assert.ok(took < (loadavg()[0] < 1 ? 1000 : 5000), `${took} ms is not at once`);

  const tallies = await stands(citizen);
  const change = councillor.locator('.change', { hasText: words });
  await change.getByRole('button', { name: 'Accept', exact: true }).click();
  const sheet = councillor.getByRole('dialog');
  // A decision without a reason does not leave the phone.
  await sheet.getByRole('button', { name: 'Accept with this reason' }).click();
  await sheet.getByText('Write at least one sentence. A decision needs a reason.').waitFor();
  await sheet.getByLabel(/^Why\?/).fill('It is what the young people asked for from the beginning.');
  await sheet.getByRole('button', { name: 'Accept with this reason' }).click();

  // Whoever decided has the new text before them; whoever reads is asked first.
  const clauses = (page) => page.locator('.clauses > li > .words');
  await clauses(councillor).filter({ hasText: words }).waitFor();
  for (const page of [councillor, citizen, other]) {
    await versionLine(page, before + 1).waitFor();
    await page.locator('.credits').getByText('Noor H.').waitFor();
  }
  assert.equal(await clauses(citizen).filter({ hasText: words }).count(), 0, 'a text is not changed under a reader');
  await citizen.getByRole('button', { name: `Show version ${before + 1}` }).click();
  await clauses(citizen).filter({ hasText: words }).waitFor();
  assert.notEqual(await stands(citizen), tallies, 'who said so of an earlier version is told of as such');
  assert.equal(await stands(citizen), await stands(councillor));

  const left = await half.evaluate((field) => ({
    words: field.value,
    caret: [field.selectionStart, field.selectionEnd],
    focused: document.activeElement === field,
  }));
  assert.deepEqual(left, { words: 'I think that the adults there', caret: [8, 8], focused: true });
  await Promise.all([noor.close(), karin.close()]);
  assert.deepEqual(all.faults, []);
});

test('hidden words leave the other phone at once, and come back when they are restored', { timeout }, async () => {
  const [noor, lone] = await Promise.all([all.person('citizen'), all.person('moderator')]);
  const moderator = await visit(lone, `${FORUM}/talk`);
  const entry = moderator.locator('article.entry').filter({ hasText: /./ }).first();
  const no = await entry.getAttribute('id');
  const words = await entry
    .locator('.written')
    .first()
    .evaluate((said) => said.lastChild.textContent.trim());
  const citizen = await visit(noor, `${FORUM}/${no}`);
  await citizen.getByText(words).first().waitFor();

  const alone = await visit(lone, `${FORUM}/${no}`);
  const decide = async (act, reason, button) => {
    await alone.getByRole('button', { name: act, exact: true }).first().click();
    await alone
      .getByRole('dialog')
      .getByLabel(/^Why\?/)
      .fill(reason);
    await alone.getByRole('dialog').getByRole('button', { name: button }).click();
    await alone.getByRole('dialog').waitFor({ state: 'detached' });
  };
  await decide('Hide', 'Rule 2: nobody is called names here.', 'Hide with this reason');
  await citizen.locator('.tomb', { hasText: 'Rule 2: nobody is called names here.' }).waitFor();
  const dom = await citizen.evaluate(() => document.documentElement.outerHTML);
  assert.ok(!dom.includes(words), 'no hidden word stays in the page of somebody who may not read it');
  // The moderator still has the words, to judge by.
  await alone.getByText(words).first().waitFor();

  await decide('Show again', 'It was a quotation.', 'Show with this reason');
  await citizen.getByText(words).first().waitFor();
  await citizen.locator('.tomb').waitFor({ state: 'detached' });

  await decide('Close the talk', 'It goes on under the proposal.', 'Close with this reason');
  await citizen.getByText('The talk is closed. It can still be read.').waitFor();
  await citizen.getByText('It goes on under the proposal.').first().waitFor();
  assert.equal(await citizen.getByLabel('Your words').count(), 0, 'nobody is let write where it cannot be sent');
  await decide('Open the talk again', 'There is more to say.', 'Open with this reason');
  await citizen.getByLabel('Your words').waitFor();
  await Promise.all([noor.close(), lone.close()]);
  assert.deepEqual(all.faults, []);
});
