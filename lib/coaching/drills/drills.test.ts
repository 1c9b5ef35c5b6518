import { describe, expect, it } from 'vitest';
import { DRILL_IDS, DRILL_SKILLS, DRILLS } from './drill.ts';
import { afterDrill, dueDrills } from './due-drills.ts';
import { en } from './en.ts';
import { et } from './et.ts';
import { fi } from './fi.ts';
import { id } from './id.ts';
import { ja } from './ja.ts';
import { zh } from './zh.ts';

const day = (n: number) => new Date(Date.UTC(2026, 10, 1 + n, 9)).toISOString();

describe('exercises (R96, R100, R101, R127)', () => {
  it('there are eight, each skill has one, and every text is its own in each language', () => {
    expect(DRILL_IDS).toHaveLength(8);
    expect(new Set(Object.values(DRILLS))).toEqual(new Set(DRILL_SKILLS));
    const languages = [en, fi, et, ja, zh, id];
    const texts = languages.flatMap((all) => DRILL_IDS.flatMap((id) => Object.values(all[id])));
    expect(new Set(texts).size).toBe(8 * languages.length * 4);
  });

  it('gives two new ones in seven days, and then says when the next is due', () => {
    let progress = {};
    const [first, second] = dueDrills(progress, day(0)).due;
    expect(dueDrills(progress, day(0)).due).toHaveLength(2);
    progress = afterDrill(progress, first!, true, day(0));
    expect(dueDrills(progress, day(0)).due).toEqual([second]);
    progress = afterDrill(progress, second!, false, day(1));
    expect(dueDrills(progress, day(1))).toEqual({ due: [], nextAt: day(7) });
    // A week after the first, one more new one; a day later what did not go well, before all that is new.
    expect(dueDrills(progress, day(7)).due).toEqual([DRILL_IDS[2]]);
    expect(dueDrills(progress, day(8)).due[0]).toBe(second);
  });

  it('waits twice as long each time it goes well, eight weeks at most, and a week again when it does not', () => {
    let progress = {};
    const gap = (well: boolean) => {
      progress = afterDrill(progress, 'silence', well, day(0));
      for (let n = 1; n < 100; n++) if (dueDrills(progress, day(n)).due.includes('silence')) return n;
      return Number.NaN;
    };
    expect([gap(true), gap(true), gap(true), gap(true), gap(false)]).toEqual([14, 28, 56, 56, 7]);
  });
});
