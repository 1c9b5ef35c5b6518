import { furtherNames } from '../names/further-names.ts';
import type { MatrixTemplate } from './matrix-template.ts';
import { shippedRow } from './shipped-row.ts';

/** A handful of people, one of whom leads: whatever is hot goes to the lead, nothing to a role that nobody has. */
export const SMALL_TEAM: MatrixTemplate = {
  id: 'small-team',
  matrix: [
    shippedRow('safety', { to: { role: 'lead' } }),
    shippedRow('legal', { to: { role: 'lead' }, notify: ['executive'] }),
    shippedRow('extraordinary', { to: { role: 'lead' }, notify: ['executive'] }),
    shippedRow('threat', { to: { role: 'lead' }, notify: [] }),
    shippedRow('similar', { to: { role: 'lead' }, acknowledgeWithin: 'PT30M' }),
    shippedRow('manager'),
    shippedRow('abuse'),
    shippedRow('approval', { to: { role: 'lead' } }),
    shippedRow('knowledge', { to: { role: 'lead' } }),
    shippedRow('severe', { to: { role: 'lead' } }),
    shippedRow('silence', { ladder: 'waiting' }),
    shippedRow('at-risk'),
  ],
  ladders: [
    {
      id: 'standard',
      name: {
        en: 'Deputy, then the lead again',
        fi: 'Varahenkilö, sitten vetäjä uudelleen',
        ja: '代理→再度リーダー',
        ...furtherNames('ladder', 'small-team/standard'),
      },
      steps: [
        { id: 'deputy', after: { times: 1 }, to: { deputy: true }, whenNobody: 'skip' },
        {
          id: 'lead',
          after: { times: 2 },
          to: { role: 'lead' },
          whenNobody: 'tell',
          repeat: { times: 2, every: 'PT1H' },
        },
      ],
    },
    {
      id: 'waiting',
      name: {
        en: 'To the lead after 30 minutes',
        fi: 'Vetäjälle 30 minuutin jälkeen',
        ja: '30分後にリーダーへ',
        ...furtherNames('ladder', 'small-team/waiting'),
      },
      steps: [{ id: 'lead', after: 'PT30M', to: { role: 'lead' }, whenNobody: 'tell' }],
    },
  ],
};
