import { describe, expect, test } from 'vitest';
import { loosely } from './loosely.ts';

const meets = (pattern: RegExp, text: string) => text.search(pattern) >= 0;

describe('a pattern written loosely', () => {
  test.each([
    [loosely`vergüenza`, 'Que verguenza', true],
    [loosely`vergüenza`, 'Qué VERGÜENZA', true],
    [loosely`paciência`, 'sem paciencia', true],
    [loosely`åter`, 'later', false],
    [loosely`as`, 'Casas', false],
    [loosely`demand~`, 'la demandaremos', true],
    [loosely`ni _idiotas`, 'ni son unos idiotas', true],
    [loosely`ni _idiotas`, 'ni a b c d idiotas', false],
    [loosely`voy …prensa`, 'voy a contarlo todo a la prensa', true],
    [loosely`voy …prensa`, 'Ya voy. La prensa', false],
    [loosely`mejl …ägare`, 'mejl från bedragare', false],
    [loosely`voy …(?:a|con) la prensa`, 'voy mañana a la prensa', true],
    [loosely`va~\?\P{L}*$`, '¿Se va?', true],
  ])('%s in %s', (pattern, text, expected) => {
    expect(meets(pattern, text)).toBe(expected);
  });
});
