# Rammen om et forum: at foreslå det, kommissoriet, vejen og dens porte, indkaldelsen, advarsler, rådets forside.

## Porte
way-title = Hele vejen
checklist = Tjekliste
checklist-of = { $have } af { $need } på tjeklisten
gate-missing =
    { $n ->
        [one] 1 ting mangler før næste trin
       *[other] { $n } ting mangler før næste trin
    }
gate-open = { $stage } kan åbne
gate-who = { $names } kan åbne { $stage }.
gate-closed =
    { $n ->
        [one] Åbner, når den ene, der mangler, er på plads.
       *[other] Åbner, når alle { $n } er på plads.
    }
next-act-short = Åbn { $stage }
next-title = Åbn { $stage }
back-title = Gå tilbage til { $stage }
next-act = Åbn { $stage } med denne begrundelse
stage-days = Hvor mange dage skal det vare?
stage-days-hint = Feltet må stå tomt: så varer det som planlagt.
days-in-figures = Skriv et antal dage, eller lad feltet stå tomt.
go-back = Gå tilbage til et tidligere trin
go-back-words = Man kan altid gå tilbage, med en begrundelse. Intet af det sagte går tabt.
override-summary = Åbn alligevel
override-title = Gå videre uden det, der mangler
override-words = Det kan kun sponsoren eller rådet. Begrundelsen er offentlig for altid, og panelet tæller den med.
override-label = Hvorfor gå videre uden?
override-choose = Vælg, hvad der springes over.
override-act =
    { $n ->
        [one] Spring 1 linje over med denne begrundelse
       *[other] Spring { $n } linjer over med denne begrundelse
    }
overridden-count =
    { $n ->
        [one] 1 linje sprunget over indtil nu
       *[other] { $n } linjer sprunget over indtil nu
    }
line-met = på plads
line-unmet = mangler
line-overridden = sprunget over
line-of = { $have } af { $need }
line-groups = Mangler: { $groups }
line-passed-over = Sprunget over, skriftligt
line-go = Gå derhen
line-elected_proposer = En folkevalgt foreslår det
line-outside_signal = Noget udefra er lagt ved
line-mandate_voted = Rådet har vedtaget kommissoriet, med stemmetal
line-sponsor_elected = Sponsoren er folkevalgt
line-open_named = Det åbne er nævnt
line-reserved_named = Det, rådet forbeholder sig, er nævnt
line-deliverable_named = Det, der skal komme ud af det, er nævnt
line-clocks_set = Hvem der forbereder, hvem der beslutter og hvornår, og fristerne er sat
line-groups_required = De grupper, der skal være med, er nævnt, med pladser
line-groups_filled = Hver krævet gruppe har sine medlemmer
line-lay_share = Nok af medlemmerne er lægfolk
line-all_declared = Alle har sagt, hvad de har på spil
line-offices_apart = Sponsor, tovholder og ordstyrer er tre forskellige
line-meetings_dated = De første møder har en dato
line-problem_revised = Problemet er formuleret på ny sammen
line-problem_shared = Dele af problemet kommer fra andre end det offentlige
line-problem_accepted = Hver gruppe kan leve med problemet, som det er skrevet
line-questions_answered = Hvert spørgsmål har et svar
line-problem_touchpoint = Rådet har hørt det nye problem
line-ideas_broad = Idéerne kommer fra mindst tre grupper
line-idea_new = Mindst én idé er ny
line-ideas_answered = Hver idé har et svar, underskrevet af en folkevalgt
line-amendments_decided = Hver ændring er afgjort, med begrundelse
line-authors_both_sides = Hvert forslag har både offentlige og andre forfattere
line-objections_answered = Hver indvending har et svar
line-refine_touchpoint = Rådet har fået besked
line-value_named = Hvem der vinder, og hvem der kan tabe, er nævnt
line-baseline_named = Hvordan det måles, er nævnt, og hvor det begynder
line-positions_broad = Mindst to grupper har sagt, hvor de står
line-capacity_counted = Det, der skal til, er talt op
line-essentials_covered = Intet nødvendigt er uden tilsagn
line-checks_clear = Ingen alvorlig advarsel står uden svar
line-each_decided = Hvert forslag er afgjort, med stemmetal og begrundelse
line-sponsor_explained = Sponsoren har forklaret beslutningerne
line-pledges_settled = Hvert bekræftet tilsagn er holdt, frigivet eller lagt om
line-progress_fresh = Nogen har for nylig fortalt, hvordan det går
line-evaluation_out = Evalueringen er ude
line-survey_held = Medlemmerne har sagt, hvordan det var for dem

## Datoer
dates = Datoer
dates-none = Der er ingen datoer endnu. De kommer med kommissoriet.
dates-moved =
    { $n ->
        [one] 1 dato er flyttet
       *[other] { $n } datoer er flyttet
    }
date-stage = { $stage } varer til
date-decision = Rådet beslutter senest
date-end = Forummet slutter
date-reply = Spørgsmål og idéer besvares inden for
days =
    { $n ->
        [one] 1 dag
       *[other] { $n } dage
    }
moved-stage = Trinnet fik mere tid
moved-forum = Forummet fik mere tid
moved-end = Slutdatoen gik
prolong-stage = Giv trinnet mere tid
prolong-stage-words = Alle kan læse til hvornår, og hvorfor.
prolong-stage-act = Forlæng trinnet
prolong-forum = Forlæng forummet
prolong-forum-words = Rådet lader forummet fortsætte. Alle kan læse til hvornår, og hvorfor.
prolong-forum-act = Forlæng forummet
until-when = Til hvornår?
decides-when = Hvornår beslutter rådet senest? Lad feltet stå tomt, hvis det er som før
choose-day = Vælg en dag.
day-to-come = Vælg en dag, der kommer.
label-optional = { $label } (må stå tomt)

## Møder og kontakt
meetings = Møder
meetings-none = Intet møde har en dato endnu.
meetings-past =
    { $n ->
        [one] 1 tidligere møde
       *[other] { $n } tidligere møder
    }
meeting-title = Sæt et møde
meeting-when = Hvornår?
meeting-where = Hvor?
meeting-for = Hvad er det til?
meeting-act = Sæt dette møde
touchpoints = Forum og råd
touchpoints-none = Forum og råd har ikke mødtes endnu.
touchpoint-due = De mødes igen
touchpoint-line = { $way } om { $matter }
touchpoint-title = Skriv en kontakt ind
touchpoint-words = Når forum og råd har mødtes, fortælles det her, så ingen arbejder på noget, rådet ikke har hørt om.
touchpoint-body = Hvilket organ i rådet?
touchpoint-way = Hvordan mødtes de?
touchpoint-matter = Hvad handlede det om?
touchpoint-said = Hvad blev der sagt?
touchpoint-choose = Vælg, hvordan de mødtes, og hvad det handlede om.
touchpoint-act = Skriv denne kontakt ind
contact-report = En rapport
contact-question_time = Spørgetid
contact-joint_meeting = Et fælles møde
matter-problem = problemet
matter-proposals = forslagene
matter-pledges = tilsagn og gennemførelse
for-member-label = Hvis ord er det?
for-member-none = Mine egne
written-for = skriver for { $name }

## Hvem der er med
people-title = Hvem er der, og hvem mangler
people-open = Alle, der logger ind, er med.
people-appointed = Rådet udpeger medlemmerne. Alle andre taler udefra og bliver læst.
declare-title = Sig, hvad du har på spil
declare-words = Det gør alle, også dem med et hverv. Det står ved dit navn, og alle kan læse det.
declare-choose = Vælg en af de to.
declare-something = Jeg har noget på spil
declare-something-small = Et lejemål, et job, et hjem, penge, et hverv et andet sted
declare-nothing = Jeg har intet på spil
declare-what = Hvad er det?
declare-what-hint = Med dine egne ord. Det er ingen skam: de fleste har noget på spil.
declare-lay = Jeg er med uden hverv, fag eller organisation
declare-affected = Jeg lever med problemet eller med det, der kommer af det
declare-act = Oplys dette
declare-again = Ret det, jeg har oplyst
declarations =
    { $n ->
        [one] 1 person har oplyst
       *[other] { $n } personer har oplyst
    }
declared-nothing = Intet på spil.
declared-lay = lægperson
declared-affected = berørt
nominate-own = Tilbyd at være medlem
nominate = Indstil en
nominate-words = Rådet udpeger. Alle kan læse, hvad der står her.
nominate-whom = Hvem?
nominate-why = Hvad kommer de med?
nominate-own-why = Hvad kommer du med?
nominate-own-act = Tilbyd dette
nominate-act = Indstil denne person
nominations =
    { $n ->
        [one] 1 person er indstillet og venter på rådet
       *[other] { $n } personer er indstillet og venter på rådet
    }
nominated-own = Tilbød sig { $day }
nominated-by = Indstillet af { $name } { $day }
pick-person = Vælg en person
invite-title = Indbyd en stemme, der mangler
invite-words = Ved navn og offentligt, så alle ser, hvem der blev spurgt.
invite-group = Hvis stemme?
invite-whom = Hvem?
invite-whom-hint = En organisation, eller en person, som det må siges offentligt.
invite-why = Hvorfor savnes de, og hvordan blev de spurgt?
invite-act = Skriv indbydelsen ind
choose-group = Vælg en gruppe
invitations = Indbudt ved navn
appoint-title = Udpeg
appoint-words = Her skriver rådets protokolfører eller administrator ind, hvad rådet har besluttet.
appoint-member = Medlem
appoint-sponsor = Sponsor: indkalder forummet og bærer dets ord til rådet
appoint-champion = Tovholder: driver arbejdet fra dag til dag
appoint-moderator = Ordstyrer: holder orden og tager ikke parti
choose-office = Vælg et hverv
appoint-act = Skriv udpegningen ind

## Advarsler
warnings = Advarsler
warnings-none = Der advares ikke om noget nu.
warnings-cleared =
    { $n ->
        [one] 1 advarsel er ophævet
       *[other] { $n } advarsler er ophævet
    }
warning-raised = Rejst { $day }.
warning-answered-after =
    { $n ->
        [0] Besvaret samme dag.
        [one] Besvaret efter 1 dag.
       *[other] Besvaret efter { $n } dage.
    }
warning-cleared-after =
    { $n ->
        [0] Ophævet samme dag.
        [one] Ophævet efter 1 dag.
       *[other] Ophævet efter { $n } dage.
    }
warning-unanswered = Sponsoren har ikke svaret endnu.
warning-i1 = Stemmer mangler
warning-i2 = Få slags mennesker
warning-i3 = Få lægfolk eller berørte
warning-i4 = Få skriver det meste
warning-i5 = Nogle taler langt mere end deres pladser, eller mindre
warning-i6 = Folkevalgte er tavse
warning-i7 = Folk venter længe på en folkevalgt
warning-i8 = Spørgsmål og idéer uden begrundet svar
warning-i9 = Afvist uden begrundelse
warning-i10 = Andres ændringer kommer ikke med
warning-i11 = Forslag fra kun den ene side
warning-i12 = Folk svarer mest deres egne
warning-i13 = Ord, der mødte tavshed
warning-i14 = Støtte, der ikke bygger bro
warning-i15 = Ingen har givet tilsagn om det, der skal til
warning-i16 = Rådet har ikke hørt noget længe
warning-i17 = Problemet blev ikke formuleret sammen
warning-i18 = Intet er nyt
warning-i19 = Folk falder fra
warning-i20 = Få siger hvorfor
warning-i21 = Få partier er med
warning-i22 = Nye venter på et første svar
warning-i23 = Et usædvanligt mønster
warning-i24 = Ordstyrerne har for meget at se til
warning-i25 = Tilsagn er forsinkede
warning-i26 = Rådet følger forvaltningen
warning-nc1 = Det er høring, ikke samskabelse
warning-nc2 = En offentlig opgave læsset over på frivillige
warning-nc3 = Udlicitering
warning-nc4 = De folkevalgte taler mest og ændrer intet
warning-nc5 = De folkevalgte er et ekkorum
warning-nc6 = Det offentlige er fraværende
warning-nc7 = Ingen beslutning er i sigte

## Hvor det kommer fra
origin = Hvor forummet kommer fra
origin-proposed = foreslog det { $day }
origin-suggested = ønskede det { $day }
origin-signal = Det, der kom udefra
grew-from = Det voksede ud af et andet forum
grew-into = { $day } voksede dette ud af det:

## At foreslå og ønske et forum
propose-title = Foreslå et forum
suggest-title = Ønsk et forum
propose-words = Beskriv et problem, ikke dets løsning. Rådet siger så, hvad forummet skal svare på.
suggest-words = Beskriv et problem, ikke dets løsning. Når nok står bag, skal rådet svare med en begrundelse.
propose-problem = Hvad er problemet, og hvis er det?
propose-problem-hint = Hvem lever med det, siden hvornår, hvor? Fortæl det, så de ville sige: ja, sådan er det.
propose-because = Hvad ville hjælpe, og hvorfor et forum?
propose-because-hint = Hvem ved noget om det og burde være med?
propose-question = Sæt det som et spørgsmål
propose-question-hint = Et, ingen kan svare på endnu. “Hvordan kan pladsen være et godt sted for alle efter klokken fem?”
propose-name = Hvad hedder det?
propose-name-hint = Et kort navn, der kan siges højt.
propose-signal = Hvad kom der udefra?
propose-signal-hint = Breve, tal, et ønske: sig hvad, fra hvem og hvornår.
propose-kind = Hvilken slags forum?
choose-template = Vælg en slags forum.
template-task-committee = Opgaveudvalg
template-task-committee-about = Folkevalgte, borgere og organisationer skriver forslaget sammen. Rådet udpeger medlemmerne; alle andre taler udefra.
template-open-forum = Åbent forum
template-open-forum-about = Til det, der vedrører mange. Alle, der logger ind, er med.
question-leads = “{ $words }” svarer allerede på spørgsmålet. Spørg, hvad problemet er, og lad forummet finde svaret.
propose-act = Foreslå dette forum
suggest-act = Ønsk dette forum
propose-after = Det åbner i første trin. Rådet vedtager dets kommissorium.
suggest-after = Det står på rådets forside, hvor andre kan støtte det.

## Kommissoriet
mandate-title = Kommissoriet
mandate-version = version { $n }
mandate-signature = Underskrevet af
mandate-adopted-by = Vedtaget af { $body } { $day }
mandate-recorded-it = skrev det ind
mandate-drafted-it = skrev udkastet
mandate-draft-of = Udkast { $day }
mandate-drafts = Udkast, der venter på rådet
mandate-versions = Tidligere versioner
mandate-changed = Hvad version { $n } ændrede { $day }
mandate-none = Der er ikke vedtaget et kommissorium endnu
mandate-none-words = Når rådet har vedtaget det, står spørgsmålet, det åbne, det rådet forbeholder sig, og hvornår det beslutter, her.
mandate-adopt-go = Skriv ind, hvad rådet vedtog
mandate-draft-go = Skriv et udkast
mandate-adopt-title = Kommissoriet, som rådet vedtager det
mandate-draft-title = Et udkast til kommissorium
mandate-form-words = Det, der står her, binder råd og forum. Alt bliver gemt på denne telefon, mens du skriver.
mandate-part-question = Hvad der spørges om
mandate-part-frame = Hvad der er åbent, og hvad der ikke er
mandate-part-vote = Afstemningen
mandate-part-why = Hvorfor
mandate-question-hint = Det må ikke rumme sit eget svar.
mandate-problem-hint = Som rådet ser det nu. Forummet sætter nye ord på.
mandate-deliverable-hint = Et forslag, en plan, en prøve?
mandate-lines-hint = Én ting pr. linje.
mandate-reserved-hint = Én ting pr. linje: budgettets ramme, loven, enkeltsager. Det står på hver side i forummet.
mandate-required-hint = Mindst hvor mange af hver. Lad feltet stå tomt, hvor ingen behøver være med.
mandate-seats-hint = En tredjedel folkevalgte er det almindelige.
mandate-effort-hint = Timer, møder, hvad der betales, hjælp til børn og transport.
mandate-contact-hint = En person, og hvordan man når dem.
mandate-goals-hint = Højst fire af målene 1 til 16, hver med, hvordan forummet tjener det.
mandate-goal-label = Mål { $n }
mandate-how-label = Hvordan tjener forummet det?
mandate-numbers-hint = Tomt er husets eget tal. Hvor I sætter et andet, så sig hvorfor i begrundelsen.
mandate-more-numbers = Flere af panelets tal
mandate-more-numbers-hint = Ét pr. linje, i tusindedele, med panelets eget navn: gini_warn = 600. Huset har:
mandate-fault-number = Skriv et navn fra listen nedenfor, = og et helt tal.
mandate-body = Hvilket organ stemte?
mandate-for = For
mandate-against = Imod
mandate-abstain = Stemte ikke
mandate-reason = Hvorfor, eller hvad er ændret?
mandate-because = Hvad svarer dette udkast på?
mandate-adopt-act = Skriv kommissoriet ind som vedtaget
mandate-draft-act = Gem dette som udkast til rådet
mandate-fault-empty = Skriv noget her.
mandate-fault-day = Vælg en dag.
mandate-fault-past = Vælg en dag, der kommer.
mandate-fault-order = Rådet beslutter, før forummet slutter.
mandate-fault-figure = Skriv et helt tal.
mandate-fault-share = En andel er højst 100.
mandate-fault-required = Sig for mindst én gruppe, hvor mange der skal være med.
mandate-fault-goal = Et mål er et tal fra 1 til 16. Mål 17 regnes ud.
mandate-fault-goal_twice = Dette mål står allerede ovenfor.
mend-above = Noget ovenfor mangler stadig. Det står ved sit felt.
ballot-for = { $n } for
ballot-against = { $n } imod
ballot-abstain =
    { $n ->
        [one] 1 stemte ikke
       *[other] { $n } stemte ikke
    }
differences-none = De samme ord.
terms-question = Spørgsmålet
terms-problem = Problemet, som rådet ser det
terms-deliverable = Hvad der skal komme ud af det
terms-open = Det åbne
terms-reserved = Det, rådet forbeholder sig
terms-reserved-none = Intet er forbeholdt.
terms-who = Hvem der skal være med
terms-seats = Plads til { $elected } folkevalgte og { $others } andre.
terms-elected = Pladser til folkevalgte
terms-others = Pladser til andre
terms-required = { $group }: mindst { $n }
terms-effort = Hvad der bedes om fra et medlem
terms-when = Hvem der beslutter, og hvornår
terms-prepares = Forbereder det
terms-decides = Beslutter
terms-decision_due = Beslutter senest
terms-ends = Forummet slutter
terms-reply_days = Dage til et svar
terms-touchpoint_days = Dage mellem forum og råd mødes
terms-contact = Hvem man spørger
terms-case = Sag
terms-goals = Mål, det tjener
terms-numbers = Egne tal
number-min_positions = Personer i en gruppe, før den tæller for sig
number-bridging_least = Støtte i hver gruppe, procent
number-suggestion_support = Personer bag et ønske
number-suggestion_days = Dage til at svare på et ønske
number-explain_days = Dage til at forklare en beslutning
number-progress_days = Dage mellem to meldinger
number-look_back_days = Dage til tilbageblikket
number-lay_least = Lægfolk blandt medlemmerne, procent
number-shared_least = Dele af problemet fra andre, procent
number-accept_least = Hvor mange der kan leve med det i hver gruppe, procent
number-champion_most = Forslag, tovholderen må stille, procent
number-instead = { $own }, hvor huset har { $usual }
number-usual = Huset har { $n }.
number-usual-share = Huset har { $n } procent.
goal-n = Mål { $n }:
goal-1 = Afskaf fattigdom
goal-2 = Stop sult
goal-3 = Sundhed og trivsel
goal-4 = Kvalitetsuddannelse
goal-5 = Ligestilling mellem kønnene
goal-6 = Rent vand og sanitet
goal-7 = Bæredygtig energi
goal-8 = Anstændige jobs
goal-9 = Industri og innovation
goal-10 = Mindre ulighed
goal-11 = Bæredygtige byer
goal-12 = Ansvarligt forbrug
goal-13 = Klimaindsats
goal-14 = Livet i havet
goal-15 = Livet på land
goal-16 = Fred og stærke institutioner
goal-17 = Mål 17, partnerskaber, vælges ikke: panelet viser, om det er sådan.

## Rådets forside
council-promises = Hvad rådet skylder
council-owes-nothing = Rådet skylder ingen et svar i dag.
council-owes-decision = En beslutning
council-owes-suggestion = Et svar på et ønske
council-suggestions = Ønsket
council-decided = Besluttet
council-decided-adopt = Vedtaget
council-decided-adopt_with_changes = Vedtaget med ændringer
council-decided-return = Givet tilbage til forummet
council-decided-reject = Forkastet
council-look-back = Rådet ser tilbage { $day }
council-else = Noget andet?
council-else-words = Ønsk et forum om et problem. Når nok står bag, skal rådet svare med en begrundelse.
council-propose-words = En folkevalgt kan foreslå et forum: et problem, og det, der kom udefra.
council-desk = Dit skrivebord
council-desk-n =
    { $n ->
        [one] 1 ting venter på dig
       *[other] { $n } ting venter på dig
    }
council-desk-none = Intet venter på dig
council-verdicts =
    { $n ->
        [one] 1 alvorlig advarsel står
       *[other] { $n } alvorlige advarsler står
    }
council-ended = Slutdatoen er gået. Rådet kan forlænge det.

## Forsiden
front-title = Det arbejder vi på sammen
front-title-council = Det arbejder { $council } på sammen med jer
front-words = Rådet spørger, alle berørte hjælper med at svare, rådet beslutter og siger hvorfor.
open-now = Åbent nu
nothing-open = Intet forum er åbent endnu
nothing-open-words = Når et råd stiller et spørgsmål, står det her. Du kan læse og svare fra telefonen.
forum-figures-people =
    { $n ->
        [one] 1 deltager
       *[other] { $n } deltagere
    }
forum-figures-contributions = { $n } indlæg
forum-figures-proposals = { $n } forslag
demo-words = Personerne er opdigtede. Ét tryk, og du er en af dem.
demo-as = Gå ind som
