import type { NewEvent } from '../../cases/new-event.ts';
import type { Team } from '../../model/team.ts';
import { judge } from './judge.ts';
import type { Refusal } from './refusals.ts';
import { findRank, rulesOf } from './rules.ts';

/**
 * Why the team's database would refuse an event for what whoever works here is in the team: better said before it is in the log
 * than after, when it holds here and nowhere else. Undefined where it would be taken, where it never leaves, and where the
 * server gave no role that our rules know.
 * @throws never
 */
export function findRefusal({ name, user, roles }: Team, event: NewEvent): Refusal | undefined {
  if (event.space === 'local' || findRank(name, roles) === undefined) return undefined;
  // What the log adds to every event says nothing about rights.
  const whole = { at: '-', by: '-', device: '-', seq: 0, ...event, id: 'not-yet-said' };
  const doc = { _id: whole.id, event: whole, postedBy: user };
  return judge(doc, null, { name: user, roles }, rulesOf(name, event.space)) ?? undefined;
}
