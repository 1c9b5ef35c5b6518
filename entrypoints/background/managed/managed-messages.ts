import type { Handlers } from '../../../lib/messages/receive.ts';
import { contentHash } from '../../../lib/policy/content-hash.ts';
import type { Background } from '../context.ts';
import { readTeamPolicy } from '../policy-file.ts';
import { lockedSettings } from './managed-settings.ts';
import { parseManagedPolicy } from './parse-managed.ts';
import { readManaged } from './read-managed.ts';

/** What the organisation set, as the settings show it. */
export function managedMessages(bg: Background): Handlers {
  return {
    'managed.get': async () => {
      const [managed, { held }] = await Promise.all([readManaged(), bg.store(readTeamPolicy)]);
      const { policy, team, language, firstRun, off, sites, destinations, faults } = managed;
      return {
        team: team ?? null,
        language: language ?? null,
        firstRun: firstRun ?? null,
        off: [...off],
        sites: sites ? [...sites] : null,
        destinations: destinations ? [...destinations] : null,
        parts: [...held],
        stamp: policy === undefined ? '' : contentHash(policy),
        locked: lockedSettings(managed),
        faults: [...faults, ...(policy === undefined ? [] : parseManagedPolicy(policy).faults)],
      };
    },
  };
}
