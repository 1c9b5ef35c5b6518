import type { Language } from '../../lib/i18n/translator.ts';
import { translator } from '../../lib/i18n/translator.ts';
import { CUSTOMER_LANGUAGES, writeConfirmation, writeUpdate } from '../../lib/scripts/customer/write-to-customer.ts';
import { customerInHand } from '../fixtures/case-parts/customer.ts';
import { PANEL_WORDS } from '../fixtures/panel-words.ts';

/** Answers of the customer and the people of a case. */
export function customerAnswers(language: Language) {
  const words = PANEL_WORDS[language];
  const say = translator(language);
  const ticket = { requester: { name: words.requester }, assignee: { name: 'Ann Agent' }, subject: words.subject };
  const to = { language, ticket, nextBy: '13:30' };
  const proposed = customerInHand(language).contacts[0]?.parts ?? { process: '', impact: '', sla: '' };
  return {
    'customer.draft': ({ tell, parts }: { tell: string[]; parts?: typeof proposed }) => ({
      language,
      languages: CUSTOMER_LANGUAGES,
      fit: 'known',
      text: tell.includes('update')
        ? writeUpdate(to, parts ?? proposed)
        : writeConfirmation(to, { received: true, priority: null, urgency: null, sla: null }),
      proposed,
    }),
    'crew.stakeholders': () => ({ expected: [{ role: 'ae', person: null, name: say('role.ae') }] }),
    'team.get': () => ({ roles: [], people: [], me: { id: 'p-1', name: 'Ann Agent' } }),
  };
}
