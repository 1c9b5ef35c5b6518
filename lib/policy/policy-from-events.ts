import { EVENT_DATA } from '../model/case-events.ts';
import type { LogEvent } from '../model/event.ts';
import { type PolicyFile, policySchema } from '../model/policy.ts';

/** One version of one part of the policy. Its name is the id of the event that made it; `base` is the version it was edited from. */
export interface PartVersion {
  part: string;
  event: LogEvent;
  value: unknown;
  base: string | null;
  /** Other heads that this version settles: they are none any more (item 8). */
  also: readonly string[];
  /** Number of versions in its chain, this one included. */
  length: number;
}

/** Later by hybrid time, then by id: decides only between chains of one length. */
const isLater = (a: PartVersion, b: PartVersion) =>
  a.event.at !== b.event.at ? a.event.at > b.event.at : a.event.id > b.event.id;

const isAhead = (a: PartVersion, b: PartVersion) => (a.length !== b.length ? a.length > b.length : isLater(a, b));

/** Chain lengths, found without recursion: a chain may be thousands long. A ring of bases, which nobody can make honestly, counts as a start. */
function measureChains(versions: Map<string, PartVersion>): void {
  for (const version of versions.values()) {
    const trail: PartVersion[] = [];
    const walked = new Set<PartVersion>();
    let next: PartVersion | undefined = version;
    while (next && next.length === 0 && !walked.has(next)) {
      trail.push(next);
      walked.add(next);
      next = next.base === null ? undefined : versions.get(next.base);
    }
    let length = next && next.length > 0 ? next.length : 0;
    for (const step of trail.reverse()) step.length = ++length;
  }
}

/** Every version of each part that anybody made, by the id of its event; chains are not measured yet. */
export function policyVersions(events: readonly LogEvent[]): Map<string, Map<string, PartVersion>> {
  const parts = new Map<string, Map<string, PartVersion>>();
  for (const event of events) {
    if (event.type !== 'policy.changed' || event.v !== 1) continue;
    const data = EVENT_DATA['policy.changed'].safeParse(event.data);
    if (!data.success) continue; // not a change of version 1 that anybody could read; it stays in the log
    const { part, value, base, also } = data.data;
    const versions = parts.get(part) ?? new Map<string, PartVersion>();
    versions.set(event.id, { part, event, value, base, also: also ?? [], length: 0 });
    parts.set(part, versions);
  }
  return parts;
}

/**
 * The heads of each part's chains of versions, the one that holds first: the head of the longest chain, ties by time, then
 * by id (contract, "Policy"). More than one head means that two people edited the same version: managers are shown both.
 */
export function policyHeads(events: readonly LogEvent[]): Map<string, PartVersion[]> {
  const heads = new Map<string, PartVersion[]>();
  for (const [part, versions] of policyVersions(events)) {
    measureChains(versions);
    const bases = new Set([...versions.values()].flatMap(({ base, also }) => [base, ...also]));
    const open = [...versions.values()].filter(({ event }) => !bases.has(event.id));
    const candidates = open.length > 0 ? open : [...versions.values()];
    heads.set(
      part,
      candidates.sort((a, b) => (isAhead(a, b) ? -1 : 1)),
    );
  }
  return heads;
}

/** True for a value the part may take in this version of the schema. */
function isPartValue(part: string, value: unknown): boolean {
  return part !== 'schema' && policySchema.safeParse({ schema: 1, [part]: value }).success;
}

/**
 * The policy as the log has it: a pure fold, the same for any order of events. A part whose value is null is given back to
 * the shipped default. A value this version cannot read (a newer one made it) leaves the newest readable one of its chain
 * in force, rather than falling back to the default over what a team decided.
 */
export function policyFromEvents(events: readonly LogEvent[]): PolicyFile {
  const byId = new Map(events.map((event) => [event.id, event]));
  const file: Record<string, unknown> = { schema: 1 };
  for (const [part, [head]] of policyHeads(events)) {
    const walked = new Set<string>();
    let event: LogEvent | undefined = head?.event;
    while (event && !walked.has(event.id)) {
      walked.add(event.id);
      const { value, base } = event.data as { value: unknown; base: string | null };
      if (value === null || value === undefined) break;
      if (isPartValue(part, value)) {
        file[part] = value;
        break;
      }
      event = base === null ? undefined : byId.get(base);
    }
  }
  return policySchema.parse(file);
}
