# Signing in, and invitations.

sign-in-words = You need an e-mail address. We send you a code; there is no password.
sign-in-why = Everyone can read without signing in. Whoever writes does so under a name.
email-label = Your e-mail address
email-hint = Nobody else in the hall sees it.
act-send-code = Send me a code
code-sent =
    { $minutes ->
        [one] A code is on its way to { $email }. It is good for 1 minute.
       *[other] A code is on its way to { $email }. It is good for { $minutes } minutes.
    }
demo-code = This is a demonstration, so no mail is sent. Your code is { $code }.
code-label = The six digits from the mail
act-sign-in = Sign in
other-address = Use another address
name-title = What are you called?
name-words = This is your first time here. Your name stands beside what you write.
name-label = Your name
hat-label = A few words about you
hat-hint = You may leave this empty. For example: 17, uses the square.
act-go-in = Go in
signed-in-as = You are signed in as
act-sign-out = Sign out on this phone
drafts-stay = What you have not sent stays on this phone.
invitation-group = You speak here as: { $group }.
invitation-office = You are given the office: { $office }.
invitation-words = Sign in, and it holds from then on.
invitation-gone = This invitation does not hold any more
invitation-gone-words = It was used, or it is too old. Ask whoever sent it for a new one. You can sign in without it.
