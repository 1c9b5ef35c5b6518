import type { Ladder } from '../model/ladder.ts';
import { withFurtherNames } from './names/further-names.ts';

/**
 * What happens when nobody acknowledges: the deputy at once the time, the lead at twice, an executive at three times where it
 * is S1 (docs/defaults.md, "Severity and cadence").
 */
export const DEFAULT_LADDERS: Ladder[] = withFurtherNames('ladder', [
  {
    id: 'standard',
    name: { en: 'Deputy, lead, executive', fi: 'Varahenkilö, tiiminvetäjä, johtaja', ja: '代理→リーダー→役員' },
    steps: [
      { id: 'deputy', after: { times: 1 }, to: { deputy: true }, whenNobody: 'skip' },
      { id: 'lead', after: { times: 2 }, to: { role: 'lead' }, whenNobody: 'skip' },
      { id: 'executive', after: { times: 3 }, to: { role: 'executive' }, severities: ['S1'], whenNobody: 'tell' },
    ],
  },
  // "The assignee within 15 minutes, then the lead within 30": nobody in between, for the customer has waited already.
  {
    id: 'silence',
    name: { en: 'Lead, executive', fi: 'Tiiminvetäjä, johtaja', ja: 'リーダー→役員' },
    steps: [
      { id: 'lead', after: { times: 2 }, to: { role: 'lead' }, whenNobody: 'skip' },
      { id: 'executive', after: { times: 3 }, to: { role: 'executive' }, severities: ['S1'], whenNobody: 'tell' },
    ],
  },
]);
