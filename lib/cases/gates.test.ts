import { describe, expect, it } from 'vitest';
import { translator } from '../i18n/translator.ts';
import type { Policy } from '../model/policy.ts';
import { foldCases } from './fold-case.ts';
import { checklistOf, missingFor } from './gates.ts';
import { isLight } from './is-light.ts';
import { isSkip, nextStep } from './next-step.ts';
import { event, openedData } from './testing/events.ts';

const say = translator('en');
const item = (id: string, required = true) => ({ id, name: { en: `Do ${id}`, fi: `Tee ${id}` }, required });
const light = { types: ['functional'], severities: ['S3'] } as Policy['light'];
const policy: Pick<Policy, 'steps' | 'light'> = {
  light,
  steps: [
    {
      id: 'received',
      checklist: [item('confirm-received'), item('sla'), item('stakes'), item('told', false), item('handed-over')],
    },
    { id: 'resolution', checklist: [item('resolution-type'), item('signed-off')] },
    { id: 'closed', checklist: [item('article-linked', false)] },
  ],
};
const caseOf = (over = {}, ...more: ReturnType<typeof event>[]) =>
  foldCases([event(0, 'case.opened', 'case:a', openedData(over)), ...more]).get('a')!;
const weigh = (at: number) => event(at, 'case.weighed', 'case:a', { field: 'sla', metric: null });
const tell = (at: number) =>
  event(at, 'case.contact-logged', 'case:a', { channel: 'email', about: ['received', 'sla'] });
const check = (at: number, step: string, name: string, done = true) =>
  event(at, 'case.item-checked', 'case:a', { step, item: name, done });

describe('gates', () => {
  it('name what is missing, in the reader’s language, and leave out what the case proves', () => {
    expect(missingFor(caseOf(), policy, say)).toEqual(['Do confirm-received', 'Do sla', 'Do handed-over']);
    expect(missingFor(caseOf(), policy, translator('fi'))[0]).toBe('Tee confirm-received');
    expect(missingFor(caseOf({ stakes: null }), policy, say)).toContain('Do stakes');
  });

  it('open when all that is required is done (R58)', () => {
    const it = caseOf({}, weigh(1), tell(2), event(3, 'case.accepted', 'case:a', {}));
    expect(missingFor(it, policy, say)).toEqual([]);
    const ticked = caseOf({}, check(1, 'received', 'sla'));
    expect(missingFor(ticked, policy, say)).toContain('Do sla');
  });

  it('take a hand-over for done when it was accepted, not when somebody ticks it', () => {
    const it = caseOf({}, check(1, 'received', 'handed-over'));
    expect(missingFor(it, policy, say)).toContain('Do handed-over');
    const line = checklistOf(it, policy, say).find(({ item }) => item === 'handed-over');
    expect(line).toMatchObject({ done: false, byFacts: true });
  });

  it('a check belongs to its step', () => {
    const it = caseOf({}, check(1, 'resolution', 'sla'));
    expect(missingFor(it, policy, say)).toContain('Do sla');
  });

  it('ask little of a light case, and the post-mortem is waived by rule (R75)', () => {
    const it = caseOf({ severity: 'S3' });
    expect(isLight(it, policy)).toBe(true);
    expect(missingFor(it, policy, say)).toEqual(['Do confirm-received', 'Do handed-over']);
    expect(nextStep({ ...it, step: 'resolution' }, policy)).toBe('closed');
    const full = caseOf();
    expect(nextStep({ ...full, step: 'resolution' }, policy)).toBe('post-mortem');
    expect(isLight({ type: 'executive', severity: 'S3' }, policy)).toBe(false);
    expect(isLight({ type: 'functional', severity: 'S1' }, policy)).toBe(false);
  });

  it('ask a functional case for an article before it closes (R131)', () => {
    const it = caseOf({ type: 'functional' }, event(1, 'case.step-entered', 'case:a', { step: 'resolution' }));
    expect(checklistOf(it, policy, say).map((line) => line.item)).toContain('article-linked');
    expect(missingFor(it, policy, say)).toContain('Do article-linked');
  });

  it('know a passed-over step from the next one (R52)', () => {
    expect(isSkip(caseOf(), 'investigation', policy)).toBe(false);
    expect(isSkip(caseOf(), 'resolution', policy)).toBe(true);
    expect(nextStep({ ...caseOf(), step: 'closed' }, policy)).toBeNull();
  });

  it('ask for an item only where the team asks for it: by type, by severity, of light cases (R54)', () => {
    const checklist = [
      { ...item('executives'), types: ['executive' as const] },
      { ...item('grave'), severities: ['S1' as const, 'S2' as const] },
      { ...item('always'), light: true },
      { ...item('confirm-received'), light: false },
    ];
    const team = { light, steps: [{ id: 'received' as const, checklist }] };
    const asked = (over: object) => missingFor(caseOf(over), team, say);
    expect(asked({ type: 'executive', severity: 'S1' })).toEqual([
      ...['Do executives', 'Do grave', 'Do always', 'Do confirm-received'],
    ]);
    expect(asked({ severity: 'S3' })).toEqual(['Do always']);
    const none = { ...team, light: { types: [], severities: [] } };
    expect(missingFor(caseOf({ severity: 'S3' }), none, say)).toEqual(['Do always', 'Do confirm-received']);
    expect(nextStep({ ...caseOf({ severity: 'S3' }), step: 'resolution' }, none)).toBe('post-mortem');
  });

  it('are those of the gravest severity since the first step: calling a case lighter opens none (R75)', () => {
    const severity = (at: number, to: string) => event(at, 'case.severity-set', 'case:a', { severity: to });
    const go = (at: number, step: string, from: string) =>
      event(at, 'case.step-entered', 'case:a', { step, from, reason: 'v' });
    const found = caseOf({ severity: 'S2' }, severity(1, 'S3'), go(2, 'resolution', 'received'));
    expect([isLight(found, policy), nextStep(found, policy)]).toEqual([true, 'closed']);
    const log = [go(1, 'resolution', 'received'), severity(2, 'S3')];
    const lighter = caseOf({ severity: 'S2' }, ...log);
    expect(lighter.severity).toBe('S3');
    expect([isLight(lighter, policy), nextStep(lighter, policy)]).toEqual([false, 'post-mortem']);
    expect(missingFor(lighter, policy, say)).toEqual(missingFor(caseOf({ severity: 'S2' }, log[0]!), policy, say));
    expect(isLight(caseOf({ severity: 'S3' }, ...log, severity(3, 'S1'), severity(4, 'S3')), policy)).toBe(false);
  });

  it('take an item of the team’s own for its own, whatever it is called', () => {
    const own = { light, steps: [{ id: 'received' as const, checklist: [item('constructor'), item('toString')] }] };
    expect(missingFor(caseOf(), own, say)).toEqual(['Do constructor', 'Do toString']);
  });
});
