// The gravest thing the house can say, and how it is cleared: with the third change declined a text is consultation, at once and
// on every phone; when the council gives it back to the forum, it is so no longer.

import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { DEADLINE_MS, openAll } from './hall.js';
import { at, chooses, comes, fills, records, sheet } from './people.js';

const timeout = 6 * DEADLINE_MS;
const SLUG = 'before-the-third-no';
const FORUM = `/f/${SLUG}`;
const SCENARIOS = new URL('../../../data/scenarios.json', import.meta.url);
/** The third decline: the story is told up to it, without it. */
const THIRD = 'N-e056';
const VERDICT = { name: 'This is consultation, not co-creation.' };

let all;
let folder;
before(async () => {
  [all, folder] = await Promise.all([openAll(), mkdtemp(join(tmpdir(), 'moothall-story-'))]);
  const { forums, ...rest } = JSON.parse(await readFile(SCENARIOS, 'utf8'));
  const n = forums.find((forum) => forum.key === 'N');
  const until = n.events.findIndex((event) => event.id === THIRD);
  const story = { ...n, title: 'Before the third no', events: n.events.slice(0, until) };
  const last = Math.floor((Date.parse(n.events[until].at) - Date.parse(n.day0)) / 86_400_000);
  const file = join(folder, 'story.json');
  await writeFile(file, JSON.stringify({ ...rest, forums: [story] }));
  const host = ['--council', 'norland', '--slug', SLUG];
  await all.hall.command('import', 'scenario', file, '--only', 'N', '--day', String(last), ...host);
});
after(async () => {
  await all?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
});

/** An invented person of the story, with a phone. */
async function plays(name) {
  const token = await all.hall.command('invite', '--forum', SLUG, '--person', name);
  const context = await all.person('guest');
  await context.addCookies([{ name: 'moothall', value: token, url: all.hall.url }]);
  return { name, context };
}

test(
  'with the third change declined both phones say so at once; when the text is given back, neither does',
  { timeout },
  async () => {
    const director = await plays('Director Gro Lien');
    const sponsor = await plays('Maja Strand MP');
    const clerk = await comes(all, 'Gerda Munk', '--council', 'norland', '--council-office', 'clerk', '--group', 'manager');

    const now = await at(sponsor, FORUM);
    const verdict = now.getByRole('region', VERDICT);
    const bills = await at(director, `${FORUM}/proposals`);
    const address = await bills.locator('.bill', { hasText: 'Director Gro Lien' }).locator('h3 a').first().getAttribute('href');
    const text = await at(director, address);
    const there = text.getByRole('region', VERDICT);
    assert.equal(await verdict.count(), 0, 'two declined changes are no verdict');
    assert.equal(await there.count(), 0);

    await text.getByRole('button', { name: 'Decline', exact: true }).click();
    await sheet(text)
      .getByLabel(/^Why\?/)
      .fill('The programme is decided; this is for another year.');
    await sheet(text).getByRole('button', { name: 'Decline with this reason' }).click();
    await Promise.all([verdict.waitFor(), there.waitFor()]);
    await verdict.getByText('3 changes were asked for by others and none was taken in').waitFor();

    // What the council must have before it: the triangle, and where two groups stand.
    const proposal = Number(address.split('/').at(-1));
    const capacity = [{ name: 'Advisers', need: 400, unit: 'hours', essential: false }];
    await records(director, FORUM, { kind: 'proposition_filled', proposal, value_for: ['Whoever waits'], capacity });
    await records(director, FORUM, { kind: 'position_taken', proposal, version: 1, position: 'support' });
    await records(sponsor, FORUM, { kind: 'position_taken', proposal, version: 1, position: 'accept' });
    // The sponsor brings the text before the council as it is, and says so for good.
    const way = await at({ context: sponsor.context }, `${FORUM}/way`);
    for (const stage of ['Proposition', 'Authorise']) {
      await way.getByText('Open it anyway').click();
      await way.getByRole('button', { name: 'Go on without what is missing' }).click();
      for (const line of await sheet(way).getByRole('checkbox').all()) await line.check();
      await sheet(way)
        .getByLabel('Why go on without them?')
        .fill('The council has to say whether this text is one that the forum may still change, and it meets tomorrow.');
      await sheet(way)
        .getByRole('button', { name: /^Pass over/ })
        .click();
      await way.getByRole('heading', { name: `${stage} can open` }).waitFor();
      await way.getByRole('button', { name: `Open ${stage}`, exact: true }).click();
      await sheet(way).getByLabel(/^Why/).fill('It goes to the council as it is, with what is missing in writing.');
      await sheet(way)
        .getByRole('button', { name: `Open ${stage} with this reason` })
        .click();
      await way.locator('#stages li.here', { hasText: stage }).waitFor();
    }
    assert.ok(await verdict.isVisible(), 'going on does not clear it');

    const desk = await at(clerk, `${address}?do=decide`);
    await chooses(desk, 'The council, finally');
    await desk.getByText('It goes back to the forum; its text is open again').click();
    for (const line of await desk.locator('.ruling').all()) await line.getByLabel('As proposed').check();
    await fills(desk, {
      'Why? Everyone can read it':
        'Three changes came from those who wait for help, and none was weighed; the forum takes them up again.',
      For: '31',
      Against: '12',
      Abstained: '2',
      'How is the decision anchored?': 'The whole committee heard those who wait for help, and voted in public.',
    });
    await desk.getByRole('button', { name: 'Record the council’s decision' }).click();
    await Promise.all([verdict.waitFor({ state: 'detached' }), there.waitFor({ state: 'detached' })]);
    await now.getByText('gave “', { exact: false }).first().waitFor();
    await Promise.all([director, sponsor, clerk].map((one) => one.context.close()));
    assert.deepEqual(all.faults, []);
  },
);
