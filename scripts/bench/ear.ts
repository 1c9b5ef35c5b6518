import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeTicket } from '../../lib/signals/test-ticket.ts';
import { bundleEar } from './ear/bundle-ear.ts';
import { earTexts, joinTo } from './ear/ear-texts.ts';
import { quantile } from './quantiles.ts';

interface Warm {
  whole: number[];
  lengths: number[];
  parts: Record<string, number[]>;
}

const MESSAGE = 500;
const COLD_RUNS = 5;
const COUNT = 400;
const SIZES = [1_000, 10_000, 100_000, 1_000_000];

const micro = (milliseconds: number) => `${(milliseconds * 1000).toFixed(0)} µs`;
const median = (numbers: readonly number[]) => quantile(numbers, 0.5);

/**
 * What listening costs, language, splitting, rules and tone together, each row in a fresh process: a language's first message
 * (and loading the engine), a message of 500 characters once warm, the stages, and a text of a thousand to a million characters.
 */
export async function measureEar(): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'ear-'));
  try {
    const bundle = join(folder, 'ear.mjs');
    await bundleEar(bundle);
    const run = (texts: readonly string[], mode: 'cold' | 'warm'): unknown => {
      const path = join(folder, 'tickets.json');
      writeFileSync(path, JSON.stringify(texts.map((text) => makeTicket([{ text }]))));
      return JSON.parse(
        execFileSync(process.execPath, [new URL('ear/child.ts', import.meta.url).pathname, bundle, path, mode], {
          encoding: 'utf8',
        }),
      );
    };
    const texts = Object.entries(earTexts()).filter(([, of]) => of.length > 0);
    return { ...coldRows(texts, run), ...warmRows(texts, run), ...sizeRows(texts, run) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Run = (texts: readonly string[], mode: 'cold' | 'warm') => unknown;
type Texts = readonly (readonly [string, readonly string[]])[];

function coldRows(texts: Texts, run: Run): Record<string, string> {
  const rows: Record<string, string> = {};
  const loads: number[] = [];
  for (const [language, of] of texts) {
    // Different messages: what a first one costs depends on what it says.
    const step = Math.max(1, Math.floor(of.length / COLD_RUNS));
    const firsts: number[] = [];
    for (let nth = 0; nth < COLD_RUNS; nth++) {
      const cold = run([of[(nth * step) % of.length] as string], 'cold') as { load: number; first: number };
      loads.push(cold.load);
      firsts.push(cold.first);
    }
    rows[`first message, ${language}`] =
      `${median(firsts).toFixed(1)} ms (slowest of ${COLD_RUNS}: ${Math.max(...firsts).toFixed(1)}; aim ≤ 30)`;
  }
  return { 'loading the engine': `${median(loads).toFixed(1)} ms`, ...rows };
}

function warmRows(texts: Texts, run: Run): Record<string, string> {
  const rows: Record<string, string> = {};
  const parts: Record<string, number[]> = {};
  for (const [language, of] of texts) {
    const long = joinTo(of, MESSAGE).slice(0, COUNT);
    if (long.length < 20) continue;
    const { whole, lengths, parts: stages } = run(long, 'warm') as Warm;
    const each = whole.map((time, at) => (time / (lengths[at] as number)) * 100);
    rows[`warm, ${language}`] =
      `${micro(median(each))} per 100 characters (aim ≤ 60), a message of ${MESSAGE}: median ${micro(median(whole))}, p99 ${micro(quantile(whole, 0.99))} (aim ≤ 1000), n ${long.length}`;
    for (const [name, times] of Object.entries(stages)) {
      parts[name] ??= [];
      parts[name].push(...times.map((time, at) => (time / (lengths[at] as number)) * 100));
    }
  }
  for (const [name, times] of Object.entries(parts))
    rows[`of that, ${name}`] = `${micro(median(times))} per 100 characters`;
  return rows;
}

function sizeRows(texts: Texts, run: Run): Record<string, string> {
  const all = texts.flatMap(([, of]) => of).join('\n\n');
  const enough = all.repeat(Math.ceil(1_000_000 / all.length));
  const cells = SIZES.map((size) => {
    const { whole } = run([enough.slice(0, size)], 'warm') as Warm;
    return `${size / 1000} KB ${(whole[0] as number).toFixed(2)} ms`;
  });
  return { 'by length': cells.join(', ') };
}
