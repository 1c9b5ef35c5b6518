import type { Language } from '../../lib/i18n/translator.ts';
import type { Answer } from '../../lib/messages/messages.ts';
import { LIBRARY } from '../../lib/scripts/library/index.ts';

const at = '2026-11-16T09:00:00Z';
const line = (name: string, required: boolean, expected: string, found: number, rest: object = {}) => ({
  name,
  required,
  expected,
  found,
  ok: true,
  at,
  ...rest,
});

const REPORT = `site: zammad
host: self-hosted or own
state: blind (page-changed: messages)
simmer: 1.0.0
browser: Firefox 153

hooks:
FAIL messages: expected 1+, found 0, required, wide finder 6 DISAGREES
ok   root: expected 1, found 1, required

structure (no text, no numbers; … = left out):
div.ticketZoom
  div.ticketZoom-header
    span.js-objectNumber (text)
    h1.js-objectTitle (text)
  div.ticket-timeline
    div.timeline-entry[data-entry] ×6
      div.richtext-content (text)
`;

/** What the page of what can be read where shows, and the ways by hand. */
export function healthAnswers(language: Language) {
  const list: Answer<'health.list'> = {
    language,
    sites: [
      {
        site: 'zendesk',
        host: 'acme.zendesk.com',
        tabId: 1,
        reading: 'ready',
        problem: null,
        lines: [
          line('pane', true, '1', 1, { way: 0, seen: '2026-05 time trackers' }),
          line('messages', true, '1+', 4, { way: 1, seen: '2025-08 user script', loose: 4 }),
          line('composer', false, '0-2', 0, { loose: 1, disagrees: true }),
        ],
      },
      {
        site: 'zammad',
        host: 'helpdesk.a-rather-long-name.example',
        tabId: 2,
        reading: 'blind',
        problem: { code: 'page-changed', params: { site: 'zammad', hook: 'messages' } },
        lines: [
          line('root', true, '1', 1, { way: 0, seen: 'not seen, by general knowledge' }),
          line('messages', true, '1+', 0, { ok: false, loose: 6, disagrees: true }),
        ],
      },
      {
        site: 'roundcube',
        host: 'mail.team.example',
        tabId: null,
        reading: null,
        problem: null,
        lines: [line('settings', true, '1', 1)],
      },
    ],
  };
  return {
    'health.list': () => list,
    'health.report': () => ({ text: REPORT }),
    'panel.assess-selection': () => ({ found: false }),
    'panel.case-by-hand': () => ({}),
    'panel.all-scripts': () => ({ scripts: LIBRARY.filter((script) => script.language === language) }),
  };
}
