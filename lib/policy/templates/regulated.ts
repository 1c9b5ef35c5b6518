import { DEFAULT_EXPLANATIONS as EXPLAIN } from '../default-explanations.ts';
import { furtherNames } from '../names/further-names.ts';
import type { MatrixTemplate } from './matrix-template.ts';
import { shippedRow } from './shipped-row.ts';

/**
 * Finance, health, energy and the like: complaints and questions about personal data have rows of their own, the legal team
 * hears of whatever may reach an authority, and no case waits without somebody above being told.
 */
export const REGULATED: MatrixTemplate = {
  id: 'regulated',
  matrix: [
    shippedRow('safety', { notify: ['escalation-manager', 'legal'] }),
    shippedRow('legal', { notify: ['legal', 'executive'], ladder: 'strict' }),
    {
      id: 'privacy',
      name: { en: 'Personal data', fi: 'Henkilötiedot', ja: '個人情報', ...furtherNames('row', 'privacy') },
      when: { any: [{ tag: 'privacy' }, { tag: 'gdpr' }, { issue: 'privacy' }] },
      type: 'functional',
      mode: 'transfer',
      tier: 3,
      to: { role: 'legal' },
      notify: ['escalation-manager'],
      acknowledgeWithin: 'PT1H',
      explain: EXPLAIN.legal,
      ladder: 'strict',
      protective: false,
    },
    {
      id: 'complaint',
      name: {
        en: 'A formal complaint',
        fi: 'Virallinen valitus',
        ja: '正式な苦情',
        ...furtherNames('row', 'complaint'),
      },
      when: { any: [{ tag: 'complaint' }, { issue: 'complaint' }, { signal: 'extraordinary-threat' }] },
      type: 'hierarchical',
      mode: 'transfer',
      tier: 3,
      to: { role: 'escalation-manager' },
      notify: ['legal'],
      acknowledgeWithin: 'PT2H',
      explain: EXPLAIN.threat,
      ladder: 'strict',
      protective: false,
    },
    shippedRow('churn-high-value'),
    shippedRow('threat', { notify: ['legal', 'csm', 'ae'] }),
    shippedRow('similar'),
    shippedRow('manager'),
    shippedRow('abuse'),
    shippedRow('approval'),
    shippedRow('knowledge'),
    shippedRow('severe', { notify: ['executive'], ladder: 'strict' }),
    shippedRow('silence', { notify: ['lead'], ladder: 'strict' }),
    shippedRow('at-risk'),
  ],
  ladders: [
    {
      id: 'standard',
      name: {
        en: 'Deputy, lead, executive',
        fi: 'Varahenkilö, tiiminvetäjä, johtaja',
        ja: '代理→リーダー→役員',
        ...furtherNames('ladder', 'standard'),
      },
      steps: [
        { id: 'deputy', after: { times: 1 }, to: { deputy: true }, whenNobody: 'skip' },
        { id: 'lead', after: { times: 2 }, to: { role: 'lead' }, whenNobody: 'tell' },
        { id: 'executive', after: { times: 3 }, to: { role: 'executive' }, severities: ['S1'], whenNobody: 'tell' },
      ],
    },
    {
      id: 'strict',
      name: {
        en: 'Nothing waits',
        fi: 'Mikään ei jää odottamaan',
        ja: '待たせない',
        ...furtherNames('ladder', 'strict'),
      },
      steps: [
        { id: 'deputy', after: { times: 1 }, to: { deputy: true }, whenNobody: 'skip' },
        {
          id: 'manager',
          after: { times: 2 },
          to: { role: 'escalation-manager' },
          whenNobody: 'tell',
          repeat: { times: 2, every: 'PT30M' },
        },
        { id: 'executive', after: { times: 3 }, to: { role: 'executive' }, whenNobody: 'tell' },
      ],
    },
  ],
};
