type Sources = [language: string, source: string][];
/** All catalogues, English first: the core's, and by name those that come with their screens. */
export function readTexts(): { core: Sources; late: [name: string, sources: Sources][] };
