import type { Ask } from '../../components/shared/session.tsx';
import type { Language } from '../../lib/i18n/translator.ts';
import type { MessageName } from '../../lib/messages/messages.ts';
import { ProblemError } from '../../lib/model/problem.ts';
import { caseInvestigation } from '../fixtures/case-views.ts';
import { panelStates } from '../fixtures/panel-states.ts';
import { PANEL_WORDS } from '../fixtures/panel-words.ts';

const POLICY_ERRORS = [
  { line: 2, column: 13, path: 'schema', message: 'expected 1' },
  {
    line: 4,
    column: 5,
    path: 'matrix.0.acknowledgeWithin',
    message: 'expected a duration in hours, minutes or seconds',
  },
];

/** Answers what a screen asks as the background would, from samples. */
export function fakeAsk(language: Language, state: string): Ask {
  const states = panelStates(language);
  const words = PANEL_WORDS[language];
  const answers: Partial<Record<MessageName, (data: never) => unknown>> = {
    'panel.highlight': () => ({ found: true }),
    'panel.collapse': () => ({}),
    'panel.retry': () => ({}),
    'panel.leave': () => ({}),
    'panel.copied': () => ({}),
    'panel.insert': () => ({ outcome: 'inserted', audience: 'public', problem: null }),
    'panel.draft': () => ({
      type: 'executive',
      severity: 'S1',
      toRole: 'escalation-manager',
      toPerson: 'Maria Berg',
      summary: words.summary,
      stakes: words.stakes,
    }),
    'panel.escalate': () => {
      if (state === 'trouble') throw new ProblemError('store-full');
      return states['case-received'];
    },
    'panel.handled': () => states.handled,
    'panel.snooze': () => states.snoozed,
    'panel.undo-aside': () => states['at-risk'],
    'panel.disagree': () => states.watch,
    'case.accept': () => caseInvestigation(language),
    'policy.get': () => ({
      text: '{\n  "schema": 2,\n  "matrix": [\n    { "id": "legal", "acknowledgeWithin": "soon" }\n  ]\n}\n',
      defaults: '{\n  "schema": 1,\n  "levels": { "watch": 40, "at-risk": 60, "critical": 80 }\n}\n',
      version: 'shipped',
    }),
    'policy.set': () => ({ saved: false, version: 'shipped', errors: POLICY_ERRORS }),
    'popup.site-granted': () => ({}),
    'popup.show-panel': () => ({}),
  };
  return (async (name: MessageName, data: unknown) => {
    const answer = answers[name];
    if (!answer) throw new ProblemError('unknown', { message: name });
    return answer(data as never);
  }) as Ask;
}
