import { caseRef } from '../../lib/cases/ticket-ref.ts';
import type { Answer, Request } from '../../lib/messages/messages.ts';
import { ProblemError } from '../../lib/model/problem.ts';
import { findPeople } from '../../lib/privacy/find-people.ts';
import { namesPerson, plain, wordsToFind } from '../../lib/privacy/names-person.ts';
import { type OwnItem, ownItems } from '../../lib/privacy/own-items.ts';
import { planErasure } from '../../lib/privacy/plan-erasure.ts';
import type { Whom } from '../../lib/privacy/records.ts';
import { relatedHashes } from '../../lib/privacy/related-hashes.ts';
import { kindName, readableText } from '../../lib/privacy/write-held.ts';
import { requesterHash, ticketHash } from '../../lib/store/hashes.ts';
import { readRecords } from '../../lib/store/read-records.ts';
import { type Background, type Moment, readMoment } from './context.ts';

/** Who may be meant by a name, an address or a ticket's key (R145). @throws ProblemError */
export async function findHeldPeople(
  bg: Background,
  { query }: Request<'privacy.find'>,
): Promise<Answer<'privacy.find'>> {
  const moment = await readMoment(bg);
  const { identity, policy } = moment;
  if (identity === null) throw new ProblemError(moment.trouble?.code ?? 'store-failed', moment.trouble?.params);
  const typed = query.trim();
  // By the team's key, and by this browser's own of the time before the team.
  const asWhom = [
    { key: '', requester: { email: typed } },
    { key: typed, requester: {} },
  ];
  const secrets = [identity.secret, ...(identity.earlier ?? [])];
  const [records, ticket, persons] = await Promise.all([
    bg.store(readRecords),
    ticketHash(typed),
    Promise.all(secrets.flatMap((secret) => asWhom.map((whom) => requesterHash(secret, whom)))),
  ]);
  const people = findPeople(records, typed, { persons, ticket });
  // Nobody goes by it, but texts may have it all the same: a colleague of the customer's, an article, an account.
  const byWord: Whom = { persons: [], tickets: [], words: [typed] };
  const named = planErasure(records, byWord, { keepOpen: false, also: [] });
  const theirs = new Set(
    people.flatMap(({ whom }) => ownItems(records, relatedHashes(records, whom)).map(({ item }) => item.id)),
  );
  const others = named.mentions.filter(({ item }) => !theirs.has(item.id)).length;
  const copies = people.length > 0 ? 0 : named.deliveries.length + named.drafts.length + named.unread.length;
  const counted = others + copies;
  const only = { whom: byWord, names: [], tickets: [], items: counted, cases: 0, openCases: 0 };
  const words = wordsToFind([typed]);
  const team = policy.people.filter(
    ({ name, addresses }) => namesPerson(name, words) || addresses?.some((it) => plain(it) === plain(typed)),
  );
  return { people: [...people, ...(counted > 0 ? [only] : [])], team: team.map(({ name }) => name) };
}

/** Texts as the page shows them. */
export function heldTexts(own: readonly OwnItem[], { say }: Moment): Answer<'privacy.held'>['texts'] {
  const shown = own.map((it) => ({
    id: it.item.id,
    kind: kindName(it.item.kind, say),
    at: it.item.at,
    text: readableText(it),
    caseRef: it.case === null ? null : caseRef(it.case),
  }));
  return shown.sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}
