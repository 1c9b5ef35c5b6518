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

/** Milliseconds of each call, the first being in a warm engine. */
function time<Item>(items: readonly Item[], work: (item: Item) => unknown, rounds = 3): number[] {
  for (let round = 0; round < rounds; round++) for (const item of items) work(item);
  return items.map((item) => {
    const start = performance.now();
    work(item);
    return performance.now() - start;
  });
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
