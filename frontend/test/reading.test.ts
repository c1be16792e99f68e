import { describe, expect, it } from 'vitest';
import { Reading } from '../src/reading';
import { text } from './samples';

describe('a text on the screen', () => {
  it('stays when a new version comes, until it is asked for', () => {
    const reading = new Reading();
    reading.came(text(60, 1));
    reading.open(60);
    reading.came(text(60, 2));
    expect(reading.text(60)?.version).toBe(1);
    expect(reading.newer(60)).toBe(2);
    reading.showLatest(60);
    expect(reading.text(60)?.version).toBe(2);
    expect(reading.newer(60)).toBeUndefined();
  });

  it('changes at once when its words are hidden', () => {
    const reading = new Reading();
    reading.came(text(60, 1, 'bad words'));
    reading.open(60);
    reading.came(text(60, 1, ''));
    expect(reading.text(60)?.clauses[0]?.words?.text).toBe('');
  });

  it('moves on by itself for whoever made the version, once', () => {
    const reading = new Reading();
    reading.came(text(60, 1));
    reading.open(60);
    reading.expect(60);
    reading.came(text(60, 2));
    expect(reading.text(60)?.version).toBe(2);
    reading.came(text(60, 3));
    expect(reading.text(60)?.version).toBe(2);
  });

  it('is the version of now for whoever comes or comes back', () => {
    const reading = new Reading();
    reading.came(text(60, 1));
    reading.came(text(60, 2));
    expect(reading.text(60)?.version).toBe(2);
    reading.open(60);
    reading.came(text(60, 3));
    reading.leave(60);
    expect(reading.text(60)?.version).toBe(3);
  });
});
