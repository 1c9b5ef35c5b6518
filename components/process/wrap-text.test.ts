import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from './wrap-text.ts';

describe('wrapText', () => {
  it.each([
    ['en', 'Hand over to the team that can solve it, and have it accepted'],
    ['fi', 'Siirrä asia tiimille, joka voi ratkaista sen, ja varmista vastaanotto'],
    ['ja', '解決できるチームに引き継ぎ、受諾を確認する'],
    ['de', 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'],
  ])('keeps every line within the width, and loses nothing (%s)', (locale, text) => {
    const lines = wrapText(text, 130, 12, locale, 20);
    expect(lines.length).toBeGreaterThan(1);
    // A sign that ends a clause may stand over by itself.
    for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(130 + 13);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });

  it('ends with … where there is more than fits', () => {
    const lines = wrapText('one two three four five six seven eight nine ten', 60, 12, 'en', 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
  });

  it('makes nothing of nothing', () => expect(wrapText('  ', 100, 12, 'en')).toEqual([]));
});
