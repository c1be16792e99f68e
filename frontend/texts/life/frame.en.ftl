# The frame of a forum: proposing it, its mandate, its way and gates, convening, warnings, the council's front page.

## Gates
way-title = The whole way
checklist = Checklist
checklist-of = { $have } of { $need } on its checklist
gate-missing =
    { $n ->
        [one] 1 thing is missing before the next stage
       *[other] { $n } things are missing before the next stage
    }
gate-open = { $stage } can open
gate-who = { $names } may open { $stage }.
gate-closed =
    { $n ->
        [one] Opens when the missing one is met.
       *[other] Opens when all { $n } are met.
    }
next-act-short = Open { $stage }
next-title = Open { $stage }
back-title = Go back to { $stage }
next-act = Open { $stage } with this reason
stage-days = How many days is it to last?
stage-days-hint = You may leave this empty: then it lasts as planned.
days-in-figures = Write a number of days, or leave it empty.
go-back = Go back to an earlier stage
go-back-words = Going back is always possible, with a reason. Nothing that was said is lost.
override-summary = Open it anyway
override-title = Go on without what is missing
override-words = Only the sponsor or the council can. The reason is public for good, and the panel counts it.
override-label = Why go on without them?
override-choose = Choose what is passed over.
override-act =
    { $n ->
        [one] Pass over 1 line with this reason
       *[other] Pass over { $n } lines with this reason
    }
overridden-count =
    { $n ->
        [one] 1 line passed over so far
       *[other] { $n } lines passed over so far
    }
line-met = met
line-unmet = missing
line-overridden = passed over
line-of = { $have } of { $need }
line-groups = Missing: { $groups }
line-passed-over = Passed over, in writing
line-go = Go there
line-elected_proposer = An elected member proposes it
line-outside_signal = Something from outside the council is attached
line-mandate_voted = The council has adopted the mandate, with its vote
line-sponsor_elected = The sponsor is an elected member
line-open_named = What is open is named
line-reserved_named = What the council keeps for itself is named
line-deliverable_named = What is to come out of it is named
line-clocks_set = Who prepares, who decides and by when is set, and the clocks
line-groups_required = The groups that must be there are named, with their seats
line-groups_filled = Every required group has its members
line-lay_share = Enough of the members are lay people
line-all_declared = Everyone has said what they have at stake
line-offices_apart = Sponsor, champion and moderator are three people
line-meetings_dated = The first meetings have a date
line-problem_revised = The problem has been put in new words together
line-problem_shared = Parts of the problem come from outside the public side
line-problem_accepted = Each group can live with the problem as it is written
line-questions_answered = Every question has an answer
line-problem_touchpoint = The council has heard the new problem
line-ideas_broad = Ideas come from at least three groups
line-idea_new = At least one idea is new
line-ideas_answered = Every idea has an answer, signed by an elected member
line-amendments_decided = Every change is decided, with a reason
line-authors_both_sides = Each proposal has public and other authors
line-objections_answered = Every objection has an answer
line-refine_touchpoint = The council has been told
line-value_named = Who gains, and who may lose, is named
line-baseline_named = How it is measured is named, and where it starts
line-positions_broad = At least two groups have said where they stand
line-capacity_counted = What it takes is counted
line-essentials_covered = Nothing essential is without a pledge
line-checks_clear = No grave warning stands without an answer
line-each_decided = Every proposal is decided, with vote and reason
line-sponsor_explained = The sponsor has explained the decisions
line-pledges_settled = Every confirmed pledge is kept, released or planned anew
line-progress_fresh = Somebody has lately told how the doing goes
line-evaluation_out = The evaluation is published
line-survey_held = Members have said how it was for them

## Dates
dates = Dates
dates-none = No dates are set yet. They come with the mandate.
dates-moved =
    { $n ->
        [one] 1 date was moved
       *[other] { $n } dates were moved
    }
date-stage = { $stage } lasts until
date-decision = The council decides by
date-end = The forum ends on
date-reply = Questions and ideas are answered within
days =
    { $n ->
        [one] 1 day
       *[other] { $n } days
    }
moved-stage = The stage was given more time
moved-forum = The forum was given more time
moved-end = The end passed
prolong-stage = Give the stage more time
prolong-stage-words = Everyone can read until when, and why.
prolong-stage-act = Prolong the stage
prolong-forum = Prolong the forum
prolong-forum-words = The council lets the forum go on. Everyone can read until when, and why.
prolong-forum-act = Prolong the forum
until-when = Until when?
decides-when = By when will the council decide? Where that stays, leave it empty
choose-day = Choose a day.
day-to-come = Choose a day that is still to come.
label-optional = { $label } (may stay empty)

## Meetings and touchpoints
meetings = Meetings
meetings-none = No meeting has a date yet.
meetings-past =
    { $n ->
        [one] 1 meeting before
       *[other] { $n } meetings before
    }
meeting-title = Set a meeting
meeting-when = When?
meeting-where = Where?
meeting-for = What is it for?
meeting-act = Set this meeting
touchpoints = Forum and council
touchpoints-none = Forum and council have not met yet.
touchpoint-due = They meet again
touchpoint-line = { $way }, on { $matter }
touchpoint-title = Record a touchpoint
touchpoint-words = When forum and council have met, it is told here: so that nobody works on what the council has not heard of.
touchpoint-body = Which body of the council?
touchpoint-way = How did they meet?
touchpoint-matter = What was it about?
touchpoint-said = What was said?
touchpoint-choose = Choose how they met, and what it was about.
touchpoint-act = Record this touchpoint
contact-report = A report
contact-question_time = Question time
contact-joint_meeting = A joint meeting
matter-problem = the problem
matter-proposals = the proposals
matter-pledges = pledges and delivery
for-member-label = Whose words are these?
for-member-none = My own
written-for = writes for { $name }

## Who takes part
people-title = Who is there, and who is missing
people-open = Everyone who signs in takes part.
people-appointed = The council appoints the members. Everyone else speaks from outside, and is read.
declare-title = Say what you have at stake
declare-words = Everyone says so, also those in office. It stands beside your name, and everyone can read it.
declare-choose = Choose one of the two.
declare-something = I have something at stake
declare-something-small = A lease, a job, a home, money, an office elsewhere
declare-nothing = I have nothing at stake
declare-what = What is it?
declare-what-hint = In your own words. It is no shame: most people have something at stake.
declare-lay = I take part without office, profession or organisation
declare-affected = I live with the problem, or with what comes of it
declare-act = Declare this
declare-again = Change what I declared
declarations =
    { $n ->
        [one] 1 person has declared
       *[other] { $n } people have declared
    }
declared-nothing = Nothing at stake.
declared-lay = lay person
declared-affected = affected
nominate-own = Offer to be a member
nominate = Name somebody
nominate-words = The council appoints. Everyone can read what is written here.
nominate-whom = Whom?
nominate-why = What do they bring?
nominate-own-why = What do you bring?
nominate-own-act = Offer this
nominate-act = Name this person
nominations =
    { $n ->
        [one] 1 person is named and waits for the council
       *[other] { $n } people are named and wait for the council
    }
nominated-own = Offered, { $day }
nominated-by = Named by { $name }, { $day }
pick-person = Choose a person
invite-title = Invite a missing voice
invite-words = By name, and publicly: so that everyone sees who was asked.
invite-group = Whose voice?
invite-whom = Who?
invite-whom-hint = An organisation, or a person as may be told publicly.
invite-why = Why are they missed, and how were they asked?
invite-act = Record this invitation
choose-group = Choose a group
invitations = Invited by name
appoint-title = Appoint
appoint-words = What the council has decided is recorded here, by its clerk or administrator.
appoint-member = Member
appoint-sponsor = Sponsor: convenes the forum, and carries its word to the council
appoint-champion = Champion: drives the work from day to day
appoint-moderator = Moderator: keeps order and takes no side
choose-office = Choose an office
appoint-act = Record this appointment

## Warnings
warnings = Warnings
warnings-none = Nothing is warned of now.
warnings-cleared =
    { $n ->
        [one] 1 warning is cleared
       *[other] { $n } warnings are cleared
    }
warning-raised = Raised { $day }.
warning-answered-after =
    { $n ->
        [0] Answered the same day.
        [one] Answered after 1 day.
       *[other] Answered after { $n } days.
    }
warning-cleared-after =
    { $n ->
        [0] Cleared the same day.
        [one] Cleared after 1 day.
       *[other] Cleared after { $n } days.
    }
warning-unanswered = The sponsor has not answered yet.
warning-i1 = Voices are missing
warning-i2 = Few kinds of people
warning-i3 = Few lay or affected people
warning-i4 = A few write most
warning-i5 = Some speak far more than their seats, or less
warning-i6 = Elected members are silent
warning-i7 = People wait long for an elected member
warning-i8 = Questions and ideas without a reasoned answer
warning-i9 = Declined without a reason
warning-i10 = Changes from others are not taken in
warning-i11 = Proposals from one side only
warning-i12 = People answer mainly their own kind
warning-i13 = Words that met silence
warning-i14 = Support that does not bridge
warning-i15 = Nobody has pledged what it takes
warning-i16 = The council has not heard for long
warning-i17 = The problem was not defined together
warning-i18 = Nothing is new
warning-i19 = People are leaving
warning-i20 = Few say why
warning-i21 = Few parties take part
warning-i22 = Newcomers wait for a first reply
warning-i23 = An unusual pattern
warning-i24 = The moderators have too much on their hands
warning-i25 = Pledges are late
warning-i26 = The council follows the administration
warning-nc1 = This is consultation, not co-creation
warning-nc2 = A public task dumped on volunteers
warning-nc3 = Contracting out
warning-nc4 = The elected speak most and change nothing
warning-nc5 = The elected are a sounding board
warning-nc6 = The public side is absent
warning-nc7 = No decision is foreseen

## Where it comes from
origin = Where this forum comes from
origin-proposed = proposed it, { $day }
origin-suggested = suggested it, { $day }
origin-signal = What came from outside the council
grew-from = It grew out of another forum
grew-into = On { $day } this grew out of it:

## Proposing and suggesting a forum
propose-title = Propose a forum
suggest-title = Suggest a forum
propose-words = Describe a problem, not its solution. The council then says what the forum is to answer.
suggest-words = Describe a problem, not its solution. With enough people behind it, the council must answer with a reason.
propose-problem = What is the problem, and whose is it?
propose-problem-hint = Who lives with it, since when, where? Tell it so that they would say: yes, that is how it is.
propose-because = What would help, and why a forum?
propose-because-hint = Who knows something about it, and would have to be there?
propose-question = Put it as a question
propose-question-hint = One that nobody can answer yet. “How can the square be a good place for everyone after five?”
propose-name = What is it called?
propose-name-hint = A short name that can be said aloud.
propose-signal = What came from outside the council?
propose-signal-hint = Letters, figures, a suggestion: say what, from whom and when.
propose-kind = What kind of forum?
choose-template = Choose a kind of forum.
template-task-committee = Task committee
template-task-committee-about = Elected members, citizens and organisations write the proposal together. The council appoints the members; everyone else speaks from outside.
template-open-forum = Open forum
template-open-forum-about = For what concerns many. Everyone who signs in takes part.
question-leads = “{ $words }” already answers the question. Ask what the problem is, and leave the answer to the forum.
propose-act = Propose this forum
suggest-act = Suggest this forum
propose-after = It opens in the first stage. The council adopts its mandate.
suggest-after = It stands on the council’s front page, where others can support it.

## The mandate
mandate-title = The mandate
mandate-version = version { $n }
mandate-signature = Signed by
mandate-adopted-by = Adopted by { $body }, { $day }
mandate-recorded-it = recorded it
mandate-drafted-it = wrote the draft
mandate-draft-of = Draft of { $day }
mandate-drafts = Drafts that wait for the council
mandate-versions = Earlier versions
mandate-changed = What version { $n } changed, { $day }
mandate-none = No mandate has been adopted yet
mandate-none-words = When the council has adopted it, the question, what is open, what the council keeps for itself, and by when it decides stand here.
mandate-adopt-go = Write down what the council adopted
mandate-draft-go = Write a draft
mandate-adopt-title = The mandate as the council adopts it
mandate-draft-title = A draft of the mandate
mandate-form-words = What stands here binds the council and the forum. Everything is kept on this phone while you write.
mandate-part-question = What is asked
mandate-part-frame = What is open, and what is not
mandate-part-vote = The vote
mandate-part-why = Why
mandate-question-hint = It must not contain its own answer.
mandate-problem-hint = As the council sees it now. The forum puts it in new words.
mandate-deliverable-hint = A proposal, a plan, a trial?
mandate-lines-hint = One thing a line.
mandate-reserved-hint = One thing a line: the budget’s total, the law, single cases. It stands on every page of the forum.
mandate-required-hint = How many of each at least. Leave empty where nobody must be there.
mandate-seats-hint = One third elected is usual.
mandate-effort-hint = Hours, meetings, what is paid, help with children and travel.
mandate-contact-hint = A person, and how to reach them.
mandate-goals-hint = At most four of the goals 1 to 16, each with how the forum serves it.
mandate-goal-label = Goal { $n }
mandate-how-label = How does the forum serve it?
mandate-numbers-hint = Empty is the house’s own number. Where you set another, say why in the reason.
mandate-more-numbers = More numbers of the panel
mandate-more-numbers-hint = One a line, in thousandths, by the name the panel has for it: gini_warn = 600. The house has:
mandate-fault-number = Write a name of the list below, = and a whole number.
mandate-body = Which body voted?
mandate-for = For
mandate-against = Against
mandate-abstain = Abstained
mandate-reason = Why, or what changed?
mandate-because = What does this draft answer?
mandate-adopt-act = Record this mandate as adopted
mandate-draft-act = Keep this as a draft for the council
mandate-fault-empty = Write something here.
mandate-fault-day = Choose a day.
mandate-fault-past = Choose a day that is still to come.
mandate-fault-order = The council decides before the forum ends.
mandate-fault-figure = Write a whole number.
mandate-fault-share = A share is at most 100.
mandate-fault-required = Say of at least one group how many must be there.
mandate-fault-goal = A goal is a number from 1 to 16. Goal 17 is computed.
mandate-fault-goal_twice = This goal stands above already.
mend-above = Something above is still missing. It says so beside its field.
ballot-for = { $n } for
ballot-against = { $n } against
ballot-abstain =
    { $n ->
        [one] 1 abstained
       *[other] { $n } abstained
    }
differences-none = The same words.
terms-question = The question
terms-problem = The problem, as the council sees it
terms-deliverable = What is to come out of it
terms-open = What is open
terms-reserved = What the council keeps for itself
terms-reserved-none = Nothing is reserved.
terms-who = Who has to be there
terms-seats = Seats for { $elected } elected members and { $others } others.
terms-elected = Seats for elected members
terms-others = Seats for others
terms-required = { $group }: at least { $n }
terms-effort = What is asked of a member
terms-when = Who decides, and by when
terms-prepares = Prepares it
terms-decides = Decides
terms-decision_due = Decides by
terms-ends = The forum ends on
terms-reply_days = Days to an answer
terms-touchpoint_days = Days between forum and council meeting
terms-contact = Whom to ask
terms-case = Case
terms-goals = Goals it serves
terms-numbers = Numbers of its own
number-min_positions = People of a group before it counts by itself
number-bridging_least = Support in each group, per cent
number-suggestion_support = People behind a suggestion
number-suggestion_days = Days to answer a suggestion
number-explain_days = Days to explain a decision
number-progress_days = Days between two reports
number-look_back_days = Days to the look back
number-lay_least = Lay people among the members, per cent
number-shared_least = Parts of the problem from others, per cent
number-accept_least = Who can live with it in each group, per cent
number-champion_most = Proposals the champion may lead, per cent
number-instead = { $own }, where the house has { $usual }
number-usual = The house has { $n }.
number-usual-share = The house has { $n } per cent.
goal-n = Goal { $n }:
goal-1 = No poverty
goal-2 = Zero hunger
goal-3 = Good health
goal-4 = Quality education
goal-5 = Gender equality
goal-6 = Clean water
goal-7 = Clean energy
goal-8 = Decent work
goal-9 = Industry and innovation
goal-10 = Reduced inequalities
goal-11 = Sustainable cities
goal-12 = Responsible consumption
goal-13 = Climate action
goal-14 = Life below water
goal-15 = Life on land
goal-16 = Peace and strong institutions
goal-17 = Goal 17, partnerships, is not chosen: the panel shows whether it is so.

## The council's front page
council-promises = What the council owes
council-owes-nothing = The council owes nobody an answer today.
council-owes-decision = A decision
council-owes-suggestion = An answer to a suggestion
council-suggestions = Suggested
council-decided = Decided
council-decided-adopt = Adopted
council-decided-adopt_with_changes = Adopted with changes
council-decided-return = Given back to the forum
council-decided-reject = Rejected
council-look-back = The council looks back { $day }
council-else = Something else?
council-else-words = Suggest a problem. With enough people behind it, the council must answer with a reason.
council-propose-words = An elected member can propose a forum: a problem, and what came from outside the council.
council-desk = Your desk
council-desk-n =
    { $n ->
        [one] 1 thing waits for you
       *[other] { $n } things wait for you
    }
council-desk-none = Nothing waits for you
council-verdicts =
    { $n ->
        [one] 1 grave warning stands
       *[other] { $n } grave warnings stand
    }
council-ended = Its end has passed. The council can prolong it.

## The front page
front-title = What we are working out together
front-title-council = What { $council } is working out together
front-words = The council asks, everyone concerned helps to answer, the council decides and says why.
open-now = Open now
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
demo-words = These people are fictional. One press, and you are one of them.
demo-as = Go in as
