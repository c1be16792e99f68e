# Every word of the interface in English. Plain words, short sentences, the reader as "you", the council by its name.
# Field words stay: testimony, clause, version, amendment ("change" in running text), position, mandate, sponsor.

hall = Moothall
skip = Skip to the page
back = Back
you = You
entry = Entry
because = Because:
writer-unknown = Writer not known
here-tabs = This forum

## Actor groups and offices
group-elected = Elected
group-manager = Official
group-other_public = Public body
group-citizen = Citizen
group-civil_society = Association
group-business = Business
group-expert = Expert
groups-elected = Elected
groups-manager = Officials
groups-other_public = Public bodies
groups-citizen = Citizens
groups-civil_society = Associations
groups-business = Business
groups-expert = Experts
groups-small = Small groups together
office-sponsor = sponsor
office-champion = champion
office-moderator = Moderator, takes no side
office-member = member
council-office-administrator = administrator
council-office-clerk = clerk
council-office-auditor = auditor

## What kind of gathering it is
standing-fictional = Fictional.
standing-fictional-words = The people, places and councils here are invented.
standing-rehearsal = Rehearsal.
standing-rehearsal-words = A trial evening. Nothing said here goes to the council.
standing-imported = Brought over from another platform.
standing-imported-words = Read it as it was written there.

## Stages
stage-of = Stage { $n } of { $of }:
stage-initiate = Initiate
stage-mandate = Mandate
stage-convene = Convene
stage-diagnose = Diagnose
stage-create = Create
stage-refine = Refine
stage-proposition = Proposition
stage-authorise = Authorise
stage-deliver = Deliver
stage-learn = Learn
stage-closed = Closed
stage-initiate-words = An elected member proposes the forum.
stage-mandate-words = The council says what the forum is to answer.
stage-convene-words = People are invited.
stage-diagnose-words = Tell what the problem is, as you live with it.
stage-create-words = Ideas from everyone.
stage-refine-words = Proposals are written, changed and weighed.
stage-proposition-words = The proposals are made ready for the council.
stage-authorise-words = The council decides and says why.
stage-deliver-words = What was decided is done.
stage-learn-words = The council looks back at what came of it.
stage-closed-words = The forum has ended. Everything said can still be read.
stage-since = Since { $day }
stage-way = The whole way
stage-here = here now
stage-passed = passed
stage-ahead = to come

## Connection
net-live = Live
net-live-people =
    { $people ->
        [one] Live, 1 person here
       *[other] Live, { $people } people here
    }
net-connecting = Connecting. You can read and write.
net-away = Reconnecting.
net-offline = Offline.
net-offline-since = Offline since { $time }.
net-old = This page is older than the hall. Your words are kept on this phone.
net-ended = This forum is not open here any more. Your words are kept on this phone.
net-reload = Load the page anew
posts-wait =
    { $n ->
        [one] 1 post waits on this phone.
       *[other] { $n } posts wait on this phone.
    }
keep-writing = Keep writing.
pause = Pause
resume = Go on live

## Contributions
kind-testimony = Testimony
kind-question = Question
kind-idea = Idea
kind-evidence = Evidence
kind-comment = Comment
hint-testimony = What you live with, or have seen yourself.
hint-question = Something you want an answer to.
hint-idea = A possible answer. It need not be finished.
hint-evidence = A fact, and where it comes from.
hint-comment = Anything else you want to say about it.
answers = Answers
elected-answered = An elected member has answered
talk-closed = No more replies here.
reply = Reply
replies =
    { $n ->
        [one] 1 reply
       *[other] { $n } replies
    }
read-talk =
    { $n ->
        [0] Open the talk
        [one] Read 1 reply
       *[other] Read { $n } replies
    }
tomb-hidden = { $no } was hidden by a moderator, { $when }.
tomb-hidden-there = { $no } was hidden where it was first written.
tomb-by = Hidden by
tomb-erased = { $no } was erased.
tomb-erased-words = That something stood here is kept; the words are gone.
words-hidden = These words are hidden.
arrivals = { $n } new below
new-since-here = New since you came
older = Show earlier posts
loading = Fetching
not-fetched = This part could not be fetched. What you have read stays.
try-again = Try again

## Writing
write = Write
what-is-it = What is it?
your-words = Your words
because-label = Because
because-hint = Why you think so. It helps others to answer.
say-why = Say why
saved-here = Saved on this phone
not-saved = This phone does not let the hall save your words. Keep the page open until they are sent.
send = Send
send-later = Send later
sign-in-to-send = Sign in to send
guest-words = Your words stay here while you sign in.
replying-to = Replying to { $no }
reply-to-all = Reply to the talk instead
no-number = no number yet
post-waits = Waits on this phone. It is sent when you are online.
post-sending = On its way.
post-again = The hall could not keep it just now. It is sent again by itself.
post-refused = Not sent. Your words are here.
post-change = Change
post-throw-away = Throw away
post-again-now = Send it again
act-contribution_made = { $words }
act-other = Your act

## Statements
statements = Statements
statements-words = Say what you think of each. You see how others answered once you have.
your-answer = Your answer
vote-agree = Agree
vote-disagree = Disagree
vote-pass = Pass
answers-given = { $agree } agree, { $disagree } disagree, { $pass } pass
make-statement = Make a statement
statement-label = One short sentence that everyone can answer
statements-left =
    { $n ->
        [one] 1 statement waits for your answer
       *[other] { $n } statements wait for your answer
    }

## Support by group
position-support = Support
position-accept = Can live with it
position-object = Object
position-support-low = support
position-accept-low = can live with it
position-object-low = object
position-support-small = I want this to be done.
position-accept-small = Not my first choice, and I will not stand in its way.
position-object-small = Say what would have to change.
stand = { $support } support, { $accept } can live with it, { $object } object
carry = { $n } of { $of } can live with it
nobody-stands = Nobody has said where they stand yet
groups-unshown =
    { $n ->
        [one] 1 more person, in a group too small to show
       *[other] { $n } more people, in groups too small to show
    }
groups-earlier =
    { $n ->
        [one] 1 of these was given to an earlier version
       *[other] { $n } of these were given to an earlier version
    }
not-carried = Not carried by all: { $groups }
all-carried = Every group can live with it
support-by-group = Where people stand, group by group

## Clauses and changes
removed = removed:
added = added:
clause-new = New in version { $version }
clause-new-from = New in version { $version }, from
clause-hidden = The words of this clause are hidden.
clause-erased = The words of this clause were erased. That something stood here is kept.
changes-undecided =
    { $n ->
        [one] 1 change proposed, not decided
       *[other] { $n } changes proposed, not decided
    }
change-no = Change { $no }
change-replace = To clause { $place }
change-insert = A new clause after clause { $place }
change-insert-first = A new clause before all others
change-delete = Clause { $place } goes
change-move = Clause { $place } moves to after clause { $after }
change-move-first = Clause { $place } moves to the beginning
to-version = To version { $version }
taken-in = Taken in: version { $version }
taken-in-part = Taken in, in part: version { $version }
declined = Declined
withdrawn = Taken back by its mover
stale-title = The clause has moved on since change { $no } was written
stale-then = Then, in version { $version }
stale-now = Now
stale-wanted = The change
stale-moved-by = since change { $no }
stale-gone = This clause is gone.
stale-no-words = No other words: the change would remove or move the clause.
also-changed = Change { $no } touches this clause too

## The front page
front-title = What we are working out together
front-title-council = What { $council } is working out together
front-words = The council asks, everyone concerned helps to answer, the council decides and says why.
open-now = Open now
ended = Ended
nothing-open = No forum is open yet
nothing-open-words = When a council asks a question, it stands here. You can read and answer from this phone.
forum-figures-people =
    { $n ->
        [one] 1 person
       *[other] { $n } people
    }
forum-figures-contributions =
    { $n ->
        [one] 1 post
       *[other] { $n } posts
    }
forum-figures-proposals =
    { $n ->
        [one] 1 proposal
       *[other] { $n } proposals
    }
demo-title = Try the hall
demo-words = These people are fictional. One press, and you are one of them.
demo-as = Go in as

## The forum
tab-now = Now
tab-talk = Talk
tab-proposals = Proposals
tab-record = Record
ask-decide =
    { $n ->
        [one] 1 change waits for you
       *[other] { $n } changes wait for you
    }
ask-decide-words = Your proposal “{ $title }” has been asked to change. You decide, and say why.
ask-decide-act = Read and decide
ask-stand = Your turn: where do you stand?
ask-stand-words =
    { $n ->
        [one] You have not said where you stand on 1 of { $of } proposals.
       *[other] You have not said where you stand on { $n } of { $of } proposals.
    }
ask-stand-here = Read the text, then say whether you support it, can live with it or object.
ask-stand-act = Next: { $title }
ask-vote = Your turn: what do you think?
ask-vote-act = Answer the statements
ask-testimony = Tell how it is
ask-testimony-words = What do you live with? Your words help to say what the problem really is.
ask-testimony-act = Write what you have seen
ask-idea = What could be done?
ask-idea-words = Ideas are open now. Yours need not be finished.
ask-idea-act = Write an idea
ask-propose = Write the first proposal
ask-propose-words = Proposals are open now: a few clauses that the council can decide on.
ask-propose-act = Write a proposal
ask-nothing = Nothing waits for you
ask-nothing-words = What happens here next stands below.
ask-nothing-closed = The forum has ended. Everything said can still be read.
new-here = New in the talk
all-talk = All of the talk
nothing-said = Nothing has been said yet
nothing-said-words = Here stand the newest posts. You can write the first.
nothing-said-wait = Here stand the newest posts, when the stage for them opens.
talk-empty = Nobody has written yet
talk-empty-words = Testimonies, questions and ideas come here. Yours can be the first.
proposals-none = No proposals yet
proposals-none-early = They come in the stage { $stage }, from the ideas.
proposals-none-words = They are written from the ideas. You can write the first.
proposals-none-over = None was made in this forum.
you-stand = You: { $position }
you-stand-earlier = You: { $position }, on version { $version }. The text is now version { $now }.
you-not-yet = You have not said yet
new-proposal = Write a proposal
lead-version = leads it, version { $version }
problem = The problem
problem-version = Version { $version }
problem-revised = Changed { $when }
mandate = The mandate
people = Who takes part
people-count =
    { $n ->
        [one] 1 person has joined.
       *[other] { $n } people have joined.
    }
source = Where this came from

## A thread
thread-title = { $kind } { $no }
thread-part-of = Part of the talk
thread-gone = There is nothing under this number
thread-gone-words = The number may be of another forum, or of something that has no page of its own.
to-forum = Go to the forum
closed-by = Closed by
closed-words = The talk is closed. It can still be read.
replies-title = Replies
no-replies = No replies yet
no-replies-words = Yours would be the first.

## A proposal
leads-it = leads this proposal
version-line = Version { $version }, { $when }.
taken-in-from =
    { $n ->
        [0] No changes taken in yet.
        [one] 1 change taken in.
       *[other] { $n } changes taken in.
    }
thanks-to = With words from
compare-versions = Compare versions
the-text = The text
new-version-here = The text has changed while you were reading.
show-version = Show version { $version }
change-this = Change this clause
ideas-behind = Built from
decide-accept = Accept
decide-part = In part
decide-decline = Decline
withdraw = Take back
withdraw-title = Take change { $no } back?
withdraw-words = It stays in the record as taken back. You can propose another.
withdraw-act = Take change { $no } back
decision-on = Your decision on change { $no }
decision = Decision
accept-small = Goes into version { $version } as it stands
part-small = You write the words that go into version { $version }
decline-small = The text stays as it is
stale-part-only = The clause has moved on, so the change cannot go in as it stands. Take it in part, with words that fit, or decline.
why-mover = Why? { $name } and everyone can read it
why-all = Why? Everyone can read it
reason-hint = A reason is part of the decision.
reason-hint-position = With a reason, your name stands beside it.
reason-needed = Write at least one sentence. A decision needs a reason.
choose-first = Choose one of the three first.
act-decide = Decide
act-accept = Accept with this reason
act-part = Accept in part with this reason
act-decline = Decline with this reason
change-title-clause = Propose a change to clause { $place }
what-change = What should happen?
op-replace = Other words
op-replace-small = The clause stays, with the words you write
op-insert_after = A new clause after it
op-insert_after-small = You write one more clause
op-delete = Take the clause out
op-delete-small = It goes from the text
op-move = Move it
op-move-small = The same words at another place
op-choose = Choose what should happen first.
new-words = The words as they should be
new-clause = The words of the new clause
move-after = Where should it stand?
move-first = At the beginning
move-after-clause = After clause { $place }
nothing-changed = These are the same words as before. Change something in them.
change-why = Why? It helps those who lead the proposal to decide
act-change = Propose this change
add-change = Add this, and change one more clause
changes-so-far =
    { $n ->
        [one] 1 change so far
       *[other] { $n } changes so far
    }
drop-change = Take out
positions = Where people stand
say-stand = Say where you stand
change-stand = Say otherwise
stand-title = Where do you stand?
stand-version = On version { $version } of “{ $title }”
stand-why = Why? You may leave this empty
stand-why-object = What would have to change?
act-stand = Say where I stand
act-stand-support = I support version { $version }
act-stand-accept = I can live with version { $version }
act-stand-object = I object to version { $version }
choose-stand = Choose where you stand first.
reasons-told = Reasons people gave
on-version = on version { $version }
replaced = has said otherwise since
changes-decided = Changes that were decided
changes-open-all = Changes that wait
compare-title = What changed between two versions
compare-from = From version
compare-to = To version
compare-same = Nothing differs between these two versions.
compare-back = Back to the text
clause-was = was clause { $place }
clause-gone = taken out
clause-added = new
clause-moved = moved from { $place }
talk-under = The talk about this proposal
talk-about = Talk about it
proposal-hidden = The title of this proposal is hidden

## A new proposal
new-proposal-title = Write a proposal
new-proposal-words = A few clauses that the council can decide on. Others can propose changes to each; you decide on them and say why.
proposal-title-label = What is it called?
proposal-title-hint = A short name that can be said aloud.
clause-label = Clause { $place }
clause-hint = One thing to decide in each clause.
clause-more = One more clause
clause-less = Take clause { $place } out
from-ideas = Which ideas is it built from?
act-propose = Make this proposal

## Moderating and convening
hide = Hide
hide-title = Hide the words of { $no }?
hide-words = The place, the number and the replies stay. Everyone can read your reason.
act-hide = Hide with this reason
restore = Show again
restore-title = Show the words of { $no } again?
restore-words = Everyone can read them again, and your reason.
act-restore = Show with this reason
close-talk = Close the talk
close-title = Close the talk under { $no }?
close-sheet-words = Everything can still be read. Nobody can reply.
act-close = Close with this reason
reopen-talk = Open the talk again
reopen-title = Open the talk under { $no } again?
reopen-words = Everyone can reply again.
act-reopen = Open with this reason
why-hide = Why? Name the rule
open-stage = Open another stage
open-stage-title = Which stage opens?
open-stage-words = The stage before it ends. Everyone can read your reason.
act-open-stage = Open { $stage } with this reason
act-open-stage-none = Open the stage
choose-stage = Choose a stage first.
revise-problem = Change the words of the problem
revise-title = The problem, in new words
revise-label = The whole statement
revise-why = What does the change answer?
act-revise = Make this version { $version }
add-lead = Add a lead
add-lead-title = Who leads it with you?
act-add-lead = Let this person lead too

## Signing in
sign-in = Sign in
sign-in-words = You need an e-mail address. We send you a code; there is no password.
sign-in-why = Everyone can read without signing in. Whoever writes does so under a name.
email-label = Your e-mail address
email-hint = Nobody else in the hall sees it.
act-send-code = Send me a code
code-sent =
    { $minutes ->
        [one] A code is on its way to { $email }. It is good for 1 minute.
       *[other] A code is on its way to { $email }. It is good for { $minutes } minutes.
    }
demo-code = This is a demonstration, so no mail is sent. Your code is { $code }.
code-label = The six digits from the mail
act-sign-in = Sign in
other-address = Use another address
name-title = What are you called?
name-words = This is your first time here. Your name stands beside what you write.
name-label = Your name
hat-label = A few words about you
hat-hint = You may leave this empty. For example: 17, uses the square.
act-go-in = Go in
signed-in-as = You are signed in as
act-sign-out = Sign out on this phone
drafts-stay = What you have not sent stays on this phone.
language-title = Language
invitation = { $council } invites you
invitation-group = You speak here as: { $group }.
invitation-office = You are given the office: { $office }.
invitation-words = Sign in, and it holds from then on.
invitation-gone = This invitation does not hold any more
invitation-gone-words = It was used, or it is too old. Ask whoever sent it for a new one. You can sign in without it.

## Refusals by the rules: who may, or when
refusal-sign_in_first = Sign in first. Your words stay here.
refusal-not_yours-lead = Those who lead the proposal decide this.
refusal-not_yours-mover = Only whoever moved the change can take it back.
refusal-not_yours-moderator = A moderator does this.
refusal-not_yours-convenor = The sponsor or a moderator does this.
refusal-not_yours-member = This is for those who hold an office in the forum.
refusal-not_yours-council = The council's clerk or administrator records this.
refusal-not_yours-elected = An elected member who takes part does this.
refusal-not_yours-not_elected = Elected members propose a forum; everyone else suggests one.
refusal-not_yours-sponsor = The sponsor does this.
refusal-not_yours-steward = Sponsor, champion or moderator do this.
refusal-not_yours-voice = A moderator of this forum takes no side.
refusal-not_yours-pledger = Only whoever made the pledge can do this.
refusal-not_yours-writer = Only whoever wrote it can correct it.
refusal-not_yours-house = Nobody does this by hand; the hall does it by itself.
refusal-too_early = This opens in the stage { $stage }. Your words stay here until then.
refusal-too_late = The stage for this has passed. Open now is { $stage }.
refusal-no_such_stage = This stage is open already, or the forum does not have it. Choose another.
refusal-no_such = There is nothing of that kind under { $no }. Look at the page again.
refusal-thread_closed = The talk under { $no } is closed. You can still write elsewhere in the forum.
refusal-nothing_changes = It is so already. Nothing needs to be done.
refusal-already_decided = It was decided meanwhile, by { $no }. Read the decision first.
refusal-version_moved_on = The text is now version { $version }. Read it, and then send again.
refusal-no_such_version = There is no such version. The text is now version { $version }.
refusal-stale = The clause has moved on since the change was written. Read then, now and the change; take it in part, or decline.
refusal-no_such_clause = This clause is not in that version. Read the text of now and choose a clause there.
refusal-clause_twice = Two of the changes fall on the same clause. Put them into one.
refusal-amount = Between { $least } and { $most } are possible. Make it fewer or more.
refusal-hidden = The words of { $no } are hidden, so nothing can be built on them now.
refusal-id_taken = This was sent before from another hand. Send it again as new.
refusal-no_such_person = This person has not joined the forum. Choose somebody who has.
refusal-gate_not_met =
    { $n ->
        [one] 1 thing is missing before this stage. The whole way says what.
       *[other] { $n } things are missing before this stage. The whole way says what.
    }
refusal-too_few_words = A reason of at least { $least } words is needed here. These are { $was }.
refusal-end_passed = The forum ended on { $day }. The council can prolong it. Your words stay here.
refusal-declare_first = First say what you have at stake, under the whole way. Your words stay here.
refusal-not_live = Proposal { $no } is not being worked on now: it was decided, or goes on in another.
refusal-leads_too_much = The champion may lead at most { $percent }% of the proposals. Let somebody else lead.
refusal-not_delegated = No elected member lets you write this for them.
refusal-ruling_lacks = Line { $line } of the decision needs its words and its reason.
lack-open = Name at least one thing that is open.
lack-required = Name at least one group that must be there, and how many.
lack-seats = Say how many seats there are.
lack-clocks = Say within how many days calls are answered, and how often council and forum meet.
lack-dates = The decision must come before the end, and both after today.
lack-goals = At most four goals, 1 to 16, each once and with its how. Goal 17 is computed.
lack-vote = Write down the vote.
lack-proposer = An elected member has to propose the forum first.
lack-proposition = The proposition has to be filled first.
lack-positions = At least two groups have to say where they stand first.
lack-amount = Write an amount above nothing.
lack-confirmation = The pledge has to be confirmed first.
lack-evaluation = The evaluation has to be published first.
lack-anchorage = Say how the decision is anchored.

## Words that cannot be taken as they are
words-empty = Write at least one sentence.
words-too_long = { $was } characters are more than fit here. Make it { $most } or fewer.
words-control = Character { $at } cannot be shown. It often comes from pasting: write that part by hand.
words-direction = Character { $at } turns the reading direction. Leave it out; each text keeps its own direction.

## Faults of the hall
fault-unreadable = The hall did not understand this phone. Load the page anew; your words are kept.
fault-too_large = That is more than can be sent at once. Make it shorter.
fault-wait =
    { $seconds ->
        [one] That was a lot at once. It goes on in 1 second.
       *[other] That was a lot at once. It goes on in { $seconds } seconds.
    }
fault-not_kept = The hall could not keep it just now. It is sent again by itself; nothing is lost.
fault-no_such_topic = There is nothing under this number.

## Answers to requests
problem-not_found = There is no such page
problem-not_found-words = The address may have been cut off, or the page was never there.
problem-sign_in_first = Sign in first.
problem-not_yours = This is for others. Ask an administrator of the council if you should have it.
problem-other_site = The request came from another site. Open the hall's own page and try there.
problem-unreadable = The hall did not understand this phone. Load the page anew.
problem-not_an_address = Write the whole address, with the sign @ in it.
problem-wrong_code =
    { $tries ->
        [0] The code does not fit. Ask for a new one.
        [one] The code does not fit. You can try once more.
       *[other] The code does not fit. You can try { $tries } more times.
    }
problem-name_needed = Write what you want to be called.
problem-no_such_invitation = The invitation does not hold any more. Ask whoever sent it for a new one.
problem-too_many =
    { $minutes ->
        [one] That was often. Wait a minute, then try again.
       *[other] That was often. Wait { $minutes } minutes, then try again.
    }
problem-mail_not_sent = The mail could not be sent. Look at the address, and try again in a while.
problem-away = The hall cannot reach its record just now. Try again in a while; nothing is lost.
problem-offline = You are offline. Try again when you are back.
to-front = Go to the front page

## Windows, and what waits
later = Show later posts
more-statements =
    { $n ->
        [one] Show 1 more statement
       *[other] Show { $n } more statements
    }
waits-from = From { $names }. You decide, and say why.
choose-person = Choose a person first.
decide-part-long = Accept in part
place-choose = Choose where it should stand first.
change-reason-needed = Write why. It helps those who decide.
part-hint = Leave it empty, and this change is left out.

## Acts without a number yet
post-contribution_made = Your words
post-statement_made = Your statement
post-proposal_made = Your proposal
post-amendment_moved = Your proposed change
post-amendment_accepted = Your decision: take in
post-amendment_declined = Your decision: decline
post-amendment_withdrawn = Your change, taken back
post-position_taken = Where you stand
post-vote_cast = Your answer to a statement
post-problem_revised = The problem in your words
post-stage_opened = Opening a stage
post-thread_closed = Closing a talk
post-thread_reopened = Opening a talk again
post-entry_hidden = Hiding words
post-entry_restored = Showing words again
post-lead_added = A new lead
post-forum_opened = A new forum
post-person_joined = A new person
post-office_given = An office given
post-office_taken = An office taken
post-forum_proposed = A forum proposed
post-forum_suggested = A forum suggested
post-suggestion_supported = Your support for the suggestion
post-suggestion_answered = The answer to the suggestion
post-mandate_drafted = A draft of the mandate
post-mandate_adopted = The mandate adopted
post-person_nominated = A nomination
post-voice_invited = An invitation
post-interest_declared = What you have at stake
post-meeting_set = A meeting
post-gate_overridden = Going on with lines missing
post-stage_prolonged = More time for the stage
post-forum_prolonged = More time for the forum
post-end_passed = The end of the forum
post-touchpoint_held = A touchpoint with the council
post-warning_raised = A warning
post-warning_acknowledged = Your answer to a warning
post-warning_cleared = A warning cleared
post-forum_spawned = A forum that grew from this one
post-response_given = Your answer
post-contribution_corrected = Your correction
post-view_changed = Your changed view
post-delegation_given = Somebody writes for you
post-delegation_taken = Somebody writes for you no more
post-stand_taken = Where you stand
post-proposal_merged = Two proposals made one
post-amendment_put = A change put to the forum
post-objection_answered = Your answer to an objection
post-signal_given = The early word of the committee
post-trial_opened = A trial
post-trial_closed = The end of a trial
post-minority_stated = Your minority statement
post-proposition_filled = The proposition
post-pledge_made = Your pledge
post-pledge_confirmed = Your pledge, confirmed
post-pledge_fulfilled = Your pledge, kept
post-pledge_released = Your pledge, taken back
post-pledge_replanned = Your pledge, planned anew
post-funding_requested = A request for public money
post-decision_made = The decision of the council
post-decision_explained = The explanation of the decision
post-progress_reported = Your report
post-evaluation_published = The evaluation
post-survey_answered = How it was for you

## The page of parts
style-title = Parts, in every state
style-words = Each part of the screens, with fixed sample data. The server's pages without JavaScript use the same classes.

## Pages and mails that the server writes
page-sign-in = Sign in
page-needs-script = Signing in needs a browser that runs scripts. Everything can be read without it.
page-missing = There is no such page here
page-missing-words = The address may have been cut off, or the forum has another name now.
page-away = The hall cannot reach its record just now
page-away-words = Nothing is lost. Try again in a minute.
page-to-front = To the front page
mail-code-subject = Your code is { $code }
mail-code-body =
    Your code for signing in is { $code }.

    It is good for { $minutes } minutes and can be used once. If you did not ask for it, you need not do anything.

## Clocks
clock-left =
    { $n ->
        [one] 1 day left
       *[other] { $n } days left
    }
clock-today = Due today
clock-over =
    { $n ->
        [one] 1 day over
       *[other] { $n } days over
    }
clock-kept = Answered
clock-kept-hours =
    { $n ->
        [one] Answered in 1 hour
       *[other] Answered in { $n } hours
    }
clock-kept-days =
    { $n ->
        [one] Answered in 1 day
       *[other] Answered in { $n } days
    }
clock-by = by { $day }

## Reasons with enough words, and voices from outside
words-count = { $n } of { $least } words so far.
groups-outside = From outside the forum, counted apart: { $carry } of { $of } can live with it.
outside = from outside the forum
idea-helps = What would it help, and whom?
idea-needs-help = Say what your idea would help, and whom. Then it can be weighed.
