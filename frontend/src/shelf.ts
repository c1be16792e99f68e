// What the phone keeps for itself. A full or forbidden storage never breaks writing: then words live as long as the page.

/** As much of the browser's storage as is used here. */
export interface Storage {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Text under names, kept across reloads where the browser allows it. */
export class Shelf {
  readonly #loose = new Map<string, string>();
  readonly #storage: Storage | undefined;

  constructor(storage: Storage | undefined) {
    this.#storage = storage;
  }

  /** The text under a name. */
  get(name: string): string | undefined {
    const loose = this.#loose.get(name);
    if (loose !== undefined) return loose;
    try {
      return this.#storage?.getItem(name) ?? undefined;
    } catch {
      return undefined;
    }
  }

  /** Puts text under a name; false when it will not survive the page. */
  put(name: string, text: string): boolean {
    try {
      if (this.#storage) {
        this.#storage.setItem(name, text);
        this.#loose.delete(name);
        return true;
      }
    } catch {
      // A full storage: the words stay in memory.
    }
    this.#loose.set(name, text);
    return false;
  }

  /** Takes a name away. */
  drop(name: string): void {
    this.#loose.delete(name);
    try {
      this.#storage?.removeItem(name);
    } catch {
      // A forbidden storage holds nothing.
    }
  }

  /** All names with this beginning, in order. */
  names(beginning: string): string[] {
    const names = new Set(this.#loose.keys());
    try {
      for (let at = 0; at < (this.#storage?.length ?? 0); at++) names.add(this.#storage?.key(at) ?? '');
    } catch {
      // A forbidden storage holds nothing.
    }
    return [...names].filter((name) => name.startsWith(beginning)).sort();
  }
}

function storage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

/** This phone's shelf. */
export const shelf = new Shelf(storage());
