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
hint-testimony = Det, du lever med eller selv har set.
hint-question = Noget, du gerne vil have svar på.
hint-idea = Et muligt svar. Det behøver ikke være færdigt.
hint-evidence = En kendsgerning, og hvor den kommer fra.
hint-comment = Andet, du vil sige om sagen.
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
new-since-here = Nyt, siden du kom
older = Vis tidligere indlæg
loading = Henter
not-fetched = Denne del kunne ikke hentes. Det, du har læst, bliver stående.
try-again = Prøv igen

## Writing
write = Skriv
what-is-it = Hvad er det?
your-words = Dine ord
because-label = Fordi
because-hint = Hvorfor du mener det. Det hjælper andre med at svare.
say-why = Sig hvorfor
saved-here = Gemt på telefonen
not-saved = Telefonen lader ikke huset gemme dine ord. Hold siden åben, til de er sendt.
send = Send
send-later = Send senere
sign-in-to-send = Log ind for at sende
guest-words = Dine ord bliver her, mens du logger ind.
replying-to = Svar på { $no }
reply-to-all = Svar i stedet på hele samtalen
no-number = intet nummer endnu
post-waits = Venter på telefonen. Det bliver sendt, når der er forbindelse.
post-sending = På vej.
post-again = Huset kunne ikke bevare det lige nu. Det bliver sendt igen af sig selv.
post-refused = Ikke sendt. Dine ord er her.
post-change = Ret
post-throw-away = Smid væk
post-again-now = Send igen
act-contribution_made = { $words }
act-other = Din handling

## Statements
statements = Udsagn
statements-words = Sig, hvad du mener om hvert. Du ser, hvad andre svarede, når du selv har svaret.
your-answer = Dit svar
vote-agree = Enig
vote-disagree = Uenig
vote-pass = Spring over
answers-given = { $agree } enige, { $disagree } uenige, { $pass } sprang over
make-statement = Lav et udsagn
statement-label = Én kort sætning, som alle kan svare på
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
change-no = Ændring { $no }
change-replace = Til punkt { $place }
change-insert = Et nyt punkt efter punkt { $place }
change-insert-first = Et nyt punkt før alle andre
change-delete = Punkt { $place } udgår
change-move = Punkt { $place } flyttes til efter punkt { $after }
change-move-first = Punkt { $place } flyttes til begyndelsen
to-version = Til version { $version }
taken-in = Taget med: version { $version }
taken-in-part = Taget delvist med: version { $version }
declined = Afvist
withdrawn = Trukket tilbage af forslagsstilleren
stale-title = Punktet er blevet ændret, siden ændring { $no } blev skrevet
stale-then = Dengang, i version { $version }
stale-now = Nu
stale-wanted = Ændringen
stale-moved-by = siden ændring { $no }
stale-gone = Punktet findes ikke mere.
stale-no-words = Ingen andre ord: ændringen ville fjerne eller flytte punktet.
also-changed = Ændring { $no } gælder også dette punkt

## The front page
front-title = Det arbejder vi på sammen
front-title-council = Det arbejder { $council } på sammen med jer
front-words = Rådet spørger, alle berørte hjælper med at svare, rådet beslutter og siger hvorfor.
open-now = Åbent nu
ended = Afsluttet
nothing-open = Intet forum er åbent endnu
nothing-open-words = Når et råd stiller et spørgsmål, står det her. Du kan læse og svare fra telefonen.
forum-figures-people =
    { $n ->
        [one] 1 deltager
       *[other] { $n } deltagere
    }
forum-figures-contributions = { $n } indlæg
forum-figures-proposals = { $n } forslag
demo-title = Prøv huset
demo-words = Personerne er opdigtede. Ét tryk, og du er en af dem.
demo-as = Gå ind som

## The forum
tab-now = Nu
tab-talk = Samtale
tab-proposals = Forslag
tab-record = Protokol
ask-decide =
    { $n ->
        [one] 1 ændring venter på dig
       *[other] { $n } ændringer venter på dig
    }
ask-decide-words = Nogen har foreslået at ændre dit forslag “{ $title }”. Du afgør det og siger hvorfor.
ask-decide-act = Læs og afgør
ask-stand = Din tur: hvor står du?
ask-stand-words = Du har endnu ikke sagt, hvor du står, til { $n } af { $of } forslag.
ask-stand-here = Læs teksten, og sig så, om du støtter den, kan leve med den eller er imod.
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
talk-empty = Ingen har skrevet endnu
talk-empty-words = Her kommer vidnesbyrd, spørgsmål og idéer. Dit kan blive det første.
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

## A thread
thread-title = { $kind } { $no }
thread-part-of = Del af samtalen
thread-gone = Der er intet under dette nummer
thread-gone-words = Nummeret kan høre til et andet forum eller til noget, der ikke har sin egen side.
to-forum = Gå til forummet
closed-by = Lukket af
closed-words = Samtalen er lukket. Den kan stadig læses.
replies-title = Svar
no-replies = Ingen svar endnu
no-replies-words = Dit ville være det første.

## A proposal
leads-it = forslagsstiller
version-line = Version { $version }, { $when }.
taken-in-from =
    { $n ->
        [0] Ingen ændringer er taget med endnu.
        [one] 1 ændring er taget med.
       *[other] { $n } ændringer er taget med.
    }
thanks-to = Med ord fra
compare-versions = Sammenlign versioner
the-text = Teksten
new-version-here = Teksten er blevet ændret, mens du læste.
show-version = Vis version { $version }
change-this = Foreslå en ændring her
ideas-behind = Bygger på
decide-accept = Tag med
decide-part = Delvist
decide-decline = Afvis
withdraw = Træk tilbage
withdraw-title = Vil du trække ændring { $no } tilbage?
withdraw-words = Den bliver stående i protokollen som trukket tilbage. Du kan foreslå en anden.
withdraw-act = Træk ændring { $no } tilbage
decision-on = Din afgørelse om ændring { $no }
decision = Afgørelse
accept-small = Går ind i version { $version }, som den står
part-small = Du skriver de ord, der går ind i version { $version }
decline-small = Teksten bliver, som den er
stale-part-only = Punktet er blevet ændret, så ændringen kan ikke gå ind, som den står. Tag den delvist med, med ord der passer, eller afvis den.
why-mover = Hvorfor? { $name } og alle andre kan læse det
why-all = Hvorfor? Alle kan læse det
reason-hint = Begrundelsen er en del af afgørelsen.
reason-hint-position = Med en begrundelse står dit navn ved den.
reason-needed = Skriv mindst én sætning. En afgørelse skal begrundes.
choose-first = Vælg først en af de tre.
act-decide = Afgør
act-accept = Tag med, med denne begrundelse
act-part = Tag delvist med, med denne begrundelse
act-decline = Afvis med denne begrundelse
change-title-clause = Foreslå en ændring af punkt { $place }
what-change = Hvad skal der ske?
op-replace = Andre ord
op-replace-small = Punktet bliver, med de ord du skriver
op-insert_after = Et nyt punkt efter det
op-insert_after-small = Du skriver et punkt mere
op-delete = Tag punktet ud
op-delete-small = Det forsvinder fra teksten
op-move = Flyt det
op-move-small = De samme ord et andet sted
op-choose = Vælg først, hvad der skal ske.
new-words = Ordene, som de skal være
new-clause = Det nye punkts ord
move-after = Hvor skal det stå?
move-first = I begyndelsen
move-after-clause = Efter punkt { $place }
nothing-changed = Det er de samme ord som før. Ret noget i dem.
change-why = Hvorfor? Det hjælper dem, der afgør det
act-change = Foreslå denne ændring
add-change = Tilføj, og ret et punkt mere
changes-so-far =
    { $n ->
        [one] 1 ændring indtil nu
       *[other] { $n } ændringer indtil nu
    }
drop-change = Tag ud
positions = Hvor folk står
say-stand = Sig, hvor du står
change-stand = Sig noget andet
stand-title = Hvor står du?
stand-version = Til version { $version } af “{ $title }”
stand-why = Hvorfor? Du må gerne lade det stå tomt
stand-why-object = Hvad skulle være anderledes?
act-stand = Sig, hvor jeg står
act-stand-support = Jeg støtter version { $version }
act-stand-accept = Jeg kan leve med version { $version }
act-stand-object = Jeg er imod version { $version }
choose-stand = Vælg først, hvor du står.
reasons-told = Folks begrundelser
on-version = til version { $version }
replaced = har sagt noget andet siden
changes-decided = Ændringer, der er afgjort
changes-open-all = Ændringer, der venter
compare-title = Hvad der er ændret mellem to versioner
compare-from = Fra version
compare-to = Til version
compare-same = De to versioner er ens.
compare-back = Tilbage til teksten
clause-was = var punkt { $place }
clause-gone = taget ud
clause-added = nyt
clause-moved = flyttet fra { $place }
talk-under = Samtalen om forslaget
talk-about = Tal om det
proposal-hidden = Forslagets titel er skjult

## A new proposal
new-proposal-title = Skriv et forslag
new-proposal-words = Nogle få punkter, som rådet kan tage stilling til. Andre kan foreslå ændringer til hvert punkt; du afgør dem og siger hvorfor.
proposal-title-label = Hvad hedder det?
proposal-title-hint = Et kort navn, der kan siges højt.
clause-label = Punkt { $place }
clause-hint = Én ting at tage stilling til i hvert punkt.
clause-more = Et punkt mere
clause-less = Tag punkt { $place } ud
from-ideas = Hvilke idéer bygger det på?
act-propose = Stil dette forslag

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
open-stage-title = Hvilket trin åbner?
open-stage-words = Trinnet før slutter. Alle kan læse din begrundelse.
act-open-stage = Åbn { $stage } med denne begrundelse
act-open-stage-none = Åbn trinnet
choose-stage = Vælg først et trin.
revise-problem = Ret problemets ordlyd
revise-title = Problemet, i nye ord
revise-label = Hele beskrivelsen
revise-why = Hvad svarer rettelsen på?
act-revise = Gør dette til version { $version }
add-lead = Tilføj en forslagsstiller
add-lead-title = Hvem stiller forslaget sammen med dig?
act-add-lead = Lad personen være forslagsstiller

## Signing in
sign-in = Log ind
sign-in-words = Du skal bruge en mailadresse. Vi sender dig en kode; der er ingen adgangskode at huske.
sign-in-why = Alle kan læse uden at logge ind. Den, der skriver, gør det under navn.
email-label = Din mailadresse
email-hint = Ingen andre i huset kan se den.
act-send-code = Send mig en kode
code-sent =
    { $minutes ->
        [one] En kode er på vej til { $email }. Den gælder i 1 minut.
       *[other] En kode er på vej til { $email }. Den gælder i { $minutes } minutter.
    }
demo-code = Dette er en fremvisning, så der sendes ingen mail. Din kode er { $code }.
code-label = De seks cifre fra mailen
act-sign-in = Log ind
other-address = Brug en anden adresse
name-title = Hvad hedder du?
name-words = Det er første gang, du er her. Dit navn står ved det, du skriver.
name-label = Dit navn
hat-label = Et par ord om dig
hat-hint = Må gerne stå tomt. For eksempel: 17 år, bruger pladsen.
act-go-in = Gå ind
signed-in-as = Du er logget ind som
act-sign-out = Log ud på denne telefon
drafts-stay = Det, du ikke har sendt, bliver på telefonen.
language-title = Sprog
invitation = { $council } inviterer dig
invitation-group = Du taler her som: { $group }.
invitation-office = Du får hvervet: { $office }.
invitation-words = Log ind, så gælder det fra da af.
invitation-gone = Invitationen gælder ikke mere
invitation-gone-words = Den er brugt eller for gammel. Bed den, der sendte den, om en ny. Du kan logge ind uden den.

## Refusals by the rules: who may, or when
refusal-sign_in_first = Log ind først. Dine ord bliver her.
refusal-not_yours-lead = Det afgør de, der har stillet forslaget.
refusal-not_yours-mover = Kun den, der foreslog ændringen, kan trække den tilbage.
refusal-not_yours-moderator = Det gør en ordstyrer.
refusal-not_yours-convenor = Det gør sponsoren eller en ordstyrer.
refusal-not_yours-member = Det er for dem, der har et hverv i forummet.
refusal-not_yours-council = Det skriver rådets protokolfører eller administrator ind.
refusal-not_yours-elected = Det gør en folkevalgt, der er med i forummet.
refusal-not_yours-not_elected = Folkevalgte foreslår et forum; alle andre kan ønske et.
refusal-not_yours-sponsor = Det gør sponsoren.
refusal-not_yours-steward = Det gør sponsoren, tovholderen eller en ordstyrer.
refusal-not_yours-voice = En ordstyrer i dette forum tager ikke parti.
refusal-not_yours-pledger = Det kan kun den, der gav tilsagnet.
refusal-not_yours-writer = Kun den, der skrev det, kan rette det.
refusal-not_yours-house = Det gør ingen i hånden; huset gør det selv.
refusal-too_early = Det åbner i trinnet { $stage }. Dine ord bliver her så længe.
refusal-too_late = Trinnet for det er forbi. Åbent nu er { $stage }.
refusal-no_such_stage = Trinnet er allerede åbent, eller forummet har det ikke. Vælg et andet.
refusal-no_such = Der er ikke noget af den slags under { $no }. Se på siden igen.
refusal-thread_closed = Samtalen under { $no } er lukket. Du kan stadig skrive andre steder i forummet.
refusal-nothing_changes = Sådan er det allerede. Der er intet at gøre.
refusal-already_decided = Det er afgjort i mellemtiden, med { $no }. Læs afgørelsen først.
refusal-version_moved_on = Teksten er nu version { $version }. Læs den, og send så igen.
refusal-no_such_version = Den version findes ikke. Teksten er nu version { $version }.
refusal-stale = Punktet er blevet ændret, siden ændringen blev skrevet. Læs dengang, nu og ændringen; tag den delvist med, eller afvis den.
refusal-no_such_clause = Punktet findes ikke i den version. Læs teksten, som den er nu, og vælg et punkt dér.
refusal-clause_twice = To af ændringerne rammer samme punkt. Saml dem i én.
refusal-amount = Mellem { $least } og { $most } kan lade sig gøre. Lav færre eller flere.
refusal-hidden = Ordene i { $no } er skjult, så der kan ikke bygges på dem nu.
refusal-id_taken = Det er sendt før fra en anden hånd. Send det igen som nyt.
refusal-no_such_person = Personen er ikke med i forummet. Vælg en, der er.
refusal-gate_not_met =
    { $n ->
        [one] 1 ting mangler før dette trin. Hele vejen siger hvad.
       *[other] { $n } ting mangler før dette trin. Hele vejen siger hvad.
    }
refusal-too_few_words = Her skal en begrundelse have mindst { $least } ord. Dette er { $was }.
refusal-end_passed = Forummet sluttede { $day }. Rådet kan forlænge det. Dine ord bliver her.
refusal-declare_first = Sig først, hvad du har på spil, under hele vejen. Dine ord bliver her.
refusal-not_live = Der arbejdes ikke på forslag { $no } nu: det er afgjort, eller det går videre i et andet.
refusal-leads_too_much = Tovholderen må stille højst { $percent }% af forslagene. Lad en anden stille dette.
refusal-not_delegated = Ingen folkevalgt lader dig skrive dette for sig.
refusal-ruling_lacks = Linje { $line } i beslutningen mangler sine ord og sin begrundelse.
lack-open = Nævn mindst én ting, der er åben.
lack-required = Nævn mindst én gruppe, der skal være med, og hvor mange.
lack-seats = Sig, hvor mange pladser der er.
lack-clocks = Sig, inden for hvor mange dage der svares, og hvor ofte råd og forum mødes.
lack-dates = Beslutningen skal komme før slutningen, og begge efter i dag.
lack-goals = Højst fire mål, 1 til 16, hvert kun én gang og med sit hvordan. Mål 17 regnes ud.
lack-vote = Skriv stemmetallene ned.
lack-proposer = En folkevalgt skal først foreslå forummet.
lack-proposition = Beslutningsforslaget skal først udfyldes.
lack-positions = Mindst to grupper skal først sige, hvor de står.
lack-amount = Skriv en mængde over nul.
lack-confirmation = Tilsagnet skal først bekræftes.
lack-evaluation = Evalueringen skal først være ude.
lack-anchorage = Sig, hvordan beslutningen er forankret.

## Words that cannot be taken as they are
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

## Windows, and what waits
later = Vis senere indlæg
more-statements =
    { $n ->
        [one] Vis 1 udsagn mere
       *[other] Vis { $n } udsagn mere
    }
waits-from = Fra { $names }. Du afgør det og siger hvorfor.
choose-person = Vælg først en person.
decide-part-long = Tag delvist med
place-choose = Vælg først, hvor det skal stå.
change-reason-needed = Skriv hvorfor. Det hjælper dem, der afgør det.
part-hint = Lad det stå tomt, så bliver denne ændring ikke taget med.

## Acts without a number yet
post-contribution_made = Dine ord
post-statement_made = Dit udsagn
post-proposal_made = Dit forslag
post-amendment_moved = Din foreslåede ændring
post-amendment_accepted = Din afgørelse: tag med
post-amendment_declined = Din afgørelse: afvis
post-amendment_withdrawn = Din ændring, trukket tilbage
post-position_taken = Hvor du står
post-vote_cast = Dit svar på et udsagn
post-problem_revised = Problemet i dine ord
post-stage_opened = Et trin åbner
post-thread_closed = En samtale lukkes
post-thread_reopened = En samtale åbnes igen
post-entry_hidden = Ord skjules
post-entry_restored = Ord vises igen
post-lead_added = En ny forslagsstiller
post-forum_opened = Et nyt forum
post-person_joined = En ny deltager
post-office_given = Et hverv gives
post-office_taken = Et hverv tages
post-forum_proposed = Et forum foreslået
post-forum_suggested = Et forum ønsket
post-suggestion_supported = Din støtte til ønsket
post-suggestion_answered = Svaret på ønsket
post-mandate_drafted = Et udkast til kommissorium
post-mandate_adopted = Kommissoriet vedtaget
post-person_nominated = En indstilling
post-voice_invited = En indbydelse
post-interest_declared = Det, du har på spil
post-meeting_set = Et møde
post-gate_overridden = Videre, selv om noget mangler
post-stage_prolonged = Mere tid til trinnet
post-forum_prolonged = Mere tid til forummet
post-end_passed = Forummets slutning
post-touchpoint_held = En kontakt med rådet
post-warning_raised = En advarsel
post-warning_acknowledged = Dit svar på en advarsel
post-warning_cleared = En advarsel ophævet
post-forum_spawned = Et forum, der voksede ud af dette
post-response_given = Dit svar
post-contribution_corrected = Din rettelse
post-view_changed = Din ændrede holdning
post-delegation_given = En anden skriver for dig
post-delegation_taken = Ingen skriver for dig mere
post-stand_taken = Hvor du står
post-proposal_merged = To forslag bliver til ét
post-amendment_put = En ændring lagt frem for forummet
post-objection_answered = Dit svar på en indvending
post-signal_given = Udvalgets tidlige svar
post-trial_opened = En prøve
post-trial_closed = Slut på en prøve
post-minority_stated = Din mindretalsudtalelse
post-proposition_filled = Beslutningsforslaget
post-pledge_made = Dit tilsagn
post-pledge_confirmed = Dit tilsagn, bekræftet
post-pledge_fulfilled = Dit tilsagn, holdt
post-pledge_released = Dit tilsagn, trukket tilbage
post-pledge_replanned = Dit tilsagn, lagt om
post-funding_requested = En anmodning om offentlige penge
post-decision_made = Rådets beslutning
post-decision_explained = Forklaringen på beslutningen
post-progress_reported = Din melding
post-evaluation_published = Evalueringen
post-survey_answered = Hvordan det var for dig

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
idea-helps = Hvad ville det hjælpe på, og hvem?
idea-needs-help = Sig, hvad din idé ville hjælpe på, og hvem. Så kan den vejes.
