// One line to one forum: connects, waits, comes back, notices silence. It understands nothing of what is said on it.

import type { Ask, Tell } from './wire';

/** The protocol spoken here; the server's `wire::PROTOCOL`. */
export const PROTOCOL = 1;

/** How the line stands. `away` is normal life on a phone; `ended` stays until the page is loaded anew. */
export type Net =
  | { is: 'connecting' }
  | { is: 'live' }
  | { is: 'away'; since_ms: number; again_ms: number }
  | { is: 'ended'; why: 'protocol' | 'no_such_forum' | 'unreadable' };

/** As much of a WebSocket as is used here. */
export interface Wire {
  onopen: ((event: never) => void) | null;
  onmessage: ((event: { data: unknown }) => void) | null;
  onclose: ((event: { code: number; reason: string }) => void) | null;
  onerror: ((event: never) => void) | null;
  send(text: string): void;
  close(code?: number): void;
}

/** What the line tells its owner. */
export interface Ears {
  /** The house has answered the hello: now ask and record. */
  welcome(tell: Extract<Tell, { tell: 'welcome' }>): void;
  /** Anything else. */
  heard(tell: Tell): void;
  /** The line stands otherwise than before. */
  net(net: Net): void;
  /** Nothing was heard for long: something to ask that is always answered. */
  proof(): Ask;
  /** Who I am or what I may do has changed. Called before coming back. */
  rightsChanged(): void;
}

/** The world a line lives in; tests bring their own. */
export interface World {
  open(url: string): Wire;
  now(): number;
  random(): number;
}

const STOPPING = 4001;
const RIGHTS_CHANGED = 4003;
const ENDED = { 4500: 'protocol', 4501: 'no_such_forum' } as const;
const BACKOFF_LEAST_MS = 500;
const BACKOFF_MOST_MS = 20_000;
const SILENCE_MS = 60_000;
const PROOF_MS = 10_000;
/** A connection that does not come about is given up: a phone in a lift can wait for one for minutes. */
const OPENING_MS = 15_000;

const browser: World = {
  open: (url) => new WebSocket(url) as Wire,
  now: () => Date.now(),
  random: () => Math.random(),
};

/** One line to one forum. */
export class Line {
  readonly #url: string;
  readonly #ears: Ears;
  readonly #world: World;
  #wire: Wire | undefined;
  #welcomed = false;
  #tries = 0;
  #heard_ms = 0;
  #away_since_ms: number | undefined;
  #again: ReturnType<typeof setTimeout> | undefined;
  #watch: ReturnType<typeof setTimeout> | undefined;
  #proving = false;
  #over = true;

  constructor(url: string, ears: Ears, world: World = browser) {
    this.#url = url;
    this.#ears = ears;
    this.#world = world;
  }

  /** Connects, and stays connected from now on. */
  start(): void {
    this.#over = false;
    this.#connect();
  }

  /** Hangs up for good. */
  stop(): void {
    this.#over = true;
    this.#unplug();
    clearTimeout(this.#again);
  }

  /** Says something; false when there is nobody to hear it. */
  say(ask: Ask): boolean {
    if (!this.#wire || !this.#welcomed) return false;
    try {
      this.#wire.send(JSON.stringify(ask));
      return true;
    } catch {
      return false;
    }
  }

  /** The network is back, or the person looks at the page again: no more waiting; an open line has to prove itself. */
  nudge(): void {
    if (this.#over) return;
    if (!this.#wire) return this.#connect();
    if (this.#welcomed && this.#world.now() - this.#heard_ms > PROOF_MS) this.#prove();
  }

  /** The browser says that the network is gone: what it says about its absence is true, unlike about its presence. */
  gone(): void {
    if (this.#over || !this.#wire) return;
    this.#unplug();
    this.#wait(this.#backoff());
  }

  /** Hangs up and comes back at once: as somebody else after signing in. */
  renew(): void {
    if (this.#over) return;
    this.#unplug();
    this.#connect();
  }

  #connect(): void {
    clearTimeout(this.#again);
    this.#unplug();
    if (this.#away_since_ms === undefined) this.#ears.net({ is: 'connecting' });
    let wire: Wire;
    try {
      wire = this.#world.open(this.#url);
    } catch {
      return this.#wait(this.#backoff());
    }
    this.#wire = wire;
    wire.onopen = () => wire.send(JSON.stringify({ ask: 'hello', protocol: PROTOCOL } satisfies Ask));
    wire.onmessage = (event) => this.#message(event.data);
    wire.onclose = (event) => this.#closed(event.code, event.reason);
    wire.onerror = () => {};
    this.#rest(OPENING_MS, () => this.gone());
  }

  /** Takes a connection off without being told of its end. */
  #unplug(): void {
    clearTimeout(this.#watch);
    const wire = this.#wire;
    this.#wire = undefined;
    this.#welcomed = false;
    this.#proving = false;
    if (!wire) return;
    wire.onopen = wire.onmessage = wire.onclose = null;
    try {
      wire.close();
    } catch {
      // A connection that cannot be closed is closed.
    }
  }

  #message(data: unknown): void {
    this.#heard_ms = this.#world.now();
    this.#proving = false;
    this.#rest(SILENCE_MS, () => this.#prove());
    const tell = read(data);
    if (!tell) return;
    if (tell.tell !== 'welcome') return this.#ears.heard(tell);
    this.#welcomed = true;
    this.#tries = 0;
    this.#away_since_ms = undefined;
    this.#ears.net({ is: 'live' });
    this.#ears.welcome(tell);
  }

  #closed(code: number, reason: string): void {
    this.#unplug();
    if (this.#over) return;
    if (code >= 4500 && code <= 4999) {
      this.#over = true;
      return this.#ears.net({ is: 'ended', why: ENDED[code as keyof typeof ENDED] ?? 'unreadable' });
    }
    if (code === RIGHTS_CHANGED) this.#ears.rightsChanged();
    const told = Number(reason);
    const after = code === STOPPING && reason !== '' && Number.isFinite(told) ? Math.min(Math.max(told, 0), 60_000) : undefined;
    this.#wait(after ?? this.#backoff());
  }

  /** Full jitter: anything between the least and a ceiling that doubles, so that a crowd comes back spread out. */
  #backoff(): number {
    const ceiling = Math.min(BACKOFF_MOST_MS, BACKOFF_LEAST_MS * 2 ** Math.min(this.#tries++, 10));
    return Math.max(BACKOFF_LEAST_MS / 2, this.#world.random() * ceiling);
  }

  #wait(ms: number): void {
    const now = this.#world.now();
    this.#away_since_ms ??= now;
    clearTimeout(this.#again);
    this.#again = setTimeout(() => this.#connect(), ms);
    this.#ears.net({ is: 'away', since_ms: this.#away_since_ms, again_ms: now + ms });
  }

  #rest(ms: number, then: () => void): void {
    clearTimeout(this.#watch);
    this.#watch = setTimeout(then, ms);
  }

  /** The server's pings are invisible to a page, so a silent line is asked something. */
  #prove(): void {
    if (this.#proving) return;
    this.#proving = true;
    this.say(this.#ears.proof());
    this.#rest(PROOF_MS, () => {
      this.#unplug();
      this.#connect();
    });
  }
}

function read(data: unknown): Tell | undefined {
  if (typeof data !== 'string') return undefined;
  try {
    const tell: unknown = JSON.parse(data);
    // What a newer house says beyond our words is passed over by whoever listens.
    return typeof tell === 'object' && tell !== null && 'tell' in tell ? (tell as Tell) : undefined;
  } catch {
    return undefined;
  }
}
