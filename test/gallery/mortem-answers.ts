import { type Language, translator } from '../../lib/i18n/translator.ts';
import type { MessageName } from '../../lib/messages/messages.ts';
import type { Agenda } from '../../lib/model/agenda.ts';
import { mortemParts } from '../fixtures/case-parts/mortem.ts';
import { PANEL_WORDS } from '../fixtures/panel-words.ts';

/** The post-mortem's agenda, and what is open over all cases. */
export function mortemAnswers(language: Language): Partial<Record<MessageName, (data: never) => unknown>> {
  const say = translator(language);
  const { mortem, risks } = mortemParts(language);
  const subject = PANEL_WORDS[language].subject;
  const agenda: Agenda = { title: say('mortem.agenda.title', { ref: '7F3A2C' }), facts: [], topics: [] };
  const of = { case: 'case-1', ref: '7F3A2C', subject };
  return {
    'mortem.agenda': () => ({ agenda, markdown: `# ${agenda.title}\n`, ics: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' }),
    'actions.list': () => ({
      open: mortem?.actions.map((action, i) => ({ ...of, ...action, done: null, isMine: i === 1 })) ?? [],
      done: 3,
    }),
    'risks.open': () => ({
      cases: risks?.list.slice(1).map(({ id, name }) => ({ ...of, risk: id, name })) ?? [],
      library: risks?.likely.map(({ known, name }) => ({ id: known, name })) ?? [],
    }),
  };
}
