import { closedRole, RULES_VERSION, type RuledSpace, roleName, rulesOf } from './rules.ts';
import { validatorText } from './validator.ts';

export const DESIGN_ID = '_design/simmer';

/** A design document of ours, as it is stored. */
export interface DesignDocument {
  _id: typeof DESIGN_ID;
  language: 'javascript';
  /** `RULES_VERSION` of whoever wrote it. */
  version: number;
  validate_doc_update: string;
  views: Record<string, { map: string; reduce?: '_sum' }>;
}

/** Maps of the views, in ECMAScript 5. They look at what an event says only where they must. */
const MAPS = {
  policy: `function (doc) {
  var event = doc.event;
  if (event && typeof event.type === 'string' && event.type.indexOf('policy.') === 0) emit(event.at, null);
}`,
  subject: `function (doc) {
  var event = doc.event;
  if (event && typeof event.type === 'string' && event.type.indexOf('case.') === 0) emit(event.subject, null);
}`,
  open: `function (doc) {
  var event = doc.event;
  if (!event) return;
  if (event.type === 'case.opened' || event.type === 'case.reopened') emit(event.subject, 1);
  if (event.type === 'case.step-entered' && event.data && event.data.step === 'closed') emit(event.subject, -1);
}`,
};

/**
 * What makes a database a team's: its validator, and views for the first minutes of a new member, whom no range of ids leads to
 * what is old and holds still: `policy` (by time), `open` (for each case 1 for every opening, -1 for every closing, summed up)
 * and `subject` (what was said of a case). The last 90 days are found by id alone, for ids begin with their time.
 */
export function designDocument(team: string, space: RuledSpace): DesignDocument {
  return {
    _id: DESIGN_ID,
    language: 'javascript',
    version: RULES_VERSION,
    validate_doc_update: validatorText(rulesOf(team, space)),
    views: { policy: { map: MAPS.policy }, subject: { map: MAPS.subject }, open: { map: MAPS.open, reduce: '_sum' } },
  };
}

interface Group {
  names: string[];
  roles: string[];
}
/** CouchDB's `_security`. */
export interface Security {
  admins: Group;
  members: Group;
}

/**
 * Who may read and write a database at all. The team's administrators may mend the team's database; the closed circle's is in
 * nobody's hands but the server's own, and only who is named in the circle reads it.
 */
export function securityOf(team: string, space: RuledSpace): Security {
  if (space === 'closed')
    return { admins: { names: [], roles: ['_admin'] }, members: { names: [], roles: [closedRole(team)] } };
  return {
    admins: { names: [], roles: ['_admin', roleName(team, 'administrator')] },
    members: { names: [], roles: [roleName(team, 'member')] },
  };
}
