// The rooms of a forum: tabs and sheets that are fetched when they are needed, and all of them once the phone has a quiet moment.
import { SvelteMap } from 'svelte/reactivity';
import type { Route } from '../router';
import { router } from '../router';

const WAYS = {
  talk: () => import('./Talk.svelte'),
  proposals: () => import('./Proposals.svelte'),
  record: () => import('./Record.svelte'),
  new_proposal: () => import('./NewProposal.svelte'),
  statements: () => import('./Statements.svelte'),
  posts: () => import('./Posts.svelte'),
  sheets: () => import('./sheets'),
} as const;
const AGAIN_MS = 3000;

/** A tab, or a part of one, that comes by itself. */
export type Room = keyof typeof WAYS;
type Found = { [R in Room]: Awaited<ReturnType<(typeof WAYS)[R]>> };

const found = new SvelteMap<Room, Found[Room]>();
const under = new Map<Room, Promise<void>>();

function fetchRoom(name: Room): Promise<void> {
  const known = under.get(name);
  if (known) return known;
  const coming = WAYS[name]().then(
    (room) => void found.set(name, room),
    // Offline before it was ever fetched: it is tried again until it comes.
    () => {
      under.delete(name);
      setTimeout(() => void fetchRoom(name), AGAIN_MS);
    },
  );
  under.set(name, coming);
  return coming;
}

/** A room, as soon as it is here; asking for it fetches it. */
export function room<R extends Room>(name: R): Found[R] | undefined {
  const here = found.get(name);
  if (!here) queueMicrotask(() => void fetchRoom(name));
  return here as Found[R] | undefined;
}

/** The room that a page of a forum needs beside the forum's own screen. */
function roomOf(route: Route): Room | undefined {
  if (route.page !== 'forum' || route.tab === 'now') return undefined;
  return route.tab === 'proposals' && router.query('new') !== undefined ? 'new_proposal' : route.tab;
}

/** Sees to it that a page's room is here before it is drawn: at once where it is, otherwise when it has come. */
export function prepareRoom(route: Route): true | Promise<true> {
  const name = roomOf(route);
  if (name === undefined || found.has(name)) return true;
  return fetchRoom(name).then(() => true as const);
}

/** Fetches the rest, one after another, when there is nothing better to do. */
export async function fetchRooms(): Promise<void> {
  for (const name of Object.keys(WAYS) as Room[]) await fetchRoom(name);
}
