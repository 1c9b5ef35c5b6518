import { askedItems } from '../../lib/cases/asked-items.ts';
import { LIGHT_ITEMS } from '../../lib/cases/gates.ts';
import { GATES } from '../../lib/cases/parts/all-gates.ts';
import { processMap } from '../../lib/cases/process-map.ts';
import { sampleCase } from '../../lib/cases/sample-case.ts';
import { type Language, translator } from '../../lib/i18n/translator.ts';
import type { EscalationType, Severity } from '../../lib/model/kinds.ts';
import { policyInForce } from '../../lib/policy/in-force.ts';
import { TIED_ITEMS } from '../../lib/policy/tied-items.ts';

/** What the editor of the process asks, and the map: the shipped process, and a case in its investigation. */
export function processAnswers(language: Language) {
  const say = translator(language);
  const policy = policyInForce(null, { timeZone: 'Europe/Helsinki' });
  const { steps, cadence, light, survey, keeping, reasons, risks, review, alerts, draft } = policy;
  return {
    'process.context': () => ({
      shipped: { schema: 1, steps, cadence, light, survey, keeping, reasons, risks, review, alerts, draft },
      byFacts: Object.keys(GATES),
      tied: TIED_ITEMS,
      light: LIGHT_ITEMS,
      languages: ['en', 'fi', 'ja'],
      roles: policy.roles.map(({ id, name }) => ({ id, name: name[language] ?? id })),
    }),
    'process.preview': ({ type, severity }: { type: EscalationType; severity: Severity }) => ({
      fits: true,
      steps: askedItems(type, severity, policy, say),
    }),
    'process.map': ({ id }: { id?: string | null }) =>
      processMap(policy, say, id ? { ...sampleCase('hierarchical', 'S2'), step: 'investigation' } : null),
  };
}
