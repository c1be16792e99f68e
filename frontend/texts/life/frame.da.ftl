# Rammen om et forum: at foreslå det, kommissoriet, vejen og dens porte, sammensætningen, advarsler, rådets forside.

way-title = Hele vejen
