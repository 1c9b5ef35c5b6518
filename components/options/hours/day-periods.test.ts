import { describe, expect, it } from 'vitest';
import {
  addPeriod,
  faultOfDay,
  keepTyped,
  moveEdge,
  movePeriod,
  type Period,
  parseDay,
  spellDay,
} from './day-periods.ts';

const read = (text: string) => {
  const parsed = parseDay(text);
  return parsed.ok ? spellDay(parsed.periods) : parsed.fault;
};
const SPLIT: Period[] = [
  ['08:00', '12:00'],
  ['13:30', '18:00'],
];

describe('a day’s hours as people type them', () => {
  it.each([
    ['09:00–17:00', '09:00–17:00'],
    ['9-17', '09:00–17:00'],
    ['9.00 - 17.30', '09:00–17:30'],
    ['9am-5pm', '09:00–17:00'],
    ['9:30 am to 12 pm', '09:30–12:00'],
    ['13–17, 8–12', '08:00–12:00, 13:00–17:00'],
    ['08:00–12:00; 12:00–16:00', '08:00–12:00, 12:00–16:00'],
    ['0-24', '00:00–24:00'],
    ['22:00-0:00', '22:00–24:00'],
    ['９時〜１７時', '09:00–17:00'],
    ['9時30分〜17時', '09:30–17:00'],
    ['900-1730', '09:00–17:30'],
    ['', ''],
  ])('%s is %s', (text, shown) => expect(read(text)).toBe(shown));

  it.each([
    ['nine to five', 'unclear'],
    ['9', 'unclear'],
    ['9-25', 'hour'],
    ['9:75-17', 'hour'],
    ['13pm-5pm', 'hour'],
    ['22-6', 'backwards'],
    ['9-9', 'backwards'],
    ['9-13, 12-17', 'overlap'],
  ])('%s is refused: %s', (text, fault) => {
    expect(read(text)).toBe(fault);
    // What was typed is kept as it is, and known to be wrong.
    expect(spellDay(keepTyped(text))).toBe(text);
    expect(faultOfDay(keepTyped(text))).toBe(fault);
  });
});

describe('a day’s hours as they are dragged', () => {
  it('an edge stops at its neighbours and at the ends of the day', () => {
    expect(spellDay(moveEdge(SPLIT, 0, 1, 15 * 60))).toBe('08:00–13:30, 13:30–18:00');
    expect(spellDay(moveEdge(SPLIT, 1, 0, 0))).toBe('08:00–12:00, 12:00–18:00');
    expect(spellDay(moveEdge(SPLIT, 0, 0, 12 * 60))).toBe('11:45–12:00, 13:30–18:00');
    expect(spellDay(moveEdge(SPLIT, 1, 1, 2000))).toBe('08:00–12:00, 13:30–24:00');
  });

  it('a period keeps its length', () => {
    expect(spellDay(movePeriod(SPLIT, 0, 0))).toBe('00:00–04:00, 13:30–18:00');
    expect(spellDay(movePeriod(SPLIT, 0, 1000))).toBe('08:00–12:00, 13:30–18:00'.replace('08:00–12:00', '09:30–13:30'));
    expect(spellDay(movePeriod(SPLIT, 1, 1400))).toBe('08:00–12:00, 19:30–24:00');
  });

  it('a new one goes where there is room', () => {
    expect(spellDay(addPeriod(SPLIT, 19 * 60, 20 * 60))).toBe('08:00–12:00, 13:30–18:00, 19:00–20:00');
    expect(spellDay(addPeriod(SPLIT, 12 * 60, 16 * 60))).toBe('08:00–12:00, 12:00–13:30, 13:30–18:00');
    expect(spellDay(addPeriod(SPLIT, 9 * 60, 10 * 60))).toBe(spellDay(SPLIT));
    expect(spellDay(addPeriod([], 1440, 1440))).toBe('23:45–24:00');
  });
});
