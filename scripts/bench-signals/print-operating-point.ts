import { isAtRisk, judgeText } from '../corpus/judge.ts';
import { FURTHER_LANGUAGES, MAIN_LANGUAGES, readMessagesOf } from '../corpus/parse-corpus.ts';
import { isNeutralRequest, readDataSet, TASKS } from '../train/data-sets.ts';
import { labelledRows, mostTexts, thin, toneScorer } from './ask-sets.ts';
import { PEERS } from './peers.ts';
import { thresholdFor } from './rank.ts';
import { drawTable, percent } from './tables.ts';

/** At most so many of the neutral messages may be called. */
const ALLOWED = 0.01;
const MOST = 1_500;

interface System {
  name: string;
  of(text: string): number;
  mostCharacters?: number | undefined;
  /** Where it calls by itself; set from the neutral messages where it has none. */
  threshold?: number;
}

/** Hot by what is said and how: the score, and the tone where two scores are the same. */
function wholeScorer(language: string): (text: string) => number {
  const anger = toneScorer(language, 'anger');
  const abuse = toneScorer(language, 'abuse');
  return (text) => judgeText(text).score + Math.max(anger(text), abuse(text));
}

function systemsOf(language: string): System[] {
  const atRisk: System = {
    name: 'Simmer, at risk as it ships',
    of: (text) => (isAtRisk(judgeText(text).level) ? 1 : 0),
    threshold: 1,
  };
  return [
    { name: 'Simmer, score', of: wholeScorer(language) },
    { name: 'Simmer, tone model alone', of: toneScorer(language, 'anger') },
    atRisk,
    ...PEERS.filter(({ languages }) => languages.includes(language)).map(({ name, make, mostCharacters }) => ({
      name,
      of: make(language),
      mostCharacters,
    })),
  ];
}

const share = (scores: readonly number[], threshold: number) =>
  scores.filter((score) => score >= threshold).length / scores.length;

/** Columns: neutral messages first, then what should be called. */
function printFor(
  language: string,
  neutral: readonly string[],
  hot: Readonly<Record<string, readonly string[]>>,
): void {
  const names = Object.keys(hot);
  const rows = systemsOf(language).map(({ name, of, mostCharacters, threshold }) => {
    const give = (texts: readonly string[]) => {
      const most = mostTexts(
        texts.map((text) => ({ text })),
        mostCharacters,
      );
      return thin(texts, Math.min(MOST, most)).map(of);
    };
    const calm = give(neutral);
    const limit = threshold ?? thresholdFor(calm, ALLOWED);
    const found = names.map((set) => percent(share(give(hot[set] ?? []), limit)));
    return [name, percent(share(calm, limit)), ...found];
  });
  console.log(`\n${language}: ${neutral.length} neutral messages\n`);
  console.log(drawTable(['system', 'neutral called', ...names], rows));
}

/**
 * What is found where at most 1 in 100 neutral messages is called. Neutral: our own test messages of heat 0, half of which only sound hot, and in
 * English the neutral requests of Bitext's test split. To be found: our test messages of heat 2 and 3, and the angry of the public sets.
 */
export function printOperatingPoint(folder: string): void {
  console.log('\nRecall where at most 1 in 100 neutral messages is called');
  for (const language of [...MAIN_LANGUAGES, ...FURTHER_LANGUAGES]) {
    const own = readMessagesOf(language).filter(({ split, heat }) => split === 'test' && heat !== null);
    if (own.length === 0) continue;
    const textsOf = (isMeant: (heat: number) => boolean) =>
      own.filter(({ heat }) => isMeant(heat ?? 0)).map(({ text }) => text);
    const requests =
      language === 'en'
        ? readDataSet(folder, 'bitext_cs').filter((row) => row.split === 'test' && isNeutralRequest(row))
        : [];
    const sets = TASKS.filter((task) => task.language === language && task.kind !== 'negative').map((task) => {
      const rows = labelledRows(task, readDataSet(folder, task.set), ({ split }) => split === 'test');
      return [task.id, rows.filter(({ isPositive }) => isPositive).map(({ text }) => text)] as const;
    });
    printFor(language, [...textsOf((heat) => heat === 0), ...requests.map(({ text }) => text)], {
      'own, hot': textsOf((heat) => heat >= 2),
      ...Object.fromEntries(sets),
    });
  }
}
