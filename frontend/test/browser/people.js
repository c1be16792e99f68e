// People of a hall of one's own: each comes with an invitation and a code, as anyone does, and has a phone of their own.

import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { isLive } from './hall.js';

/** Somebody comes: their invitation is made at the machine, the code is the one the demonstration shows instead of a mail. */
export async function comes(all, name, ...invitation) {
  const link = await all.hall.command('invite', ...invitation);
  const context = await all.person('guest');
  const email = `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@example.org`;
  const asked = await context.request.post('/api/sign-in', { data: { email, language: 'en' } });
  assert.equal(asked.status(), 200, await asked.text());
  const { demo_code: code } = await asked.json();
  const entered = { email, code, name, invitation: link.split('/invite/')[1] };
  const answer = await context.request.post('/api/sign-in/code', { data: entered });
  assert.equal(answer.status(), 200, await answer.text());
  const { person } = await answer.json();
  return { name, person, context };
}

/** A page of theirs, alive. */
export async function at(who, path, line) {
  who.page ??= await who.context.newPage();
  await who.page.goto(path);
  if (line !== null) await isLive(who.page, line);
  return who.page;
}

/** What many do after one another, one of whom was seen doing it by hand: recorded over their own line. Answers its number. */
export async function records(who, forum, event) {
  const page = await who.context.newPage();
  await page.goto('/');
  const told = await page.evaluate(
    ({ forum, id, event }) =>
      new Promise((done, fail) => {
        const line = new WebSocket(`${location.origin.replace('http', 'ws')}${forum}/live`);
        line.onopen = () => line.send(JSON.stringify({ ask: 'hello', protocol: 1 }));
        line.onclose = () => fail(new Error('the line is closed'));
        line.onmessage = ({ data }) => {
          const told = JSON.parse(data);
          if (told.tell === 'welcome') line.send(JSON.stringify({ ask: 'record', id, event }));
          if (['kept', 'refused', 'fault'].includes(told.tell)) done(told);
        };
      }),
    { forum, id: randomUUID(), event },
  );
  await page.close();
  assert.equal(told.tell, 'kept', `${event.kind}: ${JSON.stringify(told)}`);
  return told.no;
}

/** The sheet that is open. */
export function sheet(page) {
  return page.getByRole('dialog');
}

/** Writes into fields, each named by its label. */
export async function fills(form, fields) {
  for (const [label, words] of Object.entries(fields)) await form.getByLabel(label, { exact: true }).fill(words);
}

/** Fills the sheet that is open and presses its act; it closes when the words are on their way. */
export async function sends(page, act, fields = {}) {
  await fills(sheet(page), fields);
  await sheet(page).getByRole('button', { name: act, exact: true }).click();
  await sheet(page).waitFor({ state: 'detached' });
}

/** The next stage opens in the way that the theory asks for: every line of its checklist is met, none is passed over. */
export async function opens(who, forum, stage, reason) {
  const page = await at(who, `${forum}/way`);
  await page.getByRole('heading', { name: `${stage} can open`, exact: true }).waitFor();
  const lines = await page.locator('#gate .checks > li').evaluateAll((all) => all.map((line) => line.className));
  assert.ok(lines.length > 0 && lines.every((line) => line.includes('met') && !line.includes('unmet')), `${stage}: ${lines}`);
  await page.getByRole('button', { name: `Open ${stage}`, exact: true }).click();
  await sheet(page).getByLabel(/^Why/).fill(reason);
  await sheet(page)
    .getByRole('button', { name: `Open ${stage} with this reason`, exact: true })
    .click();
  await sheet(page).waitFor({ state: 'detached' });
  await page.locator('#stages li.here', { hasText: stage }).waitFor();
}

/** Chooses one of a few by its word. */
export async function chooses(form, word) {
  await form
    .locator('label', { hasText: new RegExp(`^\\s*${word}`) })
    .first()
    .click();
}

/** Writes in the composer of the talk; what it is to be called can be said once a hand is on it. */
export async function writes(page, kind, words) {
  await page.getByLabel('Your words').fill(words);
  await page.locator('.composer .chips').getByText(kind, { exact: true }).click();
}
