// A long list in windows: about two hundred are drawn at a time, so that a phone stays quick; older ones are fetched when asked for.
import { house } from '../house.svelte';
import type { TopicView } from '../memory';
import type { Seq } from '../wire';

const MOST = 200;
const OVERLAP = 50;

/** Which part of a talk is on the screen, and what in it is new. */
export class Pages {
  /** An older page is on its way. */
  fetching = $state(false);
  /** It did not come. */
  failed = $state(false);
  readonly #topic: Seq;
  /** The last one drawn; absent at the live end. */
  #last = $state<Seq>();
  /** What came after this number has arrived while the page was open. */
  #known = $state<Seq>();

  constructor(topic: Seq) {
    this.#topic = topic;
  }

  #end(list: Seq[]): number {
    const at = this.#last === undefined ? -1 : list.indexOf(this.#last);
    return at < 0 ? list.length : at + 1;
  }

  /** What is drawn of a list in its order. */
  shown(list: Seq[]): Seq[] {
    const end = this.#end(list);
    return list.slice(Math.max(0, end - MOST), end);
  }

  /** There is more before it. */
  before(view: TopicView, list = view.contributions): boolean {
    return view.olderBefore !== undefined || this.#end(list) > MOST;
  }

  /** There is more after it. */
  after(list: Seq[]): boolean {
    return this.#end(list) < list.length;
  }

  /** Goes back by a window, fetching it where it is not here yet. */
  async earlier(view: TopicView, list = view.contributions): Promise<void> {
    const start = this.#end(list) - MOST;
    if (start > 0) {
      this.#last = list[start + OVERLAP - 1];
      return;
    }
    const first = list[0];
    this.fetching = true;
    this.failed = (await house.older(this.#topic)).is !== 'ok';
    this.fetching = false;
    // The place where the reader stood stays on the screen.
    const now = house.view(this.#topic).contributions;
    const at = first === undefined ? -1 : now.indexOf(first);
    if (now.length > MOST && at >= 0) this.#last = now[Math.min(now.length - 1, at + OVERLAP - 1)];
  }

  /** Goes forward by a window. */
  later(list: Seq[]): void {
    const end = this.#end(list) + MOST - OVERLAP;
    this.#last = end >= list.length ? undefined : list[end - 1];
  }

  /** Shows what has arrived, and remembers what was known before. */
  showArrivals(): void {
    this.#known ??= house.view(this.#topic).contributions.at(-1) ?? 0;
    this.#last = undefined;
    house.showArrivals(this.#topic);
  }

  /** It arrived while the page was open. */
  fresh(no: Seq): boolean {
    return this.#known !== undefined && no > this.#known;
  }

  /** The first of them in this order. */
  firstFresh(list: Seq[]): Seq | undefined {
    return this.#known === undefined ? undefined : list.find((no) => this.fresh(no));
  }
}
