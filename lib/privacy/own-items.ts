import type { LogEvent } from '../model/event.ts';
import { isText, type Records, type TextItem } from './records.ts';
import { referredIds } from './referred-ids.ts';
import type { Related } from './related-hashes.ts';

/** A text that is held about somebody, and the case it stands in. */
export interface OwnItem {
  item: TextItem;
  case: string | null;
}

const caseOf = ({ subject }: LogEvent): string | null => (subject.startsWith('case:') ? subject.slice(5) : null);

/** Whether an event says itself whom it is about; null where it does not say it. */
function designates({ data }: LogEvent, { persons, tickets }: Related): boolean | null {
  const said = [data.requester, data.person].filter((it) => typeof it === 'string');
  if (said.some((hash) => persons.has(hash))) return true;
  if (typeof data.ticket === 'string') return tickets.has(data.ticket);
  return typeof data.requester === 'string' ? false : null;
}

/**
 * The texts that are about a person: those that say so, and those without a name of their own that an event about the person
 * refers to (R145). Of several cases that refer to a text, the first is named.
 */
export function ownItems(records: Records, related: Related): OwnItem[] {
  const texts = new Map(records.vault.filter(isText).map((item) => [item.id, item]));
  const places = new Map<string, string | null>();
  const theirs = new Set<string>();
  for (const event of records.events) {
    const place = caseOf(event);
    const said = designates(event, related);
    const isTheirs = place ? related.cases.has(place) : related.tickets.has(event.subject.slice('ticket:'.length));
    for (const id of referredIds(event.data, texts)) {
      if (place && !places.has(id)) places.set(id, place);
      const own = texts.get(id)?.person;
      if (said === true || (said === null && isTheirs && own === undefined)) theirs.add(id);
    }
  }
  const isOwn = ({ id, person }: TextItem) => theirs.has(id) || (person !== undefined && related.persons.has(person));
  return [...texts.values()].filter(isOwn).map((item) => ({ item, case: places.get(item.id) ?? null }));
}
