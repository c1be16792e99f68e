// What docs/panel.mjs reads: the exported record of a forum, put back together up to a moment.

import { readFileSync } from 'node:fs';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const PUBLIC = new Set(['elected', 'manager', 'other_public']);
const STAGES = ['initiate', 'mandate', 'convene', 'diagnose', 'create', 'refine', 'proposition', 'authorise', 'deliver', 'learn', 'closed'];

const words = (text) => (text ?? '').split(/\p{White_Space}+/u).filter(Boolean);
const share = (part, of) => (of === 0 ? null : part / of);
const sum = (list) => list.reduce((a, b) => a + b, 0);
const mean = (list) => share(sum(list), list.length);
const count = (list, test) => list.filter(test).length;
const grouped = (list, key) => list.reduce((map, it) => map.set(key(it), [...(map.get(key(it)) ?? []), it]), new Map());
const byKey = (pairs) => Object.fromEntries(pairs);

/** To so many digits; what lies exactly in the middle goes to the even side. */
function round(value, digits = 3) {
  if (value === null) return null;
  const scaled = BigInt(value.toFixed(100).replace('.', '').replace('-', ''));
  const unit = 10n ** BigInt(100 - digits);
  const [whole, rest] = [scaled / unit, scaled % unit];
  const up = rest * 2n > unit || (rest * 2n === unit && whole % 2n === 1n);
  return (Math.sign(value) * Number(up ? whole + 1n : whole)) / 10 ** digits;
}

function median(list) {
  const sorted = [...list].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  if (sorted.length === 0) return null;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** The entries up to a moment, their words put back where the facts say null. */
function readLog(file, at) {
  const entries = [];
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const row = JSON.parse(line);
    if (!row.facts) throw new Error(`entry ${row.seq} is only counted here: export with --ballots`);
    const told = JSON.parse(row.words ?? '[]');
    const entry = fill(JSON.parse(row.facts), told);
    if (entry.at / 1000 > at) break;
    entries.push({ seq: entry.seq, at: entry.at / 1000, by: entry.by.person ?? null, ...entry.event });
  }
  return entries;
}

function fill(value, told) {
  if (value === null) return told.shift() ?? null;
  if (Array.isArray(value)) return value.map((one) => fill(one, told));
  if (typeof value === 'object') return byKey(Object.entries(value).map(([name, one]) => [name, fill(one, told)]));
  return value;
}

/** What is hidden at the end of the log counts as if it had never been written; what the council and time did stays done. */
const CAN_VANISH = new Set(['contribution_made', 'proposal_made', 'amendment_moved', 'response_given', 'proposition_filled', 'pledge_made', 'funding_requested']);

function standing(entries) {
  const hidden = new Set();
  for (const it of entries) {
    if (it.kind === 'entry_hidden') hidden.add(it.entry);
    if (it.kind === 'entry_restored') hidden.delete(it.entry);
  }
  return entries.filter((it) => !(hidden.has(it.seq) && CAN_VANISH.has(it.kind)));
}

class Forum {
  constructor(all, now) {
    this.now = now;
    this.log = standing(all);
    this.entry = new Map(this.log.map((it) => [it.seq, it]));
    this.written = new Map(all.map((it) => [it.seq, it]));
    this.people = this.readPeople(all);
    this.terms = this.of('mandate_adopted').at(-1)?.terms ?? null;
    this.readStages();
    this.proposals = this.of('proposal_made').map((made) => this.readProposal(made));
    this.live = this.proposals.filter((p) => p.live);
    this.posts = this.log.map((it) => this.post(it)).filter((post) => post && this.counts(post.by));
    this.replies = this.readReplies();
    this.calls = this.readCalls();
  }

  of(...kinds) {
    return this.log.filter((it) => kinds.includes(it.kind));
  }

  readPeople(all) {
    const people = new Map();
    const open = all[0]?.participation !== 'appointed';
    for (const it of all) {
      const person = people.get(it.person ?? it.by);
      if (it.kind === 'person_joined') {
        const before = person ?? { id: it.person, joined: it.at, offices: new Set() };
        people.set(it.person, { ...before, group: it.group, party: it.hat?.split(';')[0].trim() || null });
      } else if (it.kind === 'office_given') person?.offices.add(it.office);
      else if (it.kind === 'office_taken') person?.offices.delete(it.office);
      else if (it.kind === 'interest_declared' && person) Object.assign(person, { lay: it.lay, affected: it.affected });
    }
    for (const person of people.values()) {
      person.lay ??= person.group === 'citizen';
      person.affected ??= false;
      person.counts = !person.offices.has('moderator') && (open || person.offices.size > 0);
    }
    return people;
  }

  group(id) {
    return this.people.get(id)?.group ?? null;
  }

  counts(id) {
    return this.people.get(id)?.counts ?? false;
  }

  isPublic(id) {
    return PUBLIC.has(this.group(id));
  }

  minimum(name, usual) {
    return (this.terms?.numbers?.[name] ?? usual) / 1000;
  }

  readStages() {
    const [first] = this.log;
    this.stages = [];
    if (first?.kind === 'forum_opened' && first.stages.length) this.stages.push({ stage: first.stages[0], at: first.at });
    for (const it of this.of('stage_opened')) this.stages.push({ stage: it.stage, at: it.at });
    this.stage = this.stages.at(-1)?.stage ?? null;
    this.stageAt = this.stages.at(-1)?.at ?? 0;
    this.step = STAGES.indexOf(this.stage);
  }

  /** In stages 3 to 6: where the talk and the text are made. */
  get working() {
    return this.step >= 3 && this.step <= 6;
  }

  post(it) {
    const base = { seq: it.seq, at: it.at, by: it.by, because: it.because ?? '' };
    if (it.kind === 'contribution_made') return { ...base, what: it.contribution, text: it.words ?? '', to: it.reply_to ?? null, known: it.known };
    if (it.kind === 'proposal_made') return { ...base, what: 'proposal', text: it.clauses.join(' '), to: null };
    if (it.kind === 'amendment_moved') return { ...base, what: 'amendment', text: it.changes.flatMap(changed).join(' '), to: null };
    return null;
  }

  /** Who wrote what is answered; of a proposal its maker. */
  readReplies() {
    return this.posts.flatMap((post) => {
      const to = this.entry.get(post.to)?.by;
      const real = post.to !== null && to && to !== post.by && this.counts(to);
      return real ? [{ post, by: post.by, to, at: post.at, on: post.to }] : [];
    });
  }

  /** Top-level testimonies, questions and ideas of people who are not elected, with what answered them. */
  readCalls() {
    const calls = this.posts.filter((p) => ['testimony', 'question', 'idea'].includes(p.what) && p.to === null && this.group(p.by) !== 'elected');
    return calls.map((call) => {
      const responses = this.of('response_given').filter((it) => it.to === call.seq);
      const answers = [
        ...this.posts.filter((p) => p.to === call.seq).map((p) => ({ at: p.at, by: p.by })),
        ...responses.map((it) => ({ at: it.at, by: it.for_member ?? it.by })),
      ].filter((it) => it.by !== call.by);
      const elected = answers.filter((it) => this.group(it.by) === 'elected').map((it) => it.at);
      const answered = elected.length ? Math.min(...elected) : null;
      return { ...call, responses, answered, heard: answers.some((it) => this.group(it.by) !== this.group(call.by)) };
    });
  }

  readProposal(made) {
    const on = (kind) => this.of(kind).filter((it) => it.proposal === made.seq);
    const amendments = on('amendment_moved').map((it) => this.readAmendment(it));
    const items = on('proposition_filled').at(-1)?.capacity ?? null;
    const pledges = on('pledge_made').map((it) => this.readPledge(it));
    const final = on('decision_made').filter((it) => !it.recommendation).at(-1);
    const merged = on('proposal_merged').at(-1);
    const gone = merged || final?.decision === 'reject' || (final?.decision === 'return' && !this.revisedSince(made.seq, final));
    const ideas = made.ideas.map((idea) => this.entry.get(idea)).filter((it) => it?.kind === 'contribution_made');
    const proposal = { seq: made.seq, made, amendments, items, pledges, final, ideas, live: !gone };
    proposal.publicLed = this.isPublic(made.by);
    const heirs = this.of('proposal_merged').filter((it) => it.into === made.seq);
    proposal.heirs = heirs.map((it) => it.proposal);
    return proposal;
  }

  /** A returned text is live again with its next version. */
  revisedSince(proposal, final) {
    return this.of('amendment_accepted').some((it) => it.seq > final.seq && this.written.get(it.amendment)?.proposal === proposal);
  }

  readAmendment(moved) {
    const done = this.of('amendment_accepted', 'amendment_declined').filter((it) => it.amendment === moved.seq);
    const last = done.at(-1);
    const source = moved.from ? this.entry.get(moved.from)?.by : null;
    const outcome = last ? (last.kind === 'amendment_declined' ? 0 : last.instead ? 0.5 : 1) : null;
    return { seq: moved.seq, mover: source ?? moved.by, outcome };
  }

  readPledge(made) {
    const on = (kind) => this.of(kind).filter((it) => it.pledge === made.seq);
    const planned = on('pledge_replanned').filter((it) => it.amount !== undefined).at(-1);
    const confirmed = on('pledge_confirmed').length > 0 && on('pledge_released').length === 0;
    const kept = (on('pledge_fulfilled').at(-1)?.share ?? 0) / 1000;
    return { ...made, amount: planned?.amount ?? made.amount, confirmed, kept, group: this.group(made.by) };
  }

  /** Whose hands are in a text: its leads, the writers of its ideas, the movers of what was taken in. */
  authors(proposal, seen = new Set()) {
    if (seen.has(proposal.seq)) return new Set();
    seen.add(proposal.seq);
    const leads = this.of('lead_added').filter((it) => it.proposal === proposal.seq).map((it) => it.person);
    const movers = proposal.amendments.filter((it) => it.outcome > 0).map((it) => it.mover);
    const own = [proposal.made.by, ...leads, ...proposal.ideas.map((it) => it.by), ...movers].map((id) => this.group(id));
    const inherited = this.proposals.filter((it) => proposal.heirs.includes(it.seq)).flatMap((it) => [...this.authors(it, seen)]);
    return new Set([...own, ...inherited].filter(Boolean));
  }
}

const changed = (change) => (typeof change.words === 'string' ? [change.words] : []);

export { HOUR, DAY, PUBLIC, STAGES, words, share, sum, mean, count, grouped, byKey, round, median, Forum, readLog };
