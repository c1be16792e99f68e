// What a forum's life puts on its first page: what stands above everything, a suggestion, the lamps.
export { default as Lamps } from '../Lamps.svelte';
export { default as Grave } from './Grave.svelte';
export { default as Suggestion } from './Suggestion.svelte';
