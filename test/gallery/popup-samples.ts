import type { Language } from '../../lib/i18n/translator.ts';
import type { Answer } from '../../lib/messages/messages.ts';
import { panelStates } from '../fixtures/panel-states.ts';

/** What the popup can be given. */
export function popupSamples(language: Language): Record<string, Answer<'popup.state'>> {
  const on = {
    tabId: 1,
    origin: 'https://acme.zendesk.com/*',
    host: 'acme.zendesk.com',
    granted: true,
    state: null,
    atRisk: 3,
    scope: { scope: 'team' as const, groups: [], known: [] },
    language,
  };
  const states = panelStates(language);
  return {
    ready: { ...on, state: states.critical ?? null },
    blind: { ...on, state: states['not-signed-in'] ?? null },
    away: { ...on, state: states.critical ?? null, isAway: true },
    none: { ...on, state: states.none ?? null, atRisk: 0 },
    view: { ...on, state: states['view-reading'] ?? null },
    off: { ...on, host: 'helpdesk.a-rather-long-name.example', granted: false, atRisk: 1 },
    unknown: { ...on, origin: 'https://desk.team.example/*', host: 'desk.team.example', atRisk: 0 },
    'looks-like': {
      ...on,
      origin: 'https://helpdesk.a-rather-long-name.example/*',
      host: 'helpdesk.a-rather-long-name.example',
      granted: false,
      looksLike: 'zammad',
      atRisk: 0,
    },
    nowhere: { ...on, origin: null, host: null, granted: false, atRisk: 0 },
  };
}
