// Something asked of the house over HTTP, and asked again when it may have changed: at most once in a while, and not while nobody looks.
import type { Answer } from '../../../api';
import type { Problem } from '../../../wire';

/** What a page needs of time and sight; tests bring their own. */
export interface Watch {
  now_ms: () => number;
  hidden: () => boolean;
}

const OURS: Watch = { now_ms: () => Date.now(), hidden: () => document.hidden };
const LEAST_MS = 1000;
const OFTEN_MS = 60_000;

/** An answer that is kept fresh. */
export class Asked<T> {
  /** The latest answer; it stays while another is on its way. */
  value = $state.raw<T>();
  /** Why there is none. */
  problem = $state.raw<Problem | 'offline'>();
  readonly #ask: () => Promise<Answer<T>>;
  readonly #often_ms: number;
  readonly #watch: Watch;
  #asked_ms = -Infinity;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #asking = false;
  #stale = false;
  #open = false;

  /** `often_ms`: how often it is asked again while it is looked at; 0 for never by itself. */
  constructor(ask: () => Promise<Answer<T>>, often_ms = OFTEN_MS, watch: Watch = OURS) {
    this.#ask = ask;
    this.#often_ms = often_ms;
    this.#watch = watch;
  }

  /** Asks now, and goes on until the answer is called; for an `$effect`. */
  open(): () => void {
    this.#open = true;
    const seen = () => {
      if (!this.#watch.hidden() && this.#stale) this.again();
    };
    document.addEventListener('visibilitychange', seen);
    this.again();
    return () => {
      this.#open = false;
      clearTimeout(this.#waiting);
      this.#waiting = undefined;
      document.removeEventListener('visibilitychange', seen);
    };
  }

  /** It may have changed. */
  again(): void {
    if (!this.#open) return;
    if (this.#watch.hidden() || this.#asking) {
      this.#stale = true;
      return;
    }
    this.#plan(Math.max(0, this.#asked_ms + LEAST_MS - this.#watch.now_ms()));
  }

  #plan(wait_ms: number): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => void this.#go(), wait_ms);
  }

  async #go(): Promise<void> {
    this.#waiting = undefined;
    if (this.#watch.hidden()) {
      this.#stale = true;
      return;
    }
    this.#asking = true;
    this.#stale = false;
    this.#asked_ms = this.#watch.now_ms();
    const answer = await this.#ask();
    this.#asking = false;
    if (!this.#open) return;
    if (answer.is === 'ok') this.value = answer.value;
    this.problem = answer.is === 'ok' ? undefined : answer.is === 'offline' ? 'offline' : answer.problem;
    if (this.#stale) this.again();
    else if (this.#often_ms > 0) this.#plan(this.#often_ms);
  }
}
