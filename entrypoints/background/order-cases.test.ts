import { describe, expect, it } from 'vitest';
import { foldCases } from '../../lib/cases/fold-case.ts';
import { event, openedData } from '../../lib/cases/testing/events.ts';
import { translator } from '../../lib/i18n/translator.ts';
import type { Case } from '../../lib/model/case.ts';
import type { LogEvent } from '../../lib/model/event.ts';
import { policyInForce } from '../../lib/policy/in-force.ts';
import type { Moment } from './context.ts';
import { needOf, orderByNeed } from './order-cases.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

const line = (id: string, isLate: boolean, isMine: boolean) => ({ id, isLate, isMine });

describe('orderByNeed', () => {
  it('has late ones first, then the reader’s own, and leaves the rest as they came (R50)', () => {
    const cases = [
      line('calm', false, false),
      line('mine', false, true),
      line('other', false, false),
      line('late', true, false),
      line('late and mine', true, true),
    ];
    const { ordered, mine } = orderByNeed(cases, (it) => it);
    expect(ordered.map(({ id }) => id)).toEqual(['late', 'late and mine', 'mine', 'calm', 'other']);
    expect(mine).toBe(2);
  });
});

describe('needOf', () => {
  const opened = event(0, 'case.opened', 'case:1', openedData());
  const at = (now: string, ...more: LogEvent[]) => {
    const [it] = foldCases([opened, ...more]).values();
    const moment = {
      now,
      policy: policyInForce(null),
      settings: DEFAULT_SETTINGS,
      identity: null,
      say: translator('en'),
    };
    return needOf(it as Case, moment as unknown as Moment);
  };
  const word = (minute: number) => event(minute, 'case.contact-logged', 'case:1', { channel: 'phone' });

  it('is late where nobody took it in time, or no word went to the customer in time (R50, R61)', () => {
    expect(at('2026-11-16T09:01:00Z', word(1)).isLate).toBe(false);
    expect(at('2026-11-16T12:01:00Z', word(1)).isLate).toBe(true);
    const taken = event(2, 'case.accepted', 'case:1', { role: 'lead' });
    expect(at('2026-11-16T09:03:00Z', word(1), taken).isLate).toBe(false);
    expect(at('2026-11-30T09:03:00Z', word(1), taken).isLate).toBe(true);
  });
});
