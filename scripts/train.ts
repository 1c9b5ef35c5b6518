import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { CorpusError } from './corpus/parse-corpus.ts';
import { DataError } from './train/data-sets.ts';
import { describeReport, type SizedReport } from './train/describe-report.ts';
import { readTestTexts } from './train/gather-rows.ts';
import { trainIdentifier } from './train/identifier/train-identifier.ts';
import { describeKinds, type KindReports } from './train/kinds/describe-kinds.ts';
import { trainClasses } from './train/kinds/train-classes.ts';
import { type ClassRow, trainKinds } from './train/kinds/train-kinds.ts';
import { LANGUAGES, mostWeights } from './train/settings.ts';
import { trainLanguage } from './train/train-language.ts';
import { writeCard } from './train/write-card.ts';

/*
 * `npm run train -- --data DIR`: trains the models from the public sets in DIR and our corpus, and writes lib/tone/weights (tone), lib/tone/kinds
 * and lib/tone/stack-weights.ts (kinds), lib/language/weights.ts (languages), and the figures in docs/model-card.md. `--only kinds` trains a part,
 * `--language fi` one language (and leaves what all learn together as it is), `--out DIR` writes elsewhere, and without `--data` the corpus alone is learnt from (then `--out` is needed: such
 * models are not for shipping).
 */

const ROOT = new URL('..', import.meta.url).pathname;
const USAGE = 'npm run train -- --data DIR [--only tone,kinds,languages] [--language xx] [--out DIR]';
const PARTS = ['tone', 'kinds', 'languages'];

/** Writes a file of weights, and gives its size in gzip bytes. */
function put(folder: string, file: string, source: string): number {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), source);
  return gzipSync(source, { level: 9 }).length;
}

const sumOf = (sized: Iterable<{ bytes: number }>) => [...sized].reduce((sum, { bytes }) => sum + bytes, 0);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      out: { type: 'string' },
      language: { type: 'string' },
      only: { type: 'string' },
    },
  });
  const { data, out, language, only } = values;
  if (!data && !out)
    throw new DataError(
      `Say where the data sets are: ${USAGE}\nWithout them you can learn from the corpus alone, into a folder of its own: npm run train -- --out FOLDER`,
    );
  if (language && !LANGUAGES.includes(language)) throw new DataError(`No model is trained for "${language}". ${USAGE}`);
  const parts = only?.split(',') ?? PARTS;
  const unknown = parts.find((part) => !PARTS.includes(part));
  if (unknown !== undefined) throw new DataError(`There is no part "${unknown}". ${USAGE}`);
  const languages = language ? [language] : LANGUAGES;
  const folder = (of: string) => join(out ?? ROOT, of);

  const tones = new Map<string, SizedReport>();
  const tests = data && parts.includes('tone') ? readTestTexts(data) : new Set<string>();
  for (const one of parts.includes('tone') ? languages : []) {
    const { source, report } = await trainLanguage(one, { ...(data ? { data } : {}), tests });
    tones.set(one, { ...report, bytes: put(folder('lib/tone/weights'), `${one}.ts`, source) });
    console.log(describeReport(one, tones.get(one) as SizedReport));
  }
  const kinds = new Map<string, KindReports>();
  const learnt: ClassRow[] = [];
  for (const one of parts.includes('kinds') ? languages : []) {
    const { source, reports, rows } = await trainKinds(one, data, mostWeights(one, 'kind'));
    for (const row of rows) learnt.push(row);
    kinds.set(one, { reports, bytes: put(folder('lib/tone/kinds'), `${one}.ts`, source) });
    console.log(describeKinds(one, kinds.get(one) as KindReports));
  }
  // Learnt from all languages together: one of them is not enough.
  if (learnt.length > 0 && !language) {
    const { classes, stack } = trainClasses(learnt);
    const bytes =
      put(folder('lib/tone/kinds'), 'classes.ts', classes) + put(folder('lib/tone'), 'stack-weights.ts', stack);
    console.log(`All languages together: ${bytes} bytes gzip`);
  }
  console.log(`Tone ${sumOf(tones.values())} and kinds ${sumOf(kinds.values())} bytes gzip in all`);
  if (data && !language && parts.includes('languages'))
    console.log(`Languages: ${put(folder('lib/language'), 'weights.ts', trainIdentifier(data))} bytes gzip`);
  if (data && !out && !language) writeCard(join(ROOT, 'docs/model-card.md'), tones, kinds);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof DataError || error instanceof CorpusError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
