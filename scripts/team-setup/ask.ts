import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/**
 * Asks on the terminal; a secret is not shown while it is typed. Questions go to stderr, so that stdout is data.
 * @throws Error where nobody can be asked, naming how to say it instead
 */
export async function ask(question: string, { secret = false, instead = '' } = {}): Promise<string> {
  if (!process.stdin.isTTY) throw new Error(`${question}? Nobody can be asked here: ${instead}`);
  // What is typed is echoed by readline itself: for a secret, its output goes nowhere.
  const output = secret ? new Writable({ write: (_, __, done) => done() }) : process.stderr;
  if (secret) process.stderr.write(`${question}: `);
  const line = createInterface({ input: process.stdin, output, terminal: true });
  try {
    return (await line.question(secret ? '' : `${question}: `)).trim();
  } finally {
    line.close();
    if (secret) process.stderr.write('\n');
  }
}
