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
loading = Fetching
not-fetched = This part could not be fetched. What you have read stays.
try-again = Try again

## Writing
post-refused = Not sent. Your words are here.
act-contribution_made = { $words }
act-other = Your act

## Statements
statements = Statements
vote-agree = Agree
vote-disagree = Disagree
vote-pass = Pass
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
declined = Declined
withdrawn = Taken back by its mover

## The front page
demo-title = Try the hall
to-forum = Go to the forum
ended = Ended

## The forum
tab-now = Now
tab-talk = Talk
tab-proposals = Proposals
tab-record = Record
ask-duty =
    { $n ->
        [one] 1 thing waits for you
       *[other] { $n } things wait for you
    }
ask-duty-words =
    { $n ->
        [one] It stays open until you have done it.
       *[other] The longest waiting first.
    }
ask-duty-act = Go there
ask-duty-all = All that waits for you
mandate-reserves = The council keeps for itself: { $list }
mandate-whole = The whole mandate, its dates and versions
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

## A proposal
decision = Decision
why-all = Why? Everyone can read it
reason-hint = A reason is part of the decision.
reason-needed = Write at least one sentence. A decision needs a reason.
replaced = has said otherwise since
talk-about = Talk about it
proposal-hidden = The title of this proposal is hidden

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
revise-problem = Change the words of the problem

## Signing in
sign-in = Sign in
language-title = Language
invitation = { $council } invites you

## Words that cannot be taken as they are
refusal-too_late = The stage for this has passed. Open now is { $stage }.
refusal-too_few_words = A reason of at least { $least } words is needed here. These are { $was }.
refusal-version_moved_on = The text is now version { $version }. Read it, and then send again.
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
