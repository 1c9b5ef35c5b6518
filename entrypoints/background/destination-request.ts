import { browser } from '../../lib/browser/browser.ts';
import { MANNERS } from '../../lib/handover/build-payload.ts';
import { withRoutingKey } from '../../lib/handover/payloads/pagerduty.ts';
import { DESTINATION_NEEDS, type Destination } from '../../lib/model/destination.ts';
import { parseDestinationAddress } from '../../lib/model/destination-address.ts';
import { isHostAmong } from '../../lib/model/managed.ts';
import { ProblemError } from '../../lib/model/problem.ts';
import type { Post } from './delivery-post.ts';
import { readManaged } from './managed/read-managed.ts';

export interface Secret {
  url: string;
  key?: string;
  /** The host was allowed for sending alone: its pages are not read. */
  onlyHere?: boolean;
}

/**
 * The request that brings a body to a destination, made of what is kept on this computer alone. Address and permission are
 * looked at again each time: either may have been taken back.
 * @throws ProblemError `delivery-no-address`, `delivery-bad-address`, `delivery-no-key`, `delivery-no-permission`, `managed-*`
 */
export async function destinationRequest(
  { kind, name }: Pick<Destination, 'kind' | 'name'>,
  secret: Secret | undefined,
  body: string,
): Promise<Post> {
  if (!secret) throw new ProblemError('delivery-no-address', { name });
  const address = parseDestinationAddress(secret.url);
  if (!address) throw new ProblemError('delivery-bad-address');
  const { off, destinations } = await readManaged();
  if (off.has('destinations')) throw new ProblemError('managed-off', { feature: 'destinations' });
  if (destinations && !isHostAmong(address.host, destinations))
    throw new ProblemError('managed-host', { host: address.host });
  if (DESTINATION_NEEDS[kind].wantsKey && !secret.key) throw new ProblemError('delivery-no-key', { name });
  if (!(await browser.permissions.contains({ origins: [address.origin] })))
    throw new ProblemError('delivery-no-permission', { host: address.host });
  const headers: Record<string, string> = { 'content-type': MANNERS[kind].contentType };
  if (kind === 'opsgenie') headers.authorization = `GenieKey ${secret.key}`;
  const whole = kind === 'pagerduty' && secret.key ? withRoutingKey(body, secret.key) : body;
  return { url: address.url, headers, body: whole };
}
