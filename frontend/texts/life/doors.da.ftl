# At logge ind, og indbydelser.

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
invitation-group = Du taler her som: { $group }.
invitation-office = Du får hvervet: { $office }.
invitation-words = Log ind, så gælder det fra da af.
invitation-gone = Invitationen gælder ikke mere
invitation-gone-words = Den er brugt eller for gammel. Bed den, der sendte den, om en ny. Du kan logge ind uden den.
