// What hangs on entries, in one piece: a talk that shows one of them soon shows the others.
export { default as EntryLife } from './EntryLife.svelte';
export { default as IdeaFields } from './IdeaFields.svelte';
export { default as LifeActs } from './LifeActs.svelte';
export { default as ObjectionAnswer } from './ObjectionAnswer.svelte';
export { default as ProblemLife } from './ProblemLife.svelte';
export { default as PutChange } from './PutChange.svelte';
export { default as Refinement } from './Refinement.svelte';
export { default as Stand } from './Stand.svelte';
