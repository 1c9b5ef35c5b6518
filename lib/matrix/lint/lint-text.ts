import type { Say } from '../../i18n/translator.ts';
import type { LintFinding } from '../../model/lint-finding.ts';
import { type PolicyFile, policySchema } from '../../model/policy.ts';
import { policyInForce } from '../../policy/in-force.ts';
import { parsePolicy } from '../../policy/parse-policy.ts';
import { lintPolicy } from './lint-policy.ts';

/** A finding; where the policy cannot be read, with the line that says why, counted from 1. */
export type LintLine = LintFinding & { line?: number };

const pathOf = (text: string) =>
  text === '' ? [] : text.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** What has the shape of a policy may be linted although something in it cannot be meant. */
function findShaped(text: string): PolicyFile | undefined {
  try {
    return policySchema.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * What is wrong or odd in a policy file: what keeps it from being read (`invalid`), and whatever the linter finds as far as
 * it can be read. Errors first. Never throws, whatever the text.
 * @param now milliseconds since the epoch
 * @param options.timeZone zone of the default calendar; this machine's where none is given
 */
export function lintText(text: string, now: number, say: Say, options: { timeZone?: string } = {}): LintLine[] {
  const parsed = parsePolicy(text);
  const file = parsed.ok ? parsed.policy : findShaped(text);
  const findings = (file ? lintPolicy(policyInForce(file, options), now, say) : []).map(
    // A part that the text leaves out is the shipped one: there is no place in it to point at.
    (finding) =>
      file && !(String(finding.path[0]) in file) ? { ...finding, path: finding.path.slice(0, 1) } : finding,
  );
  if (parsed.ok) return findings;
  // What the linter calls an error, too, is said once: its words are the reader's, and it offers the mend.
  const said = new Set(findings.filter(({ level }) => level === 'error').map(({ path }) => path.join('.')));
  const invalid = parsed.errors
    .filter(({ path }) => path === '' || !said.has(path))
    .map(
      ({ line, path, message }): LintLine => ({ level: 'error', code: 'invalid', path: pathOf(path), line, message }),
    );
  return [...invalid, ...findings];
}
