import { newEvent } from '../../lib/cases/new-event.ts';
import { pickText } from '../../lib/matrix/fill-explanation.ts';
import { findNewErrors } from '../../lib/matrix/lint/lint-policy.ts';
import type { Answer, Request } from '../../lib/messages/messages.ts';
import type { MindsPart } from '../../lib/messages/sync-messages.ts';
import type { LogEvent } from '../../lib/model/event.ts';
import { ProblemError } from '../../lib/model/problem.ts';
import type { Team } from '../../lib/model/team.ts';
import { findCommonBase } from '../../lib/policy/find-common-base.ts';
import { policyInForce } from '../../lib/policy/in-force.ts';
import { compareHeads, mergeHeads } from '../../lib/policy/merge-heads.ts';
import { parsePolicy } from '../../lib/policy/parse-policy.ts';
import { type PartVersion, policyHeads, policyVersions } from '../../lib/policy/policy-from-events.ts';
import type { Store } from '../../lib/store/schema.ts';
import { guardStore } from '../../lib/store/store-problem.ts';
import { isManager } from '../../lib/sync/rights/rules.ts';
import { act } from './act.ts';
import { type Background, type Moment, readMoment } from './context.ts';
import { personName } from './names.ts';
import { readTeamPolicy } from './policy-file.ts';
import { scoreAnew } from './score-anew.ts';

/** Versions of one part that stand beside each other, the one in force first, and what they were all made from. */
interface Parted {
  heads: PartVersion[];
  base: unknown;
}

const readChanges = (db: Store): Promise<LogEvent[]> =>
  guardStore(() => db.getAllFromIndex('events', 'type', 'policy.changed'));

/** Parts with more than one version that nobody settled (item 8). @throws ProblemError `store-*` */
async function readParted(db: Store): Promise<Map<string, Parted>> {
  const events = await readChanges(db);
  const versions = policyVersions(events);
  const parted = new Map<string, Parted>();
  for (const [part, heads] of policyHeads(events)) {
    const all = versions.get(part);
    if (heads.length < 2 || !all) continue;
    const common = findCommonBase(heads, all);
    parted.set(part, { heads, base: common === undefined ? undefined : all.get(common)?.value });
  }
  return parted;
}

/** Whoever is no manager of the team can settle nothing, and is not asked to. Alone, everybody is their own manager. */
function maySettle(team: Team | null): boolean {
  return team === null || isManager(team);
}

/** Names of the parts that the reader can settle. @throws ProblemError `store-*` */
export async function listMinds(db: Store, team: Team | null): Promise<string[]> {
  return maySettle(team) ? (await readTeamPolicy(db)).minds : [];
}

const write = (value: unknown) => (value === null || value === undefined ? '' : JSON.stringify(value, null, 2));

/** What a row is called by the team; its id where it has no name. */
function titleOf(id: string, values: readonly unknown[], language: string): string {
  for (const value of values) {
    const { name } = (value ?? {}) as { name?: unknown };
    if (typeof name === 'string' && name.trim()) return name;
    if (typeof name === 'object' && name !== null) {
      const text = pickText(name as Record<string, string>, language)?.text;
      if (text) return text;
    }
  }
  return id;
}

function showPart(part: string, { heads, base }: Parted, moment: Moment): MindsPart {
  const values = heads.map(({ value }) => value);
  const rows = compareHeads(values, base);
  return {
    part,
    versions: heads.map(({ event, value }) => ({
      id: event.id,
      by: personName(event.by, moment),
      at: event.at.slice(0, 24),
      isReset: value === null || value === undefined,
    })),
    rows:
      rows?.map(({ id, values: found, pick }) => ({
        id,
        title: titleOf(id, found, moment.language),
        values: found.map((value) => value ?? null),
        pick,
      })) ?? null,
    wholes: values.map(write),
  };
}

/** Every part of two minds, with what each version says. @throws ProblemError `store-*` */
export async function getMinds(bg: Background): Promise<Answer<'minds.get'>> {
  const moment = await readMoment(bg);
  const parted = await bg.store(readParted);
  return { parts: [...parted].map(([part, it]) => showPart(part, it, moment)) };
}

function settledValue({ heads, base }: Parted, { whole, picks }: Request<'minds.settle'>): unknown {
  const values = heads.map(({ value }) => value);
  try {
    if (whole === null) return mergeHeads(values, base, picks);
    if (!(whole in values)) throw new RangeError(`no version ${whole}`);
    return values[whole] ?? null;
  } catch (error) {
    if (error instanceof RangeError) throw new ProblemError('policy-moved', undefined, error);
    throw error;
  }
}

/**
 * Makes one version of those that stand beside each other: based on the one in force, and settling the others, so that one
 * head remains. What would not be allowed as an edit is not allowed as a settlement.
 * @throws ProblemError `policy-moved` where other versions stand there by now, `store-*`
 */
export function settleMinds(bg: Background, data: Request<'minds.settle'>): Promise<Answer<'minds.settle'>> {
  return navigator.locks.request('simmer-policy', async () => {
    const it = (await bg.store(readParted)).get(data.part);
    const [held, ...others] = it?.heads ?? [];
    if (!it || !held || it.heads.map(({ event }) => event.id).join() !== data.versions.join())
      throw new ProblemError('policy-moved');
    const value = settledValue(it, data);
    const before = await bg.store(readTeamPolicy);
    const { [data.part]: _, ...rest } = { schema: 1, ...before.file } as Record<string, unknown>;
    const next = value === null ? rest : { ...rest, [data.part]: value };
    const parsed = parsePolicy(JSON.stringify(next));
    if (!parsed.ok) return { saved: false, errors: parsed.errors.map(({ path, message }) => ({ path, message })) };
    const { now, say } = await readMoment(bg);
    const faults = findNewErrors(policyInForce(before.file), policyInForce(parsed.policy), Date.parse(now), say);
    if (faults.length > 0)
      return { saved: false, errors: faults.map(({ path, message }) => ({ path: path.join('.'), message })) };
    const also = others.map(({ event }) => event.id);
    const event = newEvent('policy.changed', `policy:${data.part}`, {
      part: data.part,
      value,
      base: held.event.id,
      also,
    });
    await act(bg, { events: [event], items: [] });
    await scoreAnew(bg);
    return { saved: true, errors: [] };
  }) as Promise<Answer<'minds.settle'>>;
}
