import { standingErrors } from '../../lib/matrix/lint/lint-policy.ts';
import { lintText } from '../../lib/matrix/lint/lint-text.ts';
import type { Answer, Request } from '../../lib/messages/messages.ts';
import type { Handlers } from '../../lib/messages/receive.ts';
import type { PolicyFile } from '../../lib/model/policy.ts';
import { policyInForce } from '../../lib/policy/in-force.ts';
import { type Background, readMoment } from './context.ts';
import { withParts } from './parts-messages.ts';
import { readTeamPolicy } from './policy-file.ts';

/** More than these nobody reads; errors come first. */
const MOST_FINDINGS = 300;

/** What the linter says of parts that are being edited, saved or not. */
export function lintMessages(bg: Background): Handlers {
  return { 'lint.run': (data) => runLint(bg, data) };
}

/**
 * The linter asks of accounts only whom of ours they name: one of each kind says as much as 50,000, and an editor that lints
 * while somebody types must not wait for them.
 */
function fewAccounts(file: PolicyFile | null): PolicyFile | null {
  if (!file?.accounts) return file;
  const kinds = new Map(file.accounts.map((account) => [`${account.csm ?? ''} ${account.ae ?? ''}`, account]));
  return { ...file, accounts: [...kinds.values()] };
}

async function runLint(bg: Background, { values, reset }: Request<'lint.run'>): Promise<Answer<'lint.run'>> {
  const file = fewAccounts((await bg.store(readTeamPolicy)).file);
  const { now, say } = await readMoment(bg);
  const next = withParts(file, values, reset);
  const found = lintText(JSON.stringify(next), Date.parse(now), say);
  const isStanding = standingErrors(policyInForce(file), Date.parse(now), say);
  const isShort = next.accounts === file?.accounts;
  const findings = found.slice(0, MOST_FINDINGS).map(({ line: _, ...finding }) => ({
    ...finding,
    ...(finding.level === 'error' && isStanding(finding) && { isStanding: true }),
    // In the short list it stands elsewhere.
    ...(finding.path[0] === 'accounts' && isShort && { path: ['accounts'] }),
  }));
  return { findings, more: found.length - findings.length };
}
