import type { Say } from '../../lib/i18n/translator.ts';
import { upperFirst } from '../shared/letter-case.ts';

/** "Maria Berg accepted 09:49", or what that is when it was the reader, who has given no name. */
export function acceptedWords(who: string, when: string, { say, locale }: { say: Say; locale: string }): string {
  if (who === say('case.you')) return say('panel.case.handover.accepted-you', { when });
  return say('panel.case.handover.accepted', { who: upperFirst(who, locale), when });
}
