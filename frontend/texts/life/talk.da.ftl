# Samtalen: at skrive, ord på vej, udsagn.

hint-testimony = Det, du lever med eller selv har set.
hint-question = Noget, du gerne vil have svar på.
hint-idea = Et muligt svar. Det behøver ikke være færdigt.
hint-evidence = En kendsgerning, og hvor den kommer fra.
hint-comment = Andet, du vil sige om sagen.
new-since-here = Nyt, siden du kom
older = Vis tidligere indlæg
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
statements-words = Sig, hvad du mener om hvert. Du ser, hvad andre svarede, når du selv har svaret.
your-answer = Dit svar
answers-given = { $agree } enige, { $disagree } uenige, { $pass } sprang over
make-statement = Lav et udsagn
statement-label = Én kort sætning, som alle kan svare på
talk-empty = Ingen har skrevet endnu
talk-empty-words = Her kommer vidnesbyrd, spørgsmål og idéer. Dit kan blive det første.
no-number = intet nummer endnu
post-waits = Venter på telefonen. Det bliver sendt, når der er forbindelse.
post-sending = På vej.
post-again = Huset kunne ikke bevare det lige nu. Det bliver sendt igen af sig selv.
post-change = Ret
post-throw-away = Smid væk
post-again-now = Send igen
later = Vis senere indlæg
more-statements =
    { $n ->
        [one] Vis 1 udsagn mere
       *[other] Vis { $n } udsagn mere
    }
idea-helps = Hvad ville det hjælpe på, og hvem?
idea-needs-help = Sig, hvad din idé ville hjælpe på, og hvem. Så kan den vejes.
