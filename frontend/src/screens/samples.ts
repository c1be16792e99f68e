// Fixed sample data for the page of parts: fictional people of a fictional council.
import type {
  AmendmentItem,
  Author,
  ClauseItem,
  ContributionItem,
  ProposalItem,
  StaleClause,
  Stand,
  StatementItem,
  Tally,
} from '../wire';

// Monday 2 February 2026, 22:00 UTC, in microseconds.
export const AT = 1_770_069_600_000_000;

function person(name: string, group: Author['group'], hat?: string, offices?: Author['offices']): Author {
  return { person: name, name, group, ...(hat ? { hat } : {}), ...(offices ? { offices } : {}) };
}

export const karin = person('Karin Aldal', 'elected', 'Harbour List', ['sponsor']);
export const ole = person('Ole Tangen', 'elected', 'Labour League');
export const sana = person('Sana Idris', 'elected', 'Civic Union');
export const birthe = person('Birthe Lund', 'citizen', 'lives above the square');
export const emil = person('Emil S., 16', 'citizen');
export const people: Author[] = [
  karin,
  person('Assistant of Karin Aldal', 'manager', 'writes for Karin Aldal'),
  person('Anders Friis', 'manager', 'head of youth services', ['champion']),
  person('Ingrid Moe', 'other_public', 'Police'),
  person('Noor H., 17', 'citizen'),
  person('Rosa Quist', 'civil_society', 'Youth House'),
  person('Helene Bach', 'business', 'kiosk. Interest: leases from the municipality'),
  person('Dr Tore Falk', 'expert', 'sociologist'),
  person('Lone Krag', 'manager', undefined, ['moderator']),
  person('سلمى حداد', 'citizen', 'تسكن فوق الساحة'),
];

const tomb = {
  at: AT,
  by: person('Lone Krag', 'manager', undefined, ['moderator']),
  reason: 'Rule 3: it names a private person.',
  entry: 31,
};

export const testimony: ContributionItem = {
  contribution: 'testimony',
  by: birthe,
  at: AT,
  words: {
    text: 'I live above the square. I do not mind young people. I mind glass on the stairs, and that nobody answers when I call the municipality after four.',
    lang: 'en',
  },
  because: 'the noise peaks when the last bus is delayed and no one is on duty',
  n_replies: 3,
  elected_replied: [ole],
};
export const answer: ContributionItem = {
  contribution: 'comment',
  by: ole,
  at: AT,
  words: {
    text: 'So the problem starts exactly when our own service stops. That is ours to own, not only theirs.',
    lang: 'en',
  },
  reply_to: 24,
  n_replies: 0,
};
export const arabic: ContributionItem = {
  contribution: 'question',
  by: person('سلمى حداد', 'citizen', 'تسكن فوق الساحة'),
  at: AT,
  words: { text: 'من يجيب على الهاتف بعد الساعة الرابعة؟', lang: 'ar' },
  n_replies: 0,
};
export const hidden: ContributionItem = { contribution: 'comment', by: birthe, at: AT, n_replies: 0, hidden: tomb };
export const erased: ContributionItem = { contribution: 'comment', at: AT, words: { text: '' }, n_replies: 0 };
export const closed: ContributionItem = {
  ...testimony,
  closed: { entry: 90, at: AT, by: karin, reason: { text: 'The matter is taken up in proposal 60.', lang: 'en' } },
};

export const clauses: ClauseItem[] = [
  {
    clause: '60.1',
    words: { text: 'The waiting hall of the bus depot becomes an evening room, run by a youth board.', lang: 'en' },
    version: 1,
  },
  {
    clause: '60.2',
    words: { text: 'The room is open from 19:30 to 22:15 on five nights every week.', lang: 'en' },
    version: 1,
  },
  {
    clause: '60.3',
    words: { text: 'After 21:00 the doors towards the dwellings are closed and the track side is used.', lang: 'en' },
    version: 2,
    amendment: 63,
    credit: birthe,
  },
  { clause: '60.4', version: 1 },
];

export const change: AmendmentItem = {
  proposal: 60,
  version: 2,
  by: sana,
  at: AT,
  lang: 'en',
  because: 'young people asked for it in the exam weeks',
  changes: [
    {
      op: 'replace',
      clause: '60.2',
      place: 2,
      spans: [
        { is: 'same', text: 'The room is open from 19:30 to 22:15 on five nights ' },
        { is: 'removed', text: 'every week' },
        { is: 'added', text: 'a week, and on seven in the exam period' },
        { is: 'same', text: '.' },
      ],
    },
  ],
  outcome: { is: 'open' },
  n_replies: 2,
};
export const stale: StaleClause = {
  clause: '60.5',
  then: 'No food is sold.',
  now: 'No food is sold. Tea and fruit are free.',
  wanted: 'No food is sold or given.',
  moved_by: 64,
};
export const staleChange: AmendmentItem = {
  ...change,
  by: birthe,
  changes: [
    {
      op: 'replace',
      clause: '60.5',
      place: 5,
      spans: [
        { is: 'same', text: 'No food is sold' },
        { is: 'added', text: ' or given' },
        { is: 'same', text: '.' },
      ],
    },
  ],
  stale: [stale],
};
export const manyChange: AmendmentItem = {
  ...change,
  by: birthe,
  changes: [
    { op: 'insert_after', after: '60.1', place: 1, words: 'Two adults are present whenever the room is open.' },
    { op: 'delete', clause: '60.4', place: 4, words: 'The youth board meets every month.' },
    { op: 'move', clause: '60.3', place: 3, after_place: 0, words: 'After 21:00 the track side is used.' },
  ],
};
export const declined: AmendmentItem = {
  ...change,
  outcome: {
    is: 'declined',
    act: {
      entry: 75,
      by: ole,
      at: AT,
      reason: { text: 'Two adults cannot cover seven nights; come back after the trial half-year.', lang: 'en' },
    },
  },
};
export const accepted: AmendmentItem = {
  ...change,
  outcome: {
    is: 'accepted',
    version: 3,
    instead: [],
    act: { entry: 76, by: ole, at: AT, reason: { text: 'The exam weeks are few, and the need is clear.', lang: 'en' } },
  },
};

function stand(support: number, accept: number, object: number, earlier = 0): Stand {
  return { support, accept, object, earlier };
}
export const carried: Tally = {
  groups: { citizen: stand(4, 1, 0), elected: stand(3, 1, 1), manager: stand(0, 1, 0) },
  small: stand(2, 1, 0),
  unshown: 0,
};
export const split: Tally = { groups: { citizen: stand(1, 1, 2), elected: stand(1, 1, 0) }, unshown: 2 };
export const large: Tally = { groups: { citizen: stand(140, 31, 43, 12), business: stand(11, 11, 15) }, unshown: 0 };
export const nobody: Tally = { groups: {}, unshown: 0 };

export const proposal: ProposalItem = {
  title: { text: 'The Ten O’Clock Room', lang: 'en' },
  by: emil,
  at: AT,
  leads: [emil],
  credits: [birthe],
  version: 3,
  version_at: AT,
  ideas: [39, 40],
  open_amendments: [70],
  n_accepted: 2,
  n_declined: 1,
  tally: carried,
  state: 'live',
  n_replies: 4,
};

export const statement: StatementItem = {
  by: birthe,
  at: AT,
  words: { text: 'The square should have a place to be where nothing has to be bought.', lang: 'en' },
  agree: 31,
  disagree: 8,
  pass: 4,
};
