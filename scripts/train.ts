import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { CorpusError } from './corpus/parse-corpus.ts';
import { DataError } from './train/data-sets.ts';
import { describeReport } from './train/describe-report.ts';
import { readTestTexts } from './train/gather-rows.ts';
import { LANGUAGES } from './train/settings.ts';
import { trainLanguage } from './train/train-language.ts';
import { writeCard } from './train/write-card.ts';

/*
 * `npm run train -- --data DIR`: trains the tone model of every language from the public sets in DIR and our corpus, writes
 * lib/tone/weights and the figures in docs/model-card.md. `--language fi` trains one, `--out DIR` writes elsewhere, and without
 * `--data` the corpus alone is learnt from (then `--out` is needed: such a model is not for shipping).
 */

const ROOT = new URL('..', import.meta.url).pathname;
const USAGE = 'npm run train -- --data DIR [--language xx] [--out DIR]';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, out: { type: 'string' }, language: { type: 'string' } },
  });
  const { data, out, language } = values;
  if (!data && !out)
    throw new DataError(`Say where the data sets are: ${USAGE}\nWithout them only --out DIR is possible.`);
  if (language && !LANGUAGES.includes(language)) throw new DataError(`No model is trained for "${language}". ${USAGE}`);
  const folder = out ?? join(ROOT, 'lib/tone/weights');
  mkdirSync(folder, { recursive: true });
  const tests = data ? readTestTexts(data) : new Set<string>();
  const reports = new Map();
  let total = 0;
  for (const one of language ? [language] : LANGUAGES) {
    const { source, report } = await trainLanguage(one, { ...(data ? { data } : {}), tests });
    writeFileSync(join(folder, `${one}.ts`), source);
    const bytes = gzipSync(source, { level: 9 }).length;
    total += bytes;
    reports.set(one, { ...report, bytes });
    console.log(describeReport(one, { ...report, bytes }));
  }
  console.log(`${total} bytes gzip in all`);
  if (data && !out && !language) writeCard(join(ROOT, 'docs/model-card.md'), reports);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof DataError || error instanceof CorpusError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
