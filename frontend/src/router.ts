// Which page this is. Links stay `<a href>`, which works without this file; with it, they change the screen without a load.

import { createSubscriber } from 'svelte/reactivity';
import { tick } from 'svelte';
import type { Seq } from './wire';

/** The tabs of a forum. */
export type Tab = 'now' | 'talk' | 'proposals' | 'record';
/** The rooms of a forum beside its tabs: the way, the mandate, the panel, my desk here, what came of what I said. */
export const ROOMS = ['way', 'mandate', 'panel', 'desk', 'mine'] as const;
/** One of them. */
export type Room = (typeof ROOMS)[number];
/** Every page there is. */
export type Route =
  | { page: 'council' }
  | { page: 'forum'; slug: string; tab: Tab }
  | { page: 'room'; slug: string; room: Room }
  | { page: 'thing'; slug: string; no: Seq }
  | { page: 'trail'; slug: string; no: Seq }
  | { page: 'desk' }
  | { page: 'propose' }
  | { page: 'sign_in' }
  | { page: 'invite'; token: string }
  | { page: 'style' }
  | { page: 'missing' };

/** The page of a path. */
export function routeOf(path: string): Route {
  const [first, second, third, fourth, ...more] = path
    .split('/')
    .filter((part) => part !== '')
    .map(plain);
  if (more.length > 0) return { page: 'missing' };
  if (fourth !== undefined) {
    const no = first === 'f' && fourth === 'trail' ? numberOf(third) : undefined;
    return no === undefined || second === undefined ? { page: 'missing' } : { page: 'trail', slug: second, no };
  }
  if (first === undefined) return { page: 'council' };
  if (first === 'f' && second !== undefined) return inForum(second, third);
  if (third !== undefined) return { page: 'missing' };
  if (first === 'invite' && second !== undefined) return { page: 'invite', token: second };
  if (second !== undefined) return { page: 'missing' };
  if (first === 'sign-in') return { page: 'sign_in' };
  if (first === 'desk' || first === 'propose') return { page: first };
  return { page: first === 'style' ? 'style' : 'missing' };
}

function plain(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function inForum(slug: string, rest: string | undefined): Route {
  if (rest === undefined) return { page: 'forum', slug, tab: 'now' };
  if (rest === 'talk' || rest === 'proposals' || rest === 'record') return { page: 'forum', slug, tab: rest };
  const room = ROOMS.find((one) => one === rest);
  if (room) return { page: 'room', slug, room };
  const no = numberOf(rest);
  return no === undefined ? { page: 'missing' } : { page: 'thing', slug, no };
}

function numberOf(part: string | undefined): Seq | undefined {
  return part !== undefined && /^[1-9]\d{0,9}$/.test(part) ? Number(part) : undefined;
}

/** The address of a page. */
export function href(route: Route): string {
  switch (route.page) {
    case 'forum':
      return `/f/${encodeURIComponent(route.slug)}${route.tab === 'now' ? '' : `/${route.tab}`}`;
    case 'room':
      return `/f/${encodeURIComponent(route.slug)}/${route.room}`;
    case 'trail':
      return `/f/${encodeURIComponent(route.slug)}/${route.no}/trail`;
    case 'desk':
    case 'propose':
      return `/${route.page}`;
    case 'thing':
      return `/f/${encodeURIComponent(route.slug)}/${route.no}`;
    case 'invite':
      return `/invite/${encodeURIComponent(route.token)}`;
    case 'sign_in':
      return '/sign-in';
    case 'style':
      return '/style';
    case 'council':
    case 'missing':
      return '/';
  }
}

/** Where we are, and going elsewhere. */
export class Router {
  #route: Route = routeOf(location.pathname);
  #search = location.search;
  #tell = () => {};
  readonly #watch = createSubscriber((changed) => {
    this.#tell = changed;
    return () => (this.#tell = () => {});
  });
  /** Sees to it that a page can be shown. Where it cannot, the page is loaded from the house like any other. */
  prepare: (route: Route) => true | Promise<boolean> = () => true;
  #n_going = 0;
  readonly #arriving = new Set<(route: Route) => void>();

  /** The page that is open. Read in a template, it is drawn anew when the page changes. */
  get route(): Route {
    this.#watch();
    return this.#route;
  }

  /** A word after the question mark of the address. */
  query(name: string): string | undefined {
    this.#watch();
    return new URLSearchParams(this.#search).get(name) ?? undefined;
  }

  /** Told of each new page before it is drawn. */
  onArrive(tell: (route: Route) => void): void {
    this.#arriving.add(tell);
  }

  /** Takes up links and the back button from now on. */
  start(): void {
    history.scrollRestoration = 'manual';
    addEventListener('click', (event) => this.#click(event));
    addEventListener('popstate', (event) => {
      const state: unknown = event.state;
      const y = typeof state === 'object' && state !== null && 'y' in state ? Number(state.y) : 0;
      void this.#ready(routeOf(location.pathname), () => location.reload()).then((ready) =>
        ready ? this.#show(y) : undefined,
      );
    });
    // The browser has already changed the page when it says "back", so the place is noted while reading.
    let resting: ReturnType<typeof setTimeout> | undefined;
    addEventListener('scroll', () => {
      clearTimeout(resting);
      resting = setTimeout(() => this.#remember(), 150);
    });
    addEventListener('pagehide', () => this.#remember());
    const state: unknown = history.state;
    if (typeof state === 'object' && state !== null && 'y' in state) scrollTo(0, Number(state.y));
  }

  /** Goes to an address of this site. `replace` leaves no step back. */
  async go(to: string, replace = false): Promise<void> {
    const url = new URL(to, location.href);
    if (url.pathname + url.search === location.pathname + location.search) {
      if (url.hash !== location.hash) history.pushState({ y: 0 }, '', url);
      return this.#settle(0, url.hash);
    }
    if (!(await this.#ready(routeOf(url.pathname), () => location.assign(url)))) return;
    this.#remember();
    if (replace) history.replaceState({ y: 0 }, '', url);
    else history.pushState({ y: 0 }, '', url);
    await this.#show(0);
  }

  /** Whether to go on: the page is ready, and nobody has gone elsewhere meanwhile. */
  async #ready(route: Route, otherwise: () => void): Promise<boolean> {
    const nth = ++this.#n_going;
    const ready = this.prepare(route);
    if (ready === true || (await ready)) return nth === this.#n_going;
    if (nth === this.#n_going) otherwise();
    return false;
  }

  /** Notes in this page's history how far it was read. */
  #remember(): void {
    const state: unknown = history.state;
    history.replaceState({ ...(typeof state === 'object' ? state : {}), y: scrollY }, '');
  }

  async #show(y: number): Promise<void> {
    this.#route = routeOf(location.pathname);
    this.#search = location.search;
    for (const tell of this.#arriving) tell(this.#route);
    this.#tell();
    await this.#settle(y, location.hash);
  }

  /** Scrolls to where the reader was, or to the named place; a screen reader hears the new page's heading. */
  async #settle(y: number, hash: string): Promise<void> {
    await tick();
    const named = hash.length > 1 ? document.getElementById(plain(hash.slice(1))) : null;
    const target = named ?? document.querySelector<HTMLElement>('h1') ?? document.querySelector<HTMLElement>('main');
    if (target && !target.hasAttribute('tabindex')) target.setAttribute('tabindex', '-1');
    target?.focus({ preventScroll: true });
    if (named) named.scrollIntoView();
    else scrollTo(0, y);
  }

  #click(event: MouseEvent): void {
    const plainClick = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!plainClick || event.defaultPrevented || !link || link.target || link.hasAttribute('download')) return;
    const url = new URL(link.href, location.href);
    // What is no page of ours (a one-click sign-in, a file, another site) is fetched as usual, and so is `rel=external`.
    if (url.origin !== location.origin || link.relList.contains('external')) return;
    if (routeOf(url.pathname).page === 'missing') return;
    event.preventDefault();
    void this.go(url.href);
  }
}

/** This page's router. */
export const router = new Router();
