import type { Language } from '../../lib/i18n/translator.ts';
import { translator } from '../../lib/i18n/translator.ts';
import type { FirstSample } from '../../lib/messages/first-messages.ts';
import type { Answer, MessageName } from '../../lib/messages/messages.ts';
import { FIRST_STEPS, type FirstStep } from '../../lib/model/first-run.ts';
import { DEFAULT_ROLES } from '../../lib/policy/default-roles.ts';
import { DEFAULT_STEPS } from '../../lib/policy/default-steps.ts';
import { ALL_FACTS } from '../../lib/sites/all-facts.ts';
import { SAMPLE_NOW } from '../fixtures/panel-assessments.ts';
import { panelStates } from '../fixtures/panel-states.ts';

const textIn = (language: Language, texts: Record<string, string>) => texts[language] ?? texts.en ?? '';

/** The first steps at one of them. */
export function firstAt(language: Language, state: string): Answer<'first.get'> {
  const step = FIRST_STEPS.find((one): one is FirstStep => one === state) ?? 'language';
  return {
    progress: { step, desk: '', server: step === 'team' ? 'https://couch.team.example' : '', team: '' },
    settings: { language, name: 'Ann Agent', role: 'manager', mine: [], side: 'right' },
    language,
    shortcut: 'Alt+Shift+S',
    desks: ALL_FACTS.map(({ id, name, hosts }) => ({ id, name, origins: hosts === 'any' ? [] : [...hosts] })),
  };
}

/** What the first steps and the page of all words ask. */
export function firstAnswers(language: Language): Partial<Record<MessageName, (data: never) => unknown>> {
  const say = translator(language);
  const at = new Date(SAMPLE_NOW).toISOString();
  const message = (id: 'm1' | 'm2' | 'm3' | 'm4', by: 'customer' | 'agent') => ({
    ...{ id, by, at },
    name: say(`first.sample.${by}`),
    text: say(`first.sample.${id}`),
  });
  const sample: FirstSample = {
    state: { ...panelStates(language)['critical']!, surface: 'native', collapsed: false },
    messages: [message('m1', 'customer'), message('m2', 'agent'), message('m3', 'customer'), message('m4', 'customer')],
  };
  return {
    'first.keep': () => ({}),
    'first.sample': () => sample,
    'help.names': () => ({
      items: DEFAULT_STEPS.flatMap(({ checklist }) =>
        checklist.map(({ id, name }) => ({ id, name: textIn(language, name) })),
      ),
      roles: DEFAULT_ROLES.map(({ id, name }) => ({ id, name: textIn(language, name) })),
    }),
  };
}
