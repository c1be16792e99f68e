// Runs what a template would run: once, and again whenever something it has read changes.

import { flushSync } from 'svelte';

export function watching(draw: () => void): () => void {
  const end = $effect.root(() => {
    $effect(draw);
  });
  flushSync();
  return end;
}
