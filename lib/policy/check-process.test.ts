import { describe, expect, it } from 'vitest';
import { defaultPolicy } from './default-policy.ts';
import { DEFAULT_STEPS } from './default-steps.ts';
import { parsePolicy } from './parse-policy.ts';
import { TIED_ITEMS } from './tied-items.ts';

/** A policy of the parts given, in one line; `«` stands where the error must point. */
function faultsOf(parts: string) {
  const marked = `{"schema": 1, ${parts}}`;
  const parsed = parsePolicy(marked.replace('«', ''));
  return { column: marked.indexOf('«') + 1, errors: parsed.ok ? [] : parsed.errors };
}

const steps = (items: string) => `"steps": [{"id": "received", "checklist": [${items}]}]`;
const item = (more: string) => `{"id": "call", "name": {"en": "Call"}${more}}`;
const line = (severity: string) =>
  `{"severity": ${severity}, "acknowledge": "PT1H", "tellCustomer": "PT1H", "update": "PT1H", "askFixOwner": "PT1H"}`;
const survey = (more: string) =>
  `"survey": {"afterDays": 2, "question": {"en": "How?"}, "of": 5, "poorAtMost": 2${more}}`;
const keeping = (more: string) =>
  `"keeping": {"quoteDays": 90, "closedCaseMonths": 24, "personalDays": 90}`.replace(
    ...(more.split('→') as [string, string]),
  );

const FAULTS: [string, string, RegExp][] = [
  // R54
  ['an item twice', steps(`${item('')}, {"id": «"call", "name": {"en": "Again"}}`), /two items of this step/],
  ['an item without words', steps('{"id": "call", "name": «{"en": " "}}'), /asks for nothing/],
  ['an item without an id', steps('{"id": «" ", "name": {"en": "Call"}}'), /needs an id/],
  ['an item for no severity', steps(item(', "severities": «[]')), /name at least one/],
  ['an item for no type', steps(item(', "types": «[]')), /name at least one/],
  ['a step of its own', '"steps": [{"id": «"triage", "checklist": []}]', /use one of "received"/],
  ['a step twice', '"steps": [{"id": "received", "checklist": []}, {"id": «"received", "checklist": []}]', /two steps/],
  // R62, R64
  [
    'a severity twice',
    `"cadence": [${line('"S1"')}, ${line('"S2"')}, ${line('"S3"')}, ${line('«"S1"')}]`,
    /above already/,
  ],
  ['a severity without times', `"cadence": «[${line('"S1"')}, ${line('"S3"')}]`, /the times of S2 are missing/],
  // Light cases
  ['a light executive case', '"light": {"types": [«"executive"], "severities": []}', /never light/],
  ['a light S1', '"light": {"types": [], "severities": ["S3", «"S1"]}', /never light/],
  // R105
  ['a survey where all is poor', survey('').replace('"poorAtMost": 2', '"poorAtMost": «5'), /use 4 or less/],
  ['a survey where half a point is poor', survey('').replace('"poorAtMost": 2', '"poorAtMost": «1.5'), /whole number/],
  ['a link that is a script', survey(', "link": «"javascript:alert(1)"'), /starts with https:/],
  ['a link that is none', survey(', "link": «"forms.example"'), /starts with https:/],
  ['a survey without a question', survey('').replace('{"en": "How?"}', '«{"en": ""}'), /asks nothing/],
  ['a scale of one', survey('').replace('"of": 5', '"of": «1'), /at least 2/],
  ['a survey after a year', survey('').replace('"afterDays": 2', '"afterDays": «365'), /at most 90/],
  // R145
  ['quotes kept for no day', keeping('"quoteDays": 90→"quoteDays": «0'), /at least 1/],
  ['cases kept for a century', keeping('24→«1200'), /at most 240/],
  ['half a day', keeping('"personalDays": 90→"personalDays": «0.5'), /at least 1/],
  ['a day and a half', keeping('"personalDays": 90→"personalDays": «1.5'), /write one such as 2/],
  // R14, R99
  ['a reason twice', '"reasons": [{"id": "a", "name": {"en": "A"}}, {"id": «"a", "name": {"en": "B"}}]', /two reasons/],
  ['a shipped reason', '"reasons": [{"id": «"conflict", "name": {"en": "A"}}]', /there already/],
  ['a reason without a name', '"reasons": [{"id": "a", "name": «{}}]', /no name/],
  ['a risk without a name', '"risks": [{"id": "a", "name": «{"en": ""}}]', /no name/],
  // R97
  [
    'a review of a role nobody defined',
    '"review": {"invite": [«"wizard"], "minutes": 60}',
    /no role is called "wizard"/,
  ],
  ['a role invited twice', '"review": {"invite": ["lead", «"lead"], "minutes": 60}', /above already/],
  ['a review of a week', '"review": {"invite": ["lead"], "minutes": «9000}', /5 to 600/],
];

describe('the process in a policy', () => {
  it.each(FAULTS)('refuses %s, at its place', (_name, parts, message) => {
    const { column, errors } = faultsOf(parts);
    expect(errors).toEqual([expect.objectContaining({ line: 1, column, message: expect.stringMatching(message) })]);
  });

  it('takes the shipped process, written out', () => {
    const { steps, cadence, light, survey, keeping, risks, reasons, review } = defaultPolicy('UTC');
    const text = JSON.stringify({ schema: 1, steps, cadence, light, survey, keeping, risks, reasons, review });
    expect(parsePolicy(text)).toMatchObject({ ok: true });
  });

  it('names only shipped items as those that a requirement rests on, each in its step (R54)', () => {
    for (const { id, checklist } of DEFAULT_STEPS)
      for (const tied of TIED_ITEMS[id]) expect(checklist.map((one) => one.id)).toContain(tied);
  });
});
