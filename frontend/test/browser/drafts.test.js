// What somebody has begun to write, and what they have sent, through everything that can come between.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { DEADLINE_MS, FORUM, isLive, openAll, visit } from './hall.js';

const timeout = 3 * DEADLINE_MS;
let all;
before(async () => (all = await openAll()));
after(() => all?.close());

const field = (page) => page.getByLabel('Your words');
const send = (page) => page.locator('.composer button.act');
const saved = (page) => page.getByText('Saved on this phone').waitFor();
const entries = (page, words) => page.locator('article.entry:not(.pending)', { hasText: words });

async function thread(context) {
  const page = await context.newPage();
  await page.goto(`${FORUM}/talk`);
  const href = await page.locator('article.entry a.num').first().getAttribute('href');
  await page.close();
  return href;
}

test('a guest writes, signs in with a new name, and the words are still there to be sent', { timeout }, async () => {
  const guest = await all.person('guest');
  const path = await thread(guest);
  const page = await visit(guest, path);
  const words = 'I clean the station, and I see who waits there.';
  await field(page).fill(words);
  await send(page).click();
  await page.waitForURL(/\/sign-in/);

  await page.getByLabel('Your e-mail address').fill('not an address');
  await page.getByRole('button', { name: 'Send me a code' }).click();
  await page.getByText('Write the whole address').waitFor();
  await page.getByLabel('Your e-mail address').fill('ebba@example.org');
  await page.getByRole('button', { name: 'Send me a code' }).click();
  const code = /\d{6}/.exec(await page.getByText('Your code is').innerText())[0];
  await page.getByLabel(/six digits/).fill(code.replace(/.$/, (d) => String((Number(d) + 1) % 10)));
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByText('The code does not fit').waitFor();
  await page.getByLabel(/six digits/).fill(code);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByLabel('Your name').fill('Ebba Lind');
  await page.getByRole('button', { name: 'Go in' }).click();

  await page.waitForURL(`**${path}`);
  await isLive(page);
  assert.equal(await field(page).inputValue(), words);
  await send(page).click();
  await entries(page, words).getByText('Ebba Lind').waitFor();
  assert.equal(await field(page).inputValue(), '');
  await guest.close();
  assert.deepEqual(all.faults, []);
});

test('a draft survives what others write, a reload, and a while without a net', { timeout }, async () => {
  const [noor, rosa] = await Promise.all([all.person('citizen'), all.person('stakeholder')]);
  const path = await thread(noor);
  const [mine, theirs] = await Promise.all([visit(noor, path), visit(rosa, path)]);
  await field(mine).fill('It is cold there after');
  await field(theirs).fill('We have a room that stands empty on Thursdays.');
  await send(theirs).click();
  await mine.getByRole('button', { name: '1 new below' }).click();
  await entries(mine, 'stands empty on Thursdays').waitFor();
  assert.equal(await field(mine).inputValue(), 'It is cold there after');

  await saved(mine);
  await mine.reload();
  await isLive(mine);
  assert.equal(await field(mine).inputValue(), 'It is cold there after');

  await noor.setOffline(true);
  await mine.locator('.net', { hasText: 'Offline' }).waitFor();
  await field(mine).fill('It is cold there after eight.');
  await send(mine).click();
  await mine.locator('.entry.pending', { hasText: 'It is cold there after eight.' }).getByText('Waits on this phone').waitFor();
  await mine.getByText('1 post waits on this phone').waitFor();
  await field(mine).fill('And another thing');
  await noor.setOffline(false);
  await entries(mine, 'It is cold there after eight.').waitFor();
  await mine.locator('.entry.pending').waitFor({ state: 'detached' });
  assert.equal(await field(mine).inputValue(), 'And another thing');

  const fresh = await visit(rosa, path);
  await entries(fresh, 'It is cold there after eight.').waitFor();
  assert.equal(await entries(fresh, 'It is cold there after eight.').count(), 1, 'it went out once');
  await Promise.all([noor.close(), rosa.close()]);
  assert.deepEqual(all.faults, []);
});

test('a post written while the phone is offline is there after the page was closed', { timeout }, async () => {
  const noor = await all.person('citizen');
  const path = await thread(noor);
  const page = await visit(noor, path);
  await noor.setOffline(true);
  await page.locator('.net', { hasText: 'Offline' }).waitFor();
  await field(page).fill('The bus shelter has no light.');
  await send(page).click();
  await page.locator('.entry.pending').waitFor();
  await page.close();
  await noor.setOffline(false);
  const again = await visit(noor, path);
  await entries(again, 'The bus shelter has no light.').waitFor();
  await again.locator('.entry.pending').waitFor({ state: 'detached' });
  assert.equal(await entries(again, 'The bus shelter has no light.').count(), 1);
  await noor.close();
  assert.deepEqual(all.faults, []);
});

test(
  'the hall is killed and opened again: the page says so, comes back, and nothing is lost or doubled',
  { timeout },
  async () => {
    const noor = await all.person('citizen');
    const path = await thread(noor);
    const page = await visit(noor, path);
    await field(page).fill('This was kept before the lights went out.');
    await send(page).click();
    await entries(page, 'before the lights went out').waitFor();

    await all.hall.kill();
    await page.locator('.net', { hasText: 'Reconnecting' }).waitFor();
    await field(page).fill('This was written in the dark.');
    await send(page).click();
    await page.locator('.entry.pending', { hasText: 'written in the dark' }).waitFor();
    await all.hall.open();
    await isLive(page);
    await entries(page, 'written in the dark').waitFor();
    await page.locator('.entry.pending').waitFor({ state: 'detached' });

    await page.reload();
    await isLive(page);
    for (const words of ['before the lights went out', 'written in the dark']) {
      assert.equal(await entries(page, words).count(), 1, words);
    }
    await noor.close();
    assert.deepEqual(all.faults, []);
  },
);

test('another language keeps the page and the words that were begun', { timeout }, async () => {
  const guest = await all.person('guest');
  const page = await visit(guest, `${FORUM}/talk`);
  await field(page).fill('I wait for the last bus');
  await saved(page);
  const to = page.url();
  await page.locator('.masthead').getByRole('link', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'dansk' }).click();
  await page.getByRole('heading', { name: 'Log ind' }).waitFor();
  assert.equal(await page.locator('html').getAttribute('lang'), 'da');
  await page.goBack();
  await isLive(page);
  assert.equal(page.url(), to);
  assert.equal(await page.getByLabel('Dine ord').inputValue(), 'I wait for the last bus');
  await page.reload();
  await isLive(page);
  assert.equal(await page.locator('html').getAttribute('lang'), 'da', 'the server has been told too');
  assert.equal(await page.getByLabel('Dine ord').inputValue(), 'I wait for the last bus');
  await guest.close();
  assert.deepEqual(all.faults, []);
});
