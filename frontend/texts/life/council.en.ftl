# The triangle, pledges, decisions, delivery, the trail, the panel.

panel-title = Is this co-creation?
trail-title = The trail
decision-title = The decision
