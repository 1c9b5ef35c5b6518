import type { MessageName } from '../../../lib/messages/messages.ts';
import type { From, Handlers } from '../../../lib/messages/receive.ts';
import { type Feature, isHostAmong } from '../../../lib/model/managed.ts';
import { ProblemError } from '../../../lib/model/problem.ts';
import { readServerAddress } from '../../../lib/model/server-address.ts';
import { findTeam } from '../../../lib/store/sync-meta.ts';
import type { Background } from '../context.ts';
import { readMoved } from '../sync-moved.ts';
import { findHost } from '../tab-state.ts';
import type { Managed } from './parse-managed.ts';
import { readManaged } from './read-managed.ts';

/** What a page may not ask once a feature is off. What is not here answers by the settings in force, or by what it finds. */
const REFUSED: Record<Feature, readonly MessageName[]> = {
  'draft-check': ['writing.use'],
  alerts: [],
  shield: [],
  sync: ['sync.check', 'sync.join', 'sync.sign-in', 'sync.setup', 'sync.move', 'sync.follow', 'sync.refused'],
  'custom-sites': ['pointing.start', 'pointing.save', 'pick.done', 'profiles.import'],
  learning: ['panel.missed-form', 'panel.missed'],
  scripts: ['panel.wave-script'],
  drills: ['drills.get', 'drills.look', 'drills.done'],
  'list-scan': [],
  destinations: ['destination.save', 'destination.test', 'handover.send'],
  backup: [
    'backup.about',
    'backup.read',
    'backup.look',
    'backup.look-meta',
    'backup.take-identity',
    'backup.take',
    'backup.take-meta',
    'backup.finish',
  ],
};

/** What pages ask by themselves gets an answer in which there is nothing. */
const QUIET: Partial<Record<Feature, Partial<Record<MessageName, unknown>>>> = {
  'draft-check': { 'writing.check': { state: 'none', language: null, marks: [], more: 0 } },
  sync: { 'sync.watch': { again: false } },
  learning: { 'signals.learned': { kinds: [] } },
  scripts: { 'panel.all-scripts': { scripts: [] } },
};

const PLACED: readonly string[] = ['sync.check', 'sync.join', 'sync.setup', 'sync.move'];

/** @throws ProblemError `managed-locked` where it names another team than the organisation's */
async function checkTeam(bg: Background, name: string, data: unknown, { team }: Managed): Promise<void> {
  if (!team) return;
  let place: { server: string; name: string } | undefined;
  if (PLACED.includes(name)) place = data as { server: string; name: string };
  if (name === 'sync.follow') {
    const own = await bg.store(findTeam);
    const moved = own ? await readMoved(bg, own) : null;
    if (moved) place = { server: moved.server, name: moved.team };
  }
  if (!place) return;
  const read = readServerAddress(place.server);
  const isTheirs = 'server' in read && read.server === team.server && place.name === team.database;
  if (!isTheirs) throw new ProblemError('managed-locked', { key: 'team' });
}

/** A page of a host that the organisation does not allow tells nothing and asks nothing. @throws ProblemError `managed-host` */
function checkHost({ sender, url }: From, { sites }: Managed): void {
  if (sender !== 'content' || !sites) return;
  const host = findHost(url);
  if (host === null || !isHostAmong(host, sites)) throw new ProblemError('managed-host', { host: host ?? '' });
}

type Handle = (data: unknown, from: From) => unknown;

/** The same handlers, held to what the organisation set: whatever a page shows, here is where it counts. */
export function guardManaged(bg: Background, handlers: Handlers): Handlers {
  const guarded = Object.entries(handlers).map(([name, handle]) => {
    const guard: Handle = async (data, from) => {
      const managed = await readManaged();
      checkHost(from, managed);
      for (const feature of managed.off) {
        if ((REFUSED[feature] as readonly string[]).includes(name)) throw new ProblemError('managed-off', { feature });
        const quiet = QUIET[feature]?.[name as MessageName];
        if (quiet !== undefined) return quiet;
      }
      await checkTeam(bg, name, data, managed);
      return (handle as Handle)(data, from);
    };
    return [name, guard];
  });
  return Object.fromEntries(guarded) as Handlers;
}
