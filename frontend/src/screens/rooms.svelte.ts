// Screens that are fetched when they are needed, and all of them once the phone has a quiet moment, so that a tunnel hides none.
import { SvelteMap } from 'svelte/reactivity';
import type { Route } from '../router';
import { router } from '../router';

const WAYS = {
  council: () => import('./Council.svelte'),
  talk: () => import('./Talk.svelte'),
  proposals: () => import('./Proposals.svelte'),
  record: () => import('./Record.svelte'),
  new_proposal: () => import('./NewProposal.svelte'),
  thing: () => import('./Thing.svelte'),
  sign_in: () => import('./SignIn.svelte'),
  style: () => import('./StylePage.svelte'),
  statements: () => import('./Statements.svelte'),
  posts: () => import('./Posts.svelte'),
  missing: () => import('./Missing.svelte'),
  sheets: () => import('./sheets'),
} as const;
const AGAIN_MS = 3000;

/** A screen, or the sheets, that come by themselves. */
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

/** The room of a page; absent where it is always here. */
function roomOf(route: Route): Room | undefined {
  switch (route.page) {
    case 'forum':
      if (route.tab === 'now') return undefined;
      return route.tab === 'proposals' && router.query('new') !== undefined ? 'new_proposal' : route.tab;
    case 'invite':
      return 'sign_in';
    case 'council':
    case 'thing':
    case 'sign_in':
    case 'style':
    case 'missing':
      return route.page;
  }
}

/** Fetches what a page needs before it is drawn, so that the page the server drew is replaced by a whole one. */
export async function prepare(route: Route): Promise<void> {
  const name = roomOf(route);
  if (name) await fetchRoom(name);
}

/** Fetches the rest, one after another, when there is nothing better to do. */
export async function fetchAll(): Promise<void> {
  for (const name of Object.keys(WAYS) as Room[]) if (name !== 'style') await fetchRoom(name);
}
