import { isTelling, namesPerson, plain } from './names-person.ts';
import { ownItems } from './own-items.ts';
import { isText, type Records, type Whom } from './records.ts';
import { relatedHashes } from './related-hashes.ts';

/** Somebody who may be meant: with what tells them from another of the same name. */
export interface FoundPerson {
  whom: Whom;
  names: string[];
  tickets: { key: string; subject: string }[];
  items: number;
  cases: number;
  openCases: number;
}

interface Ref {
  key: string;
  subject: string;
  requester: string;
}

/** What the vault keeps of a ticket; null where it is anything else. */
export function parseTicketItem(text: string): Ref | null {
  try {
    const { key, subject, requester } = JSON.parse(text) as Partial<Ref>;
    return typeof key === 'string' ? { key, subject: subject ?? '', requester: requester ?? '' } : null;
  } catch {
    return null;
  }
}

const isNamed = (ref: Ref, words: readonly string[]) =>
  namesPerson(ref.requester, words) || words.some((word) => plain(ref.key) === word);

/**
 * Who may be meant by what was typed: a name, or a ticket's key; an address or a key also by the hashes made of it.
 * Each person is told by their tickets, for two may have one name.
 */
export function findPeople(
  records: Records,
  query: string,
  hashes: { persons: string[]; ticket: string },
): FoundPerson[] {
  const word = plain(query);
  const words = isTelling(word) ? [word] : [];
  const persons = new Set(hashes.persons);
  const tickets = new Set<string>();
  for (const it of records.seen) {
    if (it.ticket !== hashes.ticket && !isNamed(it, words)) continue;
    if (it.customer) persons.add(it.customer);
    else tickets.add(it.ticket);
  }
  const byRef = new Map(records.cases.flatMap((it) => (it.opened.ticketRef ? [[it.opened.ticketRef, it]] : [])));
  for (const item of records.vault) {
    const ref = isText(item) && item.kind === 'ticket' ? parseTicketItem(item.text) : null;
    if (!ref || !isText(item) || !isNamed(ref, words)) continue;
    const ticket = byRef.get(item.id)?.ticket;
    if (item.person) persons.add(item.person);
    else if (ticket) tickets.add(ticket);
  }
  for (const { ticket, opened } of records.cases) {
    if (ticket === hashes.ticket && opened.requester) persons.add(opened.requester);
    else if (ticket === hashes.ticket) tickets.add(ticket);
  }
  const whoms = [
    ...[...persons].map((person): Whom => ({ persons: [person], tickets: [], words: [query] })),
    ...[...tickets].map((ticket): Whom => ({ persons: [], tickets: [ticket], words: [query] })),
  ];
  const people = whoms
    .map((whom) => describe(records, whom))
    .filter(({ items, tickets: own }) => items + own.length > 0);
  return people.sort((a, b) => b.items - a.items);
}

function describe(records: Records, whom: Whom): FoundPerson {
  const related = relatedHashes(records, whom);
  const own = ownItems(records, related);
  const refs = [
    ...records.seen.filter(({ ticket }) => related.tickets.has(ticket)),
    ...own.flatMap(({ item }) => (item.kind === 'ticket' ? (parseTicketItem(item.text) ?? []) : [])),
  ];
  const names = [...new Set(refs.map(({ requester }) => requester).filter(Boolean))];
  const cases = records.cases.filter(({ id }) => related.cases.has(id));
  return {
    // Half a name that was typed would find others, too, once the whole one is known.
    whom: { ...whom, words: [...new Set([...whom.words.filter((it) => !names.length || /[@/]/.test(it)), ...names])] },
    names,
    tickets: [...new Map(refs.map(({ key, subject }) => [key, { key, subject }])).values()],
    items: own.length,
    cases: cases.length,
    openCases: cases.filter(({ closedAt }) => closedAt === null).length,
  };
}
