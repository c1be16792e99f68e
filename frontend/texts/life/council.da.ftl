# Trekanten, tilsagn, beslutninger, udførelse, sporet, panelet.

## Trekanten
public-value = Offentlig værdi
triangle-title = Hvad er det værd, og hvad kræver det?
triangle-words = Tre hjørner: hvad det er værd for hvem, hvem der står bag, og hvad gennemførelsen kræver. Du kan lade et felt stå tomt og komme tilbage; trekanten viser, hvad der mangler.
triangle-told = Tre hjørner: { $corners }
triangle-holds = { $n } af 3 hjørner holder
triangle-gain =
    { $n ->
        [one] 1 slags mennesker får noget ud af det
       *[other] { $n } slags mennesker får noget ud af det
    }
triangle-losers-open = Hvem der kan tabe, er ikke sagt
triangle-empty = Ikke udfyldt
triangle-covered = { $n } af { $of } behov er dækket
corner-value = Offentlig værdi
corner-support = Legitimitet og støtte
corner-capacity = Kapacitet
corner-value-met = værdien holder
corner-value-open = værdien er ikke udfyldt
corner-support-met = støtten holder
corner-support-open = støtten mangler
corner-capacity-met = kapaciteten holder
corner-capacity-open = kapaciteten mangler
corner-support-words = Hvor folk står, tælles af sig selv, gruppe for gruppe. Her: hvem der står bag med navn.
corner-capacity-words = Én ting, som gennemførelsen kræver, i hver. Folk giver tilsagn til dem, så hver ting beholder sit nummer.
fill-triangle = Udfyld trekanten
fill-again = Ret trekanten
act-triangle = Skriv det ind
filled-by = Udfyldt { $when } af
not-filled = Ikke udfyldt
value-for = Af værdi for
label-value-n = Af værdi for, { $n }
hint-value = For eksempel: unge fra 13 til 17 uden et sted at være.
more-value = Én til
label-support-n = Står bag, { $n }
hint-support = For eksempel: idrætsforeningen, efter afstemning i bestyrelsen.
more-support = Én til
label-support = Står bag
label-public_value = Værd for alle
hint-public_value = Hvad hele fællesskabet får ud af det, også dem, der ikke bruger det.
label-losers = Hvem kan tabe
hint-losers = Enhver ændring koster nogen noget. Hvem, og hvad?
label-indicator = Sådan kan det ses
hint-indicator = Noget, der kan tælles eller vises efter et år.
label-baseline = Sådan er det i dag
hint-baseline = Det samme, talt i dag.
need-n = Behov { $n }
need-name = Hvad er der brug for?
need-amount = Hvor meget?
need-unit = Af hvad?
need-essential-tick = Uden det går det ikke
need-both-tick = Det kræver både det offentlige og andre
need-replaces-label = Hvad erstatter det?
need-more = Et behov til
need-less = Tag det sidste ud
need-hidden = Navnet er skjult
need-bare = Der er endnu ingen tilsagn, og uden det går det ikke.
need-essential = Uden det går det ikke
need-both-public = Det kræver begge: et tilsagn fra det offentlige mangler.
need-both-others = Det kræver begge: et tilsagn fra andre end det offentlige mangler.
need-replaces = I stedet for:
may-be-empty = Du kan lade det stå tomt.
mend-first =
    { $n ->
        [one] Ét felt mangler noget. Det er markeret.
       *[other] { $n } felter mangler noget. De er markeret.
    }
wrong-amount = Skriv et helt tal over nul.
wrong-long = Det er mere, end der er plads til. Gør det kortere.
wrong-date = Vælg en dag.
back-to-proposal = Tilbage til forslaget
unit-hours = timer
unit-money = i penge
unit-days = dage
unit-evenings = aftener
unit-nights = nætter
unit-places = pladser
unit-pieces = stykker
unit-hours-name = arbejdstimer
unit-money-name = penge
unit-days-name = dage med en ting eller et sted
unit-evenings-name = aftener
unit-nights-name = nætter
unit-places-name = pladser
unit-pieces-name = stykker

## Tilsagn
needs-and-pledges = Behov og tilsagn
needs-none = Der er ikke skrevet noget op endnu
needs-none-words = Når forslagsstillerne siger, hvad gennemførelsen kræver, står det her, og du kan give tilsagn om en del af det.
bar-key = Fuldt: det offentlige. Stribet: andre. Stiplet: mangler.
amount-of = { $n } af { $of } { $unit }
bar-public = Det offentlige: { $n }.
bar-others = Andre: { $n }.
bar-missing = Mangler: { $n }.
bar-unconfirmed = Lovet, ikke bekræftet: { $n }.
bar-done = Gjort: { $n }.
unpaid-means = { $unpaid } % af timerne er ulønnede. Det offentlige dækker { $means } % af midlerne.
pledge-open = Giv tilsagn til: { $item }
pledge-title = Dit tilsagn til: { $item }
pledge-words = Du giver tilsagn for dig selv eller for den organisation, du taler for; ingen kan give tilsagn for andre. Du bekræfter det bagefter.
pledge-missing = Der mangler { $n } { $unit }.
pledge-covered = Det er dækket. Du kan stadig give tilsagn.
pledge-how-much = Hvor meget, { $unit }?
pledge-as-what = Som hvad?
pledge-what = Hvad helt præcist?
pledge-what-hint = For eksempel: to voksne hver torsdag fra august.
choose-role = Vælg, som hvad du giver tilsagn.
act-pledge = Giv tilsagn om { $n } { $unit }
act-pledge-none = Giv tilsagn
role-deliver-word = Jeg gør arbejdet
role-deliver-small = Timer, hænder, driften
role-lend-word = Jeg låner det ud
role-lend-small = Et lokale, en båd, et redskab
role-fund-word = Jeg betaler
role-fund-small = Penge til det
role-govern-word = Jeg styrer det
role-govern-small = Jeg står til ansvar og holder det i gang
role-deliver = gør arbejdet
role-lend = låner det ud
role-fund = betaler
role-govern = styrer det
pledge-amount = { $n } { $unit }
pledge-made = Venter på, at giveren bekræfter
pledge-confirmed = Bekræftet
pledge-fulfilled = Gjort
pledge-released = Trukket tilbage
pledge-share = { $percent } % er gjort
pledge-until = Senest { $day }
act-confirm-pledge = Bekræft: det gælder
open-pledge_fulfilled = Sig, hvor meget der er gjort
open-pledge_replanned = Læg om
open-pledge_released = Træk tilbage
title-pledge_fulfilled = Hvor meget af tilsagn { $no } er gjort?
title-pledge_replanned = Læg tilsagn { $no } om
title-pledge_released = Træk tilsagn { $no } tilbage
words-pledge_fulfilled = Alle ser, hvor meget der er gjort. Det kan kun vokse.
words-pledge_replanned = En anden mængde, en anden dag eller begge dele. Alle kan læse hvorfor.
words-pledge_released = Du kan frit gå. Pladsen er åben for en anden, og alle kan læse hvorfor.
act-pledge_fulfilled = Sig, at så meget er gjort
act-pledge_replanned = Læg om med denne begrundelse
act-pledge_released = Træk tilbage med denne begrundelse
label-done = Hvor meget af { $n } { $unit } er gjort?
label-amount-now = Hvor meget nu, { $unit }?
label-until = Hvornår senest?
label-what-done = Hvad blev gjort? Du kan lade det stå tomt
wrong-done = Skriv et helt tal fra { $least } til { $most }.
funding = Offentlige penge, der er bedt om
funding-open = Bed om offentlige penge
funding-title = Bed om offentlige penge
funding-words = Hvem der bliver spurgt, hvor meget, og hvem der skal have dem. Alle ser det ved siden af tilsagnene.
funding-body = Fra hvem?
funding-amount = Hvor meget?
funding-to = Hvem skal have dem?
funding-to-lead = Forslagsstillerne
act-funding = Bed om det
money = { $n } (penge)
funding-from = fra { $body }
funding-for = til: { $group }

## Beslutningen
council-decides = Rådet beslutter
not-decided = Ikke besluttet endnu. Rådet beslutter og siger hvorfor.
decide-open = Skriv beslutningen ind
decide-title = Beslutningen, linje for linje
decide-words = Du skriver ind, hvad der blev besluttet. Huset beslutter intet. Det, du skriver, bliver på telefonen, til du sender det.
decide-no-triangle = Trekanten er ikke udfyldt endnu. Før forslagsstillerne har gjort det, kan ingen beslutning skrives ind.
decide-who = Hvem besluttede?
decide-final = Rådet, endeligt
decide-final-small = Det er beslutningen
decide-recommendation = Et udvalg, som indstilling
decide-recommendation-small = Rådet beslutter bagefter
label-body = Hvad hedder det, der besluttede?
decide-what = Hvad blev besluttet?
decided-adopt-word = Vedtag
decided-adopt-small = Teksten gælder, som den står
decided-adopt_with_changes-word = Vedtag med ændringer
decided-adopt_with_changes-small = Teksten gælder, med linjerne ændret nedenfor
decided-return-word = Send tilbage
decided-return-small = Det går tilbage til forummet; teksten er åben igen
decided-reject-word = Forkast
decided-reject-small = Det gælder ikke
decided-adopt = Vedtaget
decided-adopt_with_changes = Vedtaget med ændringer
decided-with-n =
    { $n ->
        [one] Vedtaget med 1 ændring
       *[other] Vedtaget med { $n } ændringer
    }
decided-return = Sendt tilbage til forummet
decided-reject = Forkastet
recommended-adopt = { $body } indstiller: vedtag
recommended-adopt_with_changes = { $body } indstiller: vedtag med ændringer
recommended-return = { $body } indstiller: send tilbage
recommended-reject = { $body } indstiller: forkast
label-reason = Hvorfor? Alle kan læse det
line-by-line = Linje for linje
line-by-line-words = For hvert punkt: som foreslået, ændret, sendt tilbage eller forkastet. Alle undtagen det første kræver en begrundelse.
rest-as-proposed =
    { $n ->
        [one] Det sidste som foreslået
       *[other] De andre { $n } som foreslået
    }
line-clause = Punkt { $place }
line-whole = Det hele
line-what = Hvad ændres?
line-adopt = Som foreslået
line-adopt_with_changes = Ændr
line-return = Send tilbage
line-reject = Forkast
line-more = En linje, der ikke er om ét punkt
label-why = Hvorfor?
label-line-next = Hvad sker der så?
conditions = Betingelser
conditions-none = Ingen endnu.
condition-n = Betingelse { $n }
condition-words = Hvad skal være opfyldt?
condition-more = Tilføj en betingelse
label-by = Hvornår senest? Du kan lade det stå tomt
the-vote = Afstemningen
vote-for = For
vote-against = Imod
vote-abstain = Undlod
voted-for = for
voted-against = imod
voted-abstain = undlod
by-party = Efter parti
label-party = Parti
party-more = Tilføj et parti
what-follows = Hvad der følger
label-next = Hvad der sker nu
label-next-due = Hvornår senest?
label-anchorage = Hvordan er beslutningen forankret?
hint-anchorage = Fire punkter: de folkevalgte havde styringen; medlemmerne talte for dem, de har bag sig; den stod til ansvar over for de berørte; den fulgte demokratiske regler.
anchorage = Sådan er den forankret
label-advice = Hvad indstillede forvaltningen?
advice-none = Ingenting
act-record-decision = Skriv rådets beslutning ind
act-recommend = Skriv indstillingen ind
wrong-choose = Vælg én af dem.
wrong-empty = Skriv det, der hører til her.
wrong-votes = Skriv stemmerne som hele tal; mindst én har stemt.
wrong-parties = Partiernes stemmer giver ikke afstemningen ovenfor.
wrong-no_change = Ingen linje er ændret endnu. Ændr en linje, eller vælg “Vedtag”.
wrong-same = Det er ordene, som de står. Ret dem, eller vælg “Som foreslået”.
version = version { $version }
decision-title = Beslutningen
recorded-it = skrev det ind
how-parties-voted = Sådan stemte partierne
by-day = senest { $day }
ruled-as-proposed =
    { $n ->
        [one] Punkt { $places }: som foreslået
       *[other] Punkt { $places }: som foreslået
    }
ruled-whole-as-proposed = Som foreslået
ruled-adopt = som foreslået
ruled-adopt_with_changes = ændret af rådet
ruled-return = sendt tilbage
ruled-reject = forkastet
ruled-text = Tekst
ruled-why = Hvorfor
ruled-next = Så
ruled-conditions =
    { $n ->
        [one] 1 betingelse
       *[other] { $n } betingelser
    }
ruled-one = Beslutningen er om teksten som helhed; ingen linje blev ændret.
explained-title = Sponsoren forklarer
explained-not-yet = Sponsoren skylder forummet en forklaring, linje for linje.
explain-open = Forklar beslutningen
explain-title = Forklar beslutningen for forummet
explain-words = Linje for linje: hvad der kom med, hvad der blev ændret og hvorfor, hvad du ikke kunne få igennem. Folk kan spørge nedenunder.
explain-label = Din forklaring
act-explain = Forklar den
minority-title = Mindretallets syn
asked-title = Spurgt og svaret
asked-words = Spørg om beslutningen her. Sponsoren svarer, og alle kan læse det.
look-back = Rådet ser tilbage
look-back-words = Da tager det op, hvad der kom ud af det.
follows-nothing = Der er ikke skrevet noget.
from-words = Fra ord til handling
returned = Rådet sendte det tilbage
returned-by = { $body } sendte det tilbage, { $day }
returned-words = Teksten er åben igen: foreslå ændringer, afgør dem, sig, hvor du står.
returned-read = Læs beslutningen

## Gennemførelsen
delivery = Hvad der bliver gjort
report-due = Så skal der senest være nyt om, hvordan det går.
pledges-kept = { $n } af { $of } tilsagn er gjort.
report-open = Fortæl, hvad du ser
report-title = Fortæl, hvad du ser
report-words = Alle kan fortælle: dem, der gør det, og dem, der kommer forbi.
report-label = Hvad blev gjort, talt eller set?
report-hint = Med dag og sted, hvor det betyder noget.
act-report = Fortæl det
reports-none = Intet nyt endnu
reports-none-words = Her fortæller dem, der gør det, og alle, der ser det. Du kan være den første.
what-was-decided = Hvad der blev besluttet
evaluation = Hvad der kom ud af det
evaluation-none = Evalueringen kommer, når forummet ser tilbage.
evaluation-write = Skriv evalueringen
evaluation-words = Holdt op mod, hvordan det var før. Det, der ikke virkede, tæller lige så meget: det er det, andre lærer af.
evaluation-baseline = Sådan var det
evaluation-baseline-hint = Fra forslagene, som talt før.
evaluation-result = Sådan er det
evaluation-result-hint = Det samme, talt nu.
evaluation-unexpected = Det, ingen ventede
evaluation-unexpected-hint = På godt og ondt.
evaluation-learned = Hvad vi lærte
evaluation-learned-hint = Hvad ville I gøre anderledes næste gang?
evaluation-next = Hvad der følger
evaluation-next-hint = Luk, forlæng, eller begynd et nyt forum; og hvorfor.
act-evaluation = Offentliggør evalueringen
published-it = offentliggjorde den
survey-title = To spørgsmål til dig, der var med
survey-ask = Hvordan var det at være med? Ingen ser, hvem der svarede hvad.
survey-done = Du har svaret. Ingen ser, hvem der svarede hvad.
survey-open = Svar på de to spørgsmål
survey-again = Svar på ny
survey-words = Ingen ser, hvem der svarede hvad. Fra tre svar vises gennemsnittet.
survey-influence = Det, vi sagde, gjorde en forskel.
survey-dignity = Jeg blev mødt med respekt.
survey-1 = Slet ikke
survey-2 = Lidt
survey-3 = Til dels
survey-4 = For det meste
survey-5 = Helt
survey-choose = Svar på begge spørgsmål.
act-survey = Send mine svar
survey-told =
    { $n ->
        [0] Ingen har svaret på de to spørgsmål endnu
        [one] 1 har svaret på de to spørgsmål
       *[other] { $n } har svaret på de to spørgsmål
    }
survey-mean = { $mean } på en skala fra 1 til 5
survey-too-few = vises fra tre svar

## Sporet
trail-title = Sporet
trail-words = Sådan blev det til: hvem der fortalte, hvem der fik idéen, hvem der ændrede teksten, hvad der blev besluttet, og hvad der blev gjort.
trail-key = En lang ring: her ændrede teksten eller rådet det. Et prikket stop: ikke fortalt, eller endnu ikke nået.
trail-ahead = Endnu ikke nået
trail-untold = Ikke fortalt
whole-trail = Hele sporet
mine-link = Hvad der kom ud af det, jeg sagde
trail-testimony = { $name } fortalte, hvordan det er
trail-question = { $name } spurgte
trail-idea = { $name } fik en idé
trail-evidence = { $name } kom med dokumentation
trail-comment = { $name } sagde
trail-problem_revised = { $name } gav problemet nye ord
trail-response_given = { $name } svarede
trail-view_changed = { $name } skiftede mening
trail-proposal_made = { $name } stillede et forslag
trail-amendment_moved = { $name } foreslog en ændring
trail-amendment_accepted = { $name } tog en ændring med
trail-amendment_declined = { $name } afviste en ændring
trail-amendment_withdrawn = { $name } trak en ændring tilbage
trail-proposal_merged = { $name } lod det gå videre i et andet forslag
trail-signal_given = { $name } skrev udvalgets melding ind
trail-trial_opened = { $name } begyndte en prøve
trail-trial_closed = { $name } sluttede en prøve
trail-proposition_filled = { $name } udfyldte trekanten
trail-pledge_made = { $name } gav tilsagn
trail-pledge_confirmed = { $name } bekræftede et tilsagn
trail-pledge_fulfilled = { $name } holdt et tilsagn
trail-minority_stated = { $name } kom med en mindretalsudtalelse
trail-decision_made = Rådet besluttede
trail-decision_explained = { $name } forklarede beslutningen
trail-progress_reported = { $name } fortalte, hvad der blev gjort
trail-evaluation_published = { $name } offentliggjorde evalueringen
trail-other = { $name } var med
trail-ahead-testimony = Nogen fortæller, hvordan det er
trail-ahead-idea = Idéer
trail-ahead-response_given = En folkevalgt svarer
trail-ahead-proposal_made = Et forslag
trail-ahead-proposition_filled = Værdi, støtte og kapacitet
trail-ahead-pledge_made = Tilsagn
trail-ahead-pledge_fulfilled = Tilsagnene bliver holdt
trail-ahead-decision_made = Rådet beslutter
trail-ahead-decision_explained = Sponsoren forklarer
trail-ahead-progress_reported = Det bliver gjort
trail-ahead-evaluation_published = Rådet ser tilbage
trail-untold-testimony = Intet vidnesbyrd er nævnt
trail-untold-idea = Ingen idé er nævnt
trail-untold-response_given = Ingen folkevalgt svarede
trail-untold-proposal_made = Der kom intet forslag ud af det
trail-untold-proposition_filled = Værdi, støtte og kapacitet blev ikke fortalt
trail-untold-pledge_made = Ingen tilsagn
trail-untold-pledge_fulfilled = Ingen har fortalt om et holdt tilsagn
trail-untold-decision_made = Ingen beslutning
trail-untold-decision_explained = Ikke forklaret
trail-untold-progress_reported = Ingen har fortalt, hvad der blev gjort
trail-untold-evaluation_published = Ingen evaluering
mine-title = Hvad der kom ud af det, jeg sagde
mine-words = Alt, hvad du har sagt, og hvor det blev af. Det står alt sammen i referatet; kun samlingen er din.
mine-guest = Log ind for at se dit
mine-guest-words = Alle kan læse forummet. Hvad der kom ud af dine egne ord, er samlet her til dig.
mine-none = Du har ikke sagt noget her endnu
mine-none-words = Når du fortæller, spørger eller får en idé, står dens vej her.
mine-ended = Det er ikke blevet en del af et forslag.
to-talk = Gå til samtalen
my-leadership = Dit lederskab
my-leadership-words = Kun du kan åbne det her.
my-changes = Hvor du skiftede mening
my-changes-none = Intet endnu. Når noget, du hører, ændrer dit syn, så sig det dér, hvor du hørte det.
my-led = Hvem der står bag det, du har stillet
my-led-none = Du har ikke stillet noget forslag her.
my-acts = Dine handlinger
my-acts-words = Talt ud fra det, telefonen har af forummet; ældre sider kan rumme mere.
my-change-heard = efter { $no }

## Panelet
panel-title = Er det samskabelse?
panel-as-of = Talt ud fra referatet til og med { $no }, { $when }
panel-away = Panelet tælles ud fra referatet og er tilbage, når huset er det.
panel-old = Det kunne ikke tælles på ny lige nu. Det kan være lidt gammelt.
panel-active =
    { $n ->
        [one] 1 har bidraget.
       *[other] { $n } har bidraget.
    }
panel-counted =
    { $n ->
        [one] 1 bidrag tæller.
       *[other] { $n } bidrag tæller.
    }
panel-overrides =
    { $n ->
        [one] 1 krav til en port er sprunget over.
       *[other] { $n } krav til porte er sprunget over.
    }
panel-first = Hvem der bliver hørt
panel-watch = Værd at holde øje med
panel-fine = I orden
panel-little = For få tal endnu
panel-later =
    { $n ->
        [one] 1 tal siger intet på dette trin
       *[other] { $n } tal siger intet på dette trin
    }
panel-limits = Hvad tallene ikke er
panel-limits-words = De viser, hvordan arbejdet gøres, ikke om resultatet er klogt. Tavse medlemmer kan lytte. I små forummer springer andele, så hvert tal siger, hvor mange det er ud af. Den, der arbejder for tallet i stedet for samtalen, fanges i bedste fald af de andre tal. Resultater er heller ikke alt: hvem der bliver hørt, står først.
panel-never = Der er ingen sum, og mennesker rangordnes aldrig. Grupper på under tre vises ikke for sig, medmindre de er folkevalgte eller forvaltning.
gauge-too-little = for få tal
gauge-not-now = ikke på dette trin
gauge-percent = { $n } %
gauge-part = { $n } af { $of }
gauge-hours = { $n } timer
gauge-days = { $n } dage
gauge-n = Talt ud fra { $n }.
gauge-in-stage = På dette trin:
gauge-missing =
    { $n ->
        [0] ingen mangler
        [one] 1 gruppe mangler
       *[other] { $n } grupper mangler
    }
gauge-least = Der er { $n }; det kræver { $least }.
gauge-better = Bedre end for en uge siden.
gauge-worse = Dårligere end for en uge siden.
gauge-same = Som for en uge siden.
gauge-why = Hvorfor det betyder noget
gauge-state-warn = Værd at holde øje med:
gauge-state-alarm = I rødt:
leadership = Sådan ledes det
leadership-words = De folkevalgtes handlinger, efter hvad de gør, og hvad det er til for.
lead-initiate = Sætte i gang
lead-orchestrate = Lægge rammen
lead-engage = Være med
lead-diagnose = Problem
lead-prescribe = Løsning
lead-mobilise = Støtte
lead-absentees = Ledet af fraværende folkevalgte: de lagde rammen og er ikke selv med.
lead-in-air = Forummet hænger i luften: ingen har lagt rammen, holdt farten eller knyttet det til rådet.

panel-i1 = Stemmer, der mangler
panel-i1-is = Grupper, kommissoriet beder om, hvor for få er med.
panel-i1-nobody = Ingen har sagt noget endnu fra: { $group } ({ $k } af { $min }).
panel-i1-few = For få har sagt noget fra: { $group } ({ $k } af { $min }).
panel-i1-do = Invitér ved navn, eller læg tid eller mødeform om.
panel-i1-why = Unge, udsatte og familier er sværest at nå i den slags forummer (Mandag Morgen om Gentofte; Greengov, tre nordiske byer). Hvem der mangler, former svaret.
panel-i2 = Spredning af grupper
panel-i2-is = Hvor jævnt de aktive kommer fra de ønskede grupper: 1 er jævnt, 0 er én gruppe alene.
panel-i2-warn = Samtalen føres af få slags mennesker. Den største gruppe: { $group }, { $percent } % af de aktive.
panel-i2-do = Spørg de små grupper først.
panel-i2-why = Forskellige grupper har viden, de andre mangler, og møder hinanden (Torfing og Sørensen 2019).
panel-i3 = Lægfolk og berørte
panel-i3-is = Andelen af lægfolk blandt de aktive; de berørte tælles for sig.
panel-i3-lay = Kun { $x } af { $n } aktive er lægfolk. Fagfolk tager gerne over i den slags forummer.
panel-i3-affected = Kun { $x } af { $n } aktive lever med problemet.
panel-i3-do = Invitér dem, der lever med det, ved navn.
panel-i3-why = I tre nordiske byer var borgere mindre med end professionelle (Greengov; Hofstad m.fl. 2021).
panel-i4 = Fordeling af ordet
panel-i4-is = Hvor ujævnt ordene er fordelt: 0 er jævnt, 1 er én alene.
panel-i4-warn =
    { $k ->
        [one] 1 har skrevet { $percent } % af alle ord.
       *[other] { $k } har skrevet { $percent } % af alle ord.
    }
panel-i4-do = Prøv en runde, hvor alle taler én gang.
panel-i4-why = Hvor få taler, bliver få hørt (Showers m.fl. 2015 om ulige deltagelse).
panel-i5 = Stemme efter rolle
panel-i5-is = En gruppes ord holdt op mod dens pladser: 1 er så mange, som pladserne ville give.
panel-i5-elected-low = De folkevalgte er i rummet, men ikke i samtalen.
panel-i5-elected-high = Det er ved at blive de folkevalgtes tale.
panel-i5-lay-low = Lægfolk taler mindre end deres pladser.
panel-i5-high = { $group } fylder { $x } gange deres pladser. Hvem ejer teksten?
panel-i5-low = { $group } taler lidt: { $x } gange det, pladserne ville give.
panel-i5-do = Giv ordet til dem, der taler mindre end deres pladser.
panel-i5-why = At de stærke tager over, er den stående bekymring ved blandede forummer; det irske konvent viser, at det ikke er en lov (Farrell m.fl. 2020; Torfing og Ansell 2017).
panel-i6 = Folkevalgtes nærvær
panel-i6-is = Folkevalgte medlemmer med en handling i de seneste 14 dage.
panel-i6-warn = { $k } af { $n } folkevalgte har været tavse i 14 dage: { $names }.
panel-i6-no-on = Ingen har ledet ved selv at være med: forummer klarer sig bedst med begge dele.
panel-i6-no-off = Ingen har ledet ved at lægge rammen: forummer klarer sig bedst med begge dele.
panel-i6-do = Svar på én henvendelse i dag, eller læg rammen for det næste.
panel-i6-why = Forummer klarer sig bedst, når politikere både lægger rammen og selv er med (Sørensen m.fl. 2020, 28 sager i 9 lande).
panel-i7 = Svar fra folkevalgte
panel-i7-is = Halvdelen blev besvaret inden for denne tid; ubesvarede tæller deres alder.
panel-i7-warn =
    { $n ->
        [one] 1 har ventet over 7 dage på en folkevalgt; længst i { $d } dage.
       *[other] { $n } har ventet over 7 dage på en folkevalgt; længst i { $d } dage.
    }
panel-i7-do = Svar på det ældste først.
panel-i7-why = Tavshed ovenfra slår deltagelsen ihjel (GovLab om Decide Madrid; Barros og Sampaio 2016 om Belo Horizonte).
panel-i8 = Begrundede svar
panel-i8-is = Spørgsmål og idéer over fristen, der har et svar på mindst tolv ord.
panel-i8-warn = { $k } af { $n } spørgsmål og idéer over fristen har intet begrundet svar. Ubesvarede idéer er det, den slags platforme dør af.
panel-i8-do = Svar på hver med, hvad der sker med den, og hvorfor.
panel-i8-why = Ét ud af 28.000 forslag blev til noget i Decide Madrid (GovLab); borgerne gik fra konferencen om Europas fremtid med flere spørgsmål end svar (EPC 2022).
panel-i9 = Afvist uden begrundelse
panel-i9-is = Afviste ting med under fem ords begrundelse.
panel-i9-warn = Noget blev afvist uden begrundelse.
panel-i9-do = Skriv begrundelsen nu.
panel-i9-why = En afvisning skal begrundes særskilt (reglen i Ostbelgien).
panel-i10 = Andres ændringer taget med
panel-i10-is = Andelen af andres ændringer, der kom med; delvist tæller halvt.
panel-i10-warn = Ingen andres ændring af “{ $title }” kom med.
panel-i10-lay = Lægfolks ændringer kommer langt sjældnere med ({ $a } % mod { $b } %).
panel-i10-do = Sig enten hvorfor, eller luk teksten op.
panel-i10-why = Samskabelse ses i tekster, der er ændret på grund af andre (Torfing; Mandag Morgen: “98 procent”).
panel-i11 = Bredde i forfatterskab
panel-i11-is = Levende forslag med forfattere både fra det offentlige og udefra.
panel-i11-warn = “{ $title }” har kun forfattere fra den ene side. Definitionen kræver offentlige og private.
panel-i11-do = Invitér en forslagsstiller eller en ændring fra den anden side.
panel-i11-why = Samskabelse: offentlige og private former løsningen sammen (Torfings definition).
panel-i12 = Svar på tværs
panel-i12-is = Svar til en anden gruppe, holdt op mod tilfældet: 1 er som tilfældet.
panel-i12-own = Folk svarer mest deres egne.
panel-i12-ends = De folkevalgte svarer, og så slutter samtalen. Spørg tilbage.
panel-i12-do = Spørg en fra en anden gruppe, hvad de mener.
panel-i12-why = Det er kontakt på tværs, der skaber sammenhold (Journal of Deliberative Democracy 1021, om gensidighed).
panel-i13 = Uhørt
panel-i13-is = Henvendelser over tre dage gamle, som ingen fra en anden gruppe har svaret på.
panel-i13-warn =
    { $k ->
        [one] 1 bidrag er mødt med tavshed; fra lægfolk: { $m }.
       *[other] { $k } bidrag er mødt med tavshed; fra lægfolk: { $m }.
    }
panel-i13-do = Svar på dem, det ældste først.
panel-i13-why = Det, der mødes med tavshed, siges ikke to gange (Lund 2018).
panel-i14 = Støtte, der bygger bro
panel-i14-is = Den mindste støtte i nogen gruppe, hvor den er mindst; 0,6 af hver gruppe er en bro.
panel-i14-warn = “{ $title }” bæres af { $one }, mens { $other } er imod. Spørg de sidste, hvad der skulle til, for at de kan leve med det.
panel-i14-low = “{ $title }” bæres ikke af alle grupper.
panel-i14-opposed = Imod “{ $title }” er: { $other }. Spørg dem, hvad der skulle til, for at de kan leve med det.
panel-i14-do = Se på det gruppe for gruppe, før det går til rådet.
panel-i14-why = Støtte i hver gruppe tæller mere end en stor sum (Polis; de 60 procent er deres).
panel-i15 = Kapacitet med tilsagn
panel-i15-is = Hvor meget af behovet der er bekræftede tilsagn til: 1 er det hele.
panel-i15-warn = “{ $item }” har intet tilsagn. Et forslag uden kapacitet er et ønske.
panel-i15-part = “{ $title }” har { $percent } % af det, det kræver.
panel-i15-do = Bed om tilsagn ved navn, også fra det offentlige.
panel-i15-why = Et forslag kræver værdi, støtte og kapacitet (Moore); uden kapacitet bliver resultatet vagt (Agger om Albertslund).
panel-i16 = Båndet til rådet
panel-i16-is = Dage siden forum og råd sidst mødtes.
panel-i16-warn = Rådet har ikke hørt fra forummet i { $d } dage.
panel-i16-owes = Rådet har skyldt et svar i { $d } dage.
panel-i16-do = Hold et møde med rådet, og sæt beslutningen på dagsordenen.
panel-i16-why = Det svage punkt er båndet til rådet, ikke samtalen (Sørensen og Torfing om Gentofte; Svelvik 2018).
panel-i17 = Fælles problem
panel-i17-is = Dele af problemet, der kommer fra andre end det offentlige.
panel-i17-warn = Problemet blev bestemt, før de andre kom.
panel-i17-do = Åbn problemet igen med vidnesbyrdene.
panel-i17-why = Samskabelse begynder med et fælles problem (Ansell, Sørensen og Torfing 2022).
panel-i18 = Noget nyt
panel-i18-is = Levende forslag med mindst én idé, der ikke var kendt.
panel-i18-warn = Alle forslag var kendt i forvejen. Hvad har vi lært af hinanden?
panel-i18-few = Få forslag rummer noget nyt. Hvad har vi lært af hinanden?
panel-i18-do = Bed om idéer, ingen har prøvet her.
panel-i18-why = Nye og bedre løsninger er påstanden; den skal prøves (Torfing og Sørensen 2019).
panel-i19 = Hvem der bliver
panel-i19-is = Andelen af de aktive fra forrige trin, som stadig er her.
panel-i19-warn = Går: { $group }. { $k } af { $n } er her endnu.
panel-i19-do = Ring til dem.
panel-i19-why = Hvervning og fremmøde er der, hvor den slags forummer svigter (Svelvik 2017, 2018).
panel-i20 = Siger hvorfor
panel-i20-is = Bidrag med et “fordi”.
panel-i20-warn = Få siger hvorfor.
panel-i20-do = Spørg “fordi?”
panel-i20-why = Begrundelser er målet for samtalen (Steenbergen m.fl. 2003).
panel-i21 = Politisk bredde
panel-i21-is = Partier, der er aktive, af dem, der har folkevalgte her.
panel-i21-one = Kun { $party } er aktivt.
panel-i21-warn = Ikke alle partier er aktive.
panel-i21-do = Beslutningen kræver også de andre: bed dem ind.
panel-i21-why = Et forum med ét parti får sjældent et flertal (Sørensen 2020).
panel-i22 = Modtagelse af nye
panel-i22-is = Halvdelen af de nye fik et første svar inden for denne tid.
panel-i22-warn = Nye venter { $h } timer på et første svar.
panel-i22-do = Svar på førstegangsindlæg samme dag.
panel-i22-why = At nye ikke tages imod, er en kendt faldgrube (Ansell, Sørensen og Torfing 2022).
panel-i23 = Ægthed
panel-i23-is = Næsten-kopier af andres ord, og støtte fra friske konti, der intet har sagt.
panel-i23-warn = Usædvanligt mønster bag “{ $title }”. Tallene skal ses efter; holdningerne bliver stående.
panel-i23-copies = Mange indlæg er næsten-kopier af andre.
panel-i23-do = Se efter, før I regner med det, og sig offentligt, hvad I fandt.
panel-i23-why = Kampagner kan ligne mange stemmer (praktikeres vejledninger; svagt belæg).
panel-i24 = Begrundede beslutninger
panel-i24-is = Endelige beslutninger, der har deres begrundelse; også hver ændring i dem.
panel-i24-warn =
    { $n ->
        [one] 1 beslutning eller ændring mangler sin begrundelse.
       *[other] { $n } beslutninger eller ændringer mangler deres begrundelse.
    }
panel-i24-do = Skriv de begrundelser, der mangler.
panel-i24-why = Rådet må afvige, med begrundelse linje for linje (den kombinerede model i “From sovereign to interactive political leadership”).
panel-i25 = Holdte tilsagn
panel-i25-is = Hvor meget af de bekræftede tilsagn der er gjort.
panel-i25-warn = { $k } af { $n } tilsagn er forsinket.
panel-i25-do = Spørg giverne; læg om med begrundelse, hvor det er nødvendigt.
panel-i25-why = Tilliden vender, når løfter ikke holdes (Barros og Sampaio 2016).
panel-i26 = Forvaltningens andel
panel-i26-is = Beslutninger, der er forvaltningens indstilling uændret; til orientering, ingen alarm.
panel-i26-warn = Rådet har fulgt forvaltningen i { $x } % af sagerne.
panel-i26-do = Se på, hvilke beslutninger andre har ændret.
panel-i26-why = Før Gentoftes reform satte borgmesteren tallet til 98 procent (Mandag Morgen).
