// What a proposal's page shows of the council's side, in one piece: it comes when the page is opened.
export { default as Council } from './ProposalCouncil.svelte';
export { default as DecisionForm } from './DecisionForm.svelte';
export { default as PropositionForm } from './PropositionForm.svelte';
export { default as Returned } from './Returned.svelte';
