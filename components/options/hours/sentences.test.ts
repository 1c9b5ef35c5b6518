import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language, translator } from '../../../lib/i18n/translator.ts';
import type { Condition } from '../../../lib/model/condition.ts';
import type { Metric, Status } from '../../../lib/model/kinds.ts';
import type { Calendar, Sla } from '../../../lib/model/policy.ts';
import { policySchema } from '../../../lib/model/policy.ts';
import { describeWhen } from './describe-when.ts';
import { listFaults, nameErrors } from './list-faults.ts';
import { readWhen, writeWhen } from './simple-when.ts';
import { slaSentence } from './sla-sentence.ts';
import { makeTemplate, TEMPLATES } from './templates.ts';

const words = (language: Language = 'en') => ({ say: translator(language), locale: language });
const HQ: Calendar = { id: 'hq', name: 'Helsinki', timeZone: 'Europe/Helsinki', weekly: { mon: [['09:00', '17:00']] } };
const VIP: Sla = {
  id: 'vip',
  name: 'VIP',
  when: { all: [{ priority: ['urgent'] }, { tag: 'vip' }] },
  calendar: 'hq',
  targets: { urgent: { 'first-reply': 'PT1H', 'requester-wait': 'PT8H' } },
};
const PAUSES = new Map<Metric, readonly Status[]>([['requester-wait', ['pending']]]);
const sentence = (sla: Sla, language?: Language) => slaSentence(sla, [HQ], PAUSES, words(language));

describe('an SLA as a sentence', () => {
  it('says whom it is for, how soon, in which hours, and what pauses it', () => {
    expect(sentence(VIP)).toBe(
      'Tickets with priority Urgent and tag “vip”: first reply within 1 h and customer’s waiting time within 8 h, in the hours of “Helsinki”. Paused while Pending: customer’s waiting time.',
    );
    expect(sentence(VIP, 'fi')).toBe(
      'Tukipyynnöt, joilla on prioriteetti Kiireellinen ja tunniste ”vip”: ensimmäinen vastaus 1 t kuluessa ja asiakkaan odotusaika 8 t kuluessa, kalenterin ”Helsinki” aikana. Tauolla tilassa Odottaa: asiakkaan odotusaika.',
    );
    expect(sentence(VIP, 'ja')).toContain('優先度が至急');
  });

  it('names each priority where they differ, and none where they do not', () => {
    const by = (targets: Sla['targets']) => sentence({ ...VIP, when: { all: [] }, calendar: null, targets });
    const of = (time: string) => ({ 'first-reply': time });
    expect(by({ urgent: of('PT1H'), default: of('PT8H') })).toBe(
      'All tickets: first reply within 1 h (urgent) and 8 h (all others), around the clock.',
    );
    expect(by({ urgent: of('PT8H'), default: of('PT8H') })).toBe(
      'All tickets: first reply within 8 h, around the clock.',
    );
    expect(by({ urgent: of('PT8H') })).toBe('All tickets: first reply within 8 h (urgent), around the clock.');
    expect(by({})).toBe('All tickets: no targets, so no clock runs.');
  });

  it.each(LANGUAGES)('every template is a policy without a fault, and reads well in %s', (language) => {
    const { say, locale } = words(language);
    for (const template of TEMPLATES) {
      const { calendars, slas } = makeTemplate(template, say, 'Asia/Tokyo');
      expect(policySchema.safeParse({ schema: 1, slas, ...(calendars.length > 0 && { calendars }) }).success).toBe(
        true,
      );
      expect(listFaults({ calendars, slas }, say, locale)).toEqual([]);
      for (const sla of slas) expect(slaSentence(sla, calendars, PAUSES, { say, locale })).not.toContain('undefined');
    }
  });
});

describe('a condition', () => {
  const simple: Condition[] = [
    { tag: 'vip' },
    { priority: ['urgent', 'high'] },
    { any: [{ tag: 'vip' }, { tag: 'gold' }] },
    { all: [{ priority: ['urgent'] }, { any: [{ group: 'A' }, { group: 'B' }] }, { channel: ['chat'] }] },
  ];
  it.each(simple.map((when) => [when]))('%j goes through the form and back unchanged', (when) => {
    expect(writeWhen(readWhen(when) ?? {})).toEqual(when);
  });

  it('that asks nothing is every ticket', () => {
    expect(readWhen({ all: [] })).toEqual({});
    expect(writeWhen({})).toBeUndefined();
    expect(writeWhen({ tag: [] })).toBeUndefined();
  });

  const complex: [Condition, string][] = [
    [{ not: { tag: 'vip' } }, 'not (tag “vip”)'],
    [{ any: [{ tag: 'vip' }, { priority: ['urgent'] }] }, 'tag “vip” or priority Urgent'],
    [{ all: [{ tag: 'a' }, { tag: 'b' }] }, 'tag “a” and tag “b”'],
    [
      { all: [{ language: 'fi' }, { any: [{ tag: 'a' }, { site: 'zendesk' }] }] },
      'language Finnish and (tag “a” or site Zendesk)',
    ],
    [{ signal: 'legal-threat' }, '{"signal":"legal-threat"}'],
    [{ any: [] }, 'nothing at all'],
    [{ language: '???' }, 'language ???'],
  ];
  it.each(complex)('%j is more than the form shows, and is said', (when, said) => {
    expect(describeWhen(when, words())).toBe(said);
    if (!('language' in when)) expect(readWhen(when)).toBeNull();
  });
});

describe('what stands in the way of saving', () => {
  const { say, locale } = words();
  it('is named with its field: zone, hours, calendar, targets (issue 4, bad input)', () => {
    const calendars: Calendar[] = [
      {
        ...HQ,
        timeZone: 'Europe/Helsink',
        weekly: {
          mon: [
            ['09:00', '13:00'],
            ['12:00', '17:00'],
          ],
          tue: [['soon', '']],
        },
      },
      { ...HQ, id: 'other', name: 'helsinki' },
    ];
    const slas: Sla[] = [
      {
        ...VIP,
        calendar: 'gone',
        targets: { urgent: { 'first-reply': '0 h', resolution: '876000 h' }, default: { resolution: '2 days' } },
      },
    ];
    const faults = listFaults({ calendars, slas }, say, locale);
    expect(faults.map(({ path }) => path)).toEqual([
      'calendars.0.timeZone',
      'calendars.0.weekly.mon',
      'calendars.0.weekly.tue',
      'calendars.1.name',
      'slas.0.calendar',
      'slas.0.targets.urgent.first-reply',
      'slas.0.targets.urgent.resolution',
      'slas.0.targets.default.resolution',
    ]);
    expect(faults[5]).toMatchObject({
      where: 'VIP, First reply, Urgent:',
      message: expect.stringContaining('missed at once'),
    });
    expect(faults[7]?.message).toContain('in hours');
  });

  it('is said once, in the reader’s words where they are known', () => {
    const faults = [{ path: 'calendars.0.weekly.mon', where: 'Helsinki, Monday:', message: 'These periods overlap.' }];
    const errors = [
      { path: 'calendars.0.weekly.mon.0.1', message: 'expected a time of day' },
      { path: 'calendars.0.weekly.mon.1', message: 'this period overlaps' },
      { path: 'matrix.3.to.role', message: 'no role is called so' },
    ];
    expect(nameErrors(errors, faults)).toEqual([
      { path: 'Helsinki, Monday:', message: 'These periods overlap.' },
      { path: 'matrix.3.to.role', message: 'no role is called so' },
    ]);
  });
});
