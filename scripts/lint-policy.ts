/**
 * Lints a policy from the command line (U8): what keeps it from being read, and what is wrong or odd in it, as one
 * JSON object a line: {"level", "code", "path", "line"?, "row"?, "message"}, errors first.
 *
 *   npm run -s lint-policy < policy.json
 *
 * Exit status: 0 no error, warnings or not; 1 an error: Simmer would not bring this policy into force; 2 the call is wrong.
 */
import 'temporal-polyfill/global';
import process from 'node:process';
import { text as readText } from 'node:stream/consumers';
import '../lib/i18n/all-catalogues.ts';
import { lintLines } from './lint-policy/lint-lines.ts';

const USAGE = 'usage: npm run -s lint-policy < policy.json\n';

// A reader that has seen enough (`| head`) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

if (process.argv.length > 2 || process.stdin.isTTY) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  const { lines, status } = lintLines(await readText(process.stdin));
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  process.exitCode = status;
}
