import type { Ask } from '../../components/shared/session.tsx';
import type { Language } from '../../lib/i18n/translator.ts';
import type { MessageName } from '../../lib/messages/messages.ts';
import { DEFAULT_ALERTS } from '../../lib/model/alerts.ts';
import { ProblemError } from '../../lib/model/problem.ts';
import { caseInvestigation } from '../fixtures/case-views.ts';
import { panelStates } from '../fixtures/panel-states.ts';
import { PANEL_WORDS } from '../fixtures/panel-words.ts';
import { listedCases, listedLines } from '../fixtures/radars.ts';
import { archiveAnswers } from './archive-answers.ts';
import { beyondAnswers } from './beyond-answers.ts';
import { customerAnswers } from './customer-answers.ts';
import { drillAnswers } from './drill-answers.ts';
import { firstAnswers } from './first-answers.ts';
import { handoverAnswers } from './handover-answers.ts';
import { healthAnswers } from './health-answers.ts';
import { hoursAnswers } from './hours-answers.ts';
import { knowledgeAnswers } from './knowledge-answers.ts';
import { learningAnswers } from './learning-answers.ts';
import { matrixAnswers } from './matrix-answers.ts';
import { mortemAnswers } from './mortem-answers.ts';
import { outcomeAnswers } from './outcome-answers.ts';
import { partsAnswers } from './parts-answers.ts';
import { pointed, pointingDraft } from './pointing-samples.ts';
import { processAnswers } from './process-answers.ts';
import { promiseAnswers } from './promise-answers.ts';
import { radarAnswers } from './radar-answers.ts';
import { reportAnswers } from './report-answers.ts';
import { scriptAnswers } from './script-answers.ts';
import { teamAnswers } from './team-answers.ts';
import { writingAnswers } from './writing-answers.ts';

const POLICY_ERRORS = [
  { line: 2, column: 13, path: 'schema', message: 'expected 1' },
  {
    line: 4,
    column: 5,
    path: 'matrix.0.acknowledgeWithin',
    message: 'expected a duration in hours, minutes or seconds',
  },
];

/** Reasons of a text: the sample's own, with the first half of the text as what was heard. */
function trial(language: Language, text: string) {
  const [signal] = panelStates(language)['critical']?.assessment?.signals ?? [];
  const half = Math.ceil(text.length / 2);
  const signals = signal ? [{ ...signal, start: 0, end: half, quote: text.slice(0, half) }] : [];
  return { language, isHeard: true, score: 82, level: 'critical', signals };
}

/** Answers what a screen asks as the background would, from samples. */
export function fakeAsk(language: Language, state: string): Ask {
  const states = panelStates(language);
  const words = PANEL_WORDS[language];
  const answers: Partial<Record<MessageName, (data: never) => unknown>> = {
    'alerts.get': () => ({
      settings: { ...DEFAULT_ALERTS, quiet: { from: '18:00', until: '08:00' } },
      budget: 2,
      digests: ['09:00', '15:00'],
      isLeftOut: state === 'team-synced',
    }),
    'keys.get': () => ({
      redirect: 'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/',
      helpscout: { clientId: 'a1b2c3d4e5', isConnected: state === 'team-synced', isAllowed: true },
      liveagent: state === 'team-synced' ? ['acme.ladesk.com', 'support.team.example'] : [],
    }),
    'keys.connect': () => {
      throw new ProblemError('key-rejected', { site: 'Help Scout' });
    },
    ...drillAnswers(language),
    'pointing.look': () => pointed(language, state),
    'pointing.save': () => ({}),
    'pointing.start': () => ({}),
    'profiles.list': () => ({ own: [pointingDraft(language, state).profile], team: [], version: 'shipped' }),
    'panel.state': () => states['at-risk'],
    'view.scan': () => ({}),
    'desk.tag': () => ({ outcome: 'written' }),
    'panel.highlight': () => ({ found: true }),
    'panel.collapse': () => ({}),
    'panel.retry': () => ({}),
    'panel.open-rest': () => ({}),
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
    'reply.draft': () => ({
      text: words.explain,
      language,
      parts: { empathy: true, severity: false, assurance: true },
    }),
    'reply.check': () => ({ parts: { empathy: true, severity: false, assurance: true } }),
    'panel.escalate': () => {
      if (state === 'trouble') throw new ProblemError('store-full');
      return states['case-received'];
    },
    'shield.look': ({ texts }: { texts: string[] }) => ({
      hurtful: texts.map(() => state === 'critical'),
      isShown: false,
    }),
    'shield.show': () => ({}),
    'panel.handled': () => states.handled,
    'panel.snooze': () => states.snoozed,
    'panel.undo-aside': () => states['at-risk'],
    'panel.disagree': () => states.watch,
    'case.get': ({ id }: { id: string }) => listedCases(language).find((view) => view.id === id),
    'cases.closed': () => ({ cases: listedLines(language).slice(2, 3), count: 1 }),
    'case.accept': () => caseInvestigation(language),
    'policy.get': () => ({
      text: '{\n  "schema": 2,\n  "matrix": [\n    { "id": "legal", "acknowledgeWithin": "soon" }\n  ]\n}\n',
      defaults: '{\n  "schema": 1,\n  "levels": { "watch": 40, "at-risk": 60, "critical": 80 }\n}\n',
      version: 'shipped',
    }),
    'signals.get': () => ({
      kinds: [
        { kind: 'legal-threat', from: 'customer', points: 45 },
        { kind: 'anger', from: 'customer', points: 30 },
        { kind: 'churn-threat', from: 'customer', points: 40 },
        { kind: 'knowledge-gap', from: 'team', points: 0 },
        { kind: 'sla-risk', from: 'clocks', points: 20 },
        { kind: 'handovers', from: 'ticket', points: 15 },
      ],
      rules: {
        anger: { on: false },
        'churn-threat': { on: true, points: 55, words: { en: ['move … Globex'], any: ['Globex', 'Initech'] } },
      },
      languages: ['en', 'fi', 'et', 'zh', 'id', 'ja'],
      version: 'shipped',
    }),
    'signals.set': () => {
      throw new ProblemError('policy-moved');
    },
    'signals.try': ({ text }: { text: string }) => trial(language, text),
    'policy.set': () => ({ saved: false, version: 'shipped', errors: POLICY_ERRORS }),
    ...firstAnswers(language),
    ...handoverAnswers(language),
    ...archiveAnswers(caseInvestigation(language)),
    ...partsAnswers(),
    ...customerAnswers(language),
    ...knowledgeAnswers(language),
    ...learningAnswers(language),
    ...matrixAnswers(language),
    ...mortemAnswers(language),
    ...outcomeAnswers(language),
    ...hoursAnswers(),
    ...healthAnswers(language),
    ...beyondAnswers(language),
    ...reportAnswers(language),
    ...processAnswers(language),
    ...promiseAnswers(language),
    ...scriptAnswers(language),
    ...radarAnswers(language, state),
    ...teamAnswers(language, state),
    ...writingAnswers(language, state),
    'popup.site-granted': () => ({}),
    'popup.show-panel': () => ({}),
  };
  return (async (name: MessageName, data: unknown) => {
    const answer = answers[name];
    if (!answer) throw new ProblemError('unknown', { message: name });
    return answer(data as never);
  }) as Ask;
}
