import { newEvent } from '../../lib/cases/new-event.ts';
import type { Say } from '../../lib/i18n/translator.ts';
import { nameOfRow } from '../../lib/matrix/lint/lint.ts';
import { findNewErrors } from '../../lib/matrix/lint/lint-policy.ts';
import type { Answer } from '../../lib/messages/messages.ts';
import type { Handlers } from '../../lib/messages/receive.ts';
import type { LintFinding } from '../../lib/model/lint-finding.ts';
import type { PolicyFile } from '../../lib/model/policy.ts';
import { ProblemError } from '../../lib/model/problem.ts';
import { DEFAULT_MATRIX } from '../../lib/policy/default-matrix.ts';
import { defaultPolicy } from '../../lib/policy/default-policy.ts';
import { policyInForce } from '../../lib/policy/in-force.ts';
import { locateInText } from '../../lib/policy/locate-in-text.ts';
import { parsePolicy } from '../../lib/policy/parse-policy.ts';
import { guardStore } from '../../lib/store/store-problem.ts';
import { act } from './act.ts';
import { type Background, readMoment } from './context.ts';
import { readTeamPolicy, type TeamPolicy } from './policy-file.ts';
import { PolicyRefusedError } from './policy-refused.ts';
import { scoreAnew } from './score-anew.ts';

const write = (policy: object) => `${JSON.stringify(policy, null, 2)}\n`;

/** The policy as a person wrote it, with its own spacing and order, and which policy it was written for. */
interface KeptText {
  text: string;
  version: string;
}

/** The policy as a file, read and changed (contract, "Policy"). */
export function policyMessages(bg: Background): Handlers {
  return {
    'policy.get': () => getPolicy(bg),
    'policy.set': ({ text, version }) => setPolicy(bg, text, version),
  };
}

async function getPolicy(bg: Background): Promise<Answer<'policy.get'>> {
  return bg.store(async (db) => {
    const { file } = await readTeamPolicy(db);
    const { version } = policyInForce(file);
    const kept = (await guardStore(() => db.get('meta', 'policy-text'))) as KeptText | undefined;
    const text = kept?.version === version ? kept.text : write({ schema: 1, ...file });
    return { text, defaults: write(defaultPolicy()), version };
  });
}

/** Parts that differ, in the order of the file; a part that was taken out becomes null: the shipped default stands again. */
function changedParts(before: PolicyFile | null, after: PolicyFile): { part: string; value: unknown }[] {
  const old: Record<string, unknown> = { ...before };
  const now: Record<string, unknown> = { ...after };
  const parts = new Set([...Object.keys(now), ...Object.keys(old)]);
  parts.delete('schema');
  return [...parts]
    .filter((part) => JSON.stringify(old[part]) !== JSON.stringify(now[part]))
    .map((part) => ({ part, value: now[part] ?? null }));
}

/** Saves a policy that parses, one event a part that changed; one that does not is refused with the places of its errors. */
async function setPolicy(bg: Background, text: string, base: string): Promise<Answer<'policy.set'>> {
  const parsed = parsePolicy(text);
  const before = await bg.store(readTeamPolicy);
  if (!parsed.ok) {
    return { saved: false, version: policyInForce(before.file).version, errors: parsed.errors };
  }
  try {
    const version = await changePolicy(bg, before, parsed.policy, base);
    const kept: KeptText = { text, version };
    await bg.store((db) => guardStore(() => db.put('meta', kept, 'policy-text')));
    return { saved: true, version, errors: [] };
  } catch (error) {
    if (!(error instanceof PolicyRefusedError)) throw error;
    const locate = locateInText(text);
    const errors = error.findings.map(({ path, message }) => ({
      ...(locate(path) ?? { line: 1, column: 1 }),
      path: path.join('.'),
      message,
    }));
    return { saved: false, version: policyInForce(before.file).version, errors };
  }
}

/**
 * Writes one event for each part that changed, scores what is open anew, and gives the version then in force.
 * @param base version the change was made over
 * @throws ProblemError `policy-moved` where another is in force by now, `managed-locked` where the organisation set a part of it
 * @throws PolicyRefusedError where the linter finds an error that the policy in force does not have (U8)
 */
export async function changePolicy(
  bg: Background,
  before: TeamPolicy,
  after: PolicyFile,
  base: string,
): Promise<string> {
  const inForce = policyInForce(before.file);
  if (inForce.version !== base) throw new ProblemError('policy-moved');
  const { now, say } = await readMoment(bg);
  const refusals = findNewErrors(inForce, policyInForce(after), Date.parse(now), say);
  if (refusals.length > 0) throw new PolicyRefusedError(namingRows(refusals, after, say));
  const changed = changedParts(before.file, after);
  const held = changed.find(({ part }) => before.held.includes(part));
  if (held) throw new ProblemError('managed-locked', { key: held.part });
  const events = changed.map(({ part, value }) =>
    newEvent('policy.changed', `policy:${part}`, { part, value, base: before.heads[part] ?? null }),
  );
  // Two tabs that save at the same moment: the second finds that another policy is in force by now.
  await navigator.locks.request('simmer-policy', async () => {
    const current = await bg.store(readTeamPolicy);
    if (policyInForce(current.file).version !== base) throw new ProblemError('policy-moved');
    if (events.length > 0) await act(bg, { events, items: [] });
  });
  await scoreAnew(bg);
  return (await readMoment(bg)).policy.version;
}

/** The same findings for a screen that does not show the rows: each says which row it is about. */
function namingRows(findings: readonly LintFinding[], { matrix }: PolicyFile, say: Say): LintFinding[] {
  return findings.map((finding) => {
    const row = (matrix ?? DEFAULT_MATRIX).find(({ id }) => id === finding.row);
    if (!row) return finding;
    return { ...finding, message: say('lint.of-row', { row: nameOfRow(row, say), message: finding.message }) };
  });
}
