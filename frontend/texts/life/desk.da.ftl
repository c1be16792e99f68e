# Skriveborde, svar og arbejdet med forslagene.

## Skrivebord
desk-title = Dit skrivebord
desk-people =
    { $n ->
        [one] 1 venter på dig
       *[other] { $n } venter på dig
    }
desk-all =
    { $n ->
        [one] 1 ting venter på dig
       *[other] { $n } ting venter på dig
    }
desk-longest =
    { $n ->
        [0] Den, der har ventet længst, siden i dag.
        [one] Den, der har ventet længst, i 1 dag.
       *[other] Den, der har ventet længst, i { $n } dage.
    }
desk-over = Over det, der er lovet
desk-waiting = Venter
desk-own = Det kan kun du
desk-warnings =
    { $n ->
        [one] Svar på en advarsel fra panelet
       *[other] Svar på { $n } advarsler fra panelet
    }
desk-later = Kommer senere
desk-empty = Ingen venter på dig
desk-empty-words = Når nogen venter på dit svar, eller noget er dit at gøre, står det her, det ældste først.
desk-more =
    { $n ->
        [one] 1 mere venter. Den kommer frem, når disse er gjort.
       *[other] { $n } mere venter. De kommer frem, når disse er gjort.
    }
answer = Svar
answer-there = Svar i forummet
answer-again = Svar igen
read-the-talk = Læs samtalen
duty-answer = Svar
duty-answer_suggestion = Svar på ønsket om et forum
duty-adopt_mandate = Vedtag mandatet
duty-draft_mandate = Skriv et udkast til mandatet
duty-appoint = Udpeg, eller sig hvorfor ikke
duty-invite = Inviter en stemme, der mangler
duty-declare = Oplys, hvad du har på spil
duty-decide_amendment = Afgør en ændring
duty-answer_objection = Svar på en indvending
duty-fill_proposition = Udfyld trekanten for dit forslag
duty-signal = Sig tidligt, hvad der kan vedtages
duty-acknowledge = Svar på en advarsel fra panelet
duty-touchpoint = Fortæl rådet, hvad forummet er kommet frem til
duty-open_stage = Næste fase kan åbnes
duty-stage_over = Fasen har sin tid: åbn den næste, eller forlæng den
duty-prolong = Forlæng forummet, eller luk det
duty-decide = Afgør et forslag
duty-explain = Forklar en beslutning for forummet
duty-confirm_pledge = Bekræft dit tilsagn
duty-keep_pledge = Sig, hvor langt dit tilsagn er
duty-report = Fortæl, hvordan det går
duty-look_back = Se tilbage på beslutningen
duty-evaluate = Offentliggør evalueringen
duty-survey = Sig, hvordan det var for dig
duty-set_meeting = Sæt dato på møderne
duty-take_stand = Sig, om du kan leve med problemet, som det er skrevet

## At svare
answer-title = Svar { $name }
answer-why = Hvorfor, med mindst tolv ord
answer-act = Svar med denne begrundelse
answer-act-taken_up = Tag det op med denne begrundelse
answer-act-merged = Saml det med denne begrundelse
answer-act-deferred = Udskyd med denne begrundelse
answer-act-declined = Afvis med denne begrundelse
answer-act-answered = Svar med disse ord
what-becomes = Hvad der sker med det
disposition-taken_up = Taget op
disposition-taken_up-words = Det går videre.
disposition-merged = Samlet med et andet
disposition-merged-words = Det går videre i en anden idé eller et forslag.
disposition-deferred = Senere
disposition-deferred-words = Ikke nu; begrundelsen siger hvornår.
disposition-declined = Afvist
disposition-declined-words = Det går ikke videre.
disposition-answered = Besvaret
disposition-answered-words = Spørgsmålet har fået sit svar.
choose-disposition = Vælg, hvad der sker med det.
goes-into = Hvor det går videre
goes-into-none = Ikke i et af disse
goes-on-in = Går videre i { $no }
choose-into = Vælg, hvor det går videre.
pick-one = Vælg
you-write-for = Du skriver for { $name }. Alle kan se det.
write-for = Hvem du skriver for
writes-for = skriver for { $name }
idea-known = Var kendt før
idea-new = Ny i dette forum
belongs-to = hører til:
new-component = en del af problemet, der ikke står i beskrivelsen endnu
corrected = Rettet af den, der skrev det
became = Blev til ændring
correct = Ret
correct-title = Ret { $no }
correct-words = Det, du skrev først, kan stadig læses ved siden af.
correct-label = Sådan skal der stå
correct-why = Hvorfor du retter det
correct-act = Sæt rettelsen ved siden af
changed-my-view = Det ændrede mit syn
view-title = Jeg har ændret syn
view-words = Alle ser det med dit navn. Det regnes for noget godt her.
view-on = På hvad
view-because = Jeg har ændret syn, fordi …
view-act = Sig det med denne begrundelse
the-problem = problemet, som det er skrevet
what-was-said = det, der blev sagt i { $no }
choose-on = Vælg på hvad.
view-changed = Har ændret syn
view-heard = efter { $no }

## At skrive for nogen
delegates-title = Hvem der skriver for dig
delegates-words = Den, der skriver for en folkevalgt, må præcis det, der står her, i eget navn, og alle kan se for hvem.
delegation-give = Lad nogen skrive for dig
delegation-act = Lad dem gøre præcis det
delegation-take = Tag det tilbage
delegation-who = Hvem
delegation-acts = Hvad de må
choose-acts = Vælg mindst én ting.
delegable-response_given = svare dem, der venter
delegable-touchpoint_held = notere møder med rådet
delegable-voice_invited = invitere stemmer, der mangler
delegable-meeting_set = sætte dato på møder

## Arbejdet med et forslag
on-its-way = På vej
signal-none = Udvalget har endnu ikke sagt, hvad der kan vedtages.
signal-possible = Udvalget: muligt
signal-possible_if = Udvalget: muligt, hvis
signal-not_possible = Udvalget: ikke muligt, fordi
signal-by = Signal fra { $body }. Det afgør ingenting.
signal-give = Sig, hvad der kan vedtages
signal-title = Hvad kan vedtages?
signal-words = Sagt tidligt, så ingen arbejder i måneder på noget, der ikke kan lade sig gøre. Det afgør ingenting.
signal-body = Hvilket udvalg
signal-condition = På hvilken betingelse
signal-act-possible = Sig: muligt
signal-act-possible_if = Sig: muligt, hvis
signal-act-not_possible = Sig: ikke muligt, fordi
choose-signal = Vælg en af de tre.
authors-from = Det er skrevet af: { $groups }.
merged-here = Gik videre i dette:
merge-open = Lad det gå videre i et andet forslag
merge-words = Alle, der står bag eller har ændret dette, bliver nævnt dér. Ingens standpunkt flyttes: den, der står her, står her. Det kan ikke gøres om.
merge-moves-nobody = Standpunkter givet her bliver her. Sig på ny, hvor du står på det andet.
merge-act = Lad det gå videre dér
minority = Mindretal
minority-state = Behold et mindretals syn
minority-words = Det bliver stående ved siden af teksten og følger med til rådet.
minority-label = Hvad der skal blive stående
minority-act = Behold dette ved siden af teksten
objection-answer = Svar fra den, der står for forslaget
objection-open = Venter på svar fra den, der står for forslaget
objection-title = Svar på indvendingen fra { $name }
objection-label = Hvad der ville imødekomme den, eller hvorfor den bliver stående
objection-act = Svar med disse ord
put-open = Læg det frem for forummet
put-title = Lagt frem for forummet af den, der foreslog det
put-words = Det er afvist af den, der står for forslaget. Hvis seks ud af ti i hver gruppe kan leve med det, må du tage det ind alligevel.
put-why = Hvorfor forummet skal sige det
put-act = Læg det frem med denne begrundelse
put-stand = Kan du leve med denne ændring?
put-carried = Hver gruppe kan leve med den. Den, der foreslog den, må tage den ind.
put-take = Tag den ind: hver gruppe kan leve med den
put-take-words = Forslaget får en ny version.
trial-open = Prøv noget i det små
trial-words = Et forsøg siger på forhånd, hvad der ventes, og hvornår det stopper. Hvad det end viser, tæller det, der blev lært.
trial-act = Åbn forsøget
trial-field-title = Hvad det hedder
trial-field-hypothesis = Hvad du venter
trial-field-measure = Hvad der måles
trial-field-stop_rule = Hvornår det stopper før tid
trial-hypothesis = Ventet
trial-measure = Målt
trial-stop = Stopper når
trial-learned-words = Lært
trial-running = Prøves nu
trial-continued = Det fortsætter
trial-learned = Lært, ikke fortsat
trial-stopped = Stoppet af sin regel
trial-close = Afslut forsøget
trial-learned-label = Hvad der blev målt og lært
trial-act-continued = Afslut: det fortsætter
trial-act-learned = Afslut: lært, ikke fortsat
trial-act-stopped = Afslut: stoppet af sin regel

## En idé
idea-was-known = Var det kendt før?
idea-not-sure = Ved ikke
idea-part = Hvilken del af problemet
idea-no-part = Ingen bestemt del
