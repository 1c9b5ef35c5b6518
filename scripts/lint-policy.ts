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
import { translator } from '../lib/i18n/translator.ts';
import { lintText } from '../lib/matrix/lint/lint-text.ts';
import { locateInText } from '../lib/policy/locate-in-text.ts';

const USAGE = 'usage: npm run -s lint-policy < policy.json\n';

// A reader that has seen enough (`| head`) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

if (process.argv.length > 2 || process.stdin.isTTY) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  const text = (await readText(process.stdin)).replace(/^\ufeff/, '');
  const findings = lintText(text, Date.now(), translator('en'));
  // What could not be read has its line already; where anything was linted, the text is JSON.
  const locate = findings.some(({ code }) => code !== 'invalid') ? locateInText(text) : undefined;
  const lines = findings.map(({ level, code, path, row, message, line = locate?.(path)?.line }) =>
    JSON.stringify({ level, code, path: path.join('.'), ...(line && { line }), ...(row && { row }), message }),
  );
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  if (findings.some(({ level }) => level === 'error')) process.exitCode = 1;
}
