/**
 * Assesses tickets from the command line (contract, "Command line"): one ticket a line in, one assessment a line out, in order.
 * Similar tickets are counted among the lines before, by `observedAt`.
 *
 *   npm run -s assess -- [--policy policy.json] < tickets.ndjson > assessments.ndjson
 *
 * Exit status: 0 all well; 1 a line was no ticket (an error object stands in its place); 2 the call or the policy is wrong.
 */
import 'temporal-polyfill/global';
import { once } from 'node:events';
import process from 'node:process';
import { assess } from '../lib/assessment/assess.ts';
import '../lib/i18n/all-catalogues.ts';
import type { Policy } from '../lib/model/policy.ts';
import { parseTicketLine } from './assess/parse-ticket-line.ts';
import { readLines } from './assess/read-lines.ts';
import { PolicyFileError, readPolicyFile } from './assess/read-policy-file.ts';
import { similarInStream } from './assess/similar-in-stream.ts';

const USAGE = 'usage: npm run -s assess -- [--policy policy.json] < tickets.ndjson';

/** The file named by `--policy`, if any. @throws PolicyFileError on a call that makes no sense */
function policyPath(args: readonly string[]): string | null {
  if (args.length === 0) return null;
  if (args.length === 2 && args[0] === '--policy' && args[1]) return args[1];
  if (args.length === 1 && args[0]?.startsWith('--policy=')) return args[0].slice('--policy='.length);
  throw new PolicyFileError(USAGE);
}

/** Writes one line, and waits where the reader is slower than we are. */
async function put(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain');
}

async function assessLines(policy: Policy): Promise<number> {
  let status = 0;
  let number = 0;
  const similar = similarInStream(policy);
  for await (const line of readLines(process.stdin)) {
    number++;
    const parsed = parseTicketLine(line, number);
    if (parsed === undefined) continue;
    if ('error' in parsed) status = 1;
    await put('error' in parsed ? parsed : assess(parsed.ticket, policy, { similar: similar(parsed.ticket) }));
  }
  return status;
}

// A reader that has seen enough (`| head`) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

try {
  process.exitCode = await assessLines(readPolicyFile(policyPath(process.argv.slice(2))));
} catch (error) {
  if (!(error instanceof PolicyFileError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
