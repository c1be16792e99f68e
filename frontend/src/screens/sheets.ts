// All sheets, in one piece: whoever opens one soon opens another.
export { default as ChangeSheet } from './ChangeSheet.svelte';
export { default as DecideSheet } from './DecideSheet.svelte';
export { default as LeadSheet } from './LeadSheet.svelte';
export { default as ModerateSheet } from './ModerateSheet.svelte';
export { default as ProblemSheet } from './ProblemSheet.svelte';
export { default as StageSheet } from './StageSheet.svelte';
export { default as StandSheet } from './StandSheet.svelte';
export { default as WithdrawSheet } from './WithdrawSheet.svelte';
