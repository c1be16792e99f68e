# Every word of the interface in Danish: plain, in the form "du"; the council by its name.

hall = Moothall
skip = Gå til siden
back = Tilbage
you = Dig
entry = Indførsel
because = Fordi:
writer-unknown = Skribenten er ikke kendt
here-tabs = Dette forum

## Actor groups and offices
group-elected = Folkevalgt
group-manager = Forvaltning
group-other_public = Offentlig myndighed
group-citizen = Borger
group-civil_society = Forening
group-business = Erhverv
group-expert = Fagperson
groups-elected = Folkevalgte
groups-manager = Forvaltning
groups-other_public = Andre myndigheder
groups-citizen = Borgere
groups-civil_society = Foreninger
groups-business = Erhverv
groups-expert = Fagfolk
groups-small = Små grupper tilsammen
office-sponsor = sponsor
office-champion = tovholder
office-moderator = Ordstyrer, tager ikke parti
office-member = medlem
council-office-administrator = administrator
council-office-clerk = protokolfører
council-office-auditor = revisor

## What kind of gathering it is
standing-fictional = Opdigtet.
standing-fictional-words = Mennesker, steder og råd her findes ikke.
standing-rehearsal = Generalprøve.
standing-rehearsal-words = En prøveaften. Intet herfra går videre til rådet.
standing-imported = Hentet fra en anden platform.
standing-imported-words = Læs det, som det blev skrevet dér.

## Stages
stage-of = Trin { $n } af { $of }:
stage-initiate = Begyndelse
stage-mandate = Kommissorium
stage-convene = Indkaldelse
stage-diagnose = Problemet
stage-create = Idéer
stage-refine = Udarbejdelse
stage-proposition = Beslutningsforslag
stage-authorise = Beslutning
stage-deliver = Gennemførelse
stage-learn = Læring
stage-closed = Afsluttet
stage-initiate-words = Et folkevalgt medlem foreslår et forum.
stage-mandate-words = Rådet siger, hvad forummet skal svare på.
stage-convene-words = Folk bliver inviteret.
stage-diagnose-words = Fortæl, hvad problemet er, som du lever med det.
stage-create-words = Idéer fra alle.
stage-refine-words = Forslag bliver skrevet, ændret og vejet.
stage-proposition-words = Forslagene bliver gjort klar til rådet.
stage-authorise-words = Rådet beslutter og siger hvorfor.
stage-deliver-words = Det besluttede bliver gjort.
stage-learn-words = Rådet ser tilbage på, hvad der kom ud af det.
stage-closed-words = Forummet er slut. Alt, hvad der blev sagt, kan stadig læses.
stage-since = Siden { $day }
stage-way = Hele vejen
stage-here = her er vi
stage-passed = passeret
stage-ahead = forude

## Connection
net-live = Direkte
net-live-people =
    { $people ->
        [one] Direkte, 1 er her
       *[other] Direkte, { $people } er her
    }
net-connecting = Opretter forbindelse. Du kan læse og skrive.
net-away = Forbindelsen er væk et øjeblik.
net-offline = Uden forbindelse.
net-offline-since = Uden forbindelse siden kl. { $time }.
net-old = Siden er ældre end huset. Dine ord er gemt på telefonen.
net-ended = Dette forum er ikke åbent her mere. Dine ord er gemt på telefonen.
net-reload = Hent siden igen
posts-wait =
    { $n ->
        [one] 1 indlæg venter på telefonen.
       *[other] { $n } indlæg venter på telefonen.
    }
keep-writing = Du kan roligt skrive videre.
pause = Pause
resume = Følg med direkte igen

## Contributions
kind-testimony = Vidnesbyrd
kind-question = Spørgsmål
kind-idea = Idé
kind-evidence = Dokumentation
kind-comment = Kommentar
answers = Svarer på
elected-answered = Et folkevalgt medlem har svaret
talk-closed = Her kan ikke svares mere.
reply = Svar
replies =
    { $n ->
        [one] 1 svar
       *[other] { $n } svar
    }
read-talk =
    { $n ->
        [0] Åbn samtalen
        [one] Læs 1 svar
       *[other] Læs { $n } svar
    }
tomb-hidden = { $no } blev skjult af en ordstyrer, { $when }.
tomb-hidden-there = { $no } var skjult dér, hvor det først blev skrevet.
tomb-by = Skjult af
tomb-erased = { $no } er slettet.
tomb-erased-words = At her stod noget, er bevaret; ordene er væk.
words-hidden = Ordene er skjult.
arrivals = { $n } nye nedenfor
loading = Henter
not-fetched = Denne del kunne ikke hentes. Det, du har læst, bliver stående.
try-again = Prøv igen

## Writing
post-refused = Ikke sendt. Dine ord er her.
act-contribution_made = { $words }
act-other = Din handling

## Statements
statements = Udsagn
vote-agree = Enig
vote-disagree = Uenig
vote-pass = Spring over
statements-left =
    { $n ->
        [one] 1 udsagn venter på dit svar
       *[other] { $n } udsagn venter på dit svar
    }

## Support by group
position-support = Støtter
position-accept = Kan leve med det
position-object = Er imod
position-support-low = støtter
position-accept-low = kan leve med det
position-object-low = er imod
position-support-small = Jeg vil gerne have, at det bliver gjort.
position-accept-small = Ikke mit første valg, men jeg stiller mig ikke i vejen.
position-object-small = Sig, hvad der skulle være anderledes.
stand = { $support } støtter, { $accept } kan leve med det, { $object } er imod
carry = { $n } af { $of } kan leve med det
nobody-stands = Ingen har sagt, hvor de står, endnu
groups-unshown =
    { $n ->
        [one] 1 person mere, i en gruppe, der er for lille til at blive vist
       *[other] { $n } personer mere, i grupper, der er for små til at blive vist
    }
groups-earlier =
    { $n ->
        [one] 1 af dem gjaldt en tidligere version
       *[other] { $n } af dem gjaldt en tidligere version
    }
not-carried = Bæres ikke af alle: { $groups }
all-carried = Alle grupper kan leve med det
support-by-group = Hvor folk står, gruppe for gruppe

## Clauses and changes
removed = fjernet:
added = tilføjet:
clause-new = Nyt i version { $version }
clause-new-from = Nyt i version { $version }, fra
clause-hidden = Punktets ord er skjult.
clause-erased = Punktets ord er slettet. At her stod noget, er bevaret.
changes-undecided =
    { $n ->
        [one] 1 ændring foreslået, ikke afgjort
       *[other] { $n } ændringer foreslået, ikke afgjort
    }
declined = Afvist
withdrawn = Trukket tilbage af forslagsstilleren

## The front page
demo-title = Prøv huset
to-forum = Gå til forummet
ended = Afsluttet

## The forum
tab-now = Nu
tab-talk = Samtale
tab-proposals = Forslag
tab-record = Protokol
ask-duty =
    { $n ->
        [one] 1 ting venter på dig
       *[other] { $n } ting venter på dig
    }
ask-duty-words =
    { $n ->
        [one] Det står åbent, til du har gjort det.
       *[other] Det, der har ventet længst, først.
    }
ask-duty-act = Gå derhen
ask-duty-all = Alt, der venter på dig
mandate-reserves = Rådet forbeholder sig: { $list }
mandate-whole = Hele kommissoriet, dets datoer og versioner
ask-decide =
    { $n ->
        [one] 1 ændring venter på dig
       *[other] { $n } ændringer venter på dig
    }
ask-decide-words = Nogen har foreslået at ændre dit forslag “{ $title }”. Du afgør det og siger hvorfor.
ask-decide-act = Læs og afgør
ask-stand = Din tur: hvor står du?
ask-stand-words = Du har endnu ikke sagt, hvor du står, til { $n } af { $of } forslag.
ask-stand-act = Næste: { $title }
ask-vote = Din tur: hvad mener du?
ask-vote-act = Svar på udsagnene
ask-testimony = Fortæl, hvordan det er
ask-testimony-words = Hvad lever du med? Dine ord hjælper med at sige, hvad problemet egentlig er.
ask-testimony-act = Skriv, hvad du har set
ask-idea = Hvad kunne man gøre?
ask-idea-words = Nu er der åbent for idéer. Din behøver ikke være færdig.
ask-idea-act = Skriv en idé
ask-propose = Skriv det første forslag
ask-propose-words = Nu er der åbent for forslag: nogle få punkter, som rådet kan tage stilling til.
ask-propose-act = Skriv et forslag
ask-nothing = Intet venter på dig
ask-nothing-words = Hvad der sker her, kan du se nedenfor.
ask-nothing-closed = Forummet er slut. Alt, hvad der blev sagt, kan stadig læses.
new-here = Nyt i samtalen
all-talk = Hele samtalen
nothing-said = Ingen har sagt noget endnu
nothing-said-words = Her står de nyeste indlæg. Du kan skrive det første.
nothing-said-wait = Her står de nyeste indlæg, når trinnet for dem åbner.
proposals-none = Ingen forslag endnu
proposals-none-early = De kommer i trinnet { $stage }, ud af idéerne.
proposals-none-words = De bliver skrevet ud fra idéerne. Du kan skrive det første.
proposals-none-over = Der blev ikke stillet nogen i dette forum.
you-stand = Dig: { $position }
you-stand-earlier = Dig: { $position }, til version { $version }. Teksten er nu version { $now }.
you-not-yet = Du har ikke svaret endnu
new-proposal = Skriv et forslag
lead-version = forslagsstiller, version { $version }
problem = Problemet
problem-version = Version { $version }
problem-revised = Ændret { $when }
mandate = Kommissoriet
people = Hvem deltager
people-count =
    { $n ->
        [one] 1 person er med.
       *[other] { $n } personer er med.
    }
source = Hvor dette kommer fra

## A proposal
decision = Afgørelse
why-all = Hvorfor? Alle kan læse det
reason-hint = Begrundelsen er en del af afgørelsen.
reason-needed = Skriv mindst én sætning. En afgørelse skal begrundes.
replaced = har sagt noget andet siden
talk-about = Tal om det
proposal-hidden = Forslagets titel er skjult

## Moderating and convening
hide = Skjul
hide-title = Vil du skjule ordene i { $no }?
hide-words = Pladsen, nummeret og svarene bliver stående. Alle kan læse din begrundelse.
act-hide = Skjul med denne begrundelse
restore = Vis igen
restore-title = Vil du vise ordene i { $no } igen?
restore-words = Alle kan læse dem igen, og din begrundelse.
act-restore = Vis med denne begrundelse
close-talk = Luk samtalen
close-title = Vil du lukke samtalen under { $no }?
close-sheet-words = Alt kan stadig læses. Ingen kan svare.
act-close = Luk med denne begrundelse
reopen-talk = Åbn samtalen igen
reopen-title = Vil du åbne samtalen under { $no } igen?
reopen-words = Alle kan svare igen.
act-reopen = Åbn med denne begrundelse
why-hide = Hvorfor? Nævn reglen
open-stage = Åbn et andet trin
revise-problem = Ret problemets ordlyd

## Signing in
sign-in = Log ind
language-title = Sprog
invitation = { $council } inviterer dig

## Words that cannot be taken as they are
refusal-too_late = Trinnet for det er forbi. Åbent nu er { $stage }.
refusal-too_few_words = Her skal en begrundelse have mindst { $least } ord. Dette er { $was }.
refusal-version_moved_on = Teksten er nu version { $version }. Læs den, og send så igen.
words-empty = Skriv mindst én sætning.
words-too_long = { $was } tegn er mere, end der er plads til. Gør det til { $most } eller færre.
words-control = Tegn nummer { $at } kan ikke vises. Det kommer ofte af at sætte ind: skriv den del i hånden.
words-direction = Tegn nummer { $at } vender læseretningen. Tag det ud; hver tekst beholder sin egen retning.

## Faults of the hall
fault-unreadable = Huset forstod ikke telefonen. Hent siden igen; dine ord er gemt.
fault-too_large = Det er mere, end der kan sendes på én gang. Gør det kortere.
fault-wait =
    { $seconds ->
        [one] Det var meget på én gang. Det går videre om 1 sekund.
       *[other] Det var meget på én gang. Det går videre om { $seconds } sekunder.
    }
fault-not_kept = Huset kunne ikke bevare det lige nu. Det bliver sendt igen af sig selv; intet er tabt.
fault-no_such_topic = Der er intet under dette nummer.

## Answers to requests
problem-not_found = Den side findes ikke
problem-not_found-words = Adressen kan være skåret over, eller siden har aldrig været her.
problem-sign_in_first = Log ind først.
problem-not_yours = Det er for andre. Spørg en af rådets administratorer, hvis du burde have adgang.
problem-other_site = Det kom fra et andet websted. Åbn husets egen side, og prøv dér.
problem-unreadable = Huset forstod ikke telefonen. Hent siden igen.
problem-not_an_address = Skriv hele adressen, med tegnet @ i.
problem-wrong_code =
    { $tries ->
        [0] Koden passer ikke. Bed om en ny.
        [one] Koden passer ikke. Du kan prøve én gang til.
       *[other] Koden passer ikke. Du kan prøve { $tries } gange til.
    }
problem-name_needed = Skriv, hvad du vil kaldes.
problem-no_such_invitation = Invitationen gælder ikke mere. Bed den, der sendte den, om en ny.
problem-too_many =
    { $minutes ->
        [one] Det var mange gange. Vent et minut, og prøv igen.
       *[other] Det var mange gange. Vent { $minutes } minutter, og prøv igen.
    }
problem-mail_not_sent = Mailen kunne ikke sendes. Se på adressen, og prøv igen om lidt.
problem-away = Huset kan ikke nå sin protokol lige nu. Prøv igen om lidt; intet er tabt.
problem-offline = Du har ingen forbindelse. Prøv igen, når du har.
to-front = Gå til forsiden

## The page of parts
style-title = Delene, i hver tilstand
style-words = Hver del af skærmbillederne, med faste eksempler. Serverens sider uden JavaScript bruger de samme klasser.

## Sider og mails, som serveren skriver
page-sign-in = Log ind
page-needs-script = For at logge ind skal browseren kunne køre scripts. Alt kan læses uden.
page-missing = Den side findes ikke her
page-missing-words = Adressen er måske blevet skåret over, eller forummet hedder noget andet nu.
page-away = Salen kan ikke nå sin protokol lige nu
page-away-words = Intet er gået tabt. Prøv igen om et øjeblik.
page-to-front = Til forsiden
mail-code-subject = Din kode er { $code }
mail-code-body =
    Din kode til at logge ind er { $code }.

    Den gælder i { $minutes } minutter og kan bruges én gang. Hvis du ikke har bedt om den, skal du ikke gøre noget.

## Frister
clock-left =
    { $n ->
        [one] 1 dag tilbage
       *[other] { $n } dage tilbage
    }
clock-today = Frist i dag
clock-over =
    { $n ->
        [one] 1 dag over fristen
       *[other] { $n } dage over fristen
    }
clock-kept = Besvaret
clock-kept-hours =
    { $n ->
        [one] Besvaret på 1 time
       *[other] Besvaret på { $n } timer
    }
clock-kept-days =
    { $n ->
        [one] Besvaret på 1 dag
       *[other] Besvaret på { $n } dage
    }
clock-by = senest { $day }

## Reasons with enough words, and voices from outside
words-count = { $n } af { $least } ord indtil nu.
groups-outside = Uden for forummet, talt for sig: { $carry } af { $of } kan leve med det.
outside = uden for forummet
