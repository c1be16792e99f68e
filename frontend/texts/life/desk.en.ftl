# Desks, answers, and the refinement of proposals.

## Desk
desk-title = Your desk
desk-people =
    { $n ->
        [one] 1 person waits for you
       *[other] { $n } people wait for you
    }
desk-all =
    { $n ->
        [one] 1 thing waits for you
       *[other] { $n } things wait for you
    }
desk-longest =
    { $n ->
        [0] The longest since today.
        [one] The longest for 1 day.
       *[other] The longest for { $n } days.
    }
desk-over = Past the promise
desk-waiting = Waiting
desk-own = Only you can do
desk-warnings =
    { $n ->
        [one] Answer a warning of the panel
       *[other] Answer { $n } warnings of the panel
    }
desk-later = Coming up
desk-empty = Nothing waits for you
desk-empty-words = When somebody waits for your answer, or something is yours to do, it stands here, the oldest first.
desk-more =
    { $n ->
        [one] 1 more waits. It comes up when these are done.
       *[other] { $n } more wait. They come up when these are done.
    }
answer = Answer
answer-there = Answer in the forum
answer-again = Answer anew
read-the-talk = Read the talk
duty-answer = Answer
duty-answer_suggestion = Answer the suggestion
duty-adopt_mandate = Adopt the mandate
duty-draft_mandate = Draft the mandate
duty-appoint = Appoint, or say why not
duty-invite = Invite a voice that is missing
duty-declare = Declare what you have at stake
duty-decide_amendment = Decide a change
duty-answer_objection = Answer an objection
duty-fill_proposition = Fill the triangle of your proposal
duty-signal = Say early what can be authorised
duty-acknowledge = Answer a warning of the panel
duty-touchpoint = Tell the council what the forum found
duty-open_stage = The next stage can open
duty-stage_over = The stage has its time: open the next, or prolong it
duty-prolong = Prolong the forum, or close it
duty-decide = Decide on a proposal
duty-explain = Explain a decision to the forum
duty-confirm_pledge = Confirm your pledge
duty-keep_pledge = Say how far your pledge is done
duty-report = Report how the doing goes
duty-look_back = Look back at the decision
duty-evaluate = Publish the evaluation
duty-survey = Say how it was for you
duty-set_meeting = Give the meetings a date
duty-take_stand = Say whether you can live with the problem as it is written

## Answering
answer-title = Answer { $name }
answer-why = Why, in at least twelve words
answer-act = Answer with this reason
answer-act-taken_up = Take it up with this reason
answer-act-merged = Join it with this reason
answer-act-deferred = Defer with this reason
answer-act-declined = Decline with this reason
answer-act-answered = Answer with these words
what-becomes = What becomes of it
disposition-taken_up = Taken up
disposition-taken_up-words = It goes forward.
disposition-merged = Joined with another
disposition-merged-words = It goes forward in another idea or proposal.
disposition-deferred = Later
disposition-deferred-words = Not now; the reason says when.
disposition-declined = Declined
disposition-declined-words = It does not go forward.
disposition-answered = Answered
disposition-answered-words = The question has its answer.
choose-disposition = Choose what becomes of it.
goes-into = Where it goes forward
goes-into-none = Not in one of these
goes-on-in = Goes on in { $no }
choose-into = Choose where it goes forward.
pick-one = Choose one
you-write-for = You write for { $name }. Everyone sees that.
write-for = For whom you write
writes-for = writes for { $name }
idea-known = Was known before
idea-new = New in this forum
belongs-to = belongs to:
new-component = a part of the problem that is not in the statement yet
corrected = Corrected by the writer
became = Became change
correct = Correct
correct-title = Correct { $no }
correct-words = What you wrote first stays readable beside it.
correct-label = How it should read
correct-why = Why you correct it
correct-act = Put the correction beside it
changed-my-view = This changed my view
view-title = I changed my view
view-words = Everyone sees it, with your name. It is thought well of here.
view-on = On what
view-because = I changed my view because …
view-act = Say it with this reason
the-problem = the problem as it is written
what-was-said = what was said in { $no }
choose-on = Choose on what.
view-changed = Changed their view
view-heard = after { $no }

## Writing for somebody
delegates-title = Who writes for you
delegates-words = Whoever writes for an elected member does exactly the acts listed, under their own name, and everyone sees for whom.
delegation-give = Let somebody write for you
delegation-act = Let them do exactly this
delegation-take = Take it back
delegation-who = Who
delegation-acts = Which acts
choose-acts = Choose at least one act.
delegable-response_given = answer people who wait
delegable-touchpoint_held = record touchpoints with the council
delegable-voice_invited = invite missing voices
delegable-meeting_set = give meetings a date

## Refinement of a proposal
on-its-way = On its way
signal-none = The committee has not said yet what can be authorised.
signal-possible = The committee: possible
signal-possible_if = The committee: possible, if
signal-not_possible = The committee: not possible, because
signal-by = Signal of { $body }. It decides nothing.
signal-give = Say what can be authorised
signal-title = What can be authorised?
signal-words = Said early, so that nobody works for months on what cannot be. It decides nothing.
signal-body = Which committee
signal-condition = On which condition
signal-act-possible = Say: possible
signal-act-possible_if = Say: possible, if
signal-act-not_possible = Say: not possible, because
choose-signal = Choose one of the three.
authors-from = Its authors come from: { $groups }.
merged-here = Went on in this one:
merge-open = Let it go on in another proposal
merge-words = Everyone who leads or changed this one is credited there. Nobody’s position moves: who stands here stands here. This cannot be undone.
merge-moves-nobody = Positions given here stay here. Say anew where you stand on the other.
merge-act = Let it go on there
minority = Minority view
minority-state = Keep a minority view
minority-words = It stays beside the text and goes with it to the council.
minority-label = What should be kept
minority-act = Keep this beside the text
objection-answer = The lead’s answer
objection-open = Waits for the lead’s answer
objection-title = Answer the objection of { $name }
objection-label = What would meet it, or why it stays
objection-act = Answer with these words
put-open = Put it to the forum
put-title = Put to the forum by its mover
put-words = The lead has declined it. If six in ten of each group can live with it, you may take it in all the same.
put-why = Why the forum should say
put-act = Put it to the forum with this reason
put-stand = Can you live with this change?
put-carried = Each group can live with it. Its mover may take it in.
put-take = Take it in: each group can live with it
put-take-words = The proposal gets a new version.
trial-open = Try something in small
trial-words = A trial says beforehand what is expected and when it stops. Whatever it shows, what was learned counts.
trial-act = Open this trial
trial-field-title = What it is called
trial-field-hypothesis = What you expect
trial-field-measure = What is measured
trial-field-stop_rule = When it stops early
trial-hypothesis = Expected
trial-measure = Measured
trial-stop = Stops when
trial-learned-words = Learned
trial-running = Is being tried
trial-continued = It goes on
trial-learned = Learned, not continued
trial-stopped = Stopped by its rule
trial-close = End the trial
trial-learned-label = What was measured and learned
trial-act-continued = End it: it goes on
trial-act-learned = End it: learned, not continued
trial-act-stopped = End it: stopped by its rule

## An idea
idea-was-known = Was this known before?
idea-not-sure = Not sure
idea-part = Which part of the problem
idea-no-part = No one part
