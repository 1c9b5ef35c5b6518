import 'temporal-polyfill/global';
import { parseArgs } from 'node:util';
import '../lib/i18n/all-catalogues.ts';
import { installPeers } from './bench-signals/peers.ts';
import { printCorpus } from './bench-signals/print-corpus.ts';
import { printLanguages } from './bench-signals/print-languages.ts';
import { printOperatingPoint } from './bench-signals/print-operating-point.ts';
import { printSets } from './bench-signals/print-sets.ts';
import { DataError } from './train/data-sets.ts';

/*
 * `npm run bench:signals -- --data DIR`: how well the signals are heard, beside the packages people use for the same wish, all in one run.
 * DIR holds the public data sets (docs/model-card.md). Parts: sets, point, languages, corpus (`--only sets,corpus`); corpus needs no DIR.
 */

const { values } = parseArgs({ options: { data: { type: 'string' }, only: { type: 'string' } } });
const PARTS = ['sets', 'point', 'languages', 'corpus'];
const isWanted = (part: string) => !values.only || values.only.split(',').includes(part);

try {
  const unknown = values.only?.split(',').find((part) => !PARTS.includes(part));
  if (unknown !== undefined) throw new DataError(`There is no part "${unknown}". One of ${PARTS.join(', ')}.`);
  if (!values.data && PARTS.slice(0, 3).some(isWanted))
    throw new DataError('Say where the public data sets are: npm run bench:signals -- --data DIR (or: --only corpus)');
  if (PARTS.slice(0, 3).some(isWanted)) installPeers();
  const folder = values.data ?? '';
  if (isWanted('sets')) printSets(folder);
  if (isWanted('point')) printOperatingPoint(folder);
  if (isWanted('languages')) await printLanguages(folder);
  if (isWanted('corpus')) printCorpus();
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
