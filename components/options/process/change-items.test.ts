import { describe, expect, it } from 'vitest';
import { bringBack, changeItem, leftOut } from './change-items.ts';
import type { Item, Step } from './process-parts.ts';

const item = (id: string): Item => ({ id, name: { en: id }, required: true });
const step = (...ids: string[]): Step => ({ id: 'received', checklist: ids.map(item) });
const shipped = [step('a', 'b', 'c')];
const idsOf = (steps: readonly Step[]) => steps[0]?.checklist.map(({ id }) => id);

describe('items of a checklist (R54)', () => {
  it('come back where they stood', () => {
    expect(idsOf(bringBack([step('a', 'c')], shipped, 'received', 'b'))).toEqual(['a', 'b', 'c']);
    expect(idsOf(bringBack([step('own', 'c', 'a')], shipped, 'received', 'b'))).toEqual(['own', 'c', 'a', 'b']);
    expect(idsOf(bringBack([step('own')], shipped, 'received', 'a'))).toEqual(['a', 'own']);
    expect(idsOf(bringBack([], shipped, 'received', 'b'))).toEqual(['b']);
  });

  it('are known to be left out', () => {
    expect(leftOut(step('a', 'own').checklist, step('a', 'b', 'c').checklist).map(({ id }) => id)).toEqual(['b', 'c']);
  });

  it('lose a field that is set to nothing', () => {
    expect(changeItem({ ...item('a'), severities: ['S1'] }, { severities: undefined })).toEqual(item('a'));
  });
});
