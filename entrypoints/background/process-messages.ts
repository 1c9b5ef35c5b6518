import { askedItems } from '../../lib/cases/asked-items.ts';
import { LIGHT_ITEMS } from '../../lib/cases/gates.ts';
import { GATES } from '../../lib/cases/parts/all-gates.ts';
import { roleName } from '../../lib/cases/pick-text.ts';
import { processMap } from '../../lib/cases/process-map.ts';
import type { Answer } from '../../lib/messages/messages.ts';
import type { Handlers } from '../../lib/messages/receive.ts';
import type { Policy, PolicyFile } from '../../lib/model/policy.ts';
import { ProblemError } from '../../lib/model/problem.ts';
import { defaultPolicy } from '../../lib/policy/default-policy.ts';
import { policyInForce } from '../../lib/policy/in-force.ts';
import { parsePolicy } from '../../lib/policy/parse-policy.ts';
import { TIED_ITEMS } from '../../lib/policy/tied-items.ts';
import { findCase } from '../../lib/store/read-cases.ts';
import { type Background, readMoment } from './context.ts';
import { withParts } from './parts-messages.ts';
import { readTeamPolicy } from './policy-file.ts';

/** Parts of the policy that are not looked at to read the process: they may be fifty thousand lines long. */
const FAR: readonly (keyof PolicyFile)[] = ['accounts', 'matrix', 'slas', 'scripts', 'signals'];

/** The process as the team's own (R51, R54): what its editor asks, and the map. It saves by `parts.set`. */
export function processMessages(bg: Background): Handlers {
  return {
    'process.context': () => getContext(bg),
    'process.preview': async ({ values, type, severity }) => {
      const { say, policy } = await readMoment(bg);
      const edited = await readEdited(bg, values);
      return { fits: edited !== null, steps: askedItems(type, severity, edited ?? policy, say) };
    },
    'process.map': async ({ id, values }) => {
      const { say, policy } = await readMoment(bg);
      const it = id ? await bg.store((db) => findCase(db, id)) : null;
      if (it === undefined) throw new ProblemError('no-case');
      const edited = values === undefined ? null : await readEdited(bg, values);
      return processMap(edited ?? policy, say, it);
    },
  };
}

/** The policy with parts as they stand in an editor; null where they cannot be read as they are. */
async function readEdited(bg: Background, values: unknown): Promise<Policy | null> {
  const { file } = await bg.store(readTeamPolicy);
  const near = Object.fromEntries(
    Object.entries(withParts(file, values)).filter(([part]) => !FAR.includes(part as keyof PolicyFile)),
  );
  const parsed = parsePolicy(JSON.stringify(near));
  return parsed.ok ? policyInForce({ ...file, ...parsed.policy }) : null;
}

async function getContext(bg: Background): Promise<Answer<'process.context'>> {
  const { policy, say, language } = await readMoment(bg);
  const { steps, cadence, light, survey, keeping, reasons, risks, review, alerts, draft } = defaultPolicy();
  const texts = [
    ...policy.steps.flatMap(({ name, checklist }) => [name ?? {}, ...checklist.map((item) => item.name)]),
    policy.survey.question,
  ];
  return {
    shipped: { schema: 1, steps, cadence, light, survey, keeping, reasons, risks, review, alerts, draft },
    byFacts: Object.keys(GATES),
    tied: Object.fromEntries(Object.entries(TIED_ITEMS).map(([step, items]) => [step, [...items]])),
    light: [...LIGHT_ITEMS],
    languages: [...new Set([language, ...texts.flatMap((text) => Object.keys(text))])],
    roles: policy.roles.map(({ id }) => ({ id, name: roleName(policy.roles, id, say) })),
  };
}
