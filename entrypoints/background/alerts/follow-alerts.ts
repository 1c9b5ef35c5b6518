import { type AlertDecision, decideAlerts, type HotTicket, isSettled } from '../../../lib/alerts/decide-alerts.ts';
import { silentTones } from '../../../lib/alerts/silent-tones.ts';
import { browser } from '../../../lib/browser/browser.ts';
import type { SignalKind } from '../../../lib/model/kinds.ts';
import type { RadarRecord } from '../../../lib/store/radar/radar-types.ts';
import { findRecords, listHottest } from '../../../lib/store/radar/read-radar.ts';
import type { SeenTicket, Store } from '../../../lib/store/schema.ts';
import { guardStore } from '../../../lib/store/store-problem.ts';
import type { Background, Moment } from '../context.ts';
import type { Followed } from '../ladder.ts';
import { freshRadar } from '../radar-fresh.ts';
import { readScope } from '../scope.ts';
import { listPages } from '../tab-state.ts';
import { alertRules, alertSettings } from './alert-rules.ts';
import { readAlerts, writeAlerts } from './alert-state.ts';
import { callFor, callForDigest } from './call.ts';

/** Nobody is called for the thousandth. */
const MOST = 300;
/** Fewer disagreements silence no tone. */
const LEAST_DISAGREED = 8;

/**
 * Calls whoever works here for tickets that rose, and for a digest that is due (defaults, "Attention"). What was decided is on disk
 * before anybody is called: what is lost with the worker in between is still in the radar, and nobody is called twice.
 * @throws ProblemError `store-*`
 */
export async function followAlerts(bg: Background, moment: Moment): Promise<Followed> {
  const now = Date.parse(moment.now);
  const shown = await listShown();
  const { decision, records } = await bg.store(async (db) => {
    await freshRadar(db, moment);
    const { scope } = alertSettings(moment);
    const { groups } = await readScope(db);
    const [hottest, before] = await Promise.all([listHottest(db, { scope, groups }, MOST), readAlerts(db)]);
    const hot = hottest.filter(isHot);
    const rising = hot.filter((record) => !isSettled(record, before, now));
    const seen = await readSeen(db, rising);
    const rules = alertRules(moment);
    const decide = (silent: ReadonlySet<SignalKind>) =>
      decideAlerts(
        hot.map((record) => asHot(record, seen.get(record.shows), shown, silent)),
        rules,
        before,
        now,
      );
    let made = decide(new Set());
    if (mayCall(made)) made = decide(await readSilent(db));
    if (JSON.stringify(made.state) !== JSON.stringify(before)) await writeAlerts(db, made.state);
    return { decision: made, records: await findRecords(db, [...made.calls, ...(made.digest ?? [])]) };
  });
  const byId = new Map(records.map((record) => [record.id, record]));
  for (const id of decision.calls) await callFor(bg, byId.get(id), moment);
  if (decision.digest)
    await callForDigest(
      bg,
      records.filter(({ id }) => decision.digest?.includes(id)),
      moment,
    );
  return { changed: decision.calls.length > 0 || decision.digest !== null, next: decision.next };
}

type Hot = RadarRecord & Pick<HotTicket, 'level'>;
const isHot = (record: RadarRecord): record is Hot => record.level === 'at-risk' || record.level === 'critical';

const mayCall = ({ calls, state }: AlertDecision) =>
  calls.length > 0 || Object.values(state.known).some(({ told }) => told === 'waiting');

/** Tickets that somebody has before their eyes: in the tab in front of a window. */
async function listShown(): Promise<Set<string>> {
  const [tabs, pages] = await Promise.all([browser.tabs.query({ active: true }), listPages()]);
  const active = new Set(tabs.map(({ id }) => id));
  return new Set(pages.flatMap(({ tabId, page }) => (active.has(tabId) && page.hash ? [page.hash] : [])));
}

/** Of those that rose: how urgent the others are was decided when they did. */
function readSeen(db: Store, records: readonly RadarRecord[]): Promise<Map<string, SeenTicket>> {
  return guardStore(async () => {
    const { store } = db.transaction('seen');
    const seen = await Promise.all(records.map(({ shows }) => store.get(shows)));
    return new Map(seen.flatMap((one) => (one ? [[one.ticket, one] as const] : [])));
  });
}

function asHot(
  { id, shows, level, reasons }: Hot,
  seen: SeenTicket | undefined,
  shown: ReadonlySet<string>,
  silent: ReadonlySet<SignalKind>,
): HotTicket {
  const isUrgent = seen?.facts?.severity === 'S1' || reasons.includes('safety');
  return {
    id,
    level,
    isUrgent,
    isExempt: isUrgent || reasons.includes('legal-threat'),
    isSilent: reasons.length > 0 && reasons.every((kind) => silent.has(kind)),
    isShown: shown.has(shows),
  };
}

/** Tones that the team keeps disagreeing with; the log is read only where there may be any. */
async function readSilent(db: Store): Promise<Set<SignalKind>> {
  return guardStore(async () => {
    const count = await db.countFromIndex('events', 'type', 'ticket.disagreed');
    if (count < LEAST_DISAGREED) return new Set();
    const types = ['ticket.disagreed', 'case.opened', 'policy.changed'];
    const events = await Promise.all(types.map((type) => db.getAllFromIndex('events', 'type', type)));
    return silentTones(events.flat());
  });
}
