import { TEAM_KEY_ID } from '../../model/team.ts';

/** What somebody is in a team. Each may do what the ones before it may. */
export const RANKS = ['member', 'coach', 'manager', 'administrator'] as const;
export type Rank = (typeof RANKS)[number];

/** Which of a team's two databases: the whole team's, or the closed circle's. */
export type RuledSpace = 'team' | 'closed';

/** The rules of one database, as data: the engine and this browser judge by the same. */
export interface Rules {
  /** The team's database; its roles are named `<team>-<rank>`. */
  team: string;
  space: RuledSpace;
  /** What may be said from which rank on: by type, by family and subject, by family. What is not listed, every member may say. */
  types: Record<string, Rank>;
  subjects: Record<string, Rank>;
  families: Record<string, Rank>;
  /** Most characters of a document's content, as JSON. */
  sizes: { policy: number; event: number; item: number; sighting: number };
  /** The item that holds the team's key: an administrator's alone, for ever. */
  keyId: string;
}

/** Raise it whenever the rules or the validator change: an older one in a database is then replaced, a newer one left alone. */
export const RULES_VERSION = 4;

/**
 * The rules of a team's database (contract, "In CouchDB"). They go by the family of an event and know no inner shape, so that
 * the words of newer clients are let in.
 */
export function rulesOf(team: string, space: RuledSpace): Rules {
  return {
    team,
    space,
    types: {
      // Whoever has a case may propose its customer; the rest of the programme is for managers (R111).
      'account.proposed': 'member',
      'person.erased': 'manager',
      'case.hold-placed': 'manager',
      'case.hold-lifted': 'manager',
      'person.trained': 'coach',
      'person.practice-answered': 'coach',
      'script.approved': 'coach',
      'script.withdrawn': 'coach',
      'script.retired': 'coach',
      'script.sampled': 'coach',
      'script.scored': 'coach',
    },
    // The library of scripts is a part of the policy: a coach approves what is in it (R128). So are the signals: what misfires is theirs to mend.
    subjects: { 'policy:scripts': 'coach', 'policy:signals': 'coach' },
    families: { policy: 'manager', account: 'manager', review: 'manager' },
    sizes: { policy: 4_000_000, event: 131_072, item: 262_144, sighting: 32_768 },
    keyId: TEAM_KEY_ID,
  };
}

/** What CouchDB calls a rank in a team. */
export const roleName = (team: string, rank: Rank): string => `${team}-${rank}`;

/** Who may read and write the closed circle's database. */
export const closedRole = (team: string): string => `${team}-closed`;

/** Name of the closed circle's database. */
export const closedName = (team: string): string => `${team}-closed`;

/** The roles of somebody with a rank: all up to it. */
export function rolesUpTo(team: string, rank: Rank): string[] {
  return RANKS.slice(0, RANKS.indexOf(rank) + 1).map((one) => roleName(team, one));
}

/** Whether somebody may say what a manager says: change the policy, post for others. */
export function isManager({ name, roles }: { name: string; roles: readonly string[] }): boolean {
  const rank = findRank(name, roles);
  return rank === 'manager' || rank === 'administrator' || roles.includes('_admin');
}

/** Whether somebody may say what a coach says: approve and retire scripts, score replies (R128). */
export function isCoach({ name, roles }: { name: string; roles: readonly string[] }): boolean {
  return isManager({ name, roles }) || findRank(name, roles) === 'coach';
}

/** The highest rank among roles; undefined for somebody who is not in the team. */
export function findRank(team: string, roles: readonly string[]): Rank | undefined {
  return RANKS.findLast((rank) => roles.includes(roleName(team, rank)));
}
