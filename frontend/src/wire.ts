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
hidden?: Tomb, 
/**
 * The contribution it comes from.
 */
from?: Seq, 
/**
 * The act that put it to the forum.
 */
put?: Seq, };
export type AmendmentPut = { 
/**
 * Which one.
 */
amendment: Seq, 
/**
 * Why.
 */
because: Reason, };
export type Amount = number;
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
offices?: Array<ForumOffice>, 
/**
 * Speaks from outside: the council appoints the members of this forum, and this person is none.
 */
outside?: boolean, };
export type Ballot = { 
/**
 * For.
 */
for: number, 
/**
 * Against.
 */
against: number, 
/**
 * Abstaining.
 */
abstain: number, };
export type CapacityItem = { 
/**
 * What.
 */
name: Name, 
/**
 * How much.
 */
need: Amount, 
/**
 * Of what.
 */
unit: Unit, 
/**
 * Without it nothing works.
 */
essential: boolean, 
/**
 * Needs a public and a private pledge.
 */
needs_both: boolean, 
/**
 * What it replaces.
 */
replaces?: Text, };
export type CapacityLine = { 
/**
 * Its number, from 1.
 */
item: number, 
/**
 * What.
 */
name?: string, 
/**
 * How much.
 */
need: Amount, 
/**
 * Of what.
 */
unit: Unit, 
/**
 * Without it nothing works.
 */
essential: boolean, 
/**
 * Needs a public and a private pledge.
 */
needs_both: boolean, 
/**
 * What it replaces.
 */
replaces?: string, 
/**
 * Confirmed by the public side.
 */
public: Amount, 
/**
 * Confirmed by everyone else.
 */
others: Amount, 
/**
 * Pledged, not confirmed.
 */
unconfirmed: Amount, 
/**
 * Fulfilled.
 */
done: Amount, };
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
export type Component = { 
/**
 * What.
 */
words: Text, 
/**
 * Whose voices it comes from, or was edited by.
 */
origin: Array<ActorGroup>, 
/**
 * The contributions it comes from.
 */
sources?: Array<Seq>, };
export type ComponentItem = { 
/**
 * What.
 */
words: string, 
/**
 * Whose voices it comes from.
 */
origin: Array<ActorGroup>, 
/**
 * The contributions it comes from.
 */
sources: Array<Seq>, };
export type Condition = { 
/**
 * What must be so.
 */
words: Text, 
/**
 * Why.
 */
reason?: Reason, 
/**
 * By when.
 */
due?: Micros, };
export type ConditionItem = { 
/**
 * What must be so.
 */
words?: string, 
/**
 * Why.
 */
reason?: string, 
/**
 * By when.
 */
due?: Micros, };
export type Contact = "report" | "question_time" | "joint_meeting";
export type Contribution = "testimony" | "question" | "idea" | "evidence" | "comment";
export type ContributionCorrected = { 
/**
 * Which one.
 */
contribution: Seq, 
/**
 * How it should read.
 */
words: Text, 
/**
 * Why.
 */
because?: Reason, };
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
 * Of an idea: it was known before.
 */
known?: boolean, 
/**
 * The component of the problem it belongs to; 0 is a new one.
 */
component?: number, 
/**
 * It waits for an elected member, and the answer is due by then; absent once it is answered.
 */
answer_due?: Micros, 
/**
 * Answers with a disposition, in order.
 */
responses?: Array<ResponseItem>, 
/**
 * The latest correction, beside the original.
 */
corrected?: CorrectionItem, 
/**
 * Amendments that came from it.
 */
became?: Array<Seq>, 
/**
 * No more replies: who closed the talk, and why.
 */
closed?: Act, 
/**
 * Its words are hidden.
 */
hidden?: Tomb, };
export type Corner = "value" | "support" | "capacity";
export type CorrectionItem = { 
/**
 * How it should read.
 */
words?: Words, 
/**
 * When, and why.
 */
act: Act, };
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
export type DateItem = { 
/**
 * Which act.
 */
kind: Kind, 
/**
 * Until when.
 */
until?: Micros, 
/**
 * Who, and why; by nobody where time brought it.
 */
act: Act, };
export type DecidedCard = { 
/**
 * The decision's entry.
 */
no: Seq, 
/**
 * The proposal.
 */
proposal: Seq, 
/**
 * What it is called.
 */
title: string, 
/**
 * What was decided.
 */
decision: Decision, 
/**
 * When.
 */
at: Micros, 
/**
 * When the council looks back at it.
 */
look_back_due?: Micros, };
export type Decision = "adopt" | "adopt_with_changes" | "return" | "reject";
export type DecisionExplained = { 
/**
 * Which decision.
 */
decision: Seq, 
/**
 * The explanation.
 */
words: Text, };
export type DecisionItem = { 
/**
 * Which proposal.
 */
proposal: Seq, 
/**
 * Which version.
 */
version: number, 
/**
 * Who decided.
 */
body: string, 
/**
 * Only a committee's recommendation.
 */
recommendation: boolean, 
/**
 * What.
 */
decision: Decision, 
/**
 * By which vote.
 */
vote: Ballot, 
/**
 * The vote by party.
 */
parties: Array<PartyVoteItem>, 
/**
 * Who recorded it, when and why.
 */
act: Act, 
/**
 * Line by line.
 */
rulings: Array<RulingItem>, 
/**
 * Conditions.
 */
conditions: Array<ConditionItem>, 
/**
 * How it is anchored.
 */
anchorage?: string, 
/**
 * What happens next.
 */
next?: string, 
/**
 * By when.
 */
next_due?: Micros, 
/**
 * Minority statements that went with it.
 */
minority: Array<Seq>, 
/**
 * By when the sponsor owes the explanation; absent for recommendations.
 */
explain_due?: Micros, 
/**
 * The sponsor's explanation.
 */
explained?: Act, 
/**
 * When the council looks back at it.
 */
look_back_due?: Micros, };
export type DecisionMade = { 
/**
 * Which proposal.
 */
proposal: Seq, 
/**
 * Which version was before it.
 */
version: number, 
/**
 * Who decided.
 */
body: Name, 
/**
 * Only the preparing committee's recommendation.
 */
recommendation: boolean, 
/**
 * What.
 */
decision: Decision, 
/**
 * By which vote.
 */
vote: Ballot, 
/**
 * The vote by party.
 */
parties: Array<PartyVote>, 
/**
 * Why; at least twelve words.
 */
reason: Reason, 
/**
 * Line by line.
 */
rulings: Array<Ruling>, 
/**
 * On which conditions.
 */
conditions: Array<Condition>, 
/**
 * How the decision is anchored: controlled by elected politicians, representing members' base, accountable, by democratic rules.
 */
anchorage?: Text, 
/**
 * What happens next.
 */
next?: Text, 
/**
 * By when.
 */
next_due?: Micros, 
/**
 * What the administration recommended, where it did.
 */
advice?: Decision, };
export type DeclarationItem = { 
/**
 * Whose.
 */
person?: Author, 
/**
 * What they have at stake; absent where there is nothing, or where it is hidden.
 */
interest?: Words, 
/**
 * They have nothing to declare.
 */
nothing: boolean, 
/**
 * A lay person.
 */
lay: boolean, 
/**
 * Bears the problem or its consequences.
 */
affected: boolean, 
/**
 * When.
 */
at: Micros, };
export type Delegation = { 
/**
 * The other one.
 */
person: Author, 
/**
 * Exactly these acts.
 */
kinds: Array<Kind>, };
export type DelegationGiven = { 
/**
 * Who.
 */
person: PersonId, 
/**
 * Which acts.
 */
kinds: Array<Kind>, };
export type DelegationTaken = { 
/**
 * From whom.
 */
person: PersonId, };
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
export type Desk = { 
/**
 * Forum by forum.
 */
forums: Array<DeskForum>, };
export type DeskForum = { 
/**
 * Its name in addresses.
 */
slug: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * Who I am there.
 */
me: Author, 
/**
 * What waits, the oldest first.
 */
duties: Array<Duty>, 
/**
 * How much waits: of what comes round by the calendar, what has come.
 */
n_duties: number, };
export type Disposition = "taken_up" | "merged" | "deferred" | "declined" | "answered";
export type Duty = { 
/**
 * What.
 */
duty: DutyKind, 
/**
 * On which entry; 0 is the forum.
 */
no: Seq, 
/**
 * The topic in which that stands.
 */
topic: Seq, 
/**
 * Since when it waits.
 */
since: Micros, 
/**
 * By when it is due.
 */
due?: Micros, 
/**
 * The group that is missing, for `invite`.
 */
group?: ActorGroup, 
/**
 * Who waits.
 */
who?: Author, 
/**
 * What waits, in a few of its own words.
 */
gist?: string, };
export type DutyKind = "answer" | "answer_suggestion" | "adopt_mandate" | "draft_mandate" | "appoint" | "invite" | "declare" | "decide_amendment" | "answer_objection" | "fill_proposition" | "signal" | "acknowledge" | "touchpoint" | "open_stage" | "stage_over" | "prolong" | "decide" | "explain" | "confirm_pledge" | "keep_pledge" | "report" | "look_back" | "evaluate" | "survey" | "set_meeting" | "take_stand";
export type EndPassed = Record<symbol, never>;
export type EvaluationItem = { 
/**
 * How it was.
 */
baseline?: Words, 
/**
 * How it is.
 */
result?: Words, 
/**
 * What nobody expected.
 */
unexpected?: Words, 
/**
 * What was learned.
 */
learned?: Words, 
/**
 * Close, prolong or spawn.
 */
next?: Words, 
/**
 * Who published it.
 */
act: Act, 
/**
 * How many members answered the survey.
 */
n_survey: number, 
/**
 * Their mean for influence, in thousandths; absent under three.
 */
influence?: number, 
/**
 * Their mean for dignity, in thousandths; absent under three.
 */
dignity?: number, };
export type EvaluationPublished = { 
/**
 * How it was.
 */
baseline: Text, 
/**
 * How it is.
 */
result: Text, 
/**
 * What nobody expected.
 */
unexpected: Text, 
/**
 * What was learned.
 */
learned: Text, 
/**
 * Close, prolong or spawn, and why.
 */
next: Text, };
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
source?: Text, 
/**
 * Who takes part as a member does.
 */
participation?: Participation, 
/**
 * What its template says of each stage; a stage without a gate can be left at any time.
 */
plan: { [stage in Stage]?: StagePlan }, 
/**
 * The template it was made from, by its key.
 */
template?: Slug, 
/**
 * The forum it grew out of.
 */
grew_from?: Slug, } | { "kind": "stage_opened", 
/**
 * Which one.
 */
stage: Stage, 
/**
 * Why now.
 */
reason: Reason, 
/**
 * How many days it is planned to last; absent where the template says it, or nobody does.
 */
days?: number, } | { "kind": "problem_revised", 
/**
 * The whole statement.
 */
problem: Text, 
/**
 * What the change answers.
 */
because: Reason, 
/**
 * Its components, each with where it comes from.
 */
components?: Array<Component>, } | { "kind": "person_joined", 
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
 * The contribution, proposal, amendment, position, decision or report it answers.
 */
reply_to?: Seq, 
/**
 * Of an idea: it was known before this forum. Absent where nobody says.
 */
known?: boolean, 
/**
 * The component of the problem it belongs to, by its number in the statement of now, from 1; 0 is a new one.
 */
component?: number, } | { "kind": "thread_closed", 
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
because: Reason, 
/**
 * The contribution it comes from, whose writer is credited with the mover: how the public amends through a member.
 */
from?: Seq, } | { "kind": "amendment_accepted", 
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
reason: Reason, } | { "kind": "forum_proposed" } & ForumProposed | { "kind": "forum_suggested" } & ForumSuggested | { "kind": "suggestion_supported" } & SuggestionSupported | { "kind": "suggestion_answered" } & SuggestionAnswered | { "kind": "mandate_drafted" } & MandateDrafted | { "kind": "mandate_adopted" } & MandateAdopted | { "kind": "person_nominated" } & PersonNominated | { "kind": "voice_invited" } & VoiceInvited | { "kind": "interest_declared" } & InterestDeclared | { "kind": "meeting_set" } & MeetingSet | { "kind": "gate_overridden" } & GateOverridden | { "kind": "stage_prolonged" } & StageProlonged | { "kind": "forum_prolonged" } & ForumProlonged | { "kind": "end_passed" } & EndPassed | { "kind": "touchpoint_held" } & TouchpointHeld | { "kind": "warning_raised" } & WarningRaised | { "kind": "warning_acknowledged" } & WarningAcknowledged | { "kind": "warning_cleared" } & WarningCleared | { "kind": "forum_spawned" } & ForumSpawned | { "kind": "response_given" } & ResponseGiven | { "kind": "contribution_corrected" } & ContributionCorrected | { "kind": "view_changed" } & ViewChanged | { "kind": "delegation_given" } & DelegationGiven | { "kind": "delegation_taken" } & DelegationTaken | { "kind": "stand_taken" } & StandTaken | { "kind": "proposal_merged" } & ProposalMerged | { "kind": "amendment_put" } & AmendmentPut | { "kind": "objection_answered" } & ObjectionAnswered | { "kind": "signal_given" } & SignalGiven | { "kind": "trial_opened" } & TrialOpened | { "kind": "trial_closed" } & TrialClosed | { "kind": "minority_stated" } & MinorityStated | { "kind": "proposition_filled" } & PropositionFilled | { "kind": "pledge_made" } & PledgeMade | { "kind": "pledge_confirmed" } & PledgeConfirmed | { "kind": "pledge_fulfilled" } & PledgeFulfilled | { "kind": "pledge_released" } & PledgeReleased | { "kind": "pledge_replanned" } & PledgeReplanned | { "kind": "funding_requested" } & FundingRequested | { "kind": "decision_made" } & DecisionMade | { "kind": "decision_explained" } & DecisionExplained | { "kind": "progress_reported" } & ProgressReported | { "kind": "evaluation_published" } & EvaluationPublished | { "kind": "survey_answered" } & SurveyAnswered;
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
export type Feasibility = "possible" | "possible_if" | "not_possible";
export type Figure = { 
/**
 * What it is, in snake case: the texts know the names.
 */
name: string, 
/**
 * How much.
 */
value: number, 
/**
 * Of how many.
 */
of?: number, 
/**
 * Whose voice it is about; groups under three are suppressed unless in office.
 */
group?: ActorGroup, 
/**
 * Which proposal.
 */
proposal?: Seq, };
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
at: Seq, 
/**
 * By when the council decides, while it owes a decision.
 */
decision_due?: Micros, 
/**
 * When it ends.
 */
ends?: Micros, 
/**
 * It is a suggestion, and stands so.
 */
suggestion?: SuggestionItem, 
/**
 * What waits for me here; 0 for guests.
 */
n_duties: number, 
/**
 * What the panel says it is not: how many verdicts stand.
 */
n_verdicts: number, 
/**
 * The council's decisions so far, newest first.
 */
decided: Array<DecidedCard>, };
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
 * The components of the problem of now, each with where it comes from.
 */
components?: Array<ComponentItem>, 
/**
 * Who can live with the problem of now.
 */
problem_tally?: Tally, 
/**
 * The entry that made the problem of now, where it was revised: what a stand is taken on.
 */
problem_entry?: Seq, 
/**
 * Who takes part as a member does.
 */
participation: Participation, 
/**
 * The template it was made from.
 */
template?: Slug, 
/**
 * The forum it grew out of.
 */
grew_from?: Slug, 
/**
 * The mandate of now, by its entry; absent while none was adopted.
 */
mandate_no?: Seq, 
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
 * Until when it is planned to last.
 */
stage_until?: Micros, 
/**
 * Within how many days a question or an idea is answered.
 */
reply_days?: number, 
/**
 * When forum and council last met, or the mandate was adopted, and how many days may pass.
 */
last_touchpoint?: Micros, 
/**
 * Days between touchpoints.
 */
touchpoint_days?: number, 
/**
 * By when the council decides, while it has not decided on every live proposal.
 */
decision_due?: Micros, 
/**
 * When the forum ends.
 */
ends?: Micros, 
/**
 * The end has passed, and nobody prolonged it.
 */
ended?: boolean, 
/**
 * Proposals that the council gave back and that wait for a new text: their reasons stand on top.
 */
returned?: Array<Seq>, 
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
export type ForumMade = { 
/**
 * The forum's name in addresses.
 */
slug: string, };
export type ForumOffice = "sponsor" | "champion" | "moderator" | "member";
export type ForumProlonged = { 
/**
 * Until when.
 */
until: Micros, 
/**
 * By when it will decide; absent where that stays.
 */
decision_due?: Micros, 
/**
 * Why.
 */
reason: Reason, };
export type ForumProposed = { 
/**
 * What came from outside the council: letters, data, a suggestion.
 */
signal: Text, 
/**
 * Why a forum.
 */
because: Reason, };
export type ForumSpawned = { 
/**
 * Its name in addresses.
 */
forum: Slug, 
/**
 * What it is called.
 */
title: Title, };
export type ForumSuggested = { 
/**
 * Why a forum.
 */
because: Reason, };
export type FundingItem = { 
/**
 * Which proposal.
 */
proposal: Seq, 
/**
 * From whom.
 */
body: string, 
/**
 * Who would be paid.
 */
to_group?: ActorGroup, 
/**
 * How much.
 */
amount: Amount, 
/**
 * Who asked.
 */
act: Act, };
export type FundingRequested = { 
/**
 * Which proposal.
 */
proposal: Seq, 
/**
 * From whom.
 */
body: Name, 
/**
 * Who would be paid; absent where it is the lead.
 */
to_group?: ActorGroup, 
/**
 * How much, in the council's currency.
 */
amount: Amount, };
export type GateItem = { 
/**
 * Which stage it closes.
 */
stage: Stage, 
/**
 * Its lines.
 */
lines: Array<LineItem>, };
export type GateLine = "elected_proposer" | "outside_signal" | "mandate_voted" | "sponsor_elected" | "open_named" | "reserved_named" | "deliverable_named" | "clocks_set" | "groups_required" | "groups_filled" | "lay_share" | "all_declared" | "offices_apart" | "meetings_dated" | "problem_revised" | "problem_shared" | "problem_accepted" | "questions_answered" | "problem_touchpoint" | "ideas_broad" | "idea_new" | "ideas_answered" | "amendments_decided" | "authors_both_sides" | "objections_answered" | "refine_touchpoint" | "value_named" | "baseline_named" | "positions_broad" | "capacity_counted" | "essentials_covered" | "checks_clear" | "each_decided" | "sponsor_explained" | "pledges_settled" | "progress_fresh" | "evaluation_out" | "survey_held";
export type GateOverridden = { 
/**
 * The stage whose gate it is.
 */
stage: Stage, 
/**
 * Which lines.
 */
lines: Array<GateLine>, 
/**
 * Why.
 */
reason: Reason, };
export type GatesItem = { 
/**
 * One for each stage that asks for something, in the order of the way.
 */
gates: Array<GateItem>, 
/**
 * How many lines were passed over.
 */
n_overridden: number, };
export type Gauge = { 
/**
 * Which.
 */
warning: Warning, 
/**
 * How it stands.
 */
state: GaugeState, 
/**
 * How much data there is.
 */
n: number, 
/**
 * How much it takes.
 */
least: number, 
/**
 * The figure on its scale.
 */
main?: number, 
/**
 * Where the scale turns yellow.
 */
warn?: number, 
/**
 * Where it turns red.
 */
alarm?: number, 
/**
 * Below is worse.
 */
low_is_bad: boolean, 
/**
 * The figure a week before, for the trend.
 */
was?: number, 
/**
 * Everything its text names.
 */
figures: Array<Figure>, 
/**
 * Elected members and officials it names; nobody else is ever named.
 */
names: Array<string>, 
/**
 * The warning's entry, once it is raised.
 */
raised?: Seq, };
export type GaugeState = "not_now" | "too_little" | "fine" | "warn" | "alarm";
export type Goal = { 
/**
 * Its number, 1 to 16.
 */
sdg: number, 
/**
 * How the forum serves it.
 */
how: Text, };
export type GoalItem = { 
/**
 * Its number, 1 to 16.
 */
sdg: number, 
/**
 * How the forum serves it.
 */
how: string, };
export type HealthItem = { 
/**
 * The four lamps; goal 17 is all of them, and nothing else.
 */
lamps: Lamps, 
/**
 * What it is not.
 */
verdicts: Array<Verdict>, 
/**
 * Indicators worth watching.
 */
n_warn: number, 
/**
 * Indicators in red.
 */
n_alarm: number, };
export type InterestDeclared = { 
/**
 * What; absent where there is nothing to declare.
 */
interest?: Text, 
/**
 * Takes part without office, profession or organisation.
 */
lay: boolean, 
/**
 * Bears the problem or its consequences.
 */
affected: boolean, };
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
export type InvitationItem = { 
/**
 * Whose voice.
 */
group: ActorGroup, 
/**
 * Who.
 */
called: string, 
/**
 * Who invited them, and why.
 */
act: Act, 
/**
 * The elected member for whom a delegate wrote.
 */
for_member?: Author, };
export type Item = { 
/**
 * The number of the entry that made it; 0 is the forum.
 */
no: Seq, } & ({ "item": "forum" } & ForumItem | { "item": "contribution" } & ContributionItem | { "item": "proposal" } & ProposalItem | { "item": "text" } & TextItem | { "item": "version" } & VersionItem | { "item": "amendment" } & AmendmentItem | { "item": "position" } & PositionItem | { "item": "statement" } & StatementItem | { "item": "mandate" } & MandateItem | { "item": "gates" } & GatesItem | { "item": "health" } & HealthItem | { "item": "warning" } & WarningItem | { "item": "origin" } & OriginItem | { "item": "touchpoint" } & TouchpointItem | { "item": "meeting" } & MeetingItem | { "item": "invitation" } & InvitationItem | { "item": "nomination" } & NominationItem | { "item": "declaration" } & DeclarationItem | { "item": "date" } & DateItem | { "item": "spawn" } & SpawnItem | { "item": "view_change" } & ViewChangeItem | { "item": "put" } & PutItem | { "item": "trial" } & TrialItem | { "item": "minority" } & MinorityItem | { "item": "proposition" } & PropositionItem | { "item": "funding" } & FundingItem | { "item": "pledge" } & PledgeItem | { "item": "decision" } & DecisionItem | { "item": "progress" } & ProgressItem | { "item": "evaluation" } & EvaluationItem);
export type Kind = "forum_opened" | "stage_opened" | "problem_revised" | "person_joined" | "office_given" | "office_taken" | "testimony" | "question" | "idea" | "evidence" | "comment" | "thread_closed" | "thread_reopened" | "proposal_made" | "lead_added" | "amendment_moved" | "amendment_accepted" | "amendment_declined" | "amendment_withdrawn" | "position_taken" | "statement_made" | "vote_cast" | "entry_hidden" | "entry_restored" | "forum_proposed" | "forum_suggested" | "suggestion_supported" | "suggestion_answered" | "mandate_drafted" | "mandate_adopted" | "person_nominated" | "voice_invited" | "interest_declared" | "meeting_set" | "gate_overridden" | "stage_prolonged" | "forum_prolonged" | "end_passed" | "touchpoint_held" | "warning_raised" | "warning_acknowledged" | "warning_cleared" | "forum_spawned" | "response_given" | "contribution_corrected" | "view_changed" | "delegation_given" | "delegation_taken" | "stand_taken" | "proposal_merged" | "amendment_put" | "objection_answered" | "signal_given" | "trial_opened" | "trial_closed" | "minority_stated" | "proposition_filled" | "pledge_made" | "pledge_confirmed" | "pledge_fulfilled" | "pledge_released" | "pledge_replanned" | "funding_requested" | "decision_made" | "decision_explained" | "progress_reported" | "evaluation_published" | "survey_answered";
export type Lack = "open" | "required" | "seats" | "clocks" | "dates" | "goals" | "vote" | "proposer" | "proposition" | "positions" | "amount" | "confirmation" | "evaluation" | "anchorage";
export type Lamps = { 
/**
 * D1: the problem was defined together.
 */
define: boolean, 
/**
 * D2: a live proposal has authors from both sides.
 */
design: boolean, 
/**
 * D3: a live proposal has confirmed pledges from both sides.
 */
implement: boolean, 
/**
 * D4: something is new.
 */
new: boolean, };
export type Lang = string;
export type Leadership = { 
/**
 * Started.
 */
initiate: [number, number, number], 
/**
 * Framed: hands off.
 */
orchestrate: [number, number, number], 
/**
 * Took part: hands on.
 */
engage: [number, number, number], };
export type Level = "warn" | "alarm";
export type LineItem = { 
/**
 * Which.
 */
line: GateLine, 
/**
 * How it stands.
 */
state: LineState, 
/**
 * How much there is; where it takes nothing, how much is left.
 */
have: number, 
/**
 * How much it takes; 0 where nothing may be left.
 */
need: number, 
/**
 * What it hangs on: the unanswered questions, the undecided amendments. At most twelve.
 */
of?: Array<Seq>, 
/**
 * The groups that are missing.
 */
groups?: Array<ActorGroup>, 
/**
 * Who passed over it, and why.
 */
act?: Act, };
export type LineState = "met" | "unmet" | "overridden";
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
export type MandateAdopted = { 
/**
 * All of it.
 */
terms: Terms, 
/**
 * Who voted.
 */
body: Name, 
/**
 * How.
 */
vote: Ballot, 
/**
 * Why, or what changed.
 */
reason: Reason, };
export type MandateDrafted = { 
/**
 * All of it.
 */
terms: Terms, 
/**
 * What it answers.
 */
because: Reason, };
export type MandateItem = { 
/**
 * Its version, from 1; absent for a draft.
 */
version?: number, 
/**
 * All of it.
 */
terms: TermsItem, 
/**
 * Who adopted it.
 */
body?: string, 
/**
 * By which vote.
 */
vote?: Ballot, 
/**
 * Who recorded it, when and why.
 */
act: Act, };
export type Matter = "problem" | "proposals" | "pledges";
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
offices: Array<CouncilOffice>, 
/**
 * May propose a forum; whoever may not suggests one.
 */
proposes: boolean, };
export type MeetingItem = { 
/**
 * When.
 */
meets_at: Micros, 
/**
 * Where.
 */
place: string, 
/**
 * What for.
 */
words?: Words, 
/**
 * Who set it.
 */
act: Act, 
/**
 * The elected member for whom a delegate wrote.
 */
for_member?: Author, };
export type MeetingSet = { 
/**
 * When.
 */
meets_at: Micros, 
/**
 * Where.
 */
place: Name, 
/**
 * What for.
 */
words: Text, 
/**
 * The elected member for whom a delegate writes; always shown.
 */
for_member?: PersonId, };
export type Micros = number;
export type MinorityItem = { 
/**
 * On which proposal.
 */
proposal: Seq, 
/**
 * Whose.
 */
by?: Author, 
/**
 * When.
 */
at: Micros, 
/**
 * The statement.
 */
words?: Words, 
/**
 * It is hidden.
 */
hidden?: Tomb, };
export type MinorityStated = { 
/**
 * Which proposal.
 */
proposal: Seq, 
/**
 * The statement.
 */
words: Text, };
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
export type MyStand = { 
/**
 * On what.
 */
on: Seq, 
/**
 * Where I stand.
 */
position: Position, };
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
export type Needs = "lead" | "mover" | "moderator" | "convenor" | "member" | "council" | "elected" | "not_elected" | "sponsor" | "steward" | "voice" | "pledger" | "writer" | "house";
export type NewForum = { 
/**
 * Made by the phone; a resend is harmless.
 */
id: string, 
/**
 * What it is called.
 */
title: Title, 
/**
 * The question.
 */
question: Text, 
/**
 * The problem, not the solution.
 */
problem: Text, 
/**
 * Why a forum.
 */
because: Reason, 
/**
 * What came from outside the council; an elected member's proposal needs it.
 */
signal?: Text, 
/**
 * The template's key.
 */
template: Slug, 
/**
 * The forum it grows out of.
 */
grew_from?: Slug, 
/**
 * The language of its words.
 */
lang?: Lang, };
export type NominationItem = { 
/**
 * Who.
 */
person?: Author, 
/**
 * They offered themselves.
 */
own: boolean, 
/**
 * They hold a seat now.
 */
appointed: boolean, 
/**
 * Who named them, and what they bring.
 */
act: Act, };
export type ObjectionAnswered = { 
/**
 * The position.
 */
objection: Seq, 
/**
 * The answer.
 */
reason: Reason, };
export type OriginItem = { 
/**
 * Who proposed or suggested it, when and why.
 */
act: Act, 
/**
 * What came from outside the council.
 */
signal?: Words, 
/**
 * How the suggestion stands; absent where an elected member proposed it.
 */
suggestion?: SuggestionItem, };
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
votes: Array<MyVote>, 
/**
 * What waits for me, the oldest first; at most fifty.
 */
duties?: Array<Duty>, 
/**
 * How many things wait for me; of what comes round by the calendar only a clock knows whether it does.
 */
n_duties: number, 
/**
 * Where I stand on versions of the problem and amendments put to the forum.
 */
stands?: Array<MyStand>, 
/**
 * The elected members for whom I may write, and as what.
 */
writes_for?: Array<Delegation>, 
/**
 * Who may write for me, and as what.
 */
delegates?: Array<Delegation>, 
/**
 * I have declared what I have at stake.
 */
declared: boolean, 
/**
 * I have supported the suggestion that this forum is.
 */
supported: boolean, 
/**
 * I have answered the survey.
 */
surveyed: boolean, };
export type Panel = { 
/**
 * As of when.
 */
at: Micros, 
/**
 * The open stage.
 */
stage?: Stage, 
/**
 * People who have contributed.
 */
active: number, 
/**
 * Counted contributions.
 */
counted: number, 
/**
 * The lamps of the definition.
 */
lamps: Lamps, 
/**
 * What it is not.
 */
verdicts: Array<Verdict>, 
/**
 * The indicators, I1, I3 and I13 first (theory.md X20).
 */
gauges: Array<Gauge>, 
/**
 * The leadership table.
 */
leadership: Leadership, 
/**
 * Lines of gates passed over.
 */
overrides: number, 
/**
 * The numbers in force, in thousandths.
 */
numbers: { [threshold in Threshold]?: number }, };
export type PanelLook = { 
/**
 * As of this entry.
 */
place: Place, 
/**
 * All of it.
 */
panel: Panel, };
export type Participation = "open" | "appointed";
export type PartyVote = { 
/**
 * Which.
 */
party: Name, 
/**
 * How.
 */
vote: Ballot, };
export type PartyVoteItem = { 
/**
 * Which.
 */
party: string, 
/**
 * How.
 */
vote: Ballot, };
export type PersonId = string;
export type PersonNominated = { 
/**
 * Who; absent where it is oneself.
 */
person?: PersonId, 
/**
 * What they bring.
 */
because: Reason, };
export type Place = { 
/**
 * The last entry known; 0 before any.
 */
at: Seq, 
/**
 * The first 16 hexadecimal digits of that entry's hash; empty for 0.
 */
mark: string, };
export type PledgeConfirmed = { 
/**
 * Which pledge.
 */
pledge: Seq, };
export type PledgeFulfilled = { 
/**
 * Which pledge.
 */
pledge: Seq, 
/**
 * The part that is done, in thousandths.
 */
share: number, 
/**
 * What was done.
 */
words?: Text, };
export type PledgeItem = { 
/**
 * For which proposal.
 */
proposal: Seq, 
/**
 * For which item of it.
 */
line: number, 
/**
 * Whose.
 */
by?: Author, 
/**
 * It comes from the public side.
 */
public: boolean, 
/**
 * How much.
 */
amount: Amount, 
/**
 * Of what.
 */
unit: Unit, 
/**
 * As what.
 */
role: Role, 
/**
 * What exactly.
 */
words?: Words, 
/**
 * When it was made.
 */
at: Micros, 
/**
 * How it stands.
 */
state: PledgeState, 
/**
 * The part that is done, in thousandths.
 */
share: number, 
/**
 * By when, since it was planned anew.
 */
until?: Micros, 
/**
 * What was last said of it, and why.
 */
last?: Act, 
/**
 * Its words are hidden.
 */
hidden?: Tomb, };
export type PledgeMade = { 
/**
 * Which proposal.
 */
proposal: Seq, 
/**
 * Which item of its proposition, from 1.
 */
item: number, 
/**
 * How much, in the item's unit.
 */
amount: Amount, 
/**
 * As what.
 */
role: Role, 
/**
 * What exactly, and from whom.
 */
words: Text, };
export type PledgeReleased = { 
/**
 * Which pledge.
 */
pledge: Seq, 
/**
 * Why.
 */
reason: Reason, };
export type PledgeReplanned = { 
/**
 * Which pledge.
 */
pledge: Seq, 
/**
 * How much now; absent where that stays.
 */
amount?: Amount, 
/**
 * By when now.
 */
until?: Micros, 
/**
 * Why.
 */
reason: Reason, };
export type PledgeState = "made" | "confirmed" | "fulfilled" | "released";
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
hidden?: Tomb, 
/**
 * The lead's answer to an objection.
 */
answer?: Act, };
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
fault: WordsFault, } | { "problem": "refused", 
/**
 * Why.
 */
refusal: Refusal, } | { "problem": "no_such_invitation" } | { "problem": "too_many", 
/**
 * How long, in seconds.
 */
wait_s: number, } | { "problem": "mail_not_sent" } | { "problem": "away" };
export type ProgressItem = { 
/**
 * On which proposal.
 */
proposal: Seq, 
/**
 * Whose.
 */
by?: Author, 
/**
 * When.
 */
at: Micros, 
/**
 * What was done, counted or seen.
 */
words?: Words, 
/**
 * It is hidden.
 */
hidden?: Tomb, };
export type ProgressReported = { 
/**
 * Which proposal.
 */
proposal: Seq, 
/**
 * What was done, counted or seen.
 */
words: Text, };
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
 * Where it is on its way.
 */
state: ProposalState, 
/**
 * Where it goes on, once merged.
 */
into?: Seq, 
/**
 * Who merged it, and why.
 */
into_act?: Act, 
/**
 * Proposals that went on in this one.
 */
merged?: Array<Seq>, 
/**
 * The committee's early signal.
 */
signal?: SignalItem, 
/**
 * The council's final decisions on it, oldest first.
 */
decisions?: Array<Seq>, 
/**
 * Objections with a reason that wait for an answer.
 */
open_objections?: Array<Seq>, 
/**
 * Its authors come from these groups: leads, writers of its ideas, movers of what was taken in.
 */
author_groups?: Array<ActorGroup>, 
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
export type ProposalMerged = { 
/**
 * Which one ends.
 */
proposal: Seq, 
/**
 * Where it goes on.
 */
into: Seq, 
/**
 * Why.
 */
reason: Reason, };
export type ProposalState = "live" | "merged" | "adopted" | "adopted_with_changes" | "returned" | "rejected";
export type PropositionFilled = { 
/**
 * Which proposal.
 */
proposal: Seq, 
/**
 * For whom it is of value.
 */
value_for: Array<Text>, 
/**
 * What it is worth to everyone.
 */
public_value?: Text, 
/**
 * Who may lose.
 */
losers?: Text, 
/**
 * By what one will see it.
 */
indicator?: Text, 
/**
 * How that is today.
 */
baseline?: Text, 
/**
 * Who stands behind it.
 */
support: Array<Text>, 
/**
 * What it needs.
 */
capacity: Array<CapacityItem>, };
export type PropositionItem = { 
/**
 * For whom it is of value.
 */
value_for: Array<string>, 
/**
 * What it is worth to everyone.
 */
public_value?: string, 
/**
 * Who may lose.
 */
losers?: string, 
/**
 * By what one will see it.
 */
indicator?: string, 
/**
 * How that is today.
 */
baseline?: string, 
/**
 * Who stands behind it.
 */
support: Array<string>, 
/**
 * What it needs, and what is pledged.
 */
capacity: Array<CapacityLine>, 
/**
 * The corners that hold.
 */
met: Array<Corner>, 
/**
 * The mean cover of the items, in thousandths.
 */
coverage?: number, 
/**
 * The unpaid share of the hours, in thousandths.
 */
unpaid?: number, 
/**
 * The public cover of the means, in thousandths.
 */
means?: number, 
/**
 * Who filled it last.
 */
act: Act, };
export type PutItem = { 
/**
 * Which amendment.
 */
amendment: Seq, 
/**
 * Where people stand.
 */
tally: Tally, 
/**
 * In each group that counts, enough can live with it.
 */
carried: boolean, 
/**
 * Who put it, and why.
 */
act: Act, };
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
fault: WordsFault, } | { "refusal": "id_taken" } | { "refusal": "no_such_person" } | { "refusal": "gate_not_met", 
/**
 * Which lines.
 */
lines: Array<GateLine>, } | { "refusal": "too_few_words", 
/**
 * At least.
 */
least: number, 
/**
 * How many there were.
 */
was: number, } | { "refusal": "end_passed", 
/**
 * When.
 */
ended: Micros, } | { "refusal": "declare_first" } | { "refusal": "not_live", 
/**
 * Which proposal.
 */
proposal: Seq, } | { "refusal": "leads_too_much", 
/**
 * At most, in thousandths of the live proposals.
 */
most: number, } | { "refusal": "not_delegated" } | { "refusal": "mandate_lacks", 
/**
 * What.
 */
what: Lack, } | { "refusal": "ruling_lacks", 
/**
 * Which line.
 */
line: number, } | { "refusal": "lacks", 
/**
 * What.
 */
what: Lack, } | { "refusal": "out_of_range", 
/**
 * At least.
 */
least: number, 
/**
 * At most.
 */
most: number, };
export type ResponseGiven = { 
/**
 * Which contribution.
 */
to: Seq, 
/**
 * What becomes of it.
 */
disposition: Disposition, 
/**
 * Why; at least twelve words.
 */
reason: Reason, 
/**
 * Where it goes forward: an idea or a proposal.
 */
into?: Seq, 
/**
 * The elected member for whom a delegate writes; always shown.
 */
for_member?: PersonId, };
export type ResponseItem = { 
/**
 * What becomes of it.
 */
disposition: Disposition, 
/**
 * Who answered, when and why.
 */
act: Act, 
/**
 * The elected member for whom a delegate wrote.
 */
for_member?: Author, 
/**
 * Where it goes forward.
 */
into?: Seq, };
export type Role = "deliver" | "fund" | "govern" | "lend";
export type Ruling = { 
/**
 * Which clause; absent where the line is about the whole.
 */
clause?: ClauseId, 
/**
 * What is decided on it.
 */
decision: Decision, 
/**
 * How it shall read, or what is changed.
 */
words?: Text, 
/**
 * Why; required unless the line is adopted as it stands.
 */
reason?: Reason, 
/**
 * What happens next, and when.
 */
next?: Text, };
export type RulingItem = { 
/**
 * Which clause.
 */
clause?: ClauseId, 
/**
 * What is decided on it.
 */
decision: Decision, 
/**
 * How it shall read, or what is changed.
 */
words?: Words, 
/**
 * Why.
 */
reason?: string, 
/**
 * What happens next.
 */
next?: string, };
export type Seats = { 
/**
 * Elected members.
 */
elected: number, 
/**
 * Everyone else.
 */
others: number, };
export type Seq = number;
export type SignalGiven = { 
/**
 * Which proposal.
 */
proposal: Seq, 
/**
 * What it says.
 */
feasibility: Feasibility, 
/**
 * Which committee.
 */
body: Name, 
/**
 * Why, or on which condition.
 */
because: Reason, };
export type SignalItem = { 
/**
 * What it says.
 */
feasibility: Feasibility, 
/**
 * Which committee.
 */
body: string, 
/**
 * Who recorded it, and why.
 */
act: Act, };
export type Slug = string;
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
export type SpawnItem = { 
/**
 * Its name in addresses.
 */
forum: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * When.
 */
at: Micros, };
export type Stage = "initiate" | "mandate" | "convene" | "diagnose" | "create" | "refine" | "proposition" | "authorise" | "deliver" | "learn" | "closed";
export type StagePlan = { 
/**
 * How many days it is planned to last.
 */
days?: number, 
/**
 * What must be so before the next stage opens.
 */
gate: Array<GateLine>, };
export type StageProlonged = { 
/**
 * Until when.
 */
until: Micros, 
/**
 * Why.
 */
reason: Reason, };
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
export type StandTaken = { 
/**
 * The revision, or the act that put the amendment.
 */
on: Seq, 
/**
 * Where they stand.
 */
position: Position, };
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
export type Stop = { 
/**
 * What kind of act it is, or would be.
 */
kind: Kind, 
/**
 * Its entry.
 */
no?: Seq, 
/**
 * The topic in which it stands.
 */
topic?: Seq, 
/**
 * When.
 */
at?: Micros, 
/**
 * Whose.
 */
by?: Author, 
/**
 * A few of its own words.
 */
gist?: string, 
/**
 * Text or council changed it here.
 */
interchange: boolean, 
/**
 * Something of somebody else's joins here.
 */
joins: boolean, 
/**
 * It has not come yet.
 */
ahead: boolean, };
export type SuggestionAnswered = { 
/**
 * What becomes of it.
 */
disposition: Disposition, 
/**
 * Why; at least twelve words.
 */
reason: Reason, };
export type SuggestionItem = { 
/**
 * How many want it answered.
 */
supporters: number, 
/**
 * How many oblige the council to answer.
 */
needed: number, 
/**
 * By when the council owes the answer; absent before there are enough.
 */
due?: Micros, 
/**
 * What becomes of it.
 */
disposition?: Disposition, 
/**
 * Who answered, and why.
 */
act?: Act, };
export type SuggestionSupported = Record<symbol, never>;
export type SurveyAnswered = { 
/**
 * "What we said made a difference", 1 to 5.
 */
influence: number, 
/**
 * "I was met with respect", 1 to 5.
 */
dignity: number, };
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
unshown: number, 
/**
 * Those who speak from outside, taken together and never mixed in; absent under three.
 */
outside?: Stand, };
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
export type Template = { 
/**
 * What it is known by in its council.
 */
key: Slug, 
/**
 * What it is called.
 */
name: Title, 
/**
 * When it fits.
 */
about: Text, 
/**
 * Who takes part as a member does.
 */
participation: Participation, 
/**
 * The way, in order.
 */
stages: Array<Stage>, 
/**
 * Days and gate of each stage.
 */
plan: { [stage in Stage]?: StagePlan }, 
/**
 * How many of each group at least.
 */
required: { [group in ActorGroup]?: number }, 
/**
 * How many members.
 */
seats: Seats, 
/**
 * Days to an answer.
 */
reply_days: number, 
/**
 * Days between touchpoints.
 */
touchpoint_days: number, 
/**
 * Numbers that differ from the house's own, in thousandths.
 */
numbers: { [threshold in Threshold]?: number }, };
export type Templates = { 
/**
 * The house's own, which every council has; their names are in the phone's texts, by key.
 */
house: Array<Template>, 
/**
 * The council's own.
 */
council: Array<Template>, };
export type Terms = { 
/**
 * The question the council asks.
 */
question: Text, 
/**
 * The problem as the council sees it.
 */
problem: Text, 
/**
 * What is to come out of it.
 */
deliverable: Text, 
/**
 * What is open.
 */
open: Array<Text>, 
/**
 * What the council keeps for itself.
 */
reserved: Array<Text>, 
/**
 * How many of each group at least.
 */
required: { [group in ActorGroup]?: number }, 
/**
 * How many members.
 */
seats: Seats, 
/**
 * The body that puts the matter before those who decide.
 */
prepares: Name, 
/**
 * Who decides.
 */
decides: Name, 
/**
 * By when the council decides.
 */
decision_due: Micros, 
/**
 * When the forum ends, unless the council prolongs it.
 */
ends: Micros, 
/**
 * Within how many days a question or an idea is answered.
 */
reply_days: number, 
/**
 * At least how often forum and council meet, in days.
 */
touchpoint_days: number, 
/**
 * What is asked of a member: time, meetings, what is paid.
 */
effort?: Text, 
/**
 * Whom to ask: a person with a way to reach them.
 */
contact?: Text, 
/**
 * The council's case reference.
 */
case?: Name, 
/**
 * At most four goals, each with a how.
 */
goals: Array<Goal>, 
/**
 * Thresholds that differ from the house's own, in thousandths of their unit.
 */
numbers: { [threshold in Threshold]?: number }, };
export type TermsItem = { 
/**
 * The question.
 */
question: string, 
/**
 * The problem as the council sees it.
 */
problem: string, 
/**
 * What is to come out of it.
 */
deliverable: string, 
/**
 * What is open.
 */
open: Array<string>, 
/**
 * What the council keeps for itself.
 */
reserved: Array<string>, 
/**
 * How many of each group at least.
 */
required: { [group in ActorGroup]?: number }, 
/**
 * How many members.
 */
seats: Seats, 
/**
 * Who puts the matter before those who decide.
 */
prepares: string, 
/**
 * Who decides.
 */
decides: string, 
/**
 * By when.
 */
decision_due: Micros, 
/**
 * When the forum ends.
 */
ends: Micros, 
/**
 * Days to an answer.
 */
reply_days: number, 
/**
 * Days between touchpoints.
 */
touchpoint_days: number, 
/**
 * What is asked of a member.
 */
effort?: string, 
/**
 * Whom to ask.
 */
contact?: string, 
/**
 * The case reference.
 */
case?: string, 
/**
 * Goals.
 */
goals: Array<GoalItem>, 
/**
 * Numbers that differ from the house's own, in thousandths.
 */
numbers: { [threshold in Threshold]?: number }, };
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
export type Threshold = "min_positions" | "bridging_least" | "suggestion_support" | "suggestion_days" | "explain_days" | "progress_days" | "look_back_days" | "lay_least" | "shared_least" | "accept_least" | "champion_most" | "missing_days" | "missing_part" | "active_least" | "evenness_warn" | "evenness_alarm" | "lay_warn" | "affected_warn" | "lay_alarm" | "voices_least" | "gini_warn" | "gini_alarm" | "top_warn" | "top_alarm" | "voice_least" | "voice_high_warn" | "voice_high_alarm" | "lay_voice_warn" | "voice_low_warn" | "voice_low_alarm" | "presence_days" | "presence_warn" | "presence_alarm" | "calls_least" | "answer_hours_warn" | "open_days" | "late_alarm" | "due_least" | "reasoned_words" | "reasoned_warn" | "reasoned_alarm" | "bare_words" | "uptake_least" | "uptake_warn" | "uptake_gap_warn" | "uptake_alarm" | "authors_warn" | "replies_least" | "cross_warn" | "cross_alarm" | "two_way_warn" | "unheard_hours" | "unheard_least" | "unheard_warn" | "unheard_gap_warn" | "unheard_alarm" | "gap_warn" | "lowest_alarm" | "cover_warn" | "pledgers_least" | "silence_alarm" | "joint_warn" | "novelty_warn" | "staying_days" | "staying_least" | "staying_warn" | "staying_alarm" | "why_least" | "why_warn" | "why_alarm" | "parties_warn" | "newcomers_least" | "welcome_warn" | "welcome_alarm" | "integrity_least" | "copies_warn" | "copies_alarm" | "fresh_hours" | "fresh_warn" | "fresh_alarm" | "kept_warn" | "kept_alarm" | "followed_least" | "followed_warn" | "consultation_least" | "unpaid_most" | "means_least" | "bystander_most" | "bystander_least" | "absent_days";
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
export type TouchpointHeld = { 
/**
 * Which body of the council.
 */
body: Name, 
/**
 * How.
 */
way: Contact, 
/**
 * What about.
 */
matter: Matter, 
/**
 * What was said.
 */
words: Text, 
/**
 * The elected member for whom a delegate writes; always shown.
 */
for_member?: PersonId, };
export type TouchpointItem = { 
/**
 * Which body of the council.
 */
body: string, 
/**
 * How.
 */
way: Contact, 
/**
 * What about.
 */
matter: Matter, 
/**
 * What was said.
 */
words?: Words, 
/**
 * Who recorded it.
 */
act: Act, 
/**
 * The elected member for whom a delegate wrote.
 */
for_member?: Author, };
export type Trail = { 
/**
 * The proposal it leads to; absent where it ended before one.
 */
proposal?: Seq, 
/**
 * Its stops, in order.
 */
stops: Array<Stop>, };
export type TrialClosed = { 
/**
 * Which one.
 */
trial: Seq, 
/**
 * How.
 */
outcome: TrialOutcome, 
/**
 * What was measured and learned.
 */
learned: Text, };
export type TrialItem = { 
/**
 * What it is called; absent where it is hidden.
 */
title?: Words, 
/**
 * What is expected.
 */
hypothesis?: Words, 
/**
 * What is measured.
 */
measure?: Words, 
/**
 * When it stops early.
 */
stop_rule?: Words, 
/**
 * Who opened it.
 */
act: Act, 
/**
 * How it ended.
 */
outcome?: TrialOutcome, 
/**
 * What was learned.
 */
learned?: Words, 
/**
 * Who closed it.
 */
closed?: Act, };
export type TrialOpened = { 
/**
 * Which proposal it is a trial of.
 */
proposal: Seq, 
/**
 * What it is called.
 */
title: Title, 
/**
 * What is expected.
 */
hypothesis: Text, 
/**
 * What is measured.
 */
measure: Text, 
/**
 * When it stops early.
 */
stop_rule: Text, };
export type TrialOutcome = "continued" | "learned" | "stopped";
export type Unit = "hours" | "money" | "days" | "evenings" | "nights" | "places" | "pieces";
export type Verdict = { 
/**
 * Which check: NC1 to NC7.
 */
warning: Warning, 
/**
 * The proposals it is about; empty where it is the forum.
 */
proposals: Array<Seq>, 
/**
 * Since when.
 */
since: Micros, 
/**
 * Who wrote the proposal, for NC1.
 */
group?: ActorGroup, 
/**
 * How many: amendments declined for NC1, per cent of unpaid work for NC2, days for NC6.
 */
n: number, 
/**
 * Beside how many: per cent of the means the public side covers, for NC2.
 */
of: number, 
/**
 * The warning's entry, once it is raised.
 */
raised?: Seq, 
/**
 * What the sponsor answered.
 */
acknowledged?: Act, };
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
export type ViewChangeItem = { 
/**
 * On what.
 */
on: Seq, 
/**
 * The contribution that did it.
 */
heard?: Seq, 
/**
 * Who, when and why.
 */
act: Act, 
/**
 * It is hidden.
 */
hidden?: Tomb, };
export type ViewChanged = { 
/**
 * On what: a contribution, a proposal, a version of the problem.
 */
on: Seq, 
/**
 * Why.
 */
because: Reason, 
/**
 * The contribution that did it.
 */
heard?: Seq, };
export type VoiceInvited = { 
/**
 * Whose voice.
 */
group: ActorGroup, 
/**
 * Who: an organisation, or a person as may be told publicly.
 */
called: Name, 
/**
 * Why they are missed, and how they were asked.
 */
because: Reason, 
/**
 * The elected member for whom a delegate writes; always shown.
 */
for_member?: PersonId, };
export type Vote = "agree" | "disagree" | "pass";
export type Warning = "i1" | "i2" | "i3" | "i4" | "i5" | "i6" | "i7" | "i8" | "i9" | "i10" | "i11" | "i12" | "i13" | "i14" | "i15" | "i16" | "i17" | "i18" | "i19" | "i20" | "i21" | "i22" | "i23" | "i24" | "i25" | "i26" | "nc1" | "nc2" | "nc3" | "nc4" | "nc5" | "nc6" | "nc7";
export type WarningAcknowledged = { 
/**
 * The entry that raised it.
 */
warning: Seq, 
/**
 * What the sponsor makes of it, or does.
 */
reason: Reason, };
export type WarningCleared = { 
/**
 * The entry that raised it.
 */
warning: Seq, };
export type WarningItem = { 
/**
 * Of what.
 */
warning: Warning, 
/**
 * How gravely.
 */
level: Level, 
/**
 * Proposals it is about.
 */
of: Array<Seq>, 
/**
 * When it was raised.
 */
raised_at: Micros, 
/**
 * What the sponsor answered.
 */
acknowledged?: Act, 
/**
 * When it was so no longer.
 */
cleared_at?: Micros, };
export type WarningRaised = { 
/**
 * Of what.
 */
warning: Warning, 
/**
 * How gravely.
 */
level: Level, 
/**
 * Proposals it is about.
 */
of: Array<Seq>, };
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
