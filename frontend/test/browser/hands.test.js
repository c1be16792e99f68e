// A whole visit, by keyboard alone, under the strictest content policy.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { DEADLINE_MS, FORUM, isLive, openAll, visit } from './hall.js';

const timeout = 3 * DEADLINE_MS;
let all;
before(async () => (all = await openAll()));
after(() => all?.close());

/** Presses Tab until what is wanted has the focus; the focus is always to be seen. */
async function tabTo(page, wanted) {
  for (let i = 0; i < 150; i++) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((one) => one === document.activeElement)) {
      const seen = await wanted.evaluate((one) => {
        const { top, bottom, left, width } = one.getBoundingClientRect();
        const at = document.elementFromPoint(left + width / 2, (top + bottom) / 2);
        return at !== null && (one.contains(at) || at.contains(one));
      });
      assert.ok(seen, 'what has the focus is covered by something else');
      return;
    }
  }
  assert.fail('it cannot be reached with the Tab key');
}

test('the ask is reached, a sheet is opened and left, and the focus comes back, by keyboard alone', { timeout }, async () => {
  const karin = await all.person('councillor');
  const page = await visit(karin, FORUM);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the page' });
  assert.ok(await skip.evaluate((one) => one === document.activeElement), 'the first stop leads past the head of the page');
  await page.keyboard.press('Enter');
  await tabTo(page, page.locator('.ask a.act'));
  await page.keyboard.press('Enter');
  await page.locator('.clauses').waitFor();
  await isLive(page);

  const decline = page.getByRole('button', { name: 'Decline', exact: true }).first();
  await tabTo(page, decline);
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: /^Your decision on change/ });
  await sheet.waitFor();
  // The focus cannot leave the sheet for what lies beneath it.
  for (let i = 0; i < 20; i++) {
    await page.keyboard.press('Tab');
    const within = await sheet.evaluate(
      (one) => one.contains(document.activeElement) || document.activeElement === document.body,
    );
    assert.ok(within, 'the focus stays in the sheet');
  }
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  assert.ok(await decline.evaluate((one) => one === document.activeElement), 'the focus is back where the sheet was opened');

  await page.keyboard.press('Enter');
  await sheet.waitFor();
  await tabTo(page, sheet.getByLabel(/^Why\?/));
  await page.keyboard.type('The room has to be quiet by then.');
  await tabTo(page, sheet.getByRole('button', { name: 'Decline with this reason' }));
  await page.keyboard.press('Enter');
  await sheet.waitFor({ state: 'detached' });
  await page.getByText('The room has to be quiet by then.').waitFor({ state: 'attached' });
  await karin.close();
  assert.deepEqual(all.faults, []);
});

test('a whole visit asks for nothing that the content policy forbids', { timeout }, async () => {
  const noor = await all.person('citizen');
  const page = await visit(noor, '/', null);
  const answer = await page.request.get('/');
  const policy = answer.headers()['content-security-policy'];
  for (const rule of ["default-src 'none'", "script-src 'self'", "style-src 'self'", "require-trusted-types-for 'script'"]) {
    assert.ok(policy.includes(rule), rule);
  }
  await page.getByRole('link', { name: 'Evenings at Station Square' }).first().click();
  await isLive(page);
  const tabs = page.getByRole('navigation', { name: 'This forum' });
  await tabs.getByRole('link', { name: 'Talk' }).click();
  await page.getByLabel('Your words').fill('Who has the key to the waiting hall?');
  await page.locator('.composer button.act').click();
  await page.locator('article.entry:not(.pending)', { hasText: 'Who has the key' }).waitFor();
  await tabs.getByRole('link', { name: 'Proposals' }).click();
  await page.locator('.bill h3 a').first().click();
  await page.getByRole('button', { name: /^Say (where you stand|otherwise)$/ }).click();
  const sheet = page.getByRole('dialog');
  await sheet.locator('label', { hasText: /^\s*Object/ }).click();
  await sheet.getByRole('textbox').fill('It should open earlier.');
  await sheet.getByRole('button', { name: /^I object to version/ }).click();
  await sheet.waitFor({ state: 'detached' });
  await page.getByText('It should open earlier.').first().waitFor();
  await page.getByRole('link', { name: 'Compare versions' }).click();
  await page.getByRole('heading', { name: 'What changed between two versions' }).waitFor();
  await tabs.getByRole('link', { name: 'Record' }).click();
  await page.getByRole('heading', { name: 'The mandate' }).waitFor();
  await page.locator('.masthead').getByRole('link', { name: 'Noor H.' }).click();
  await page.getByRole('button', { name: 'dansk' }).click();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Sign out on this phone' }).click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await page.goto('/style');
  await page.getByRole('heading', { name: 'Parts, in every state' }).waitFor();
  await noor.close();
  assert.deepEqual(all.faults, []);

  // The ears are open: what the policy refuses would have been heard.
  const deaf = await all.person('guest');
  const probe = await visit(deaf, '/', null);
  await probe.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'p { color: red }';
    document.head.append(style);
  });
  assert.ok(
    all.faults.some((fault) => fault.includes('style-src')),
    'a forbidden style is told of',
  );
  all.faults.length = 0;
  await deaf.close();
});
