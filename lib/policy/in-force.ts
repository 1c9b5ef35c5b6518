import type { Policy, PolicyFile } from '../model/policy.ts';
import { contentHash } from './content-hash.ts';
import { guessedSla, localTimeZone } from './default-calendar.ts';
import { DEFAULT_LADDERS } from './default-ladders.ts';
import { defaultPolicy } from './default-policy.ts';
import { DEFAULT_ROLES } from './default-roles.ts';

/**
 * The team's roles, each with a name: a shipped role that the team left out or gave no name keeps the shipped one, because
 * the rows and the cases that name it would else show an id.
 */
function namedRoles(given: Policy['roles']): Policy['roles'] {
  const isNamed = ({ name }: Policy['roles'][number]) => Object.values(name).some((text) => text.trim() !== '');
  const shipped = (id: string) => DEFAULT_ROLES.find((role) => role.id === id);
  const own = given.map((role) => (isNamed(role) ? role : { ...role, name: shipped(role.id)?.name ?? role.name }));
  return [...own, ...DEFAULT_ROLES.filter(({ id }) => !own.some((role) => role.id === id))];
}

/** The team's ladders, and of the shipped ones those that a row names and the team left out: no row climbs another than it says. */
function namedLadders(given: Policy['ladders'], matrix: Policy['matrix']): Policy['ladders'] {
  const own = new Set(given.map(({ id }) => id));
  const named = new Set(matrix.map(({ ladder }) => ladder));
  return [...given, ...DEFAULT_LADDERS.filter(({ id }) => named.has(id) && !own.has(id))];
}

/** Made once per file and forgotten with it: a long list of customers takes a third of a second to give its version. */
const made = new WeakMap<object, { timeZone: string; policy: Policy }>();
/** Stands for a team that has decided nothing, which is asked for as often as any other. */
const NO_FILE = {};

/**
 * The policy in force: the team's part where it gives one, the shipped default elsewhere. Parts are not mixed: a team that
 * gives a matrix has exactly that matrix. Only roles are filled up, so that each has a name, and ladders by those that rows
 * name.
 *
 * @param file what the team decided, or null where it has decided nothing
 * @param options.timeZone zone of the default calendar; this browser's where none is given
 */
export function policyInForce(file: PolicyFile | null, options: { timeZone?: string } = {}): Policy {
  const timeZone = options.timeZone ?? localTimeZone();
  const key = file ?? NO_FILE;
  const known = made.get(key);
  if (known?.timeZone === timeZone) return known.policy;
  const policy = makePolicy(file, timeZone);
  made.set(key, { timeZone, policy });
  return policy;
}

function makePolicy(file: PolicyFile | null, timeZone: string): Policy {
  const shipped = defaultPolicy(timeZone);
  const given = Object.fromEntries(Object.entries(file ?? {}).filter(([, part]) => part !== undefined));
  const policy: Required<PolicyFile> = { ...shipped, ...given };
  policy.roles = namedRoles(policy.roles);
  policy.ladders = namedLadders(policy.ladders, policy.matrix);
  // The guess counts in the team's own hours as soon as the team has stated any.
  const first = file?.calendars?.[0];
  if (!first) policy.calendars = shipped.calendars;
  else if (!file?.slas) policy.slas = [guessedSla(first.id)];
  return { ...policy, version: contentHash(policy) };
}
