import { durationSeconds } from '../../clocks/duration-seconds.ts';
import { isMessageKey } from '../../i18n/translator.ts';
import { CASE_STEPS, SEVERITIES } from '../../model/kinds.ts';
import type { LintFinding } from '../../model/lint-finding.ts';
import { defaultPolicy } from '../../policy/default-policy.ts';
import { TIED_ITEMS } from '../../policy/tied-items.ts';
import { type Check, type Lint, nameOfText } from './lint.ts';

/** Items left out that a requirement rests on: what is lost without each (R54). */
function findLost({ policy, say }: Lint): LintFinding[] {
  const kept = new Set(policy.steps.flatMap(({ checklist }) => checklist.map(({ id }) => id)));
  return CASE_STEPS.flatMap((step) =>
    TIED_ITEMS[step].flatMap((item): LintFinding[] => {
      if (kept.has(item)) return [];
      const at = policy.steps.findIndex(({ id }) => id === step);
      const lost = say(`process.lost.${item}`);
      return [
        {
          level: 'warning',
          code: 'item-left-out',
          path: at === -1 ? ['steps'] : ['steps', at, 'checklist'],
          about: item,
          message: say('lint.item-left-out', { step: say(`step.${step}`), item, lost }),
        },
      ];
    }),
  );
}

/** Risks of the team's own that nothing is done against (R99). Shipped ones are listed where they are edited: they are a start. */
const findOpenRisks = ({ policy, say }: Lint): LintFinding[] => {
  const shipped = new Set(defaultPolicy().risks.map(({ id }) => id));
  return policy.risks.flatMap(({ id, name, mitigation }, i): LintFinding[] =>
    nameOfText(mitigation, say) !== undefined || shipped.has(id)
      ? []
      : [
          {
            level: 'warning',
            code: 'risk-open',
            path: ['risks', i],
            about: id,
            message: say('lint.risk-open', { risk: nameOfText(name, say) ?? id }),
          },
        ],
  );
};

const TIMES = ['acknowledge', 'tellCustomer', 'update', 'askFixOwner'] as const;

/** A severity that is slower than a less severe one (R62); counted in the same hours only. */
function findSlower({ policy, say }: Lint): LintFinding[] {
  return SEVERITIES.flatMap((severity, rank) => {
    const line = policy.cadence.find((one) => one.severity === severity);
    const next = policy.cadence.find((one) => one.severity === SEVERITIES[rank + 1]);
    if (!line || !next || line.aroundTheClock !== next.aroundTheClock) return [];
    return TIMES.flatMap((field): LintFinding[] => {
      const key = `process.cadence.${field}`;
      if (durationSeconds(line[field]) <= durationSeconds(next[field]) || !isMessageKey(key)) return [];
      return [
        {
          level: 'warning',
          code: 'cadence-slower',
          path: ['cadence', policy.cadence.indexOf(line), field],
          about: severity,
          message: say('lint.cadence-slower', { severity, less: next.severity, what: say(key) }),
        },
      ];
    });
  });
}

/** The process: what is lost by what a team left out, risks without an answer, times the wrong way round. */
export const checkProcess: Check = (lint) => [...findLost(lint), ...findSlower(lint), ...findOpenRisks(lint)];
