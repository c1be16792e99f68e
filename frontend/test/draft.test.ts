import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Drafts } from '../src/draft.svelte';
import { Shelf } from '../src/shelf';
import { Storage } from './samples';

let storage: Storage;

function drafts(person?: string): Drafts {
  const made = new Drafts(new Shelf(storage));
  made.belongTo(person);
  return made;
}

beforeEach(() => {
  vi.useFakeTimers();
  storage = new Storage();
});
afterEach(() => vi.useRealTimers());

describe('a draft', () => {
  it('is on the phone within three hundred milliseconds of the last letter', () => {
    const draft = drafts('noor').at('square', 'talk', 'words');
    draft.text = 'I cross the squ';
    expect(draft.saved).toBe(false);
    vi.advanceTimersByTime(300);
    expect(draft.saved).toBe(true);
    expect(drafts('noor').at('square', 'talk', 'words').text).toBe('I cross the squ');
  });

  it('is written down at once when the page goes away', () => {
    const mine = drafts('noor');
    mine.at('square', 'talk', 'words').text = 'half a sent';
    mine.flush();
    expect(drafts('noor').at('square', 'talk', 'words').text).toBe('half a sent');
  });

  it('is one object for one field, and another for another place, field, forum or person', () => {
    const mine = drafts('noor');
    const draft = mine.at('square', 'talk', 'words');
    draft.text = 'mine';
    draft.flush();
    expect(mine.at('square', 'talk', 'words')).toBe(draft);
    expect(mine.at('square', 'thread/17', 'words').text).toBe('');
    expect(mine.at('square', 'talk', 'because').text).toBe('');
    expect(mine.at('harbour', 'talk', 'words').text).toBe('');
    expect(drafts('karin').at('square', 'talk', 'words').text).toBe('');
  });

  it('is emptied by sending, with all fields of its place, and with no other', () => {
    const mine = drafts('noor');
    const words = mine.at('square', 'talk', 'words');
    const because = mine.at('square', 'talk', 'because');
    const other = mine.at('square', 'talk2', 'words');
    words.text = because.text = other.text = 'text';
    mine.flush();
    mine.clear('square', 'talk');
    expect([words.text, because.text, other.text]).toEqual(['', '', 'text']);
    expect(drafts('noor').at('square', 'talk', 'words').text).toBe('');
  });

  it('of a guest is theirs after signing in', () => {
    drafts().at('square', 'talk', 'words').text = 'before signing in';
    vi.advanceTimersByTime(300);
    expect(drafts('noor').at('square', 'talk', 'words').text).toBe('before signing in');
    expect(drafts().at('square', 'talk', 'words').text).toBe('');
    expect(drafts('karin').at('square', 'talk', 'words').text).toBe('');
  });

  it('of a guest is put under what the person had begun before', () => {
    const mine = drafts('noor');
    mine.at('square', 'talk', 'words').text = 'first';
    mine.flush();
    const guest = drafts();
    guest.at('square', 'talk', 'words').text = 'second';
    guest.flush();
    expect(drafts('noor').at('square', 'talk', 'words').text).toBe('first\n\nsecond');
  });

  it('is seen as it is now by whoever comes back', () => {
    const one = drafts('noor');
    expect(one.at('square', 'talk', 'words').text).toBe('');
    one.belongTo(undefined);
    one.at('square', 'talk', 'words').text = 'as a guest';
    one.belongTo('noor');
    expect(one.at('square', 'talk', 'words').text).toBe('as a guest');
  });

  it('stays as long as the page when the storage is full, and does not say that it is saved', () => {
    storage.full = true;
    const mine = drafts('noor');
    const draft = mine.at('square', 'talk', 'words');
    draft.text = 'words';
    vi.advanceTimersByTime(300);
    expect(draft.saved).toBe(false);
    expect(mine.at('square', 'talk', 'words').text).toBe('words');
    storage.full = false;
    mine.flush();
    expect(draft.saved).toBe(true);
    expect(drafts('noor').at('square', 'talk', 'words').text).toBe('words');
  });

  it('leaves nothing behind when its words are deleted', () => {
    const draft = drafts('noor').at('square', 'talk', 'words');
    draft.text = 'words';
    draft.flush();
    draft.text = '';
    draft.flush();
    expect(storage.length).toBe(0);
  });
});
