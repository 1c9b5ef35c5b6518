import { formatMoment } from '../clocks/format-moment.ts';
import type { MatrixRow } from '../model/policy.ts';
import { explanationWords } from './explanation-words.ts';
import { fillExplanation } from './fill-explanation.ts';

/**
 * What to tell the customers of many alike tickets (R126, R70): the row's own text in each of its languages, with whoever has
 * taken it on. Without a name, "a colleague" does; a moment that has passed is promised to nobody.
 *
 * @param name of the person who has it; null where nobody is named
 * @param due by when somebody takes it, in epoch milliseconds; null where somebody has, or no time is known
 * @param timeZone IANA name, ours
 */
export function explainGroup(
  row: MatrixRow,
  { name, due, now, timeZone }: { name: string | null; due: number | null; now: number; timeZone: string },
): Record<string, string> {
  const texts = Object.entries(row.explain).map(([language, text]) => {
    const words = explanationWords(language);
    const time = due !== null && due > now ? formatMoment(due, language, timeZone, now) : undefined;
    const who = name ?? words.someone;
    return [
      language,
      fillExplanation(text, { name: who, lead: who, time, missed: undefined, x: words.matter }),
    ] as const;
  });
  return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}
