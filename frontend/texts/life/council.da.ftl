# Trekanten, tilsagn, beslutninger, udførelse, sporet, panelet.

panel-title = Er det samskabelse?
trail-title = Sporet
decision-title = Beslutningen
