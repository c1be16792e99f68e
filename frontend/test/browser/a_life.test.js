// The life of a forum, on phones: a councillor proposes it, a town works in it, the council decides and says why, and a pledge
// is kept. Every gate is met on its way; none is passed over.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { DEADLINE_MS, openAll } from './hall.js';
import { at, chooses, comes, fills, opens, records, sends, sheet, writes } from './people.js';

const timeout = 6 * DEADLINE_MS;
const COUNCIL = ['--council', 'aldervig'];
const FORUM = '/f/light-at-the-harbour';
const DAY_MS = 86_400_000;

let all;
/** Everyone, by their first name. */
const they = {};
/** What was said and made, by its number. */
const no = {};

const day = (days) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
const everyone = () => Object.values(they);
/** A contribution, sent over the person's own line. */
const says = (who, contribution, words, more = {}) =>
  records(who, FORUM, { kind: 'contribution_made', contribution, words, ...more });
const numberOf = async (entry) => Number(await entry.first().getAttribute('id'));

/** One chapter of the story; none can be told when an earlier one went otherwise. */
let told = true;
function chapter(name, tell) {
  test(name, { timeout }, async (context) => {
    if (!told) return context.skip('an earlier chapter went otherwise');
    told = false;
    await tell();
    told = true;
  });
}

before(async () => {
  all = await openAll();
  const council = await comes(
    all,
    'Gerda Munk',
    ...COUNCIL,
    '--council-name',
    'Aldervig Town Council',
    '--administrator',
    '--group',
    'manager',
  );
  const voice = (name, group, ...more) => comes(all, name, ...COUNCIL, '--group', group, ...more);
  Object.assign(they, {
    inge: await voice('Inge Dahl', 'elected', '--hat', 'Harbour List'),
    gerda: council,
    ejnar: await voice('Ejnar Holm', 'manager', '--hat', 'head of harbour and parks'),
    pia: await voice('Pia Lund', 'manager', '--hat', 'facilitator'),
    noor: await voice('Noor Amin', 'citizen'),
    karl: await voice('Karl Beck', 'citizen'),
    rowers: await voice('Tove Krog', 'civil-society', '--hat', 'Aldervig Rowing Club'),
    kiosk: await voice('Bo Ravn', 'business', '--hat', 'Kiosk at the Pier'),
  });
});
after(() => all?.close());

chapter('a councillor proposes a forum, and the council adopts its mandate with its vote', async () => {
  const inge = await at(they.inge, '/propose?council=aldervig', null);
  await fills(inge, {
    'What is the problem, and whose is it?': 'After five the pier is dark, and nobody walks home along it.',
    'What would help, and why a forum?': 'Those who row, sell and walk there know what we do not.',
    'Put it as a question': 'How can the harbour be a good place after dark?',
    'What is it called?': 'Light at the harbour',
    'What came from outside the council?': 'Forty-one letters since November, most of them from parents.',
  });
  await chooses(inge, 'Task committee');
  await inge.getByRole('button', { name: 'Propose this forum' }).click();
  await inge.waitForURL(`**${FORUM}`);
  await opens(they.inge, FORUM, 'Mandate', 'The letters are attached; the council can now say what it asks.');

  const draft = await at(they.inge, `${FORUM}/mandate?write=1`);
  await draft.getByText('Numbers of its own').click();
  await fills(draft, {
    'The question': 'How can the harbour be a good place after dark?',
    'The problem, as the council sees it': 'The pier is dark after five.',
    'What is to come out of it': 'A proposal with costs and with what each of us does.',
    'What is open': 'Where there is light\nWho keeps an eye on it',
    'What the council keeps for itself': 'The budget as a whole',
    Elected: '1',
    Officials: '1',
    Citizens: '2',
    Associations: '1',
    Business: '1',
    'Seats for elected members': '2',
    'Seats for others': '5',
    'Prepares it': 'Committee for Town and Harbour',
    Decides: 'Aldervig Town Council',
    'Decides by': day(120),
    'The forum ends on': day(400),
    'People of a group before it counts by itself': '1',
    'What does this draft answer?': 'The council asked for a draft before its meeting on Monday.',
  });
  await draft.getByRole('button', { name: 'Keep this as a draft for the council' }).click();
  await draft.getByText('Drafts that wait for the council').waitFor();

  const gerda = await at(they.gerda, `${FORUM}/mandate?write=1`);
  assert.equal(await gerda.getByLabel('What is open').inputValue(), 'Where there is light\nWho keeps an eye on it');
  await fills(gerda, {
    'Which body voted?': 'Aldervig Town Council',
    For: '17',
    Against: '3',
    Abstained: '1',
    'Why, or what changed?': 'Groups here are small: one voice of each counts by itself.',
  });
  await gerda.getByRole('button', { name: 'Record this mandate as adopted' }).click();
  await gerda.getByText('17 for').waitFor();
  await opens(they.inge, FORUM, 'Convene', 'The mandate is adopted with seventeen votes; now we look for those who know.');
});

chapter('people offer themselves, are appointed and say what they have at stake', async () => {
  const noor = await at(they.noor, `${FORUM}/way`);
  await noor.getByRole('button', { name: 'Offer to be a member' }).click();
  await sends(noor, 'Offer this', { 'What do you bring?': 'I walk home along the pier every night of the week.' });
  await noor.getByText('Offered,').waitFor();
  for (const who of [they.ejnar, they.pia, they.karl, they.rowers, they.kiosk]) {
    await records(who, FORUM, { kind: 'person_nominated', because: 'I know the harbour after dark.' });
  }

  const gerda = await at(they.gerda, `${FORUM}/way#people`);
  const offers = gerda.locator('#people li', { hasText: 'Noor Amin' });
  await offers.getByRole('button', { name: 'Appoint' }).click();
  await chooses(sheet(gerda), 'Member');
  await sends(gerda, 'Record this appointment');
  await offers.filter({ has: gerda.getByRole('button', { name: 'Appoint' }) }).waitFor({ state: 'detached' });
  // Whoever proposed it convenes it until the council names another.
  const offices = { ejnar: 'champion', pia: 'moderator', karl: 'member', rowers: 'member', kiosk: 'member' };
  for (const [name, office] of Object.entries(offices)) {
    await records(they.gerda, FORUM, { kind: 'office_given', person: they[name].person, office });
  }

  await noor.getByRole('button', { name: 'Say what you have at stake' }).click();
  const declares = sheet(noor);
  await chooses(declares, 'I have nothing at stake');
  await chooses(declares, 'I take part without office');
  await chooses(declares, 'I live with the problem');
  await sends(noor, 'Declare this');
  await noor.getByRole('button', { name: 'Change what I declared' }).waitFor();
  await records(they.karl, FORUM, { kind: 'interest_declared', lay: true, affected: true });
  await records(they.kiosk, FORUM, {
    kind: 'interest_declared',
    interest: 'I sell coffee at the pier.',
    lay: false,
    affected: true,
  });
  for (const who of [they.inge, they.ejnar, they.rowers]) {
    await records(who, FORUM, { kind: 'interest_declared', lay: false, affected: false });
  }

  const inge = await at(they.inge, `${FORUM}/way`);
  await inge.getByRole('button', { name: 'Set a meeting' }).click();
  await sends(inge, 'Set this meeting', {
    'When?': `${day(7)}T19:00`,
    'Where?': 'The rowing club',
    'What is it for?': 'We walk the pier together after dark.',
  });
  await opens(they.inge, FORUM, 'Diagnose', 'Everyone is here and has said what they have at stake.');
});

chapter('the problem is told, asked about and written anew, together', async () => {
  const noor = await at(they.noor, `${FORUM}/talk`);
  await writes(noor, 'Testimony', 'I hold my keys in my hand until the church. So do all my friends.');
  await noor.getByRole('button', { name: 'Send', exact: true }).click();
  await noor.locator('article.entry[id]', { hasText: 'I hold my keys' }).waitFor();
  no.asked = await says(they.kiosk, 'question', 'May my lamps be on when the kiosk is closed?');

  const inge = await at(they.inge, `${FORUM}/desk`);
  const waits = inge.locator(`#waits-${no.asked}`);
  await waits.getByRole('button', { name: 'Answer' }).click();
  await chooses(sheet(inge), 'Answered');
  await sends(inge, 'Answer with these words', {
    'Why, in at least twelve words':
      'Yes: the harbour rules ask for a lamp at every door, and they say nothing of closing time.',
  });
  await waits.waitFor({ state: 'detached' });

  const record = await at(they.inge, `${FORUM}/record`);
  await record.getByRole('button', { name: 'Change the words of the problem' }).click();
  const parts = sheet(record);
  for (const [n, words, whose] of [
    [1, 'The pier is dark after five.', 'Officials'],
    [2, 'Whoever walks there is alone and afraid.', 'Citizens'],
  ]) {
    await parts.getByRole('button', { name: 'One more part' }).click();
    const part = parts.getByRole('group', { name: `Part ${n}` });
    await part.getByLabel('What is it?').fill(words);
    await part.getByLabel(whose).check();
  }
  await sends(record, 'Make this version 2', {
    'The whole statement': 'The pier is dark after five, and whoever walks there is alone and afraid.',
    'What does the change answer?': 'Noor told what it is like; the dark was only half of it.',
  });
  const problem = record.locator('#problem');
  await problem.getByText('Version 2').waitFor();
  await problem.getByText('Whoever walks there is alone and afraid.').first().waitFor();

  const reads = await at(they.noor, `${FORUM}/record`);
  await reads.locator('#problem').getByRole('button', { name: 'Say where you stand' }).click();
  await chooses(sheet(reads), 'Support');
  await sends(reads, 'Say where I stand');
  await reads.locator('#problem').getByRole('button', { name: 'Say otherwise' }).waitFor();
  no.problem = (await lookAt(they.noor)).problem_entry;
  for (const who of [they.inge, they.ejnar, they.karl, they.rowers, they.kiosk]) {
    await records(who, FORUM, { kind: 'stand_taken', on: no.problem, position: 'accept' });
  }
  await met(they.inge, 'the problem', 'The committee heard the new words and asked what light costs.');
  await opens(they.inge, FORUM, 'Create', 'We know the problem now, and the council has heard it.');
});

chapter('ideas come from many groups, and each is answered', async () => {
  const karl = await at(they.karl, `${FORUM}/talk`);
  await writes(karl, 'Idea', 'Lamps that wake when somebody walks, the next one before they come to it.');
  await karl
    .getByLabel('What would it help, and whom?')
    .fill('Whoever walks sees that the way goes on, and the bay stays dark for the birds.');
  await karl.getByLabel('Was this known before?').selectOption({ label: 'New in this forum' });
  await karl.getByRole('button', { name: 'Send', exact: true }).click();
  no.idea = await numberOf(karl.locator('article.entry[id]', { hasText: 'Lamps that wake' }));
  const ideas = [
    no.idea,
    await says(they.rowers, 'idea', 'The club opens its doors on winter evenings.', {
      because: 'Somebody is there then.',
      known: true,
    }),
    await says(they.kiosk, 'idea', 'My lamps stay on until eleven.', { because: 'It costs me little.', known: true }),
  ];
  for (const idea of ideas) {
    const reason = 'We take it up: it is what Noor asked for, and the pier can bear it.';
    await records(they.inge, FORUM, { kind: 'response_given', to: idea, disposition: 'taken_up', reason });
  }
  await opens(they.inge, FORUM, 'Refine', 'Three ideas, each answered; now somebody writes them together.');
});

chapter('a proposal is written, changed by others, and objected to', async () => {
  const karl = await at(they.karl, `${FORUM}/proposals?new=1`);
  await karl.getByLabel('What is it called?').fill('Lamps that wake');
  await karl.getByLabel('Clause 1').fill('The town puts twenty lamps that wake along the pier.');
  await karl.getByRole('button', { name: 'One more clause' }).click();
  await karl.getByLabel('Clause 2', { exact: true }).fill('The rowing club is open on Fridays.');
  await karl.getByLabel(/Lamps that wake when somebody walks/).check();
  await karl.getByRole('button', { name: 'Make this proposal' }).click();
  const bill = karl.locator('.bill h3 a').first();
  no.proposal = Number((await bill.getAttribute('href')).split('/').at(-1));
  const proposal = `${FORUM}/${no.proposal}`;

  const ejnar = await at(they.ejnar, proposal);
  await ejnar.locator('li.clause').nth(1).getByRole('button', { name: 'Change this clause' }).click();
  await chooses(sheet(ejnar), 'Other words');
  await sends(ejnar, 'Propose this change', {
    'The words as they should be': 'The rowing club is open on Fridays, with an official beside the rowers.',
    'Why? It helps those who lead the proposal to decide': 'Nobody should stand there alone for the town.',
  });

  const leads = await at(they.karl, proposal);
  await leads.getByRole('button', { name: 'Accept', exact: true }).click();
  await sends(leads, 'Accept with this reason', {
    'Why? Ejnar Holm and everyone can read it': 'The town comes too: that is what we asked for.',
  });
  await leads.locator('.clauses > li > .words', { hasText: 'with an official beside the rowers' }).waitFor();

  const kiosk = await at(they.kiosk, proposal);
  await kiosk.getByRole('button', { name: 'Say where you stand' }).click();
  await chooses(sheet(kiosk), 'Object');
  await sends(kiosk, 'I object to version 2', {
    'What would have to change?': 'The lamps must not blind those who come in by boat.',
  });
  await leads.locator('#positions').getByRole('button', { name: 'Answer' }).click();
  await sends(leads, 'Answer with these words', {
    'What would meet it, or why it stays': 'They shine down, never out: we write it to the council.',
  });
  await leads.getByText('They shine down, never out').waitFor();
  await met(they.inge, 'the proposals', 'The committee has read version 2 and sees no obstacle.');
  await opens(they.inge, FORUM, 'Proposition', 'The text is written by both sides and nobody waits for an answer.');
});

chapter('its triangle is filled, and what it takes is pledged', async () => {
  const proposal = `${FORUM}/${no.proposal}`;
  const karl = await at(they.karl, `${proposal}?do=fill`);
  await fills(karl, {
    'Of value for, 1': 'Everyone who walks home after dark',
    'Worth to everyone': 'A harbour that is used all year',
    'Who may lose': 'Birds that rest at the pier, if the lamps stay on',
    'How one will see it': 'People on the pier between eight and nine',
    'How it is today': 'Eleven on a Friday in November',
    'Stands behind it, 1': 'The rowing club, by a vote of its board',
    'What is needed?': 'Hands on Fridays',
    'How much?': '60',
  });
  await karl.getByLabel('Without it nothing works').check();
  await karl.getByRole('button', { name: 'Put this into the record' }).click();
  await karl.locator('#need-1').waitFor();

  const rowers = await at(they.rowers, proposal);
  await rowers.getByRole('button', { name: 'Pledge for: Hands on Fridays' }).click();
  await chooses(sheet(rowers), 'I do the work');
  await sends(rowers, 'Pledge 30 hours', { 'How much, hours?': '30', 'What exactly?': 'Two rowers every Friday until March.' });
  await rowers.getByRole('button', { name: 'Confirm: it stands' }).click();
  await rowers.locator('.pledge.confirmed').waitFor();
  no.town = await records(they.ejnar, FORUM, {
    kind: 'pledge_made',
    proposal: no.proposal,
    item: 1,
    amount: 30,
    role: 'deliver',
    words: 'One of us every Friday, paid.',
  });
  await records(they.ejnar, FORUM, { kind: 'pledge_confirmed', pledge: no.town });
  await karl.locator('#need-1').getByText('Public: 30.').waitFor({ state: 'attached' });

  const noor = await at(they.noor, proposal);
  await noor.getByRole('button', { name: 'Say where you stand' }).click();
  await chooses(sheet(noor), 'Support');
  await sends(noor, 'I support version 2', { 'Why? You may leave this empty': 'I would put my keys back into my pocket.' });
  for (const [who, position] of [
    [they.inge, 'support'],
    [they.ejnar, 'support'],
    [they.rowers, 'support'],
    [they.kiosk, 'accept'],
  ]) {
    await records(who, FORUM, { kind: 'position_taken', proposal: no.proposal, version: 2, position });
  }
  await opens(they.inge, FORUM, 'Authorise', 'Value, support and capacity are told, and nothing essential is missing.');
});

chapter('the council decides line by line, and the sponsor explains', async () => {
  const proposal = `${FORUM}/${no.proposal}`;
  const noor = await at(they.noor, proposal);
  const gerda = await at(they.gerda, `${proposal}?do=decide`);
  await chooses(gerda, 'The council, finally');
  await chooses(gerda, 'Adopt with changes');
  await gerda.getByRole('group', { name: 'Clause 1' }).getByLabel('Change').check();
  const first = gerda.getByRole('group', { name: 'Clause 1' });
  await first.getByLabel('The words as they should be').fill('The town puts twelve lamps that wake along the pier.');
  await first.getByLabel('Why?').fill('Twelve are paid for this year; the other eight are looked at in spring.');
  await gerda.getByRole('button', { name: 'The last one as proposed' }).click();
  await fills(gerda, {
    'Why? Everyone can read it': 'The council follows the forum, and begins with as many lamps as this year can pay for.',
    For: '15',
    Against: '5',
    Abstained: '1',
    'What happens next': 'The lamps are ordered.',
    'How is the decision anchored?':
      'The council voted on it in public, after the club and the kiosk had asked those behind them.',
  });
  await gerda.getByRole('button', { name: 'Record the council’s decision' }).click();

  // Whoever has the proposal open sees the decision without asking.
  const stamp = noor
    .locator('#decide a[href]')
    .filter({ hasNotText: /^Record/ })
    .first();
  await noor.locator('#decide').getByText('Adopted with 1 change').waitFor();
  no.decision = Number((await stamp.getAttribute('href')).split('/').at(-1));
  const inge = await at(they.inge, `${FORUM}/${no.decision}`);
  await inge.getByText('Twelve are paid for this year').waitFor();
  await inge.getByRole('button', { name: 'Explain the decision' }).click();
  await sends(inge, 'Explain it', {
    'Your explanation': 'You asked for twenty lamps and get twelve now. I could not get the rest past the budget.',
  });
  await inge.getByText('I could not get the rest').waitFor();
  await opens(they.inge, FORUM, 'Deliver', 'It is decided and explained; now we do it.');
});

chapter('a pledge is kept, and what was done is told', async () => {
  const proposal = `${FORUM}/${no.proposal}`;
  const rowers = await at(they.rowers, proposal);
  await rowers.getByRole('button', { name: 'Say how much is done' }).click();
  await sends(rowers, 'Say that this much is done', {
    'How much of 30 hours is done?': '30',
    'What was done? You may leave this empty': 'Fifteen Fridays, two of us each time.',
  });
  await rowers.locator('.pledge.fulfilled').waitFor();
  await records(they.ejnar, FORUM, { kind: 'pledge_fulfilled', pledge: no.town, share: 1000 });

  const noor = await at(they.noor, proposal);
  await noor.locator('#progress').getByText('2 of 2 pledges are done.').waitFor();
  await noor.getByRole('button', { name: 'Report what you see' }).click();
  await sends(noor, 'Report this', {
    'What was done, counted or seen?': 'Thirty-four people on the pier on Friday between eight and nine.',
  });
  await noor.getByText('Thirty-four people').waitFor();
  await opens(they.inge, FORUM, 'Learn', 'Every pledge is kept; now we look at what came of it.');

  const trail = await at(they.noor, `${proposal}/trail`);
  for (const words of [
    'Karl Beck had an idea',
    'Ejnar Holm proposed a change',
    'The council decided',
    'Noor Amin reported what was done',
  ]) {
    await trail.getByText(words).first().waitFor();
  }
  await Promise.all(everyone().map((who) => who.context.close()));
  assert.deepEqual(all.faults, []);
});

/** Forum and council have met. */
async function met(who, matter, said) {
  const page = await at(who, `${FORUM}/way`);
  await page.getByRole('button', { name: 'Record a touchpoint' }).click();
  await chooses(sheet(page), 'A report');
  await chooses(sheet(page), matter);
  await sends(page, 'Record this touchpoint', {
    'Which body of the council?': 'Committee for Town and Harbour',
    'What was said?': said,
  });
  await page.getByText(said).waitFor();
}

/** The forum as the hall tells it. */
async function lookAt(who) {
  const answer = await who.context.request.get(`/api/forums/${FORUM.split('/').at(-1)}/look/0`);
  const { items } = await answer.json();
  return items.find((item) => item.item === 'forum');
}
