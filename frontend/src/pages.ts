// The screens. A phone fetches the one it opens, and the others when it has nothing better to do.

import type { Route } from './router';

const fetchers = {
  council: () => import('./screens/Council.svelte'),
  forum: () => import('./screens/Forum.svelte'),
  thing: () => import('./screens/Thing.svelte'),
  sign_in: () => import('./screens/SignIn.svelte'),
  invite: () => import('./screens/SignIn.svelte'),
  style: () => import('./screens/StylePage.svelte'),
  missing: () => import('./screens/Missing.svelte'),
};

type Page = Route['page'] & keyof typeof fetchers;

/** The screens that are here. The router changes the page only when its screen is. */
export const pages: { [P in Page]?: Awaited<ReturnType<(typeof fetchers)[P]>>['default'] } = {};

/** Sees to it that a page's screen is here: at once where it is, otherwise when it has come. False when it cannot be had. */
export function prepare(page: Page): true | Promise<boolean> {
  if (pages[page]) return true;
  return fetchers[page]().then(
    (screen) => {
      Object.assign(pages, { [page]: screen.default });
      return true;
    },
    () => false,
  );
}

/** Fetches what somebody may open next, so that it is here in the tunnel. */
export function prepareRest(): void {
  const idle = globalThis.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 2000));
  const rest: Page[] = ['forum', 'thing', 'sign_in', 'council'];
  idle(() => rest.forEach((page) => void prepare(page)));
}
