import type { CheckedDevice, Finding, FindingKind } from '../model/chain.ts';
import type { LogEvent } from '../model/event.ts';
import { headOf, keyOf, readLink } from './link.ts';

/** More of one device says nothing more. */
const MOST = 200;

/** What is to be said of an event. */
export const findingOf = (kind: FindingKind, { device, id, by, seq, at }: LogEvent): Finding => ({
  ...{ kind, device, event: id, by, seq },
  at: at.slice(0, 24),
});

/** No clock is right that is so far ahead, in milliseconds. */
const AHEAD_MS = 24 * 60 * 60_000;

/** Said by a clock that is ahead: its own, not that of somebody whose words it came after. */
const isAhead = ({ at, on }: LogEvent, now: number) => Date.parse(on ?? at.slice(0, 24)) > now + AHEAD_MS;

/** Numbers first: the order in which a device said it. */
const inOrder = (events: readonly LogEvent[]) => events.toSorted((a, b) => a.seq - b.seq || (a.id < b.id ? -1 : 1));

/**
 * Goes on where a device's record was checked before. Whatever does not simply follow wants the whole record.
 * @param events all with a higher number than was checked
 * @param now milliseconds since the epoch
 * @returns how it stands now; undefined where the whole record has to be checked
 */
export function checkOn(known: CheckedDevice, events: readonly LogEvent[], now: number): CheckedDevice | undefined {
  const ends = new Set(known.ends);
  const found = [...known.findings];
  let { upTo } = known;
  for (const event of inOrder(events)) {
    if (event.seq <= upTo) return undefined;
    upTo = event.seq;
    const named = readLink(event);
    if (event.link != null && !(named && ends.delete(keyOf(named)))) return undefined;
    ends.add(keyOf(headOf(event)));
    if (isAhead(event, now)) found.push(findingOf('clock', event));
  }
  return { upTo, count: known.count + events.length, ends: [...ends], findings: found.slice(0, MOST) };
}

/**
 * Checks the whole record of a device: each event must be the one that its successor names. What was said before there were links is
 * as good as ever, and a record may begin anew at any time, as it does when somebody joins a team.
 * @param isHere whether an event is in this log, whoever said it
 * @param now milliseconds since the epoch
 */
export function checkWhole(events: readonly LogEvent[], isHere: (id: string) => boolean, now: number): CheckedDevice {
  const sorted = inOrder(events);
  const links = new Map(sorted.map((event) => [keyOf(headOf(event)), event]));
  const bySeq = Map.groupBy(sorted, ({ seq }) => seq);
  const followed = new Set<string>();
  const found: Finding[] = [];
  for (const event of sorted) {
    if (isAhead(event, now)) found.push(findingOf('clock', event));
    if (event.link == null) continue;
    const named = readLink(event);
    const key = named ? keyOf(named) : event.link;
    // Two that follow the same one are two browsers that took themselves for one.
    if (followed.has(key)) found.push(findingOf('twice', event));
    followed.add(key);
    if (links.has(key)) continue;
    const there = named && bySeq.get(named.seq)?.at(-1);
    if (named?.id != null && isHere(named.id) && there?.id !== named.id) continue; // another browser said it before
    found.push(there ? findingOf('altered', there) : findingOf('missing', event));
  }
  for (const same of bySeq.values()) for (const event of same.slice(1)) found.push(findingOf('twice', event));
  const once = new Map(found.map((one) => [`${one.kind}/${one.event}`, one]));
  return {
    upTo: sorted.at(-1)?.seq ?? 0,
    count: sorted.length,
    ends: [...links.keys()].filter((link) => !followed.has(link)),
    findings: [...once.values()].slice(0, MOST),
  };
}
