# The triangle, pledges, decisions, delivery, the trail, the panel.

## The triangle
public-value = Public value
triangle-title = What is it worth, and what does it take?
triangle-words = Three corners: what it is worth to whom, who stands behind it, and what the doing needs. You can leave a field empty and come back; the triangle shows what is missing.
triangle-told = Three corners: { $corners }
triangle-holds = { $n } of 3 corners hold
triangle-gain =
    { $n ->
        [one] 1 kind of people gains
       *[other] { $n } kinds of people gain
    }
triangle-losers-open = Who may lose is not said
triangle-empty = Not filled in
triangle-covered = { $n } of { $of } needs are covered
corner-value = Public value
corner-support = Legitimacy and support
corner-capacity = Capacity
corner-value-met = value holds
corner-value-open = value is not filled in
corner-support-met = support holds
corner-support-open = support is missing
corner-capacity-met = capacity holds
corner-capacity-open = capacity is missing
corner-support-words = Where people stand is counted by itself, group by group. Here: who stands behind it with their name.
corner-capacity-words = One thing the doing needs in each. People pledge for these, so a thing keeps its number.
fill-triangle = Fill in the triangle
fill-again = Change the triangle
act-triangle = Put this into the record
filled-by = Filled in { $when } by
not-filled = Not filled in
value-for = Of value for
label-value-n = Of value for, { $n }
hint-value = For example: young people of 13 to 17 without a place to be.
more-value = One more
label-support-n = Stands behind it, { $n }
hint-support = For example: the Sports Union, by a vote of its board.
more-support = One more
label-support = Stand behind it
label-public_value = Worth to everyone
hint-public_value = What the whole community gets from it, also those who do not use it.
label-losers = Who may lose
hint-losers = Every change costs somebody something. Who, and what?
label-indicator = How one will see it
hint-indicator = Something that can be counted or shown after a year.
label-baseline = How it is today
hint-baseline = The same thing, counted today.
need-n = Need { $n }
need-name = What is needed?
need-amount = How much?
need-unit = Of what?
need-essential-tick = Without it nothing works
need-both-tick = It takes the public side and others together
need-replaces-label = What does it replace?
need-more = One more need
need-less = Take the last one out
need-hidden = The name is hidden
need-bare = Nothing is pledged yet, and without it nothing works.
need-essential = Without it nothing works
need-both-public = It takes both: a pledge from the public side is missing.
need-both-others = It takes both: a pledge from others than the public side is missing.
need-replaces = In place of:
may-be-empty = You may leave this empty.
mend-first =
    { $n ->
        [one] One field asks for something. It is marked.
       *[other] { $n } fields ask for something. They are marked.
    }
wrong-amount = Write a whole number above nought.
wrong-long = That is more than fits here. Make it shorter.
wrong-date = Choose a day.
back-to-proposal = Back to the proposal
unit-hours = hours
unit-money = in money
unit-days = days
unit-evenings = evenings
unit-nights = nights
unit-places = places
unit-pieces = pieces
unit-hours-name = hours of work
unit-money-name = money
unit-days-name = days of a thing or a place
unit-evenings-name = evenings
unit-nights-name = nights
unit-places-name = places
unit-pieces-name = pieces

## Pledges
needs-and-pledges = Needs and pledges
needs-none = Nothing is listed yet
needs-none-words = When those who lead the proposal say what the doing needs, it stands here, and you can pledge a part of it.
bar-key = Solid: the public side. Striped: others. Dashed: missing.
amount-of = { $n } of { $of } { $unit }
bar-public = Public: { $n }.
bar-others = Others: { $n }.
bar-missing = Missing: { $n }.
bar-unconfirmed = Pledged, not confirmed: { $n }.
bar-done = Done: { $n }.
unpaid-means = { $unpaid } % of the hours are unpaid. The public side covers { $means } % of the means.
pledge-open = Pledge for: { $item }
pledge-title = Your pledge for: { $item }
pledge-words = You pledge for yourself, or for the organisation you speak for; nobody can pledge for somebody else. You confirm it afterwards.
pledge-missing = { $n } { $unit } are missing.
pledge-covered = It is covered. You can still pledge.
pledge-how-much = How much, { $unit }?
pledge-as-what = As what?
pledge-what = What exactly?
pledge-what-hint = For example: two adults every Thursday from August.
choose-role = Choose as what you pledge.
act-pledge = Pledge { $n } { $unit }
act-pledge-none = Pledge
role-deliver-word = I do the work
role-deliver-small = Hours, hands, running it
role-lend-word = I lend it
role-lend-small = A room, a boat, a tool
role-fund-word = I pay
role-fund-small = Money for it
role-govern-word = I steer it
role-govern-small = I answer for it and keep it going
role-deliver = does the work
role-lend = lends it
role-fund = pays
role-govern = steers it
pledge-amount = { $n } { $unit }
pledge-made = Waits for its pledger to confirm
pledge-confirmed = Confirmed
pledge-fulfilled = Done
pledge-released = Given back
pledge-share = { $percent } % done
pledge-until = By { $day }
act-confirm-pledge = Confirm: it stands
open-pledge_fulfilled = Say how much is done
open-pledge_replanned = Plan anew
open-pledge_released = Give it back
title-pledge_fulfilled = How much of pledge { $no } is done?
title-pledge_replanned = Plan pledge { $no } anew
title-pledge_released = Give pledge { $no } back
words-pledge_fulfilled = Everyone sees how much is done. It can only grow.
words-pledge_replanned = Another amount, another day, or both. Everyone can read why.
words-pledge_released = You are free to go. The place is open for somebody else, and everyone can read why.
act-pledge_fulfilled = Say that this much is done
act-pledge_replanned = Plan anew with this reason
act-pledge_released = Give it back with this reason
label-done = How much of { $n } { $unit } is done?
label-amount-now = How much now, { $unit }?
label-until = By when?
label-what-done = What was done? You may leave this empty
wrong-done = Write a whole number from { $least } to { $most }.
funding = Public money asked for
funding-open = Ask for public money
funding-title = Ask for public money
funding-words = Who is asked, how much, and who would be paid. Everyone sees it beside the pledges.
funding-body = From whom?
funding-amount = How much?
funding-to = Who would be paid?
funding-to-lead = Those who lead the proposal
act-funding = Ask for this
money = { $n } (money)
funding-from = asked of { $body }
funding-for = to be paid to: { $group }

## The decision
council-decides = The council decides
not-decided = Not decided yet. The council decides, and says why.
decide-open = Record the decision
decide-title = The decision, line by line
decide-words = You record what was decided. The house decides nothing. What you write stays on this phone until you send it.
decide-no-triangle = Its triangle is not filled in yet. Until those who lead it have done so, a decision cannot be recorded.
decide-who = Who decided?
decide-final = The council, finally
decide-final-small = This is the decision
decide-recommendation = A committee, as advice
decide-recommendation-small = The council decides after it
label-body = What is the body called?
decide-what = What was decided?
decided-adopt-word = Adopt
decided-adopt-small = The text holds as it stands
decided-adopt_with_changes-word = Adopt with changes
decided-adopt_with_changes-small = The text holds, with the lines changed below
decided-return-word = Return
decided-return-small = It goes back to the forum; its text is open again
decided-reject-word = Reject
decided-reject-small = It does not hold
decided-adopt = Adopted
decided-adopt_with_changes = Adopted with changes
decided-with-n =
    { $n ->
        [one] Adopted with 1 change
       *[other] Adopted with { $n } changes
    }
decided-return = Returned to the forum
decided-reject = Rejected
recommended-adopt = { $body } recommends: adopt
recommended-adopt_with_changes = { $body } recommends: adopt with changes
recommended-return = { $body } recommends: return
recommended-reject = { $body } recommends: reject
label-reason = Why? Everyone can read it
line-by-line = Line by line
line-by-line-words = For each clause: as proposed, changed, returned or rejected. All but the first ask for a reason.
rest-as-proposed =
    { $n ->
        [one] The last one as proposed
       *[other] The other { $n } as proposed
    }
line-clause = Clause { $place }
line-whole = The whole
line-what = What is changed?
line-adopt = As proposed
line-adopt_with_changes = Change
line-return = Return
line-reject = Reject
line-more = A line that is about no one clause
label-why = Why?
label-line-next = What happens next?
conditions = Conditions
conditions-none = None so far.
condition-n = Condition { $n }
condition-words = What must be so?
condition-more = Add a condition
label-by = By when? You may leave this empty
the-vote = The vote
vote-for = For
vote-against = Against
vote-abstain = Abstained
voted-for = for
voted-against = against
voted-abstain = abstained
by-party = By party
label-party = Party
party-more = Add a party
what-follows = What follows
label-next = What happens next
label-next-due = By when?
label-anchorage = How is the decision anchored?
hint-anchorage = Four points: the elected were in control; members spoke for those behind them; it was accountable to those affected; it went by democratic rules.
anchorage = How it is anchored
label-advice = What did the administration recommend?
advice-none = Nothing
act-record-decision = Record the council’s decision
act-recommend = Record the recommendation
wrong-choose = Choose one of them.
wrong-empty = Write what belongs here.
wrong-votes = Write the votes as whole numbers; at least one person voted.
wrong-parties = The parties’ votes do not add up to the vote above.
wrong-no_change = No line is changed yet. Change a line, or choose “Adopt”.
wrong-same = These are the words of now. Change them, or choose “As proposed”.
version = version { $version }
decision-title = The decision
recorded-it = recorded it
how-parties-voted = How each party voted
by-day = by { $day }
ruled-as-proposed =
    { $n ->
        [one] Clause { $places }: as proposed
       *[other] Clauses { $places }: as proposed
    }
ruled-whole-as-proposed = As proposed
ruled-adopt = as proposed
ruled-adopt_with_changes = changed by the council
ruled-return = returned
ruled-reject = rejected
ruled-text = Text
ruled-why = Why
ruled-next = Next
ruled-conditions =
    { $n ->
        [one] 1 condition
       *[other] { $n } conditions
    }
ruled-one = The decision is about the text as a whole; no line was changed.
explained-title = The sponsor explains
explained-not-yet = The sponsor owes the forum an explanation, line by line.
explain-open = Explain the decision
explain-title = Explain the decision to the forum
explain-words = Line by line: what was taken, what was changed and why, what you could not get. People can ask below it.
explain-label = Your explanation
act-explain = Explain it
minority-title = Minority views
asked-title = Asked and answered
asked-words = Ask about the decision here. The sponsor answers, and everyone can read it.
look-back = The council looks back
look-back-words = It then takes up what came of this.
follows-nothing = Nothing was recorded.
from-words = From words to deeds
returned = The council gave it back
returned-by = { $body } gave it back, { $day }
returned-words = The text is open again: propose changes, decide on them, say where you stand.
returned-read = Read the decision

## Delivery
delivery = What is done
report-due = The next report of progress is due then.
pledges-kept = { $n } of { $of } pledges are done.
report-open = Report what you see
report-title = Report what you see
report-words = Anyone can report: those who do it, and those who pass by.
report-label = What was done, counted or seen?
report-hint = With the day and the place where it matters.
act-report = Report this
reports-none = No report yet
reports-none-words = Here stand reports by those who do it and by everyone who sees it. Yours can be the first.
what-was-decided = What was decided
evaluation = What came of it
evaluation-none = The evaluation comes when the forum looks back.
evaluation-write = Write the evaluation
evaluation-words = Against how it was before. What did not work counts as much: it is what others learn from.
evaluation-baseline = How it was
evaluation-baseline-hint = From the proposals, as counted before.
evaluation-result = How it is
evaluation-result-hint = The same things, counted now.
evaluation-unexpected = What nobody expected
evaluation-unexpected-hint = For better and for worse.
evaluation-learned = What was learned
evaluation-learned-hint = What would you do otherwise next time?
evaluation-next = What follows
evaluation-next-hint = Close, prolong, or begin another forum; and why.
act-evaluation = Publish the evaluation
published-it = published it
survey-title = Two questions to you who took part
survey-ask = How was it to take part? Nobody sees who answered what.
survey-done = You have answered. Nobody sees who answered what.
survey-open = Answer the two questions
survey-again = Answer anew
survey-words = Nobody sees who answered what. From three answers on, the means are shown.
survey-influence = What we said made a difference.
survey-dignity = I was met with respect.
survey-1 = Not at all
survey-2 = A little
survey-3 = In part
survey-4 = For the most part
survey-5 = Wholly
survey-choose = Answer both questions.
act-survey = Send my answers
survey-told =
    { $n ->
        [0] Nobody has answered the two questions yet
        [one] 1 person answered the two questions
       *[other] { $n } people answered the two questions
    }
survey-mean = { $mean } on a scale from 1 to 5
survey-too-few = shown from three answers on

## The trail
trail-title = The trail
trail-words = How it came about: who told, who had the idea, who changed the text, what was decided, what was done.
trail-key = A long ring: the text or the council changed it there. A dotted stop: not told, or still to come.
trail-ahead = Still to come
trail-untold = Not told
whole-trail = The whole trail
mine-link = What came of what I said
trail-testimony = { $name } told how it is
trail-question = { $name } asked
trail-idea = { $name } had an idea
trail-evidence = { $name } brought evidence
trail-comment = { $name } said
trail-problem_revised = { $name } put the problem in new words
trail-response_given = { $name } answered
trail-view_changed = { $name } changed their view
trail-proposal_made = { $name } made a proposal
trail-amendment_moved = { $name } proposed a change
trail-amendment_accepted = { $name } took a change in
trail-amendment_declined = { $name } declined a change
trail-amendment_withdrawn = { $name } took a change back
trail-proposal_merged = { $name } let it go on in another proposal
trail-signal_given = { $name } recorded the committee’s signal
trail-trial_opened = { $name } opened a trial
trail-trial_closed = { $name } ended a trial
trail-proposition_filled = { $name } filled in the triangle
trail-pledge_made = { $name } pledged
trail-pledge_confirmed = { $name } confirmed a pledge
trail-pledge_fulfilled = { $name } kept a pledge
trail-minority_stated = { $name } stated a minority view
trail-decision_made = The council decided
trail-decision_explained = { $name } explained the decision
trail-progress_reported = { $name } reported what was done
trail-evaluation_published = { $name } published the evaluation
trail-other = { $name } took part
trail-ahead-testimony = Somebody tells how it is
trail-ahead-idea = Ideas
trail-ahead-response_given = An elected member answers
trail-ahead-proposal_made = A proposal
trail-ahead-proposition_filled = Value, support and capacity
trail-ahead-pledge_made = Pledges
trail-ahead-pledge_fulfilled = Pledges are kept
trail-ahead-decision_made = The council decides
trail-ahead-decision_explained = The sponsor explains
trail-ahead-progress_reported = It is done
trail-ahead-evaluation_published = The council looks back
trail-untold-testimony = Nobody’s testimony is named
trail-untold-idea = No idea is named
trail-untold-response_given = No elected member answered
trail-untold-proposal_made = No proposal came of it
trail-untold-proposition_filled = Value, support and capacity were not told
trail-untold-pledge_made = No pledges
trail-untold-pledge_fulfilled = No pledge was told as kept
trail-untold-decision_made = No decision
trail-untold-decision_explained = Not explained
trail-untold-progress_reported = Nobody has told what was done
trail-untold-evaluation_published = No evaluation
mine-title = What came of what I said
mine-words = Each thing you said, and where it went. Everything here is in the public record; only the gathering is yours.
mine-guest = Sign in to see yours
mine-guest-words = Everyone can read the forum. What came of your own words is gathered here for you.
mine-none = You have not said anything here yet
mine-none-words = When you tell how it is, ask or have an idea, its way stands here.
mine-ended = It has not become part of a proposal.
to-talk = Go to the talk
my-leadership = Your leadership
my-leadership-words = Only you can open this.
my-changes = Where you changed your mind
my-changes-none = Nothing here yet. When something you hear changes your view, say so where you heard it.
my-led = Who stands behind what you lead
my-led-none = You lead no proposal here.
my-acts = Your acts
my-acts-words = Counted from what this phone has of the forum; older pages may hold more.
my-change-heard = after { $no }

## The panel
panel-title = Is this co-creation?
panel-as-of = Counted from the record, up to entry { $no }, { $when }
panel-away = The panel is counted from the record and comes back when the hall does.
panel-old = This could not be counted anew just now. It may be a little old.
panel-active =
    { $n ->
        [one] 1 person has contributed.
       *[other] { $n } people have contributed.
    }
panel-counted =
    { $n ->
        [one] 1 contribution counts.
       *[other] { $n } contributions count.
    }
panel-overrides =
    { $n ->
        [one] 1 line of a gate was passed over.
       *[other] { $n } lines of gates were passed over.
    }
panel-first = Who is heard
panel-watch = Worth watching
panel-fine = In order
panel-little = Too little data yet
panel-later =
    { $n ->
        [one] 1 figure says nothing in this stage
       *[other] { $n } figures say nothing in this stage
    }
panel-limits = What these figures are not
panel-limits-words = They show how the work is done, not whether the result is wise. Quiet members may be listening. In small forums shares jump, so every figure says how many it is of. Whoever works for the figure instead of the talk is caught, at best, by the other figures. Results are not everything either: who is heard stands first.
panel-never = There is no total, and people are never ranked. Groups of fewer than three are not shown by themselves, unless they are elected or officials.
gauge-too-little = too little data
gauge-not-now = not in this stage
gauge-percent = { $n } %
gauge-part = { $n } of { $of }
gauge-hours = { $n } hours
gauge-days = { $n } days
gauge-n = Counted from { $n }.
gauge-in-stage = In this stage:
gauge-missing =
    { $n ->
        [0] none missing
        [one] 1 group missing
       *[other] { $n } groups missing
    }
gauge-least = There are { $n }; it takes { $least }.
gauge-better = Better than a week ago.
gauge-worse = Worse than a week ago.
gauge-same = As a week ago.
gauge-why = Why it matters
gauge-state-warn = Worth watching:
gauge-state-alarm = In red:
leadership = How it is led
leadership-words = Acts of the elected, by what they do and what it is for.
lead-initiate = Initiate
lead-orchestrate = Orchestrate
lead-engage = Engage
lead-diagnose = Diagnose
lead-prescribe = Prescribe
lead-mobilise = Mobilise
lead-absentees = Led by elected absentees: they framed it, and take no part themselves.
lead-in-air = The forum hangs in the air: nobody has framed it, paced it or tied it to the council.

panel-i1 = Missing voices
panel-i1-is = Groups the mandate asks for that have too few people active.
panel-i1-nobody = Nobody has spoken yet from: { $group } ({ $k } of { $min }).
panel-i1-few = Too few have spoken from: { $group } ({ $k } of { $min }).
panel-i1-do = Invite by name, or change the time or form of meeting.
panel-i1-why = Young people, the vulnerable and families are the hardest to reach in such forums (Mandag Morgen on Gentofte; Greengov, three Nordic cities). Who is missing shapes the answer.
panel-i2 = Diversity of groups
panel-i2-is = How evenly the active people come from the groups asked for: 1 is even, 0 is one group alone.
panel-i2-warn = The talk is held by few kinds of people. The largest group: { $group }, { $percent } % of those active.
panel-i2-do = Ask the smaller groups first.
panel-i2-why = Diverse groups bring knowledge the others lack, and meet one another (Torfing & Sørensen 2019).
panel-i3 = Lay and affected people
panel-i3-is = Share of lay people among those active; those affected are counted apart.
panel-i3-lay = Only { $x } of { $n } active are lay people. Professional voices tend to take over in such forums.
panel-i3-affected = Only { $x } of { $n } active live with the problem.
panel-i3-do = Invite those who live with it, by name.
panel-i3-why = In three Nordic cities citizens took part less than professional actors (Greengov; Hofstad et al. 2021).
panel-i4 = Share of voice
panel-i4-is = How unevenly the words are spread: 0 is even, 1 is one person alone.
panel-i4-warn =
    { $k ->
        [one] 1 person wrote { $percent } % of all words.
       *[other] { $k } people wrote { $percent } % of all words.
    }
panel-i4-do = Try a round where each speaks once.
panel-i4-why = Where few speak, few are heard (Showers et al. 2015, on inequality of participation).
panel-i5 = Voice by role
panel-i5-is = The words of a group against its seats: 1 is as many as its seats would give.
panel-i5-elected-low = The elected are in the room but not in the talk.
panel-i5-elected-high = This is becoming a speech by the elected.
panel-i5-lay-low = Lay members speak less than their seats.
panel-i5-high = { $group } fill { $x } times their seats. Who owns the text?
panel-i5-low = { $group } speak little: { $x } times what their seats would give.
panel-i5-do = Give the floor to those who speak less than their seats.
panel-i5-why = Elite domination is the standing worry about mixed forums; the Irish Convention shows that it is no law (Farrell et al. 2020; Torfing & Ansell 2017).
panel-i6 = Elected presence
panel-i6-is = Elected members with any act in the last 14 days.
panel-i6-warn = { $k } of { $n } elected members have been silent for 14 days: { $names }.
panel-i6-no-on = No hands-on leadership so far: forums do best with both.
panel-i6-no-off = No hands-off leadership so far: forums do best with both.
panel-i6-do = Answer one call today, or frame what comes next.
panel-i6-why = Forums do best when politicians both frame them and take part (Sørensen et al. 2020, 28 cases in 9 countries).
panel-i7 = Answers by the elected
panel-i7-is = Half of the calls were answered within this time; open ones count their age.
panel-i7-warn =
    { $n ->
        [one] 1 person has waited over 7 days for an elected member; the longest for { $d } days.
       *[other] { $n } people have waited over 7 days for an elected member; the longest for { $d } days.
    }
panel-i7-do = Answer the oldest first.
panel-i7-why = Silence from above ends taking part (GovLab on Decide Madrid; Barros & Sampaio 2016 on Belo Horizonte).
panel-i8 = Reasoned answers
panel-i8-is = Questions and ideas past their time that have an answer of at least twelve words.
panel-i8-warn = { $k } of { $n } due questions and ideas have no reasoned answer. Unanswered ideas are how such platforms die.
panel-i8-do = Answer each with what becomes of it, and why.
panel-i8-why = One of 28,000 proposals was carried out in Decide Madrid (GovLab); citizens left the Conference on the Future of Europe with more questions than answers (EPC 2022).
panel-i9 = Declined without a reason
panel-i9-is = Declined items with fewer than five words of reason.
panel-i9-warn = An item was declined without a reason.
panel-i9-do = Write the reason now.
panel-i9-why = A rejection needs a specific justification (the rule in Ostbelgien).
panel-i10 = Changes from others taken in
panel-i10-is = Share of others’ changes that were taken in; in part counts half.
panel-i10-warn = No outside change to “{ $title }” was taken in.
panel-i10-lay = Changes by lay members are taken in much less often ({ $a } % against { $b } %).
panel-i10-do = Either say why, or open the text.
panel-i10-why = Co-creation shows in texts that changed because of others (Torfing, slides; Mandag Morgen: “98 per cent”).
panel-i11 = Breadth of authorship
panel-i11-is = Live proposals with authors from the public side and from outside it.
panel-i11-warn = “{ $title }” has authors from one side only. The definition asks for public and private actors.
panel-i11-do = Invite a lead or a change from the other side.
panel-i11-why = Co-creation: public and private actors design together (Torfing’s definition).
panel-i12 = Answers across groups
panel-i12-is = Replies to another group, against what chance would give: 1 is chance.
panel-i12-own = People answer mainly their own kind.
panel-i12-ends = The elected answer, and the talk ends. Ask something back.
panel-i12-do = Ask somebody of another group what they think.
panel-i12-why = Contact across groups is what builds cohesion (Journal of Deliberative Democracy 1021, on reciprocity).
panel-i13 = Unheard
panel-i13-is = Calls older than three days that nobody of another group has answered.
panel-i13-warn =
    { $k ->
        [one] 1 contribution has met silence; by lay members: { $m }.
       *[other] { $k } contributions have met silence; by lay members: { $m }.
    }
panel-i13-do = Answer them, the oldest first.
panel-i13-why = What meets silence is not said twice (Lund 2018, from inclusion to innovation).
panel-i14 = Bridging support
panel-i14-is = The least support in any group, where it is least; 0.6 of each group make a bridge.
panel-i14-warn = “{ $title }” is carried by { $one } and opposed by { $other }. Ask the latter what would let them live with it.
panel-i14-low = “{ $title }” is not carried by every group.
panel-i14-opposed = “{ $title }” is opposed by: { $other }. Ask them what would let them live with it.
panel-i14-do = Look at it group by group before it goes to the council.
panel-i14-why = Support in every group counts for more than a large sum (Polis; the 60 per cent are theirs).
panel-i15 = Pledged capacity
panel-i15-is = How much of what is needed is pledged and confirmed: 1 is all of it.
panel-i15-warn = “{ $item }” has no pledge. A proposition without capacity is a wish.
panel-i15-part = “{ $title }” has { $percent } % of what it needs.
panel-i15-do = Ask for pledges by name, also from the public side.
panel-i15-why = A proposition needs value, support and capacity (Moore); without capacity results stay vague (Agger on Albertslund).
panel-i16 = Tie to the council
panel-i16-is = Days since the forum and the council last met.
panel-i16-warn = The council has not heard from this forum for { $d } days.
panel-i16-owes = The council has owed an answer for { $d } days.
panel-i16-do = Hold a touchpoint, and put the decision on the agenda.
panel-i16-why = The weak point is the tie to the council, not the talk (Sørensen & Torfing on Gentofte; Svelvik 2018).
panel-i17 = Joint problem
panel-i17-is = Parts of the problem statement that come from outside the public side.
panel-i17-warn = The problem was defined before the others came.
panel-i17-do = Open the problem again with the testimonies.
panel-i17-why = Co-creation begins with a common definition of the problem (Ansell, Sørensen & Torfing 2022).
panel-i18 = Something new
panel-i18-is = Live proposals with at least one idea that was not known before.
panel-i18-warn = All proposals were known before. What have we learned from one another?
panel-i18-few = Few proposals hold anything new. What have we learned from one another?
panel-i18-do = Ask for ideas nobody has tried here.
panel-i18-why = New and better solutions are the claim; it has to be tested (Torfing & Sørensen 2019).
panel-i19 = Staying on
panel-i19-is = Of those active in the stage before, the share still here.
panel-i19-warn = Leaving: { $group }. { $k } of { $n } still here.
panel-i19-do = Ring them.
panel-i19-why = Recruitment and attendance are where such forums fail (Svelvik 2017, 2018).
panel-i20 = Said why
panel-i20-is = Contributions with a “because”.
panel-i20-warn = Few say why.
panel-i20-do = Ask “because?”
panel-i20-why = Reasons are the measure of deliberation (Steenbergen et al. 2003).
panel-i21 = Political breadth
panel-i21-is = Parties active, of those with elected members here.
panel-i21-one = Only { $party } is active.
panel-i21-warn = Not all parties are active.
panel-i21-do = The decision needs others too: ask them in.
panel-i21-why = A forum of one party seldom gets a majority (Sørensen 2020).
panel-i22 = Welcome of newcomers
panel-i22-is = Half of the newcomers got a first reply within this time.
panel-i22-warn = Newcomers wait { $h } hours for a first reply.
panel-i22-do = Reply to first posts the same day.
panel-i22-why = Not integrating newcomers is a known pitfall (Ansell, Sørensen & Torfing 2022).
panel-i23 = Integrity
panel-i23-is = Near-copies of other people’s words, and support from fresh accounts that said nothing.
panel-i23-warn = Unusual pattern behind “{ $title }”. Its numbers are to be checked; positions stay visible.
panel-i23-copies = Many posts are near-copies of others.
panel-i23-do = Check before counting on it, and say in public what you found.
panel-i23-why = Campaigns can pass for many voices (guides of practitioners; weak evidence).
panel-i24 = Reasoned decisions
panel-i24-is = Final decisions that have their reason; each change in them too.
panel-i24-warn =
    { $n ->
        [one] 1 decision or change lacks its reason.
       *[other] { $n } decisions or changes lack their reason.
    }
panel-i24-do = Write the missing reasons.
panel-i24-why = The council may deviate, with reasons line by line (the combined model in “From sovereign to interactive political leadership”).
panel-i25 = Pledges kept
panel-i25-is = How much of the confirmed pledges is done.
panel-i25-warn = { $k } of { $n } pledges are late.
panel-i25-do = Ask the pledgers; plan anew with a reason where it is needed.
panel-i25-why = Trust turns when promises fail (Barros & Sampaio 2016).
panel-i26 = The administration’s share
panel-i26-is = Decisions that are the administration’s recommendation unchanged; information, no alarm.
panel-i26-warn = The council has followed the administration in { $x } % of cases.
panel-i26-do = Look at which decisions others changed.
panel-i26-why = Before Gentofte’s reform the mayor put it at 98 per cent (Mandag Morgen).
