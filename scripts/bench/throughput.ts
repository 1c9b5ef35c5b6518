import { spawn } from 'node:child_process';
import { assess } from '../../lib/assessment/assess.ts';
import type { Ticket } from '../../lib/model/ticket.ts';
import { policyInForce } from '../../lib/policy/in-force.ts';
import { installPeers, PEERS } from '../bench-signals/peers.ts';

/** Runs `work` over and over for at least `seconds`, and gives how often it ran per second. */
function rate(seconds: number, work: () => number): number {
  work(); // warm-up
  const start = performance.now();
  let done = 0;
  while (performance.now() - start < seconds * 1000) done += work();
  return done / ((performance.now() - start) / 1000);
}

/** Sentiment packages for English, asked for one number a message: the least that could be done. */
const ASKED = ['sentiment', 'vader-sentiment', 'wink-sentiment'];

/** Messages assessed per second in one process: Simmer (language, own words, signals, clocks, route, scripts) and peers (one score). */
export function measureThroughput(tickets: readonly Ticket[], seconds = 2): Record<string, string> {
  const policy = policyInForce(null);
  const texts = tickets.flatMap((ticket) => ticket.messages.map((message) => message.text));
  const characters = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  const rows: Record<string, number> = {
    Simmer: rate(seconds, () => {
      for (const ticket of tickets) assess(ticket, policy);
      return texts.length;
    }),
  };
  installPeers();
  for (const { name, make } of PEERS.filter((peer) => ASKED.includes(peer.name))) {
    const score = make('en');
    rows[name] = rate(seconds, () => {
      for (const text of texts) score(text);
      return texts.length;
    });
  }
  return Object.fromEntries(
    Object.entries(rows).map(([name, perSecond]) => [
      name,
      `${Math.round(perSecond).toLocaleString('en')} messages/s, ${(1e6 / perSecond).toFixed(0)} µs each (${Math.round(characters)} characters on average)`,
    ]),
  );
}

/** Messages per second through `npm run -s assess`'s own script, start-up included. */
export async function measureCommandLine(tickets: readonly Ticket[], lines: number): Promise<Record<string, string>> {
  const start = performance.now();
  const child = spawn(process.execPath, ['scripts/assess.ts'], { stdio: ['pipe', 'pipe', 'inherit'] });
  let answered = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 10) answered++;
  });
  let messages = 0;
  for (let line = 0; line < lines; line++) {
    const ticket = tickets[line % tickets.length] as Ticket;
    messages += ticket.messages.length;
    if (!child.stdin.write(`${JSON.stringify(ticket)}\n`))
      await new Promise((resolve) => child.stdin.once('drain', resolve));
  }
  child.stdin.end();
  await new Promise((resolve) => child.once('close', resolve));
  const seconds = (performance.now() - start) / 1000;
  if (answered !== lines) throw new Error(`${lines} lines in, ${answered} out`);
  return {
    'command line': `${Math.round(messages / seconds).toLocaleString('en')} messages/s (${lines} tickets, ${messages} messages in ${seconds.toFixed(2)} s, start-up included)`,
  };
}
