# The talk: writing, words on their way, statements.

hint-testimony = What you live with, or have seen yourself.
hint-question = Something you want an answer to.
hint-idea = A possible answer. It need not be finished.
hint-evidence = A fact, and where it comes from.
hint-comment = Anything else you want to say about it.
new-since-here = New since you came
older = Show earlier posts
write = Write
what-is-it = What is it?
your-words = Your words
because-label = Because
because-hint = Why you think so. It helps others to answer.
say-why = Say why
saved-here = Saved on this phone
not-saved = This phone does not let the hall save your words. Keep the page open until they are sent.
send = Send
send-later = Send later
sign-in-to-send = Sign in to send
guest-words = Your words stay here while you sign in.
replying-to = Replying to { $no }
reply-to-all = Reply to the talk instead
statements-words = Say what you think of each. You see how others answered once you have.
your-answer = Your answer
answers-given = { $agree } agree, { $disagree } disagree, { $pass } pass
make-statement = Make a statement
statement-label = One short sentence that everyone can answer
talk-empty = Nobody has written yet
talk-empty-words = Testimonies, questions and ideas come here. Yours can be the first.
no-number = no number yet
post-waits = Waits on this phone. It is sent when you are online.
post-sending = On its way.
post-again = The hall could not keep it just now. It is sent again by itself.
post-change = Change
post-throw-away = Throw away
post-again-now = Send it again
later = Show later posts
more-statements =
    { $n ->
        [one] Show 1 more statement
       *[other] Show { $n } more statements
    }
idea-helps = What would it help, and whom?
idea-needs-help = Say what your idea would help, and whom. Then it can be weighed.
