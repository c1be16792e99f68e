type Sources = Iterable<[language: string, source: string]>;
/** Reads all catalogues (language and source; the first is the reference), and by name those that come later: types, or faults. */
export function generate(
  sources: Sources,
  late?: Iterable<[name: string, sources: Sources]>,
): { faults: string[]; types: string };
