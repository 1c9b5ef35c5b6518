import { browser } from '../../lib/browser/browser.ts';
import type { ShownDestination } from '../../lib/messages/handover-messages.ts';
import { parseDestinationAddress } from '../../lib/model/destination-address.ts';
import { originOfServer } from '../../lib/model/server-address.ts';
import type { Store } from '../../lib/store/schema.ts';
import { guardStore } from '../../lib/store/store-problem.ts';
import { type Background, readMoment } from './context.ts';

/** An address shows its last characters only where there is enough in front of them that they give nothing away. */
const LONG_ENOUGH = 16;

/** Where hand-overs may go, with as much of each address as tells it from another (its host, its last four characters). */
export async function listDestinations(bg: Background): Promise<ShownDestination[]> {
  const { policy } = await readMoment(bg);
  return Promise.all(
    policy.destinations.map(async (destination) => {
      const secret = await bg.store((db) => guardStore(() => db.get('secrets', destination.id)));
      const address = secret && parseDestinationAddress(secret.url);
      const path = secret ? secret.url.slice(secret.url.indexOf('/', 8) + 1) : '';
      return {
        destination,
        host: address?.host ?? null,
        tail: path.length >= LONG_ENOUGH ? path.slice(-4) : null,
        hasKey: Boolean(secret?.key),
        onlyHere: Boolean(secret?.onlyHere),
        origin: address?.origin ?? null,
        isAllowed: address ? await browser.permissions.contains({ origins: [address.origin] }) : false,
      };
    }),
  );
}

/**
 * Origins that were allowed for a destination or for the team's server alone. No page of them is read: the permission was asked
 * for sending.
 * @throws ProblemError `store-*`
 */
export async function sendOnlyOrigins(db: Store): Promise<Set<string>> {
  const secrets = await guardStore(() => db.getAll('secrets'));
  return new Set(secrets.flatMap(({ url, onlyHere }) => (onlyHere && URL.canParse(url) ? originOfServer(url) : [])));
}

/** An origin is switched on as a helpdesk, too: from now on its pages are read. @throws ProblemError `store-*` */
export function readFromNowOn(db: Store, origin: string): Promise<void> {
  return guardStore(async () => {
    const tx = db.transaction('secrets', 'readwrite');
    for await (const cursor of tx.store) {
      const { onlyHere, ...rest } = cursor.value;
      if (onlyHere && URL.canParse(rest.url) && originOfServer(rest.url) === origin) await cursor.update(rest);
    }
    await tx.done;
  });
}
