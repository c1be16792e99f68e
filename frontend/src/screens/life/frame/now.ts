// What a forum's life puts on its pages: what stands above everything, and the lamps.
export { default as Lamps } from '../Lamps.svelte';
export { default as Grave } from './Grave.svelte';
