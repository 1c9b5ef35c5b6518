import type { Message } from '../../../lib/model/ticket.ts';
import type { Moment } from '../context.ts';
import { findMe } from '../me.ts';

const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

/**
 * Who of ours wrote a message: the person of the team's list by address or name, and what to call them where it is not the
 * reader. Both null where it cannot be told, or where it is the reader who is in no list.
 */
export function findMaker(
  { author, from }: Pick<Message, 'author' | 'from'>,
  moment: Pick<Moment, 'settings' | 'policy' | 'identity'>,
): { maker: string | null; who: string | null } {
  const name = from?.name ?? author ?? '';
  const { email } = from ?? {};
  const { settings, policy } = moment;
  const found = policy.people.filter(
    (person) =>
      (email && person.addresses.some((address) => same(address, email))) || (name !== '' && same(person.name, name)),
  );
  const person = found.length === 1 ? found[0] : undefined;
  const isMe = person
    ? person.id === findMe(moment)?.id
    : (name !== '' && same(settings.name, name)) || (email != null && settings.mine.some((mine) => same(mine, email)));
  return { maker: person?.id ?? null, who: isMe ? null : (person?.name ?? (name || null)) };
}
