import { DEFAULT_EXPLANATIONS as EXPLAIN } from '../default-explanations.ts';
import { DEFAULT_LADDERS } from '../default-ladders.ts';
import { furtherNames } from '../names/further-names.ts';
import type { MatrixTemplate } from './matrix-template.ts';
import { shippedRow } from './shipped-row.ts';

const HIGH_VALUE = { any: [{ account: 'high' }, { signal: 'high-value' as const }] };

/** A product many customers share: outages have an owner and a fast ladder, and accounts that matter their own people. */
export const SAAS: MatrixTemplate = {
  id: 'saas',
  matrix: [
    shippedRow('safety'),
    shippedRow('legal'),
    shippedRow('churn-high-value', { notify: ['csm', 'ae'] }),
    shippedRow('similar', { ladder: 'incident' }),
    shippedRow('severe', { to: { role: 'incident-owner' }, notify: ['technical-manager'], ladder: 'incident' }),
    shippedRow('extraordinary'),
    shippedRow('threat'),
    shippedRow('manager'),
    shippedRow('abuse'),
    shippedRow('approval'),
    shippedRow('knowledge', { to: { role: 'technical-staff' } }),
    {
      id: 'waiting-high-value',
      name: {
        en: 'An important customer has waited too long',
        fi: 'Tärkeä asiakas on odottanut liian kauan',
        ja: '重要なお客様を待たせすぎている',
        ...furtherNames('row', 'waiting-high-value'),
      },
      when: { all: [{ any: [{ signal: 'sla-breach' }, { signal: 'silence' }] }, HIGH_VALUE] },
      type: 'hierarchical',
      mode: 'transfer',
      tier: 2,
      to: { role: 'lead' },
      notify: ['csm'],
      acknowledgeWithin: 'PT15M',
      explain: EXPLAIN.silence,
      protective: false,
    },
    shippedRow('silence'),
    shippedRow('at-risk'),
  ],
  ladders: [
    ...DEFAULT_LADDERS,
    {
      id: 'incident',
      name: { en: 'Incident', fi: 'Häiriö', ja: '障害対応', ...furtherNames('ladder', 'incident') },
      steps: [
        {
          id: 'deputy',
          after: { times: 1 },
          to: { deputy: true },
          whenNobody: 'skip',
        },
        {
          id: 'technical',
          after: { times: 2 },
          to: { role: 'technical-manager' },
          whenNobody: 'tell',
          repeat: { times: 3, every: 'PT10M' },
        },
        { id: 'executive', after: 'PT1H', to: { role: 'executive' }, severities: ['S1'], whenNobody: 'tell' },
      ],
    },
  ],
};
