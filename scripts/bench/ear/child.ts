import { readFileSync } from 'node:fs';
import type * as Entry from './entry.ts';

/*
 * Runs in a process of its own, started by ear.ts with the bundled engine and a file of tickets: what a first message costs,
 * or what many do once the engine is warm. Prints milliseconds as JSON.
 */

const [bundle = '', path = '', mode = ''] = process.argv.slice(2);
const tickets = JSON.parse(readFileSync(path, 'utf8')) as Parameters<typeof Entry.listen>[0][];
const before = performance.now();
const { listen, stages } = (await import(bundle)) as typeof Entry;
const loaded = performance.now();
const textOf = (ticket: (typeof tickets)[number]) => ticket.messages[0]?.text ?? '';

const WARM_UP = 3;
const ROUNDS = 3;

/** Milliseconds of each call in a warm engine; the least of a few, as other work on the machine is none of the engine's. */
function time<Item>(items: readonly Item[], work: (item: Item) => unknown): number[] {
  for (let round = 0; round < WARM_UP; round++) for (const item of items) work(item);
  const least: number[] = new Array(items.length).fill(Infinity);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, item] of items.entries()) {
      const start = performance.now();
      work(item);
      least[at] = Math.min(least[at] as number, performance.now() - start);
    }
  }
  return least;
}

if (mode === 'cold') {
  const [first] = tickets;
  if (first) listen(first);
  console.log(JSON.stringify({ load: loaded - before, first: performance.now() - loaded }));
} else {
  const whole = time(tickets, listen);
  const texts = tickets.map(textOf);
  const parts = Object.entries(stages).map(([name, work]) => [name, time(texts, work)]);
  console.log(JSON.stringify({ whole, lengths: texts.map(({ length }) => length), parts: Object.fromEntries(parts) }));
}
