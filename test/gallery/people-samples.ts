import type { Answer } from '../../lib/messages/messages.ts';
import type { PolicyFile } from '../../lib/model/policy.ts';
import { SAMPLE_NOW } from '../fixtures/panel-assessments.ts';

const DAY = 86_400_000;
const START = Date.parse('2026-11-16T00:00:00Z');
const at = (days: number, hours = 0) => new Date(START + days * DAY + hours * 3_600_000).toISOString();

/** A small team and its customers, for the settings. */
export const PEOPLE_SAMPLES: Pick<PolicyFile, 'people' | 'accounts'> = {
  people: [
    { id: 'maija', name: 'Maija Laine', roles: ['lead'], accounts: [], addresses: ['maija@team.example'] },
    {
      id: 'ville',
      name: 'Ville Virtanen',
      roles: ['lead', 'legal'],
      accounts: [],
      addresses: [],
      absences: [{ from: at(-1), until: at(3) }],
    },
  ],
  accounts: [
    { domain: 'acme.example', name: 'Acme', tier: 'high', csm: 'maija', ae: null, renewal: '2027-03-01' },
    { domain: 'globex.example', name: 'Globex', tier: 'standard' },
  ],
};

/** Their duty: one role that is covered by day, one with a hole, one that nobody holds. */
export const DUTY_WEEK: Answer<'duty.week'> = {
  now: SAMPLE_NOW,
  timeZone: 'Europe/Helsinki',
  days: Array.from({ length: 8 }, (_, day) => at(day)),
  roles: [
    {
      role: 'lead',
      isAsked: true,
      now: { from: at(0, 7), until: at(0, 15), person: 'maija', why: 'at-work' },
      week: [
        { from: at(0), until: at(0, 7), hole: 'not-covered' },
        { from: at(0, 7), until: at(0, 15), person: 'maija', why: 'at-work' },
        { from: at(0, 15), until: at(1, 7), hole: 'not-covered' },
        { from: at(1, 7), until: at(1, 15), person: 'ville', why: 'deputy', standsInFor: 'maija' },
        { from: at(1, 15), until: at(7), hole: 'not-covered' },
      ],
    },
    {
      role: 'legal',
      isAsked: true,
      now: { from: at(0, 7), until: at(0, 15), hole: 'nobody-there' },
      week: [
        { from: at(0), until: at(0, 7), hole: 'not-covered' },
        { from: at(0, 7), until: at(0, 15), hole: 'nobody-there' },
        { from: at(0, 15), until: at(7), hole: 'not-covered' },
      ],
    },
    {
      role: 'approver',
      isAsked: true,
      now: { from: at(0), until: at(7), hole: 'no-people' },
      week: [{ from: at(0), until: at(7), hole: 'no-people' }],
    },
  ],
};
