// A stranger's script: computes the co-creation panel anew from an exported log, and shares no line with the house that wrote it.
//
//   moothall export FORUM --format jsonl --ballots > forum.jsonl
//   node docs/panel.mjs forum.jsonl --at 2026-03-23T09:00:00Z
//
// It prints what `moothall panel FORUM --at … --json` prints. docs/panel.md says what each figure means.

import { HOUR, DAY, PUBLIC, STAGES, words, share, sum, mean, count, grouped, byKey, round, median, Forum, readLog } from './panel-record.mjs';

const VOICES = ['elected', 'manager', 'expert', 'civil_society', 'business', 'lay'];
const NOT_NOW = 'n/a in this stage';

const bothSides = (groups) => [...groups].some((g) => PUBLIC.has(g)) && [...groups].some((g) => !PUBLIC.has(g));
const weight = (post) => Math.min(300, words(post.text).length + words(post.because).length);

// Who speaks: I1 to I6, I21.

function voices(forum) {
  const joined = [...forum.people.values()].filter((person) => person.counts);
  const active = joined.filter((person) => forum.posts.some((post) => post.by === person.id));
  const wordsOf = new Map(active.map((person) => [person.id, sum(forum.posts.filter((p) => p.by === person.id).map(weight))]));
  return { joined, active, wordsOf, all: sum([...wordsOf.values()]) };
}

function missing(forum, { active }) {
  if (!forum.working) return NOT_NOW;
  const required = Object.entries(forum.terms?.required ?? {});
  return required.filter(([group, least]) => count(active, (a) => a.group === group) < least).map(([group]) => group).sort();
}

function evenness(forum, { active }) {
  const required = Object.keys(forum.terms?.required ?? {});
  const here = active.filter((person) => required.includes(person.group));
  if (active.length < 5 || required.length < 2 || !here.length) return null;
  const shares = required.map((group) => count(here, (a) => a.group === group) / here.length).filter((p) => p > 0);
  return round(-sum(shares.map((p) => p * Math.log(p))) / Math.log(required.length));
}

function concentration({ active, wordsOf, all }) {
  const n = active.length;
  if (n < 8 || all === 0) return null;
  const x = [...wordsOf.values()].sort((a, b) => a - b);
  const gini = (2 * sum(x.map((value, i) => (i + 1) * value))) / (n * all) - (n + 1) / n;
  const top = x.slice(n - Math.ceil(n / 10));
  return [round(gini), round(sum(top) / all)];
}

function voice(forum, { joined, wordsOf, all }) {
  if (forum.posts.length < 10 || all === 0) return null;
  return byKey(VOICES.map((name) => [name, voiceOf(name, joined, wordsOf, all)]));
}

function voiceOf(name, joined, wordsOf, all) {
  const own = joined.filter((person) => (name === 'lay' ? person.lay : person.group === name));
  if (!own.length) return null;
  const spoken = sum(own.map((person) => wordsOf.get(person.id) ?? 0));
  return round(spoken / all / (own.length / joined.length), 2);
}

/** What somebody does in a forum with their own hands, with when. */
function deeds(forum, ...kinds) {
  const all = forum.of(...kinds).map((it) => ({ by: it.for_member ?? it.by, at: it.at }));
  return [...forum.posts.map((p) => ({ by: p.by, at: p.at })), ...all].filter((it) => forum.counts(it.by));
}

const DECIDED = ['amendment_accepted', 'amendment_declined'];

function presence(forum, { joined }) {
  if (!forum.working) return NOT_NOW;
  const elected = joined.filter((person) => person.group === 'elected');
  if (!elected.length) return null;
  const lately = deeds(forum, 'response_given', 'position_taken', ...DECIDED).filter((it) => it.at > forum.now - 14 * DAY);
  const present = count(elected, (person) => lately.some((it) => it.by === person.id));
  const handsOn = count(deeds(forum, 'response_given', ...DECIDED), (it) => forum.group(it.by) === 'elected');
  return [round(present / elected.length), handsOn, forum.of('mandate_adopted', 'touchpoint_held', 'decision_made').length];
}

function parties({ joined, active }) {
  const of = (people) => new Set(people.filter((p) => p.group === 'elected' && p.party).map((p) => p.party));
  return of(joined).size < 2 ? null : round(of(active).size / of(joined).size);
}

// Who is answered: I7 to I9, I12, I13, I22.

function responseHours(forum) {
  const { calls, now } = forum;
  if (calls.length < 3) return null;
  const open = calls.filter((call) => call.answered === null).map((call) => now - call.at);
  const late = open.filter((age) => age > 7 * DAY);
  const hours = calls.map((call) => ((call.answered ?? now) - call.at) / HOUR);
  return [round(median(hours), 1), late.length, round(Math.max(0, ...late) / HOUR, 1), calls.length];
}

function reasoned(forum) {
  const days = forum.terms?.reply_days ?? 14;
  const due = forum.calls.filter((call) => call.what !== 'testimony' && forum.now - call.at > days * DAY);
  const good = count(due, (call) => call.responses.some((it) => words(it.reason).length >= 12));
  return due.length < 3 ? null : [round(good / due.length), good, due.length];
}

function bareRefusals(forum) {
  const declined = forum.log.filter((it) => it.kind === 'amendment_declined' || it.disposition === 'declined' || (it.decision === 'reject' && !it.recommendation));
  return count(declined, (it) => words(it.reason).length < 5);
}

function cross(forum) {
  const { replies } = forum;
  const n = replies.length;
  if (n < 8) return null;
  const groups = ['elected', 'manager', 'other_public', 'citizen', 'civil_society', 'business', 'expert'];
  const X = count(replies, (it) => forum.group(it.by) !== forum.group(it.to)) / n;
  const from = (g) => count(replies, (it) => forum.group(it.by) === g) / n;
  const to = (g) => count(replies, (it) => forum.group(it.to) === g) / n;
  const expected = 1 - sum(groups.map((g) => from(g) * to(g)));
  const threads = talks(forum);
  const both = threads.filter((talk) => talk.includes('elected') && talk.includes('other'));
  const twoWay = share(count(both, goesBothWays), both.length);
  return { n, X: round(X), expected: round(expected), Q: expected > 1e-9 ? round(X / expected) : null, mixed_threads: both.length, two_way: round(twoWay) };
}

/** Each talk as the sides that spoke in it, one after another; officials are left out. */
function talks(forum) {
  const root = (seq) => {
    const it = forum.written.get(seq);
    const up = it.kind === 'contribution_made' ? it.reply_to : (it.amendment ?? it.proposal);
    return up !== undefined && forum.written.has(up) ? root(up) : seq;
  };
  const bySeat = new Map();
  for (const post of forum.posts.filter((p) => forum.entry.get(p.seq).kind === 'contribution_made')) {
    const side = forum.group(post.by) === 'elected' ? 'elected' : forum.isPublic(post.by) ? null : 'other';
    const talk = root(post.seq);
    if (side) bySeat.set(talk, [...(bySeat.get(talk) ?? []), side]);
  }
  return [...bySeat.values()];
}

function goesBothWays(talk) {
  const after = (one, other) => talk.includes(other) && talk.lastIndexOf(one) > talk.indexOf(other);
  return after('elected', 'other') && after('other', 'elected');
}

function unheard(forum) {
  const old = forum.calls.filter((call) => forum.now - call.at > 72 * HOUR);
  if (old.length < 4) return null;
  const of = (list) => round(share(count(list, (call) => !call.heard), list.length));
  const lay = (call) => forum.people.get(call.by).lay;
  return { all: of(old), lay: of(old.filter(lay)), others: of(old.filter((call) => !lay(call))), n: old.length };
}

/** From the first word of somebody who is not elected to the first answer by somebody else; who still waits counts with their age. */
function newcomers(forum, { active }) {
  const waits = active.filter((person) => person.group !== 'elected').flatMap((person) => {
    const first = forum.posts.find((p) => p.by === person.id && p.to === null && forum.entry.get(p.seq).kind === 'contribution_made');
    if (!first) return [];
    const replies = forum.posts.filter((p) => p.to === first.seq && p.by !== person.id).map((p) => p.at);
    const responses = forum.of('response_given').filter((it) => it.to === first.seq && (it.for_member ?? it.by) !== person.id).map((it) => it.at);
    return [(Math.min(forum.now, ...replies, ...responses) - first.at) / HOUR];
  });
  return waits.length < 3 ? null : round(median(waits), 1);
}

// What becomes of the texts: I10, I11, I14, I15, I17, I18.

function uptake(forum) {
  const decided = forum.proposals.flatMap((p) => p.amendments.filter((it) => it.outcome !== null).map((it) => ({ ...it, on: p })));
  const others = decided.filter((it) => forum.group(it.mover) && forum.group(it.mover) !== forum.group(it.on.made.by));
  const lay = (it) => forum.people.get(it.mover).lay;
  const intoPublic = others.filter((it) => it.on.publicLed && !forum.isPublic(it.mover));
  const of = (list) => (list.length < 3 ? null : round(mean(list.map((it) => it.outcome))));
  const [byLay, byOthers] = [others.filter(lay), others.filter((it) => !lay(it))];
  return { all: of(others), n: others.length, by_lay: of(byLay), n_lay: byLay.length, by_others: of(byOthers), into_public_led: of(intoPublic), n_public_led: intoPublic.length };
}

function authorship(forum) {
  if (!forum.live.length) return null;
  const groups = forum.live.map((p) => [p.seq, forum.authors(p)]);
  const together = count(groups, ([, of]) => bothSides(of));
  return [round(together / groups.length), byKey(groups.map(([seq, of]) => [seq, of.size]))];
}

/** The last position of everyone who counts. */
function positions(forum, proposal) {
  const last = new Map();
  for (const it of forum.of('position_taken')) if (it.proposal === proposal.seq && forum.counts(it.by)) last.set(it.by, it);
  return [...last.values()];
}

function bridging(forum) {
  if (forum.step < 5) return NOT_NOW;
  const least = forum.minimum('min_positions', 3000);
  const needed = forum.minimum('bridging_least', 600);
  return byKey(forum.live.map((proposal) => {
    const groups = grouped(positions(forum, proposal), (it) => forum.group(it.by));
    const big = [...groups].filter(([, list]) => list.length >= least).sort(([a], [b]) => (a < b ? -1 : 1));
    if (big.length < 2) return [proposal.seq, null];
    const agree = big.map(([group, list]) => ({ group, n: list.length, yes: count(list, (it) => it.position !== 'object') }));
    const raw = agree.map((it) => it.yes / it.n);
    const B = agree.reduce((product, it) => product * ((it.yes + 1) / (it.n + 2)), 1) ** (1 / agree.length);
    const told = byKey(agree.map((it) => [it.group, round(it.yes / it.n)]));
    return [proposal.seq, { B: round(B), bridging: Math.min(...raw) >= needed, gap: round(Math.max(...raw) - Math.min(...raw)), raw: told }];
  }));
}

function means({ items, pledges }) {
  const confirmed = pledges.filter((it) => it.confirmed);
  const given = (item, test = () => true) => sum(confirmed.filter((it) => it.item === item + 1 && test(it)).map((it) => it.amount));
  const cover = items.map((item, i) => (item.need === 0 ? 1 : Math.min(1, given(i) / item.need)));
  const hours = confirmed.filter((it) => it.role === 'deliver' && items[it.item - 1]?.unit === 'hours');
  const unpaid = hours.filter((it) => ['citizen', 'civil_society'].includes(it.group));
  const amount = (list) => sum(list.map((it) => it.amount));
  const kinds = items.flatMap((item, i) => (item.unit === 'hours' ? [] : [Math.min(1, item.need === 0 ? 1 : given(i, (it) => PUBLIC.has(it.group)) / item.need)]));
  return { cover, confirmed, unpaid: share(amount(unpaid), amount(hours)), publicCover: mean(kinds) };
}

function capacity(forum) {
  if (forum.step < 5) return NOT_NOW;
  return byKey(forum.live.map((proposal) => {
    if (!proposal.items?.length) return [proposal.seq, null];
    const { cover, confirmed, unpaid, publicCover } = means(proposal);
    const zero = cover.flatMap((part, i) => (part === 0 && proposal.items[i].essential ? [i + 1] : []));
    return [proposal.seq, {
      cov: round(mean(cover)), items: byKey(cover.map((part, i) => [i + 1, round(part, 2)])), zero_essential: zero,
      groups: new Set(confirmed.map((it) => it.group).filter(Boolean)).size,
      unpaid_share_of_hours: round(unpaid), public_cover_of_means: round(publicCover),
    }];
  }));
}

function jointProblem(forum) {
  const parts = forum.of('problem_revised').at(-1)?.components ?? [];
  if (!parts.length) return null;
  const outside = count(parts, (part) => part.origin.some((g) => !PUBLIC.has(g)));
  return [round(outside / parts.length), round(count(parts, (part) => new Set(part.origin).size >= 2) / parts.length)];
}

const isNew = (proposal) => proposal.ideas.some((idea) => idea.known === false);
const novelty = (forum) => round(share(count(forum.live, isNew), forum.live.length));

// Whether it holds: I16, I19, I20, I23 to I25.

function coupling(forum) {
  if (!forum.terms) return null;
  const last = Math.max(...forum.of('mandate_adopted', 'touchpoint_held').map((it) => it.at));
  const prolonged = forum.of('mandate_adopted', 'forum_prolonged').filter((it) => it.terms || it.decision_due !== undefined).at(-1);
  const due = (prolonged.terms?.decision_due ?? prolonged.decision_due) / 1000;
  const owed = forum.live.some((p) => !p.final || p.final.decision === 'return') || !forum.of('decision_made').some((it) => !it.recommendation);
  const overdue = owed && forum.now > due ? Math.floor((forum.now - due) / DAY) : 0;
  return { days_since: round((forum.now - last) / DAY, 1), decision_due: new Date(due).toISOString().slice(0, 10), overdue_days: overdue };
}

function stayingOn(forum) {
  if (forum.step < 4 || forum.step > 6 || forum.stages.length < 2) return NOT_NOW;
  const begun = forum.stageAt;
  const before = forum.stages.findLast((it) => it.at < begun)?.at ?? begun;
  const here = deeds(forum, 'response_given', 'position_taken', 'pledge_made', ...DECIDED);
  const acted = (from, to) => new Set(here.filter((it) => it.at >= from && it.at < to).map((it) => it.by));
  const [then, since] = [acted(before, begun), acted(begun, Infinity)];
  const groups = [...grouped([...then], (id) => forum.group(id))].sort(([a], [b]) => (a < b ? -1 : 1));
  const big = groups.filter(([, people]) => people.length >= 2);
  return byKey(big.map(([group, people]) => [group, round(count(people, (id) => since.has(id)) / people.length, 2)]));
}

function reasons(forum) {
  const list = forum.posts.filter((p) => ['idea', 'comment', 'testimony', 'amendment'].includes(p.what));
  return list.length < 10 ? null : round(count(list, (p) => words(p.because).length >= 5) / list.length);
}

function integrity(forum) {
  const shingled = forum.posts.map((p) => ({ by: p.by, set: shingles(p.text) }));
  const alike = (a, b) => a.by !== b.by && a.set.size && b.set.size && jaccard(a.set, b.set) >= 0.8;
  const copies = count(shingled, (a) => shingled.some((b) => alike(a, b)));
  const fresh = forum.live.concat(forum.proposals.filter((p) => !p.live)).sort((a, b) => a.seq - b.seq).flatMap((proposal) => {
    const list = positions(forum, proposal);
    if (list.length < 10 || !proposal.live) return [];
    const passive = (it) => it.at - forum.people.get(it.by).joined < 48 * HOUR && !forum.posts.some((p) => p.by === it.by);
    return [[proposal.seq, round(count(list, passive) / list.length)]];
  });
  return { duplicate_share: shingled.length < 10 ? null : round(copies / shingled.length), fresh_passive_support: byKey(fresh) };
}

function shingles(text) {
  const list = words(text.toLowerCase());
  return new Set(list.slice(4).map((_, i) => list.slice(i, i + 5).join(' ')));
}

function jaccard(a, b) {
  const both = count([...a], (it) => b.has(it));
  return both / (a.size + b.size - both);
}

function decisions(forum) {
  const final = forum.of('decision_made').filter((it) => !it.recommendation);
  if (!final.length) return null;
  const changes = final.flatMap((it) => it.rulings).filter((it) => it.decision !== 'adopt');
  const outcomes = {};
  for (const it of final) outcomes[it.decision] = (outcomes[it.decision] ?? 0) + 1;
  const good = round(count(final, (it) => words(it.reason).length >= 12) / final.length);
  return { outcomes, reasoned: good, changes: changes.length, changes_reasoned: round(share(count(changes, (it) => words(it.reason).length >= 5), changes.length)) };
}

function kept(forum) {
  const all = forum.proposals.flatMap((p) => p.pledges).filter((it) => it.confirmed);
  return forum.step < 8 || forum.step > 9 || !all.length ? null : round(mean(all.map((it) => it.kept)));
}

// What it is, and what it is not.

function checks(forum, voiced) {
  const { live, step, now } = forum;
  const outside = (p) => p.amendments.filter((it) => it.outcome !== null && forum.group(it.mover) && !forum.isPublic(it.mover));
  const closedToAll = (p) => p.publicLed && outside(p).length >= 3 && outside(p).every((it) => it.outcome === 0);
  const dumps = (p) => p.items?.length && ((m) => m.unpaid > 0.7 && m.publicCover !== null && m.publicCover < 0.3)(means(p));
  const contracts = (p) => {
    const part = p.pledges.filter((it) => it.confirmed && ['deliver', 'govern'].includes(it.role));
    const asks = forum.of('funding_requested').some((it) => it.proposal === p.seq && (it.to_group ?? forum.group(p.made.by)) === 'business');
    return asks && part.length > 0 && part.every((it) => it.group === 'business');
  };
  const numbers = (test) => live.filter(test).map((p) => p.seq);
  const here = (test) => (forum.working ? test() : NOT_NOW);
  const { into_public_led } = uptake(forum);
  const inStage = (list) => list.filter((it) => it.at >= forum.stageAt);
  const electedHere = () => count(inStage(deeds(forum, 'response_given', ...DECIDED)), (it) => forum.group(it.by) === 'elected');
  const publicDeeds = deeds(forum, 'response_given', 'position_taken', 'pledge_made', ...DECIDED).filter((it) => forum.isPublic(it.by));
  const begun = forum.stages.find((it) => STAGES.indexOf(it.stage) >= 3)?.at ?? now;
  return {
    NC1_consultation_only: step >= 5 && live.some(closedToAll),
    NC2_dumping: numbers(dumps), NC3_contracting_out: numbers(contracts),
    NC4_elected_kings: here(() => voiced?.elected > 1.75 && into_public_led !== null && into_public_led < 0.1),
    NC5_sounding_board: here(() => voiced?.manager > 1.75 && electedHere() <= 1 && inStage(forum.posts).length >= 5),
    NC6_public_absent: here(() => now - Math.max(begun, ...publicDeeds.map((it) => it.at)) >= 14 * DAY),
  };
}

function lamps(forum) {
  const parts = forum.of('problem_revised').at(-1)?.components ?? [];
  const pledgers = (p) => new Set(p.pledges.filter((it) => it.confirmed && it.group).map((it) => it.group));
  return {
    define: bothSides(new Set(parts.flatMap((part) => part.origin))),
    design: forum.live.some((p) => bothSides(forum.authors(p))),
    implement: forum.live.some((p) => bothSides(pledgers(p))),
  };
}

function values(forum) {
  const all = voices(forum);
  const voiced = voice(forum, all);
  const laity = all.active.length < 5 ? null : ['lay', 'affected'].map((what) => round(count(all.active, (a) => a[what]) / all.active.length));
  return {
    stage: forum.stage, active: all.active.length, counted: forum.posts.length,
    i01_missing: missing(forum, all), i02_evenness: evenness(forum, all), i03_lay_affected: laity,
    i04_concentration: concentration(all), i05_voice: voiced, i06_elected: presence(forum, all),
    i07_response_hours: responseHours(forum), i08_reasoned: reasoned(forum), i09_declined_no_reason: bareRefusals(forum),
    i10_uptake: uptake(forum), i11_coauthorship: authorship(forum), i12_cross: cross(forum), i13_unheard: unheard(forum),
    i14_bridging: bridging(forum), i15_capacity: capacity(forum), i16_coupling: coupling(forum),
    i17_joint_problem: jointProblem(forum), i18_novelty: novelty(forum), i19_continuity: stayingOn(forum),
    i20_reasons: reasons(forum), i21_parties: parties(all), i22_newcomer_hours: newcomers(forum, all),
    i23_integrity: integrity(forum), i24_decisions: decisions(forum), i25_pledge_fulfilment: kept(forum),
    gate: lamps(forum), not_cocreation: checks(forum, voiced),
  };
}

const [file, flag, when] = process.argv.slice(2);
if (!file || (flag !== undefined && (flag !== '--at' || Number.isNaN(Date.parse(when))))) {
  console.error('node panel.mjs FORUM.jsonl [--at 2026-03-23T09:00:00Z]');
  process.exit(2);
}
const now = when === undefined ? Date.now() : Date.parse(when);
console.log(JSON.stringify(values(new Forum(readLog(file, now), now)), null, 2));
