# The frame of a forum: proposing it, its mandate, its way and gates, convening, warnings, the council's front page.

way-title = The whole way
