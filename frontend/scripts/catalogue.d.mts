/** Reads all catalogues (name and source; the first is the reference): types, or faults. */
export function generate(sources: Iterable<[language: string, source: string]>): { faults: string[]; types: string };
