import { translator } from '../../lib/i18n/translator.ts';
import { lintText } from '../../lib/matrix/lint/lint-text.ts';
import { locateInText } from '../../lib/policy/locate-in-text.ts';

/** What `npm run lint-policy` says of a policy: one JSON object a line, errors first; and its exit status, 1 where there is an error. */
export function lintLines(given: string): { lines: string[]; status: 0 | 1 } {
  const text = given.replace(/^\ufeff/, '');
  const findings = lintText(text, Date.now(), translator('en'));
  // What could not be read has its line already; where anything was linted, the text is JSON.
  const locate = findings.some(({ code }) => code !== 'invalid') ? locateInText(text) : undefined;
  const lines = findings.map(({ level, code, path, row, message, line = locate?.(path)?.line }) =>
    JSON.stringify({ level, code, path: path.join('.'), ...(line && { line }), ...(row && { row }), message }),
  );
  return { lines, status: findings.some(({ level }) => level === 'error') ? 1 : 0 };
}
