import type { LogEvent } from '../model/event.ts';
import { heldSubjects, isHeld } from './is-held.ts';
import { isTelling, namesPerson, plain, wordsToFind } from './names-person.ts';
import { type OwnItem, ownItems } from './own-items.ts';
import { isText, type Records, type TextItem, type Whom } from './records.ts';
import { referredIds } from './referred-ids.ts';
import { type Related, relatedHashes } from './related-hashes.ts';

/** Something that stays, and why, by codes. */
export interface Kept {
  kind: 'event' | 'open-case' | 'hold' | 'mention' | 'team-settings';
  count: number;
  why: 'no-text' | 'case-open' | 'on-hold' | 'not-chosen' | 'edited-there';
}

/** What is held about a person, and what of it goes when they are erased. */
export interface ErasurePlan {
  related: Related;
  /** Texts that go. */
  items: OwnItem[];
  /** Texts of open cases that stay until those are closed. */
  waiting: OwnItem[];
  /** Texts of cases on hold, which stay until that is lifted. */
  onHold: OwnItem[];
  /** Ids of those cases; with an override, of those whose texts go all the same. */
  held: string[];
  /** Texts about somebody else, or nobody, that name this person. */
  mentions: OwnItem[];
  seen: string[];
  sightings: [string, string][];
  deliveries: string[];
  drafts: string[];
  told: string[];
  unread: string[];
  kept: Kept[];
}

export interface ErasureChoice {
  /** Texts of cases that are still open stay until those are closed. */
  keepOpen: boolean;
  /** Ids of items that only mention the person and are to go, too. */
  also: readonly string[];
  /** A manager says that what is on hold goes, too. */
  evenHeld?: boolean | undefined;
}

/** Parts of the policy in which people are named. */
const PARTS_WITH_NAMES = ['people', 'accounts'];

/** Works out what is held about a person (R145). Pure: what it says to erase is erased by the store, in one transaction. */
export function planErasure(records: Records, whom: Whom, choice: ErasureChoice): ErasurePlan {
  const related = relatedHashes(records, whom);
  const own = ownItems(records, related);
  const ownIds = new Set(own.map(({ item }) => item.id));
  const words = wordsToFind(whom.words);
  const open = new Set(
    records.cases.filter(({ closedAt }) => closedAt === null).flatMap((it) => [it.id, ...it.joined]),
  );
  const mentions = findMentions(records, words, ownIds);
  const chosen = new Set(choice.also);
  const asked = [...own, ...mentions.filter(({ item }) => chosen.has(item.id))];
  const { ids: heldIds, cases: held } = heldTexts(records, asked);
  const onHold = choice.evenHeld ? [] : asked.filter(({ item }) => heldIds.has(item.id));
  const kept = new Set(onHold.map(({ item }) => item.id));
  const isOpen = (it: OwnItem) => it.case !== null && open.has(it.case) && !kept.has(it.item.id);
  const waiting = choice.keepOpen ? own.filter(isOpen) : [];
  const stays = new Set([...waiting, ...onHold].map(({ item }) => item.id));
  const items = asked.filter(({ item }) => !stays.has(item.id));
  // A copy goes without being looked at, so only a whole name or address counts there, and no part of it.
  const whole = whom.words.map(plain).filter(isTelling);
  const says = (value: unknown) => namesPerson(JSON.stringify(value) ?? '', whole);
  const stillHeld = choice.evenHeld ? [] : records.cases.filter((it) => isHeld(it) && related.cases.has(it.id));
  const keptCases = new Set([...waiting.flatMap((it) => it.case ?? []), ...stillHeld.map(({ id }) => id)]);
  const keptTickets = new Set(records.cases.flatMap(({ id, ticket }) => (keptCases.has(id) && ticket ? [ticket] : [])));
  const isGone = (ticket: string) => related.tickets.has(ticket) && !keptTickets.has(ticket);
  const left = mentions.length - mentions.filter(({ item }) => chosen.has(item.id)).length;
  return {
    related,
    items,
    waiting,
    onHold,
    held,
    mentions,
    seen: records.seen.filter(({ ticket }) => isGone(ticket)).map(({ ticket }) => ticket),
    sightings: records.sightings.filter(({ ticket }) => isGone(ticket)).map((it) => [it.ticket, it.device]),
    deliveries: records.deliveries
      .filter((it) => (related.cases.has(it.case) || says(it.body)) && !keptCases.has(it.case))
      .map(({ id }) => id),
    drafts: records.drafts.filter(({ value }) => says(value)).map(({ screen }) => screen),
    told: records.told
      .filter(({ id }) => [...related.tickets].some((hash) => isGone(hash) && id.includes(hash)))
      .map(({ id }) => id),
    unread: records.unread.filter(({ record }) => says(record) || isItemOf(record, related)).map(({ id }) => id),
    kept: keptOf(records, related, words, { waiting: waiting.length, onHold: onHold.length, left }),
  };
}

/** The texts among those asked for that a case on hold refers to, and the ids of those cases. */
function heldTexts(records: Records, asked: readonly OwnItem[]): { ids: Set<string>; cases: string[] } {
  const texts = new Map(asked.map(({ item }) => [item.id, item]));
  const subjects = heldSubjects(records.cases);
  const ids = new Set<string>();
  const cases = new Set<string>();
  for (const { subject, data } of records.events) {
    if (!subjects.has(subject)) continue;
    for (const id of referredIds(data, texts)) {
      ids.add(id);
      cases.add(subject.slice('case:'.length));
    }
  }
  return { ids, cases: [...cases] };
}

/** True for a vault item of theirs that this version cannot read. */
function isItemOf(record: unknown, { persons }: Related): boolean {
  const person = (record as { person?: unknown } | null)?.person;
  return typeof person === 'string' && persons.has(person);
}

/** Texts of other matters in which the person is named: for a person to look at, never silently left. */
function findMentions(records: Records, words: readonly string[], own: ReadonlySet<string>): OwnItem[] {
  const found = new Map<string, TextItem>();
  for (const item of records.vault) {
    if (isText(item) && !own.has(item.id) && namesPerson(item.text, words)) found.set(item.id, item);
  }
  const places = new Map<string, string>();
  for (const { subject, data } of records.events) {
    if (!subject.startsWith('case:')) continue;
    for (const id of referredIds(data, found)) if (!places.has(id)) places.set(id, subject.slice('case:'.length));
  }
  return [...found.values()].map((item) => ({ item, case: places.get(item.id) ?? null }));
}

/** True for an event that is about the person, by hash: it has no text of theirs, and decisions have to be reviewed (R103). */
export function isAbout({ subject, data }: LogEvent, { persons, tickets, cases }: Related): boolean {
  const [family, id = ''] = [subject.slice(0, subject.indexOf(':')), subject.slice(subject.indexOf(':') + 1)];
  if (family === 'case' && cases.has(id)) return true;
  if (family === 'ticket' && tickets.has(id)) return true;
  if (family === 'person' && persons.has(id)) return true;
  const said = [data.requester, data.person, data.ticket];
  return said.some((hash) => typeof hash === 'string' && (persons.has(hash) || tickets.has(hash)));
}

function keptOf(
  { events }: Records,
  related: Related,
  words: readonly string[],
  counts: { waiting: number; onHold: number; left: number },
): Kept[] {
  const about = events.filter((event) => isAbout(event, related)).length;
  const settings = events.filter(
    ({ type, data }) =>
      type === 'policy.changed' &&
      PARTS_WITH_NAMES.includes(String(data.part)) &&
      namesPerson(JSON.stringify(data.value) ?? '', words),
  ).length;
  const kept: Kept[] = [
    { kind: 'event', count: about, why: 'no-text' },
    { kind: 'open-case', count: counts.waiting, why: 'case-open' },
    { kind: 'hold', count: counts.onHold, why: 'on-hold' },
    { kind: 'mention', count: counts.left, why: 'not-chosen' },
    { kind: 'team-settings', count: settings, why: 'edited-there' },
  ];
  return kept.filter(({ count }) => count > 0);
}
