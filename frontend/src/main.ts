// Starts the phone's side: the page that the server drew is replaced once, by the same page alive.

import { flushSync, mount } from 'svelte';
import { house } from './house.svelte';
import { router } from './router';
import App from './screens/App.svelte';
import { bring, fetchRest, prepare } from './screens/rooms.svelte';
import { setLanguage } from './texts';
import type { State } from './wire';

const REST_MS = 2000;

function stateOfPage(): State {
  const block = document.getElementById('state');
  // It is taken out of the page: words that are hidden later must stand nowhere in it.
  block?.remove();
  if (block?.textContent) return JSON.parse(block.textContent) as State;
  return { language: document.documentElement.lang || 'en', build: '', demo: [], councils: [], looks: [] };
}

/** Whether the page says something grave: then it must not go away while the page comes alive. */
function isGrave(state: State): boolean {
  return state.looks.some((look) => look.items.some((item) => item.item === 'health' && item.verdicts.length > 0));
}

async function start(): Promise<void> {
  const state = stateOfPage();
  // Without its words or its screen the page stays as the server drew it, which can be read.
  const [words, screen] = await Promise.all([
    setLanguage(state.language),
    prepare(router.route),
    isGrave(state) && bring('now'),
  ]);
  if (!words || !screen) return;
  house.begin(state, router.route);
  const old = document.getElementById('app');
  const target = document.createElement('div');
  target.id = 'app';
  mount(App, { target });
  flushSync();
  if (old) old.replaceWith(target);
  else document.body.append(target);

  router.prepare = prepare;
  router.onArrive((route) => house.go(route));
  router.start();
  house.go(router.route);
  house.connect();
  setTimeout(() => void fetchRest(), REST_MS);
  addEventListener('online', () => house.nudge());
  addEventListener('offline', () => house.gone());
  addEventListener('pageshow', (event) => event.persisted && house.nudge());
  addEventListener('pagehide', () => house.drafts.flush());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') house.nudge();
    else house.drafts.flush();
  });
}

void start();
