// Answers of the house in the reader's words: what to do now, and never whose fault it is.
import { day } from '../dates';
import type { Trouble } from '../house.svelte';
import type { Post } from '../outbox.svelte';
import { t, whenHere, type TextKey, type Told } from '../texts';
import type { Fault, Problem, Refusal, WordsFault } from '../wire';

/** Why words cannot be taken as they are. */
export function sayWords(fault: WordsFault): string {
  switch (fault.words) {
    case 'empty':
      return t('words-empty');
    case 'too_long':
      return t('words-too_long', { most: fault.most, was: fault.was });
    case 'control':
      return t('words-control', { at: fault.at });
    case 'direction':
      return t('words-direction', { at: fault.at });
  }
}

/** The reasons come with the acts' own names; until they are here, it is said that the words are safe. */
function refused<K extends TextKey>(key: K, ...told: Told<K>): string {
  return whenHere(t('post-refused'), key, ...told);
}

/** Why an act was not recorded. */
export function sayRefusal(refusal: Refusal): string {
  switch (refusal.refusal) {
    case 'sign_in_first':
    case 'no_such_stage':
    case 'nothing_changes':
    case 'stale':
    case 'no_such_clause':
    case 'clause_twice':
    case 'id_taken':
    case 'no_such_person':
    case 'declare_first':
    case 'not_delegated':
      return refused(`refusal-${refusal.refusal}`);
    case 'not_yours':
      return refused(`refusal-not_yours-${refusal.needs}`);
    case 'too_early':
      return refused('refusal-too_early', { stage: t(`stage-${refusal.opens}`) });
    case 'too_late':
      return refused('refusal-too_late', { stage: t(`stage-${refusal.now}`) });
    case 'no_such':
      return refused('refusal-no_such', { no: String(refusal.entry) });
    case 'hidden':
      return refused('refusal-hidden', { no: String(refusal.entry) });
    case 'already_decided':
      return refused('refusal-already_decided', { no: String(refusal.entry) });
    case 'thread_closed':
      return refused('refusal-thread_closed', { no: String(refusal.thread) });
    case 'version_moved_on':
      return refused('refusal-version_moved_on', { version: refusal.now });
    case 'no_such_version':
      return refused('refusal-no_such_version', { version: refusal.now });
    case 'amount':
      return refused('refusal-amount', { least: refusal.least, most: refusal.most });
    case 'words':
      return sayWords(refusal.fault);
    case 'gate_not_met':
      return refused('refusal-gate_not_met', { n: refusal.lines.length });
    case 'too_few_words':
      return refused('refusal-too_few_words', { least: refusal.least, was: refusal.was });
    case 'end_passed':
      return refused('refusal-end_passed', { day: day(refusal.ended) });
    case 'not_live':
      return refused('refusal-not_live', { no: String(refusal.proposal) });
    case 'leads_too_much':
      return refused('refusal-leads_too_much', { percent: Math.round(refusal.most / 10) });
    case 'mandate_lacks':
    case 'lacks':
      return refused(`lack-${refusal.what}`);
    case 'ruling_lacks':
      return refused('refusal-ruling_lacks', { line: refusal.line });
    case 'out_of_range':
      return refused('refusal-amount', { least: refusal.least, most: refusal.most });
  }
}

/** What is wrong with a frame, or with the house. */
export function sayFault(fault: Fault): string {
  switch (fault.fault) {
    case 'unreadable':
    case 'binary':
    case 'hello_first':
      return t('fault-unreadable');
    case 'too_large':
      return t('fault-too_large');
    case 'too_many':
      return t('fault-wait', { seconds: Math.max(1, Math.ceil(fault.wait_ms / 1000)) });
    case 'not_kept':
      return t('fault-not_kept');
    case 'no_such_topic':
      return t('fault-no_such_topic');
  }
}

/** Why a request was not done. */
export function sayProblem(problem: Problem): string {
  switch (problem.problem) {
    case 'not_found':
    case 'sign_in_first':
    case 'not_yours':
    case 'other_site':
    case 'unreadable':
    case 'not_an_address':
    case 'name_needed':
    case 'no_such_invitation':
    case 'mail_not_sent':
    case 'away':
      return t(`problem-${problem.problem}`);
    case 'wrong_code':
      return t('problem-wrong_code', { tries: problem.tries_left });
    case 'words':
      return sayWords(problem.fault);
    case 'refused':
      return sayRefusal(problem.refusal);
    case 'too_many':
      return t('problem-too_many', { minutes: Math.max(1, Math.ceil(problem.wait_s / 60)) });
  }
}

/** Why something could not be fetched. */
export function sayTrouble(trouble: Trouble): string {
  return trouble.is === 'offline' ? t('problem-offline') : sayProblem(trouble.problem);
}

/** Why a post came back. */
export function sayPost(post: Post): string {
  if (post.refusal) return sayRefusal(post.refusal);
  return post.fault ? sayFault(post.fault) : t('post-refused');
}

/** What an act on its way is called. */
export function namePost(post: Post): string {
  return whenHere(t('act-other'), `post-${post.event.kind}`);
}
