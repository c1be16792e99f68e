# Det, der står over alt i et forum: lamper, det alvorligste, huset kan sige, det skyldige, et ønske.

lamp-define = Problem
lamp-design = Løsning
lamp-implement = Gøre
lamp-new = Nyt
lamp-together = sammen
lamp-yes = noget nyt
lamp-not-yet = endnu ikke
lamp-define-missing = problemet fælles
lamp-design-missing = løsningen fælles
lamp-implement-missing = gjort sammen
lamp-new-missing = noget nyt
lamps-all = Det er samskabelse: problemet, løsningen og gennemførelsen er fælles, og der er noget nyt i det.
lamps-17 = Verdensmål 17, partnerskaber, lyser alene af det.
lamps-missing = På vej mod samskabelse. Mangler: { $missing }.
lamps-more = Sådan tælles det

verdict-raised = Rejst { $day }, endnu ikke besvaret af sponsoren
verdict-answered = Rejst { $day }. Sponsoren har svaret skriftligt.
verdict-open = Åbn “{ $title }”
verdict-warnings = Alle advarsler
verdict-nc1 = Det er høring, ikke samskabelse.
verdict-nc1-why = “{ $title }” er skrevet af { $group }; { $n } ændringer blev ønsket af andre, og ingen kom med.
verdict-nc1-clears = Luk teksten op, eller sig lige ud, at denne del er besluttet.
verdict-nc2 = Det læsser en offentlig opgave over på frivillige.
verdict-nc2-why = { $d }% af arbejdet er ulønnet, og det offentlige dækker { $m }% af midlerne.
verdict-nc2-clears = Hvad giver rådet tilsagn om?
verdict-nc3 = Det er udlicitering.
verdict-nc3-why = Kun { $firm } har del i arbejdet.
verdict-nc3-clears = Det kan være rigtigt, men så som udbud, ikke her.
verdict-nc4 = De folkevalgte taler mest og ændrer intet.
verdict-nc4-clears = Tag en ændring fra andre med, eller lad andre føre teksten.
verdict-nc4-act = Læs forslagene
verdict-nc5 = Forvaltningen leder, og de folkevalgte ser på.
verdict-nc5-clears = Husets tanke er det modsatte af et ekkorum: en folkevalgt svarer, spørger eller foreslår.
verdict-nc5-act = Svar i samtalen
verdict-nc6 = Det offentlige er fraværende.
verdict-nc6-why =
    { $d ->
        [one] Ingen folkevalgt eller fra forvaltningen har været her i 1 dag.
       *[other] Ingen folkevalgt eller fra forvaltningen har været her i { $d } dage.
    }
verdict-nc6-clears = Selvhjælp er velkommen; samskabelse kræver det offentlige. En folkevalgt eller en fra forvaltningen tager del.
verdict-nc6-act = Gå til samtalen
verdict-nc7 = Folk har arbejdet her, og ingen beslutning er i sigte.
verdict-nc7-clears = Rådet sætter en dag for sin beslutning, eller beslutter.
verdict-nc7-act = Se datoerne
verdict-by-elected = folkevalgte
verdict-by-manager = forvaltningen
verdict-by-other_public = en offentlig myndighed
verdict-by-citizen = borgere
verdict-by-civil_society = en forening
verdict-by-business = en virksomhed
verdict-by-expert = fagpersoner
answer-in-writing = Svar skriftligt
acknowledge-title = Svar skriftligt på denne advarsel
acknowledge-words = Den står, indtil det, den advarer om, er holdt op. Alle kan læse dit svar.
acknowledge-label = Hvad siger du til det, eller hvad gør du ved det?
acknowledge-act = Svar med disse ord

council-owes = Rådet har skyldt et svar siden { $day }.
council-owes-words = Hvem der beslutter, og hvornår, står i kommissoriet
forum-ended = Forummet sluttede { $day }.
forum-ended-words = Rådet kan forlænge det. Alt, hvad der blev sagt, kan stadig læses.
forum-prolong = Forlæng forummet
given-back = Rådet gav “{ $title }” tilbage
given-back-words = Teksten er åben igen: foreslå ændringer, afgør dem, sig, hvor du står.
to-the-text = Læs teksten
to-the-decision = Hele beslutningen

supporters = { $n } af { $needed } vil have rådet til at svare
suggestion-owed = Rådet skylder et svar:
suggestion-short =
    { $n ->
        [one] Når 1 til er med, skal rådet svare med en begrundelse.
       *[other] Når { $n } til er med, skal rådet svare med en begrundelse.
    }
supported = Du vil have et svar på dette
support-act = Jeg vil have et svar på dette
suggestion-answer = Svar på ønsket
suggestion-answer-words = For rådet. Et afslag skal have en begrundelse, ligesom alt andet.
suggestion-answer-act = Svar med denne begrundelse
suggestion-choose = Vælg, hvad der sker med det.
suggestion-taken_up = Rådet tager det op
suggestion-merged = Det går videre i et andet forum
suggestion-deferred = Senere
suggestion-declined = Rådet tager det ikke op
suggestion-answered = Det er besvaret
