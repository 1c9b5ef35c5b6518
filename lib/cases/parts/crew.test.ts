import { describe, expect, it } from 'vitest';
import { translator } from '../../i18n/translator.ts';
import { DEFAULT_LIGHT } from '../../policy/default-process.ts';
import { DEFAULT_ROLES } from '../../policy/default-roles.ts';
import { DEFAULT_STEPS } from '../../policy/default-steps.ts';
import { foldCases } from '../fold-case.ts';
import { checklistOf } from '../gates.ts';
import { event, openedData } from '../testing/events.ts';

type Event = ReturnType<typeof event>;
const say = translator('en');
const person = (id: string, roles: string[]) => ({ id, name: id, roles, accounts: [], addresses: [] });
const caseOf = (over = {}, ...more: Event[]) =>
  foldCases([event(0, 'case.opened', 'case:a', openedData(over)), ...more]).get('a')!;
const add = (at: number, contact: string, over = {}) =>
  event(at, 'case.contact-added', 'case:a', { contact, side: 'theirs', who: { name: 'vault-kim' }, ...over });
const told = (at: number, who: object) => event(at, 'case.stakeholder-told', 'case:a', { who, channel: 'phone' });
const toTell = (it: ReturnType<typeof caseOf>, people: ReturnType<typeof person>[] = []) =>
  checklistOf(it, { steps: DEFAULT_STEPS, light: DEFAULT_LIGHT, people, roles: DEFAULT_ROLES }, say).find(
    ({ item }) => item === 'stakeholders-told',
  );

describe('the people of a case', () => {
  it('are on both sides, with how they are reached; the latest of each stands (R42)', () => {
    const it = caseOf(
      {},
      add(1, 'kim', { reach: 'v1' }),
      add(2, 'lee', { side: 'ours' }),
      add(3, 'kim', { reach: 'v2' }),
    );
    expect(it.parts.crew?.contacts).toMatchObject([
      { contact: 'lee', side: 'ours' },
      { contact: 'kim', side: 'theirs', reach: 'v2' },
    ]);
  });

  it('stay out once they were taken out, whatever arrives later', () => {
    const gone = event(2, 'case.contact-removed', 'case:a', { contact: 'kim' });
    expect(caseOf({}, add(1, 'kim'), gone).parts.crew?.contacts).toEqual([]);
    expect(caseOf({}, gone, add(3, 'kim')).parts.crew?.contacts).toEqual([]);
  });

  it('hold departments, whose word that they know how urgent it is stands as it was given first (R90)', () => {
    const ask = event(2, 'case.department-asked', 'case:a', { ask: 'x', who: { role: 'department' } });
    const yes = (at: number) => event(at, 'case.department-answered', 'case:a', { ask: 'x' });
    const it = caseOf({}, yes(1), ask, yes(5));
    expect(it.parts.crew?.departments).toHaveLength(1);
    expect(it.parts.crew?.answers.x?.at).toBe('2026-11-16T09:01:00.000Z');
  });
});

describe('stakeholders-told (R59)', () => {
  it('is asked of a case that is high and goes up the line, and of no other', () => {
    expect(toTell(caseOf())).toMatchObject({ required: true, done: false });
    expect(toTell(caseOf({ priority: 'normal' }))).toBeUndefined();
    expect(toTell(caseOf({ type: 'functional' }))).toBeUndefined();
    const raised = event(1, 'case.weighed', 'case:a', { field: 'priority', level: 'low' });
    expect(toTell(caseOf({}, raised))).toBeUndefined();
  });

  it('wants whoever the row names, the customer’s CSM and account executive, and the executives', () => {
    expect(toTell(caseOf({ notify: ['legal'] }))?.missing).toEqual([
      'Not told yet: legal team, customer success manager, account executive, and executive',
    ]);
  });

  it('leaves out a role that nobody of the team has, and takes a person for their role', () => {
    const people = [person('mia', ['csm']), person('joe', ['agent'])];
    expect(toTell(caseOf(), people)?.missing).toEqual(['Not told yet: customer success manager']);
    expect(toTell(caseOf({}, told(1, { person: 'joe' })), people)?.done).toBe(false);
    expect(toTell(caseOf({}, told(1, { person: 'mia' })), people)?.done).toBe(true);
    expect(toTell(caseOf({}, told(1, { role: 'csm', person: 'x' })), people)?.done).toBe(true);
  });
});
