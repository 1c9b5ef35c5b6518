import { checkOn, checkWhole } from '../chain/check-device.ts';
import { readLink } from '../chain/link.ts';
import { EVENT_DATA } from '../model/case-events.ts';
import type { ChainState, CheckedDevice, Finding } from '../model/chain.ts';
import type { LogEvent } from '../model/event.ts';
import { CHAIN_KEY, chainStateIn, ofDevice } from './chain-state.ts';
import type { Store } from './schema.ts';
import { guardStore } from './store-problem.ts';
import { teamIn } from './sync-meta.ts';

/** So long something may be on its way before it is called missing, in milliseconds. */
const ON_ITS_WAY = 24 * 60 * 60_000;

/**
 * Checks the record of every device: from where it was checked before, or all of it. It asks once for each device; only where
 * something does not simply follow is the whole record of that device read.
 * @param now milliseconds since the epoch
 * @throws ProblemError `store-*`
 */
export function checkLog(db: Store, now = Date.now(), { whole = false } = {}): Promise<ChainState> {
  return guardStore(async () => {
    const before = await chainStateIn(db.transaction('meta').store);
    const devices: Record<string, CheckedDevice> = {};
    for (const device of await listDevices(db))
      devices[device] = await checkDevice(db, device, whole ? undefined : before.devices[device], now);
    const tx = db.transaction('meta', 'readwrite');
    const state = { ...(await chainStateIn(tx.store)), devices, checkedAt: new Date(now).toISOString() };
    await tx.store.put(state, CHAIN_KEY);
    await tx.done;
    return state;
  });
}

/** Every device that said anything, by leaps from one to the next. */
async function listDevices(db: Store): Promise<string[]> {
  const index = db.transaction('events').store.index('device');
  const devices: string[] = [];
  let cursor = await index.openKeyCursor();
  while (cursor) {
    const [device] = cursor.key;
    devices.push(device);
    // An array comes after every number.
    cursor = await index.openKeyCursor(IDBKeyRange.lowerBound([device, []]));
  }
  return devices;
}

async function checkDevice(
  db: Store,
  device: string,
  known: CheckedDevice | undefined,
  now: number,
): Promise<CheckedDevice> {
  const tx = db.transaction('events');
  const index = tx.store.index('device');
  if (known && (await index.count(IDBKeyRange.bound([device], [device, known.upTo]))) === known.count) {
    const next = checkOn(known, await index.getAll(ofDevice(device, known.upTo)), now);
    if (next) return next;
  }
  const events = await index.getAll(ofDevice(device));
  const named = events.flatMap((event) => readLink(event)?.id ?? []);
  const here = new Set(await Promise.all(named.map((id) => tx.store.getKey(id))));
  return checkWhole(events, (id) => here.has(id), now);
}

/**
 * What a person should hear of. Not what may still be on its way, what was left behind when the team moved to a new database, and
 * what somebody left out who handed over a case in a file.
 * @param now milliseconds since the epoch
 * @throws ProblemError `store-*`
 */
export function listFindings(db: Store, now = Date.now()): Promise<{ checkedAt: string | null; findings: Finding[] }> {
  return guardStore(async () => {
    const tx = db.transaction(['meta', 'events']);
    const state = await chainStateIn(tx.objectStore('meta'));
    const team = await teamIn(tx.objectStore('meta'));
    const moves = await tx.objectStore('events').index('subject').getAll('policy:moved');
    const movedAt = moves.filter((event) => leadsTo(event, team?.name)).map(({ at }) => at.slice(0, 24));
    const isMissed = ({ kind, at, device }: Finding) =>
      kind !== 'missing' ||
      (Date.parse(at) < now - ON_ITS_WAY && !state.partial.includes(device) && !movedAt.some((moved) => at < moved));
    const all = [...Object.values(state.devices).flatMap(({ findings }) => findings), ...state.noticed];
    return { checkedAt: state.checkedAt, findings: all.filter(isMissed) };
  });
}

function leadsTo({ data }: LogEvent, team: string | undefined): boolean {
  const parsed = EVENT_DATA['policy.moved'].safeParse(data);
  return parsed.success && parsed.data.to.team === team;
}
