import type { MessageKey } from '../../../lib/i18n/translator.ts';
import { DESTINATION_NEEDS, type Destination } from '../../../lib/model/destination.ts';
import { type DestinationAddress, parseDestinationAddress } from '../../../lib/model/destination-address.ts';

export interface TypedDestination extends Omit<Destination, 'id'> {
  url: string;
  key: string;
}

export interface CheckedDestination {
  /** Undefined where the kept address stays. */
  address: DestinationAddress | undefined;
  /** What to say beside a field; nothing where all is well. */
  errors: Partial<Record<'name' | 'url' | 'key' | 'fields', MessageKey>>;
}

/** What is wrong with a destination as it was typed, field by field. @param kept what is kept of it already */
export function checkDestination(
  typed: TypedDestination,
  kept: { hasAddress: boolean; hasKey: boolean },
): CheckedDestination {
  const url = typed.url.trim();
  const address = url === '' ? undefined : parseDestinationAddress(url);
  const errors: CheckedDestination['errors'] = {};
  if (typed.name.trim() === '') errors.name = 'options.destinations.name.missing';
  if (url !== '' && !address) errors.url = 'options.destinations.address.invalid';
  if (url === '' && !kept.hasAddress) errors.url = 'options.destinations.address.missing';
  if (DESTINATION_NEEDS[typed.kind].wantsKey && typed.key.trim() === '' && !kept.hasKey)
    errors.key = 'options.destinations.key.missing';
  if (typed.fields.length === 0) errors.fields = 'options.destinations.fields.missing';
  return { address, errors };
}
