import { HELSINKI } from '../../clocks/testing.ts';
import type { Policy } from '../../model/policy.ts';
import type { ReportPolicy, ReportSetting } from '../make-report.ts';
import { PEOPLE } from './any-log.ts';

const rhythm = (severity: 'S1' | 'S2' | 'S3', first: string, update: string, aroundTheClock: boolean) => ({
  ...{ severity, acknowledge: 'PT1H', tellCustomer: first, update, askFixOwner: 'PT8H', aroundTheClock },
});

/** A team's rules, as far as reports ask them. */
export const POLICY: ReportPolicy & Pick<Policy, 'reasons'> = {
  cadence: [
    rhythm('S1', 'PT30M', 'PT1H', true),
    rhythm('S2', 'PT2H', 'PT4H', false),
    rhythm('S3', 'PT8H', 'PT16H', false),
  ],
  calendars: [HELSINKI],
  light: { types: ['functional'], severities: ['S3'] },
  reasons: [{ id: 'own-reason', name: { en: 'Our own' }, neutral: true }],
  keeping: { personalDays: 900 },
};

export const setting = (now: string): ReportSetting => ({
  policy: POLICY,
  timeZone: 'Europe/Helsinki',
  now,
  isPerson: (name) => PEOPLE.some((person) => person.name === name),
  nameOfReason: () => null,
  nameOfLanguage: () => null,
});
