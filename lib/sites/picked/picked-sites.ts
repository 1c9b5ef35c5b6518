import type { SiteProfile } from '../../model/site-profile.ts';
import type { Site } from '../site.ts';
import { createPicked } from './index.ts';

/**
 * The sites that profiles make, in the order in which they are asked. Of two on one host, the one that names its place more
 * closely comes first. Lists of tickets are often elsewhere than the tickets (`/projects/help` of `/issues/4711`): where the
 * address of a link tells its ticket, the rest of the host comes last, for its rows alone.
 */
export function pickedSites(profiles: readonly SiteProfile[]): Site[] {
  const sorted = profiles.toSorted((a, b) => b.path.length - a.path.length);
  const elsewhere = sorted
    .filter(({ ticket }) => ticket.by === 'address' && /[{]/.test(ticket.path ?? ''))
    .map((profile): Site => ({ ...createPicked(profile), detect: ({ host }) => host === profile.host }));
  return [...sorted.map(createPicked), ...elsewhere];
}
