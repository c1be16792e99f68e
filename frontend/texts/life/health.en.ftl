# What stands above everything in a forum: lamps, the gravest things the house can say, what is owed, a suggestion.

lamp-define = Define
lamp-design = Design
lamp-implement = Do
lamp-new = New
lamp-together = together
lamp-yes = something new
lamp-not-yet = not yet
lamp-define-missing = defined together
lamp-design-missing = designed together
lamp-implement-missing = done together
lamp-new-missing = something new
lamps-all = This is co-creation: defined, designed and done together, with something new.
lamps-17 = Goal 17, partnerships, is lit by that alone.
lamps-missing = On the way to co-creation. Missing: { $missing }.
lamps-more = How this is counted

verdict-raised = Raised { $day }, not yet answered by the sponsor
verdict-answered = Raised { $day }. The sponsor has answered in writing.
verdict-open = Open “{ $title }”
verdict-warnings = All warnings
verdict-nc1 = This is consultation, not co-creation.
verdict-nc1-why = “{ $title }” was written by { $group }; { $n } changes were asked for by others and none was taken in.
verdict-nc1-clears = Open the text, or say plainly that this part is decided.
verdict-nc2 = This would dump a public task on volunteers.
verdict-nc2-why = { $d }% of the work is unpaid and the public side covers { $m }% of the means.
verdict-nc2-clears = What does the council pledge?
verdict-nc3 = This is contracting out.
verdict-nc3-why = Only { $firm } has a part in the work.
verdict-nc3-clears = It may be right, but then as procurement, not here.
verdict-nc4 = The elected both speak most and change nothing.
verdict-nc4-clears = Take in a change from others, or let others lead the text.
verdict-nc4-act = Read the proposals
verdict-nc5 = The administration leads and the elected watch.
verdict-nc5-clears = The theory of this house asks for the reverse of a sounding board: an elected member answers, asks or proposes.
verdict-nc5-act = Answer in the talk
verdict-nc6 = The public side is absent.
verdict-nc6-why =
    { $d ->
        [one] No elected member or official has been here for 1 day.
       *[other] No elected member or official has been here for { $d } days.
    }
verdict-nc6-clears = Self-help is welcome; co-creation needs the public side. An elected member or an official takes part.
verdict-nc6-act = Go to the talk
verdict-nc7 = People worked here and no decision is foreseen.
verdict-nc7-clears = The council sets a day for its decision, or decides.
verdict-nc7-act = See the dates
verdict-by-elected = elected members
verdict-by-manager = the administration
verdict-by-other_public = a public body
verdict-by-citizen = citizens
verdict-by-civil_society = an association
verdict-by-business = a business
verdict-by-expert = experts
answer-in-writing = Answer in writing
acknowledge-title = Answer this warning in writing
acknowledge-words = It stands until what it warns of is so no longer. Everyone can read your answer.
acknowledge-label = What do you make of it, or do about it?
acknowledge-act = Answer with these words

council-owes = The council owes an answer since { $day }.
council-owes-words = Who decides, and by when, stands in the mandate
forum-ended = The forum ended on { $day }.
forum-ended-words = The council can prolong it. Everything said can still be read.
forum-prolong = Prolong the forum
given-back = The council gave “{ $title }” back
given-back-words = The text is open again: propose changes, decide them, say where you stand.
to-the-text = Read the text
to-the-decision = The whole decision

supporters = { $n } of { $needed } people want the council to answer
suggestion-owed = The council owes an answer:
suggestion-short =
    { $n ->
        [one] When 1 more person joins, the council must answer with a reason.
       *[other] When { $n } more people join, the council must answer with a reason.
    }
supported = You want this answered
support-act = I want this answered
suggestion-answer = Answer the suggestion
suggestion-answer-words = For the council. A refusal needs a reason, as does everything else.
suggestion-answer-act = Answer with this reason
suggestion-choose = Choose what becomes of it.
suggestion-taken_up = The council takes it up
suggestion-merged = It goes on in another forum
suggestion-deferred = Later
suggestion-declined = The council does not take it up
suggestion-answered = It is answered
