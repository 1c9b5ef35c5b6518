import type { PolicyFile } from '../model/policy.ts';
import { DEFAULT_LEAVES } from '../model/team.ts';
import { DEFAULT_ALERT_POLICY } from './default-alerts.ts';
import { DEFAULT_CADENCE } from './default-cadence.ts';
import { DEFAULT_CALENDAR_ID, defaultCalendar, guessedSla, localTimeZone } from './default-calendar.ts';
import { DEFAULT_LADDERS } from './default-ladders.ts';
import { DEFAULT_MATRIX } from './default-matrix.ts';
import {
  DEFAULT_KEEPING,
  DEFAULT_LIGHT,
  DEFAULT_REVIEW,
  DEFAULT_RISKS,
  DEFAULT_SPONSORSHIP,
  DEFAULT_SURVEY,
} from './default-process.ts';
import { DEFAULT_REVIEW_SITES } from './default-review-sites.ts';
import { DEFAULT_ROLES } from './default-roles.ts';
import { DEFAULT_STEPS } from './default-steps.ts';

/**
 * The shipped policy, every part present: what is in force until a team decides otherwise. The scripts are none here: the
 * library has its own default, and the `scripts` part adds the team's.
 *
 * @param timeZone the team's zone, as an IANA name; this browser's where none is given
 */
export function defaultPolicy(timeZone: string = localTimeZone()): Required<PolicyFile> {
  return {
    schema: 1,
    levels: { watch: 40, 'at-risk': 60, critical: 80 },
    calendars: [defaultCalendar(timeZone)],
    slas: [guessedSla(DEFAULT_CALENDAR_ID)],
    matrix: DEFAULT_MATRIX,
    ladders: DEFAULT_LADDERS,
    destinations: [],
    signals: {},
    roles: DEFAULT_ROLES,
    people: [],
    accounts: [],
    steps: DEFAULT_STEPS,
    cadence: DEFAULT_CADENCE,
    scripts: [],
    reviewSites: DEFAULT_REVIEW_SITES,
    automatic: { firstReplyMissed: true, similar: true },
    light: DEFAULT_LIGHT,
    survey: DEFAULT_SURVEY,
    keeping: DEFAULT_KEEPING,
    sponsorship: DEFAULT_SPONSORSHIP,
    risks: DEFAULT_RISKS,
    reasons: [],
    review: DEFAULT_REVIEW,
    alerts: DEFAULT_ALERT_POLICY,
    draft: { kinds: {} },
    leaves: DEFAULT_LEAVES,
    sites: [],
  };
}
