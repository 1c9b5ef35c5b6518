import type { Answer, Request } from '../../lib/messages/messages.ts';
import { EDITED_PARTS, type EditedPart } from '../../lib/messages/parts-messages.ts';
import type { Handlers } from '../../lib/messages/receive.ts';
import type { PolicyFile } from '../../lib/model/policy.ts';
import { policyInForce } from '../../lib/policy/in-force.ts';
import { parsePolicy } from '../../lib/policy/parse-policy.ts';
import { guardStore } from '../../lib/store/store-problem.ts';
import type { Background } from './context.ts';
import { readTeamPolicy } from './policy-file.ts';
import { changePolicy } from './policy-messages.ts';
import { PolicyRefusedError } from './policy-refused.ts';

/** What the editors of the policy's parts ask and say, and the unsaved work they leave behind. */
export function partsMessages(bg: Background): Handlers {
  return {
    'parts.get': (data) => getParts(bg, data.parts),
    'parts.set': (data) => setParts(bg, data),
    'draft.get': async ({ screen }) => ({ draft: await bg.store((db) => guardStore(() => db.get('drafts', screen))) }),
    'draft.set': async ({ screen, draft }) => {
      await bg.store((db) =>
        guardStore(async () => {
          if (draft) await db.put('drafts', { ...draft, at: new Date().toISOString() }, screen);
          else await db.delete('drafts', screen);
        }),
      );
      return {};
    },
  };
}

async function getParts(bg: Background, parts: readonly EditedPart[]): Promise<Answer<'parts.get'>> {
  const { file } = await bg.store(readTeamPolicy);
  const policy = policyInForce(file);
  const values = Object.fromEntries(parts.map((part) => [part, policy[part]]));
  return {
    values: { schema: 1, ...values },
    given: parts.filter((part) => file?.[part] !== undefined),
    version: policy.version,
  };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The team's policy with parts in place of its own, which may be anything yet; those that are reset follow the shipped ones. */
export function withParts(
  file: PolicyFile | null,
  values: unknown,
  reset: readonly EditedPart[] = [],
): Record<string, unknown> {
  const next: Record<string, unknown> = { schema: 1, ...file };
  for (const part of EDITED_PARTS) if (isObject(values) && part in values) next[part] = values[part];
  for (const part of reset) delete next[part];
  return next;
}

/** @throws ProblemError `policy-moved` where another policy is in force by now */
async function setParts(
  bg: Background,
  { values, reset = [], version }: Request<'parts.set'>,
): Promise<Answer<'parts.set'>> {
  const before = await bg.store(readTeamPolicy);
  const refused = (errors: Answer<'parts.set'>['errors']) => ({
    saved: false,
    version: policyInForce(before.file).version,
    errors,
  });
  const parsed = parsePolicy(JSON.stringify(withParts(before.file, values, reset)));
  if (!parsed.ok) return refused(parsed.errors.map(({ path, message }) => ({ path, message })));
  try {
    return { saved: true, version: await changePolicy(bg, before, parsed.policy, version), errors: [] };
  } catch (error) {
    if (!(error instanceof PolicyRefusedError)) throw error;
    return refused(error.findings.map(({ path, message }) => ({ path: path.join('.'), message })));
  }
}
