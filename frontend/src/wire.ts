// Generated from the server's types by tests/house/wire.rs; `make wire` writes it anew.

export type Act = { 
/**
 * Its entry.
 */
entry: Seq, 
/**
 * Whose act; absent where the house did it.
 */
by?: Author, 
/**
 * When.
 */
at: Micros, 
/**
 * Why; absent where it is hidden, or none was asked for.
 */
reason?: Words, };
export type ActorGroup = "elected" | "manager" | "other_public" | "citizen" | "civil_society" | "business" | "expert";
export type AmendmentItem = { 
/**
 * The proposal.
 */
proposal: Seq, 
/**
 * The version it was written against.
 */
version: number, 
/**
 * Who moved it.
 */
by?: Author, 
/**
 * When.
 */
at: Micros, 
/**
 * The language of its words.
 */
lang?: Lang, 
/**
 * Why; absent where it is hidden.
 */
because?: string, 
/**
 * What it would change.
 */
changes: Array<ChangeItem>, 
/**
 * Clauses that have moved on; empty while it can be taken as it stands, and once it is decided.
 */
stale?: Array<StaleClause>, 
/**
 * What became of it.
 */
outcome: Outcome, 
/**
 * How many contributions answer it.
 */
n_replies: number, 
/**
 * It is hidden.
 */
hidden?: Tomb, };
export type Ask = { "ask": "hello", 
/**
 * See [`PROTOCOL`].
 */
protocol: number, } | { "ask": "since", 
/**
 * 0 for the forum, or the number of a contribution or a proposal.
 */
topic: Seq, 
/**
 * What is known; from a look or the last step.
 */
place: Place, } | { "ask": "leave", 
/**
 * Which one.
 */
topic: Seq, } | { "ask": "record", 
/**
 * Made by the phone (UUIDv7); a resend with the same id is harmless for ever.
 */
id: string, 
/**
 * The language of the words in it.
 */
lang?: Lang, 
/**
 * What.
 */
event: Event, };
export type Author = { 
/**
 * Who; tells two of the same name apart.
 */
person: PersonId, 
/**
 * What they are called.
 */
name: string, 
/**
 * Whose voice they are.
 */
group: ActorGroup, 
/**
 * Party, post, organisation or own words.
 */
hat?: string, 
/**
 * Offices in this forum.
 */
offices?: Array<ForumOffice>, };
export type Change = { "op": "replace", 
/**
 * Which clause.
 */
clause: ClauseId, 
/**
 * The words it would have.
 */
words: Text, } | { "op": "insert_after", 
/**
 * Which clause it would follow.
 */
after: ClauseId | null, 
/**
 * Its words.
 */
words: Text, } | { "op": "delete", 
/**
 * Which clause.
 */
clause: ClauseId, } | { "op": "move", 
/**
 * Which clause.
 */
clause: ClauseId, 
/**
 * Which clause it would follow.
 */
after: ClauseId | null, };
export type ChangeItem = { "op": "replace", 
/**
 * Which clause.
 */
clause: ClauseId, 
/**
 * Its place in the version the amendment names, from 1.
 */
place: number, 
/**
 * The smallest difference that reads as a sentence; empty where words are hidden.
 */
spans: Array<Span>, } | { "op": "insert_after", 
/**
 * The clause it would follow; before all of them where absent.
 */
after?: ClauseId, 
/**
 * That clause's place, 0 for the beginning.
 */
place: number, 
/**
 * Its words; absent where hidden.
 */
words?: string, } | { "op": "delete", 
/**
 * Which clause.
 */
clause: ClauseId, 
/**
 * Its place, from 1.
 */
place: number, 
/**
 * What it says; absent where hidden.
 */
words?: string, } | { "op": "move", 
/**
 * Which clause.
 */
clause: ClauseId, 
/**
 * Its place, from 1.
 */
place: number, 
/**
 * The clause it would follow; before all of them where absent.
 */
after?: ClauseId, 
/**
 * That clause's place, 0 for the beginning.
 */
after_place: number, 
/**
 * What it says; absent where hidden.
 */
words?: string, };
export type ClauseDiff = { 
/**
 * Which clause.
 */
clause: ClauseId, 
/**
 * Its place in the earlier version, from 1; absent where it is new.
 */
was_at?: number, 
/**
 * Its place in the later version, from 1; absent where it is gone.
 */
is_at?: number, 
/**
 * It stands elsewhere among the clauses that both versions have.
 */
moved: boolean, 
/**
 * Its words; empty where they are hidden.
 */
spans: Array<Span>, };
export type ClauseId = string;
export type ClauseItem = { 
/**
 * Its name for life.
 */
clause: ClauseId, 
/**
 * Its words; absent where the entry that wrote them is hidden.
 */
words?: Words, 
/**
 * The version in which these words came in, from 1.
 */
version: number, 
/**
 * The amendment they came from, where they did.
 */
amendment?: Seq, 
/**
 * Who moved that amendment.
 */
credit?: Author, };
export type CodeAsked = { 
/**
 * Where to send it.
 */
email: string, 
/**
 * The language to write in.
 */
language: string, };
export type CodeEntered = { 
/**
 * The address it was sent to.
 */
email: string, 
/**
 * Six digits.
 */
code: string, 
/**
 * What to be called; needed the first time.
 */
name?: string, 
/**
 * Own words about oneself, as shown beside the name ("17, uses the square"); only the first time.
 */
hat?: string, 
/**
 * The token of the invitation that was opened.
 */
invitation?: string, };
export type CodeSent = { 
/**
 * How many minutes the code is good for.
 */
minutes: number, 
/**
 * The code itself: only in the demonstration, where no mail is sent.
 */
demo_code?: string, };
export type Contribution = "testimony" | "question" | "idea" | "evidence" | "comment";
export type ContributionItem = { 
/**
 * As what it was made.
 */
contribution: Contribution, 
/**
 * By whom; absent where an import knows nobody.
 */
by?: Author, 
/**
 * When.
 */
at: Micros, 
/**
 * The words; absent where they are hidden.
 */
words?: Words, 
/**
 * Why they think so.
 */
because?: string, 
/**
 * What it answers.
 */
reply_to?: Seq, 
/**
 * How many replies are below it: at every depth for what begins a talk, directly for a reply.
 */
n_replies: number, 
/**
 * Elected people among those who replied below it, each once, in order of their first reply.
 */
elected_replied?: Array<Author>, 
/**
 * No more replies: who closed the talk, and why.
 */
closed?: Act, 
/**
 * Its words are hidden.
 */
hidden?: Tomb, };
export type CouncilCard = { 
/**
 * Its name in addresses.
 */
slug: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * Its forums: the open ones first, the newest first.
 */
forums: Array<ForumCard>, };
export type CouncilOffice = "administrator" | "clerk" | "auditor";
export type DemoSignIn = { 
/**
 * Where a click signs in.
 */
href: string, 
/**
 * As whom.
 */
name: string, 
/**
 * Whose voice they are.
 */
group: ActorGroup, 
/**
 * Party, post, organisation or own words.
 */
hat?: string, 
/**
 * The office they hold in the forum, where it is what they are shown for.
 */
office?: ForumOffice, };
export type Event = { "kind": "forum_opened", 
/**
 * What it is called.
 */
title: Title, 
/**
 * The question the council asks.
 */
question: Text, 
/**
 * The mandate, in the council's words.
 */
mandate: Text, 
/**
 * The problem as the council sees it: version 1 of the problem statement.
 */
problem: Text, 
/**
 * The stages it will pass, in order; the first is open at once.
 */
stages: Array<Stage>, 
/**
 * What kind of gathering it is.
 */
standing: Standing, 
/**
 * Where imported data came from and under which licence, to be shown with it.
 */
source?: Text, } | { "kind": "stage_opened", 
/**
 * Which one.
 */
stage: Stage, 
/**
 * Why now.
 */
reason: Reason, } | { "kind": "problem_revised", 
/**
 * The whole statement.
 */
problem: Text, 
/**
 * What the change answers.
 */
because: Reason, } | { "kind": "person_joined", 
/**
 * Who.
 */
person: PersonId, 
/**
 * What they are called.
 */
name: Name, 
/**
 * Whose voice they are.
 */
group: ActorGroup, 
/**
 * Party, post, organisation or own words.
 */
hat?: Name, } | { "kind": "office_given", 
/**
 * Who.
 */
person: PersonId, 
/**
 * Which office.
 */
office: ForumOffice, } | { "kind": "office_taken", 
/**
 * Who.
 */
person: PersonId, 
/**
 * Which office.
 */
office: ForumOffice, } | { "kind": "contribution_made", 
/**
 * As what.
 */
contribution: Contribution, 
/**
 * The words.
 */
words: Text, 
/**
 * Why they think so.
 */
because?: Reason, 
/**
 * The contribution, proposal or amendment it answers.
 */
reply_to?: Seq, } | { "kind": "thread_closed", 
/**
 * The contribution or proposal that the talk is under.
 */
thread: Seq, 
/**
 * Why.
 */
reason: Reason, } | { "kind": "thread_reopened", 
/**
 * The contribution or proposal that the talk is under.
 */
thread: Seq, 
/**
 * Why.
 */
reason: Reason, } | { "kind": "proposal_made", 
/**
 * What it is called.
 */
title: Title, 
/**
 * Its clauses in order.
 */
clauses: Array<Text>, 
/**
 * The ideas it is built from.
 */
ideas: Array<Seq>, } | { "kind": "lead_added", 
/**
 * Which proposal.
 */
proposal: Seq, 
/**
 * Who.
 */
person: PersonId, } | { "kind": "amendment_moved", 
/**
 * Which proposal.
 */
proposal: Seq, 
/**
 * The version it was written against.
 */
version: number, 
/**
 * What it would change.
 */
changes: Array<Change>, 
/**
 * Why.
 */
because: Reason, } | { "kind": "amendment_accepted", 
/**
 * Which amendment.
 */
amendment: Seq, 
/**
 * Why.
 */
reason: Reason, 
/**
 * What is taken in instead of the mover's own changes, against the version of now: accepted in part.
 */
instead?: Array<Change>, } | { "kind": "amendment_declined", 
/**
 * Which amendment.
 */
amendment: Seq, 
/**
 * Why.
 */
reason: Reason, } | { "kind": "amendment_withdrawn", 
/**
 * Which amendment.
 */
amendment: Seq, } | { "kind": "position_taken", 
/**
 * Which proposal.
 */
proposal: Seq, 
/**
 * The version it was given to.
 */
version: number, 
/**
 * Where they stand.
 */
position: Position, 
/**
 * Why; shown with their name.
 */
because?: Reason, } | { "kind": "statement_made", 
/**
 * The sentence.
 */
words: Text, } | { "kind": "vote_cast", 
/**
 * Which statement.
 */
statement: Seq, 
/**
 * The answer.
 */
vote: Vote, } | { "kind": "entry_hidden", 
/**
 * Which entry.
 */
entry: Seq, 
/**
 * Why.
 */
reason: Reason, } | { "kind": "entry_restored", 
/**
 * Which entry.
 */
entry: Seq, 
/**
 * Why.
 */
reason: Reason, };
export type Fault = { "fault": "unreadable", 
/**
 * What the parser says, for developers.
 */
detail: string, } | { "fault": "too_large", 
/**
 * The most bytes a frame may have.
 */
most: number, } | { "fault": "binary" } | { "fault": "hello_first" } | { "fault": "too_many", 
/**
 * How long, in milliseconds.
 */
wait_ms: number, } | { "fault": "not_kept", 
/**
 * How long, in milliseconds.
 */
wait_ms: number, } | { "fault": "no_such_topic" };
export type ForumCard = { 
/**
 * Its name in addresses.
 */
slug: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * The question the council asks.
 */
question: string, 
/**
 * The language of title and question.
 */
lang?: Lang, 
/**
 * All its stages in order.
 */
stages: Array<Stage>, 
/**
 * The open one.
 */
stage: Stage, 
/**
 * What kind of gathering it is.
 */
standing: Standing, 
/**
 * How many people have joined.
 */
n_people: number, 
/**
 * How many proposals it has.
 */
n_proposals: number, 
/**
 * How many contributions it has.
 */
n_contributions: number, 
/**
 * Its last entry.
 */
at: Seq, };
export type ForumItem = { 
/**
 * What it is called.
 */
title: string, 
/**
 * The question the council asks.
 */
question: string, 
/**
 * The mandate.
 */
mandate: string, 
/**
 * The language of title, question and mandate.
 */
lang?: Lang, 
/**
 * The problem statement of now.
 */
problem: Words, 
/**
 * Its version, from 1.
 */
problem_version: number, 
/**
 * Who revised it last, and why; absent for version 1.
 */
problem_act?: Act, 
/**
 * All its stages in order.
 */
stages: Array<Stage>, 
/**
 * The open one.
 */
stage: Stage, 
/**
 * Since when.
 */
stage_since: Micros, 
/**
 * What kind of gathering it is.
 */
standing: Standing, 
/**
 * Where imported data came from.
 */
source?: string, 
/**
 * People who hold an office here: sponsor, champion, moderators, members.
 */
officers: Array<Author>, 
/**
 * How many people have joined.
 */
n_people: number, 
/**
 * How many contributions there are.
 */
n_contributions: number, };
export type ForumOffice = "sponsor" | "champion" | "moderator" | "member";
export type InvitationCard = { 
/**
 * Its token, to be sent back with the code.
 */
token: string, 
/**
 * The council that invites.
 */
council: string, 
/**
 * Whose voice the person will be.
 */
group?: ActorGroup, 
/**
 * The office in the council it gives.
 */
council_office?: CouncilOffice, 
/**
 * The office in a forum it gives.
 */
forum_office?: ForumOffice, 
/**
 * The forum it leads to.
 */
forum?: string, };
export type Item = { 
/**
 * The number of the entry that made it; 0 is the forum.
 */
no: Seq, } & ({ "item": "forum" } & ForumItem | { "item": "contribution" } & ContributionItem | { "item": "proposal" } & ProposalItem | { "item": "text" } & TextItem | { "item": "version" } & VersionItem | { "item": "amendment" } & AmendmentItem | { "item": "position" } & PositionItem | { "item": "statement" } & StatementItem);
export type Kind = "forum_opened" | "stage_opened" | "problem_revised" | "person_joined" | "office_given" | "office_taken" | "testimony" | "question" | "idea" | "evidence" | "comment" | "thread_closed" | "thread_reopened" | "proposal_made" | "lead_added" | "amendment_moved" | "amendment_accepted" | "amendment_declined" | "amendment_withdrawn" | "position_taken" | "statement_made" | "vote_cast" | "entry_hidden" | "entry_restored";
export type Lang = string;
export type Look = { 
/**
 * Which topic.
 */
topic: Seq, 
/**
 * As of here.
 */
place: Place, 
/**
 * The items, or the newest page of them.
 */
items: Array<Item>, 
/**
 * Contributions below this number were left out; fetch them with `before`.
 */
older_before?: Seq, };
export type Me = { 
/**
 * Who.
 */
person: PersonId, 
/**
 * What they are called.
 */
name: string, 
/**
 * Whose voice they are.
 */
group: ActorGroup, 
/**
 * Party, post, organisation or own words.
 */
hat?: string, 
/**
 * Offices in the council.
 */
offices: Array<CouncilOffice>, };
export type Micros = number;
export type MyPosition = { 
/**
 * The proposal.
 */
proposal: Seq, 
/**
 * The version I gave it to.
 */
version: number, 
/**
 * Where I stand.
 */
position: Position, 
/**
 * Why.
 */
because?: string, };
export type MyVote = { 
/**
 * The statement.
 */
statement: Seq, 
/**
 * The answer.
 */
vote: Vote, };
export type Name = string;
export type Needs = "lead" | "mover" | "moderator" | "convenor" | "member" | "administrator" | "house";
export type Outcome = { "is": "open" } | { "is": "accepted", 
/**
 * By whom and why.
 */
act: Act, 
/**
 * The version it made.
 */
version: number, 
/**
 * What was taken in instead of the mover's own changes; empty when all of it was taken as it stood.
 */
instead: Array<ChangeItem>, } | { "is": "declined", 
/**
 * By whom and why.
 */
act: Act, } | { "is": "withdrawn", 
/**
 * When.
 */
act: Act, };
export type Own = { 
/**
 * Me; absent for a guest, whose `may` says what would be open after signing in.
 */
me?: Author, 
/**
 * I read as staff: hidden words too.
 */
staff: boolean, 
/**
 * The kinds of act open to me in this forum at this stage, on anything of the right kind.
 */
may: Array<Kind>, 
/**
 * The kinds of act open to me on these numbers only: decide an amendment, withdraw mine.
 */
on: { [kind in Kind]?: Array<Seq> }, 
/**
 * Where I stand.
 */
positions: Array<MyPosition>, 
/**
 * My answers.
 */
votes: Array<MyVote>, };
export type PersonId = string;
export type Place = { 
/**
 * The last entry known; 0 before any.
 */
at: Seq, 
/**
 * The first 16 hexadecimal digits of that entry's hash; empty for 0.
 */
mark: string, };
export type Position = "support" | "accept" | "object";
export type PositionItem = { 
/**
 * The proposal.
 */
proposal: Seq, 
/**
 * The version it was given to.
 */
version: number, 
/**
 * Who.
 */
by?: Author, 
/**
 * When.
 */
at: Micros, 
/**
 * Where they stand.
 */
position: Position, 
/**
 * Why; absent where it is hidden.
 */
because?: Words, 
/**
 * The same person has said otherwise since.
 */
replaced: boolean, 
/**
 * It is hidden.
 */
hidden?: Tomb, };
export type Problem = { "problem": "not_found" } | { "problem": "sign_in_first" } | { "problem": "not_yours" } | { "problem": "other_site" } | { "problem": "unreadable", 
/**
 * What the parser says, for developers.
 */
detail: string, } | { "problem": "not_an_address" } | { "problem": "wrong_code", 
/**
 * How many tries are left for this code.
 */
tries_left: number, } | { "problem": "name_needed" } | { "problem": "words", 
/**
 * Why.
 */
fault: WordsFault, } | { "problem": "no_such_invitation" } | { "problem": "too_many", 
/**
 * How long, in seconds.
 */
wait_s: number, } | { "problem": "mail_not_sent" } | { "problem": "away" };
export type ProposalItem = { 
/**
 * What it is called; absent where it is hidden.
 */
title?: Words, 
/**
 * Who made it.
 */
by?: Author, 
/**
 * When.
 */
at: Micros, 
/**
 * Everyone who leads it, its maker first.
 */
leads: Array<Author>, 
/**
 * Everyone whose amendment was taken in, each once, in order.
 */
credits: Array<Author>, 
/**
 * The version of now, from 1.
 */
version: number, 
/**
 * When that version was made.
 */
version_at: Micros, 
/**
 * The ideas it is built from.
 */
ideas: Array<Seq>, 
/**
 * Amendments that wait for a decision, oldest first.
 */
open_amendments: Array<Seq>, 
/**
 * How many were taken in.
 */
n_accepted: number, 
/**
 * How many were declined.
 */
n_declined: number, 
/**
 * Where people stand.
 */
tally: Tally, 
/**
 * How many contributions are below it.
 */
n_replies: number, 
/**
 * The talk under it is closed.
 */
closed?: Act, 
/**
 * It is hidden.
 */
hidden?: Tomb, };
export type Reason = string;
export type Refusal = { "refusal": "sign_in_first" } | { "refusal": "not_yours", 
/**
 * What they would have to be.
 */
needs: Needs, } | { "refusal": "too_early", 
/**
 * The stage in which it opens.
 */
opens: Stage, } | { "refusal": "too_late", 
/**
 * The stage that is open.
 */
now: Stage, } | { "refusal": "no_such_stage" } | { "refusal": "no_such", 
/**
 * The number that was named.
 */
entry: Seq, } | { "refusal": "thread_closed", 
/**
 * Where the talk hangs.
 */
thread: Seq, } | { "refusal": "nothing_changes" } | { "refusal": "already_decided", 
/**
 * By which entry.
 */
entry: Seq, } | { "refusal": "version_moved_on", 
/**
 * The version of now.
 */
now: number, } | { "refusal": "no_such_version", 
/**
 * The version of now.
 */
now: number, } | { "refusal": "stale", 
/**
 * Which ones.
 */
clauses: Array<ClauseId>, } | { "refusal": "no_such_clause", 
/**
 * Which one.
 */
clause: ClauseId, } | { "refusal": "clause_twice", 
/**
 * Which one.
 */
clause: ClauseId, } | { "refusal": "amount", 
/**
 * At least.
 */
least: number, 
/**
 * At most.
 */
most: number, } | { "refusal": "hidden", 
/**
 * The hidden entry.
 */
entry: Seq, } | { "refusal": "words", 
/**
 * Why.
 */
fault: WordsFault, } | { "refusal": "id_taken" } | { "refusal": "no_such_person" };
export type Seq = number;
export type Span = { "is": "same", 
/**
 * The words.
 */
text: string, } | { "is": "added", 
/**
 * The words.
 */
text: string, } | { "is": "removed", 
/**
 * The words.
 */
text: string, };
export type Stage = "initiate" | "mandate" | "convene" | "diagnose" | "create" | "refine" | "proposition" | "authorise" | "deliver" | "learn" | "closed";
export type StaleClause = { 
/**
 * Which clause.
 */
clause: ClauseId, 
/**
 * What it said in the version the amendment names.
 */
then?: string, 
/**
 * What it says now; absent where it is gone.
 */
now?: string, 
/**
 * What the amendment would have it say; absent where it would remove or only move it.
 */
wanted?: string, 
/**
 * The amendment that moved it on.
 */
moved_by?: Seq, };
export type Stand = { 
/**
 * Support it.
 */
support: number, 
/**
 * Can live with it.
 */
accept: number, 
/**
 * Object.
 */
object: number, 
/**
 * How many of these were given to an earlier version.
 */
earlier: number, };
export type Standing = "real" | "fictional" | "rehearsal" | "imported";
export type State = { 
/**
 * The language of the interface: `en` or `da`.
 */
language: string, 
/**
 * The server's build.
 */
build: string, 
/**
 * Who I am; absent for a guest.
 */
me?: Me, 
/**
 * One-click sign-ins; empty outside the demonstration.
 */
demo: Array<DemoSignIn>, 
/**
 * All councils, on the front page; otherwise only the one that hosts this page's forum, without its forums.
 */
councils: Array<CouncilCard>, 
/**
 * The forum of this page.
 */
forum?: string, 
/**
 * What only I see in that forum, so that the first paint offers what I may do.
 */
own?: Own, 
/**
 * First looks, already fetched: the forum, and the thread or proposal of this page.
 */
looks: Array<Look>, 
/**
 * The invitation that was opened.
 */
invitation?: InvitationCard, };
export type StatementItem = { 
/**
 * Whose; absent where an import knows nobody.
 */
by?: Author, 
/**
 * When.
 */
at: Micros, 
/**
 * The sentence; absent where it is hidden.
 */
words?: Words, 
/**
 * How many agree.
 */
agree: number, 
/**
 * How many disagree.
 */
disagree: number, 
/**
 * How many pass.
 */
pass: number, 
/**
 * It is hidden.
 */
hidden?: Tomb, };
export type Tally = { 
/**
 * Each group that may be shown.
 */
groups: { [group in ActorGroup]?: Stand }, 
/**
 * The small groups taken together, where together they are three or more.
 */
small?: Stand, 
/**
 * How many people in groups too small to be shown in any way.
 */
unshown: number, };
export type Tell = { "tell": "welcome", 
/**
 * See [`PROTOCOL`].
 */
protocol: number, 
/**
 * The server's build, so that an old page can offer to reload.
 */
build: string, 
/**
 * The server's time in milliseconds since 1970 UTC.
 */
now_ms: number, } | { "tell": "step", 
/**
 * 0 for the forum, or the number of a contribution or a proposal.
 */
topic: Seq, 
/**
 * From here.
 */
from: Place, 
/**
 * To here.
 */
to: Place, 
/**
 * What changed.
 */
items: Array<Item>, } | { "tell": "look_again", 
/**
 * Which topic.
 */
topic: Seq, } | { "tell": "reached", 
/**
 * Which topic.
 */
topic: Seq, 
/**
 * How far it is.
 */
at: Seq, } | { "tell": "own", 
/**
 * All of it.
 */
own: Own, } | { "tell": "here", 
/**
 * People and guests with an open page.
 */
people: number, } | { "tell": "kept", 
/**
 * The phone's id.
 */
id: string, 
/**
 * The entry's number: its name from now on.
 */
no: Seq, } | { "tell": "refused", 
/**
 * The phone's id.
 */
id: string, 
/**
 * Why.
 */
refusal: Refusal, } | { "tell": "fault", 
/**
 * The phone's id, where the frame had one.
 */
id?: string, 
/**
 * What is wrong.
 */
fault: Fault, };
export type Text = string;
export type TextItem = { 
/**
 * Which version this is.
 */
version: number, 
/**
 * Its clauses in order.
 */
clauses: Array<ClauseItem>, };
export type Title = string;
export type Tomb = { 
/**
 * Who hid them; the house where an import brought it.
 */
by?: Author, 
/**
 * When.
 */
at: Micros, 
/**
 * Why.
 */
reason: string, 
/**
 * The entry that hid them.
 */
entry: Seq, };
export type VersionItem = { 
/**
 * The proposal.
 */
proposal: Seq, 
/**
 * Its number, from 1.
 */
version: number, 
/**
 * When.
 */
at: Micros, 
/**
 * Who moved what came in with it; the maker for version 1.
 */
credit?: Author, 
/**
 * The amendment taken in; absent for version 1.
 */
amendment?: Seq, };
export type Vote = "agree" | "disagree" | "pass";
export type Words = { 
/**
 * The words; empty where they were erased for good.
 */
text: string, 
/**
 * Their language.
 */
lang?: Lang, };
export type WordsFault = { "words": "empty" } | { "words": "too_long", 
/**
 * The most characters this field holds.
 */
most: number, 
/**
 * How many there were.
 */
was: number, } | { "words": "control", 
/**
 * Where it stands, from 1.
 */
at: number, } | { "words": "direction", 
/**
 * Where it stands, from 1.
 */
at: number, };
