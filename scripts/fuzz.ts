/**
 * Tries every parser with input that is odd, damaged or made to hurt:
 *
 *   npm run fuzz -- [--runs 20000] [--seed 1] [--only "text:"] [--pages 200] [--path 3:0:1]
 *
 * `--runs` are the inputs of the cheapest parser; a costly one gets so much fewer. `--pages` are the mutations of each saved page of a
 * helpdesk, read in a browser; 0 leaves the browser out. Prints for each parser how many inputs were tried, what the longest took, and
 * what crashed it, made small: the same seed and path give the same input. Exit status 1 where one crashed.
 */
import 'temporal-polyfill/global';
import { parseArgs } from 'node:util';
import '../lib/i18n/all-catalogues.ts';
import { ALL_TARGETS } from './fuzz/all-targets.ts';
import { fuzzPages } from './fuzz/pages/run-pages.ts';
import { runTarget, type Tried } from './fuzz/run-target.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    pages: { type: 'string', default: '200' },
    only: { type: 'string', default: '' },
    path: { type: 'string' },
  },
});
const [runs, seed] = [Number(values.runs), Number(values.seed)];
const all: Tried[] = [];

function print(it: Tried): void {
  all.push(it);
  const said = it.crash ? `CRASHED (seed ${it.crash.seed}, path ${it.crash.path})` : 'no crash';
  const pages = it.pages ? `, ${it.pages.read} read, ${it.pages.refused} refused` : '';
  console.log(
    `${it.name.padEnd(46)} ${String(it.inputs).padStart(8)}  longest ${String(it.longest).padStart(6)} ms  ${said}${pages}`,
  );
  if (it.crash) console.log(`    ${it.crash.input}\n    ${it.crash.error.replaceAll('\n', '\n    ')}`);
}

console.log(`seed ${seed}`);
console.debug = () => {};
for (const target of ALL_TARGETS)
  if (target.name.includes(values.only))
    print(await runTarget(target, Math.max(20, Math.round(runs / target.cost)), seed, values.path));
for await (const tried of fuzzPages(values.only, Number(values.pages), seed)) print(tried);

const crashed = all.filter(({ crash }) => crash).length;
const inputs = all.reduce((sum, it) => sum + it.inputs, 0);
console.log(`${inputs.toLocaleString('en')} inputs, ${all.length} parsers, ${crashed} crashed`);
process.exitCode = crashed > 0 ? 1 : 0;
