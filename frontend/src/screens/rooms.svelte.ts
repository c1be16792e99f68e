// Every screen that is fetched when it is needed, with the texts that it speaks: pages, tabs, sheets and parts. The rest comes once
// the phone has a quiet moment, so that it is here in the tunnel.
import { SvelteMap } from 'svelte/reactivity';
import type { Route } from '../router';
import { router } from '../router';
import { fetchTexts, type LateTexts } from '../texts';

interface Way {
  fetch: () => Promise<unknown>;
  /** The texts that come with it, beside the core's. */
  texts?: readonly LateTexts[];
}

const WAYS = {
  forum: { fetch: () => import('./Forum.svelte') },
  talk: { fetch: () => import('./Talk.svelte'), texts: ['talk'] },
  thing: { fetch: () => import('./Thing.svelte'), texts: ['proposal', 'talk'] },
  proposals: { fetch: () => import('./Proposals.svelte'), texts: ['talk'] },
  record: { fetch: () => import('./Record.svelte'), texts: ['talk'] },
  sheets: { fetch: () => import('./sheets'), texts: ['proposal', 'talk'] },
  posts: { fetch: () => import('./Posts.svelte'), texts: ['acts', 'talk'] },
  statements: { fetch: () => import('./Statements.svelte'), texts: ['talk'] },
  new_proposal: { fetch: () => import('./NewProposal.svelte'), texts: ['proposal', 'talk'] },
  sign_in: { fetch: () => import('./SignIn.svelte'), texts: ['doors'] },
  council: { fetch: () => import('./Council.svelte'), texts: ['frame', 'health', 'desk'] },
  missing: { fetch: () => import('./Missing.svelte') },
  now: { fetch: () => import('./life/frame/now'), texts: ['health'] },
  way: { fetch: () => import('./life/frame/Way.svelte'), texts: ['frame', 'health', 'acts', 'talk'] },
  mandate: { fetch: () => import('./life/frame/Mandate.svelte'), texts: ['frame', 'acts', 'talk'] },
  propose: { fetch: () => import('./life/frame/Propose.svelte'), texts: ['frame', 'talk'] },
  desk: { fetch: () => import('./life/desk/Desk.svelte'), texts: ['desk', 'proposal', 'talk'] },
  my_desk: { fetch: () => import('./life/desk/DeskEverywhere.svelte'), texts: ['desk', 'proposal', 'talk'] },
  entry: { fetch: () => import('./life/desk/entry'), texts: ['desk', 'proposal', 'talk'] },
  mine: { fetch: () => import('./life/council/Mine.svelte'), texts: ['council', 'proposal'] },
  panel: { fetch: () => import('./life/council/Panel.svelte'), texts: ['council', 'health', 'proposal', 'frame'] },
  decision: { fetch: () => import('./life/council/Decision.svelte'), texts: ['council', 'proposal', 'talk'] },
  proposal_council: { fetch: () => import('./life/council/proposal'), texts: ['council', 'proposal', 'acts', 'talk'] },
  learned: { fetch: () => import('./life/council/Learned.svelte'), texts: ['council', 'proposal', 'acts', 'talk'] },
  trail: { fetch: () => import('./life/council/Trail.svelte'), texts: ['council', 'proposal'] },
  style: { fetch: () => import('./StylePage.svelte'), texts: ['acts', 'frame', 'health', 'proposal', 'doors', 'talk'] },
} as const satisfies Record<string, Way>;
const AGAIN_MS = 3000;

/** A screen, or a part of one, that comes by itself. */
export type RoomName = keyof typeof WAYS;
type Found = { [R in RoomName]: Awaited<ReturnType<(typeof WAYS)[R]['fetch']>> };

const found = new SvelteMap<RoomName, Found[RoomName]>();
const under = new Map<RoomName, Promise<boolean>>();
const wanted = new Set<RoomName>();

/** Fetches a room and its texts, once. False when they cannot be had now. */
function fetchRoom(name: RoomName): Promise<boolean> {
  const known = under.get(name);
  if (known) return known;
  const way: Way = WAYS[name];
  const coming = Promise.all([way.fetch(), ...(way.texts ?? []).map(fetchTexts)]).then(
    ([room, ...spoken]) => {
      if (spoken.includes(false)) under.delete(name);
      else found.set(name, room as Found[RoomName]);
      return found.has(name);
    },
    () => {
      under.delete(name);
      return false;
    },
  );
  under.set(name, coming);
  return coming;
}

/** Offline before it was ever fetched: it is tried again until it comes. */
function want(name: RoomName): void {
  if (wanted.has(name)) return;
  wanted.add(name);
  void fetchRoom(name).then((here) => {
    wanted.delete(name);
    if (!here) setTimeout(() => want(name), AGAIN_MS);
  });
}

/** A room, as soon as it is here; asking for it fetches it. */
export function room<R extends RoomName>(name: R): Found[R] | undefined {
  const here = found.get(name);
  if (!here) queueMicrotask(() => want(name));
  return here as Found[R] | undefined;
}

/** The screen of a page. */
export function pageOf(route: Route): RoomName {
  switch (route.page) {
    case 'room':
      return route.room;
    case 'desk':
      return 'my_desk';
    case 'invite':
      return 'sign_in';
    case 'council':
    case 'forum':
    case 'thing':
    case 'trail':
    case 'propose':
    case 'sign_in':
    case 'style':
    case 'missing':
      return route.page;
  }
}

/** The tab that a page of a forum needs beside the forum's own screen. */
function tabOf(route: Route): RoomName | undefined {
  if (route.page !== 'forum' || route.tab === 'now') return undefined;
  return route.tab === 'proposals' && router.query('new') !== undefined ? 'new_proposal' : route.tab;
}

/** Sees to it that a page can be drawn: at once where all is here, otherwise when it has come. False when its screen cannot be had. */
export function prepare(route: Route): true | Promise<boolean> {
  const page = pageOf(route);
  const tab = tabOf(route);
  if (found.has(page) && (tab === undefined || found.has(tab))) return true;
  return Promise.all([fetchRoom(page), tab === undefined || fetchRoom(tab)]).then(([here]) => here);
}

/** Sees to it that a part of a page is here before the page is drawn. */
export function bring(name: RoomName): Promise<boolean> {
  return fetchRoom(name);
}

/** Fetches the rest, one after another, when there is nothing better to do. */
export async function fetchRest(): Promise<void> {
  for (const name of Object.keys(WAYS) as RoomName[]) if (name !== 'style') await fetchRoom(name);
}
