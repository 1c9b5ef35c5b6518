import { mask } from '../../../lib/cases/mask.ts';
import type { Batch } from '../../../lib/cases/new-event.ts';
import { newEvent, vaultKeeper } from '../../../lib/cases/new-event.ts';
import type { Case } from '../../../lib/model/case.ts';
import type { Policy } from '../../../lib/model/policy.ts';
import { sha256 } from '../../../lib/store/hashes.ts';
import type { Moment } from '../context.ts';

const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

/**
 * The id a customer goes by in the programme. One of the team's own list has an id made of its domain, another the keyed hash
 * that its cases name it by: proposed twice, it is one customer. By hand and unknown, it gets a new one.
 */
async function accountId(
  fresh: string,
  { name, domain, requester }: { name: string; domain: string | null; requester: string | null },
  { accounts }: Pick<Policy, 'accounts'>,
): Promise<{ id: string; domain: string | null }> {
  const known = accounts.find((one) => (domain ? same(one.domain, domain) : same(one.name, name)));
  const of = known?.domain ?? domain;
  if (of?.trim()) return { id: await sha256(`account:${of.trim().toLowerCase()}`), domain: of.trim() };
  return { id: requester ?? fresh, domain: null };
}

/** What is appended when a customer is proposed: from a case, or by hand (R112). */
export async function proposeAccount(
  said: { name: string; domain?: string | null | undefined; why?: string | null | undefined; from?: Case | undefined },
  { policy, now }: Moment,
  fresh: string,
): Promise<Batch> {
  const { from } = said;
  const requester = from?.opened.requester ?? null;
  const { id, domain } = await accountId(fresh, { name: said.name, domain: said.domain ?? null, requester }, policy);
  const space = from?.space ?? 'team';
  const { items, keep } = vaultKeeper(() => crypto.randomUUID(), now, requester);
  const name = keep('account-name', mask(said.name));
  if (name === null) return { events: [], items: [] };
  const proposed = newEvent(
    'account.proposed',
    `account:${id}`,
    {
      name,
      domain: keep('account-domain', domain),
      case: from?.id ?? null,
      why: keep('note', said.why ? mask(said.why) : null),
    },
    space,
  );
  const marked = from ? [newEvent('case.sponsorship-proposed', `case:${from.id}`, { account: id }, space)] : [];
  return { events: [proposed, ...marked], items: items.map((item) => ({ ...item, space })) };
}
