import type { Policy } from '../model/policy.ts';

/**
 * How soon, and how often, by severity (R62, R64). S2 and S3 count office hours: two days are two working days of eight
 * hours, a week is five.
 */
export const DEFAULT_CADENCE: Policy['cadence'] = [
  {
    severity: 'S1',
    acknowledge: 'PT15M',
    tellCustomer: 'PT30M',
    update: 'PT1H',
    askFixOwner: 'PT2H',
    aroundTheClock: true,
  },
  {
    severity: 'S2',
    acknowledge: 'PT1H',
    tellCustomer: 'PT2H',
    update: 'PT4H',
    askFixOwner: 'PT8H',
    aroundTheClock: false,
  },
  {
    severity: 'S3',
    acknowledge: 'PT4H',
    tellCustomer: 'PT8H',
    update: 'PT16H',
    askFixOwner: 'PT40H',
    aroundTheClock: false,
  },
];
