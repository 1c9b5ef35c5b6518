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
  views: Record<string, { map: string }>;
}

/**
 * What makes a database a team's: its validator, and where the policy is found. A new member reads that view first: what the
 * team decided may be years old. Everything else of the first minutes is found by id alone, for ids begin with their time.
 */
export function designDocument(team: string, space: RuledSpace): DesignDocument {
  const map = `function (doc) {
  if (doc.event && typeof doc.event.type === 'string' && doc.event.type.indexOf('policy.') === 0) {
    emit(doc.event.at, null);
  }
}`;
  return {
    _id: DESIGN_ID,
    language: 'javascript',
    version: RULES_VERSION,
    validate_doc_update: validatorText(rulesOf(team, space)),
    views: { policy: { map } },
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
