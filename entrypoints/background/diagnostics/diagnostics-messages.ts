import { browser } from '../../../lib/browser/browser.ts';
import type { Handlers } from '../../../lib/messages/receive.ts';
import { problemOf } from '../../../lib/model/problem.ts';
import type { SyncRun } from '../../../lib/model/team.ts';
import { FOLD_VERSION, STORE_VERSION, type Store } from '../../../lib/store/schema.ts';
import { guardStore } from '../../../lib/store/store-problem.ts';
import { readSyncRuns, readSyncState } from '../../../lib/store/sync-meta.ts';
import { type Background, type Moment, readMoment } from '../context.ts';
import { listHealth } from '../health.ts';
import { browserVersion } from '../health-report.ts';
import { parseManagedPolicy } from '../managed/parse-managed.ts';
import { readTeamPolicy } from '../policy-file.ts';
import { listPages } from '../tab-state.ts';
import { readProblems } from './problem-log.ts';
import { type Diagnosed, writeDiagnostics } from './write-diagnostics.ts';

/** How Simmer is doing in this browser, for whoever looks after it. */
export function diagnosticsMessages(bg: Background): Handlers {
  return { 'diagnostics.get': async () => ({ text: writeDiagnostics(await collect(bg)) }) };
}

/** Families of events; what a newer Simmer may add is counted together, because its name is not ours. */
const FAMILIES = ['case', 'ticket', 'policy', 'person', 'script', 'promise', 'review', 'article', 'account'];
/** A site that somebody pointed out is called by a name of their own, and so may its parts be. */
const CUSTOM = 'custom:';

type Kept = Pick<Diagnosed, 'records' | 'events' | 'sync' | 'runs' | 'policy'>;
const NOTHING: Kept = { records: {}, events: {}, sync: {}, runs: [], policy: { parts: [], minds: 0 } };

async function collect(bg: Background): Promise<Diagnosed> {
  const moment = await readMoment(bg);
  const [kept, trouble] = await bg.store(readKept).then(
    (found) => [found, moment.trouble?.code ?? null] as const,
    (error: unknown) => [NOTHING, problemOf(error).code] as const,
  );
  const [estimate, permissions, alarms, problems, sites] = await Promise.all([
    navigator.storage?.estimate?.().catch(() => undefined),
    readPermissions(),
    browser.alarms.getAll(),
    readProblems(),
    readSites(),
  ]);
  return {
    ...kept,
    at: moment.now,
    simmer: browser.runtime.getManifest().version,
    browser: browserVersion(navigator.userAgent),
    trouble,
    store: {
      version: STORE_VERSION,
      fold: FOLD_VERSION,
      used: estimate?.usage ?? null,
      free: estimate?.quota ?? null,
    },
    settings: settingsOf(moment),
    ...permissions,
    managed: managedOf(moment),
    sites,
    alarms: alarms.map(({ name, scheduledTime }) => `${name} at ${new Date(scheduledTime).toISOString()}`),
    problems,
  };
}

async function readKept(db: Store): Promise<Kept> {
  const [state, runs, team] = await Promise.all([readSyncState(db), readSyncRuns(db), readTeamPolicy(db)]);
  return guardStore(async () => {
    const names = [...db.objectStoreNames];
    const tx = db.transaction(names);
    const counts = await Promise.all(names.map((name) => tx.objectStore(name).count()));
    const inFamily = (family: string) =>
      tx
        .objectStore('events')
        .index('type')
        .count(IDBKeyRange.bound(`${family}.`, `${family}/`, false, true));
    const families = await Promise.all(FAMILIES.map(inFamily));
    const outbox = await tx.objectStore('outbox').getAll();
    const all = counts[names.indexOf('events')] ?? 0;
    const other = families.reduce((rest, count) => rest - count, all);
    return {
      records: Object.fromEntries(names.map((name, i) => [name, counts[i] ?? 0])),
      events: { ...Object.fromEntries(FAMILIES.map((family, i) => [family, families[i] ?? 0])), other },
      sync: {
        state: state.state,
        waiting: outbox.filter(({ refused }) => refused === undefined).length,
        refused: outbox.filter(({ refused }) => refused !== undefined).length,
        problem: state.problem?.code ?? 'none',
        failures: state.failures,
        'clock off by seconds': state.clockOff,
        'last run': state.lastAt ?? 'never',
      },
      runs: runs.slice(-10).map(writeRun),
      policy: {
        parts: Object.entries(team.file ?? {}).flatMap(([part, value]) =>
          part === 'schema' || value === undefined ? [] : [part],
        ),
        minds: team.minds.length,
      },
    };
  });
}

const writeRun = ({ at, ms, up, down, requests, outcome, problem }: SyncRun) =>
  `${at} ${outcome}${problem ? ` (${problem.code})` : ''}, ${ms} ms, ${up} up, ${down} down, ${requests} requests`;

function settingsOf({ settings, language }: Moment): Diagnosed['settings'] {
  return {
    language: `${settings.language} (${language})`,
    side: settings.side,
    'own addresses': settings.mine.length,
    alerts: settings.alerts?.way ?? 'as they come',
    'looks through lists': String(settings.scanViews === true),
    shield: String(settings.shield !== false),
  };
}

/** Keys alone: what is set may be an address. A key that is not ours was typed by somebody. */
function managedOf({ managed }: Moment): Diagnosed['managed'] {
  if (!managed) return { keys: [], faults: [] };
  const { off, faults, policy, ...rest } = managed;
  const parsed = policy === undefined ? null : parseManagedPolicy(policy);
  const parts = Object.keys(parsed?.file ?? {}).filter((part) => part !== 'schema');
  return {
    keys: [...Object.keys(rest), ...parts.map((part) => `policy.${part}`), ...[...off].map((name) => `off.${name}`)],
    faults: faults.length + (parsed?.faults.length ?? 0) > 0 ? [`${faults.length + (parsed?.faults.length ?? 0)}`] : [],
  };
}

async function readPermissions(): Promise<Pick<Diagnosed, 'permissions' | 'hosts'>> {
  const { origins = [], permissions = [] } = await browser.permissions.getAll();
  const manifest = browser.runtime.getManifest() as { host_permissions?: string[] };
  const known = new Set(manifest.host_permissions ?? []);
  const own = origins.filter((origin) => known.has(origin)).length;
  return { permissions, hosts: { known: own, other: origins.length - own } };
}

async function readSites(): Promise<Diagnosed['sites']> {
  const [kept, pages] = await Promise.all([listHealth(), listPages()]);
  const hosts = [...new Set(kept.map(({ host }) => host))];
  return kept.map(({ site, host, lines }) => {
    const page = pages.find((shown) => shown.page.site === site && shown.page.host === host)?.page;
    const isCustom = site.startsWith(CUSTOM);
    const missing = lines.filter(({ ok }) => !ok).map(({ name }) => name);
    return {
      site: isCustom ? 'pointed out' : site,
      host: `host ${hosts.indexOf(host) + 1}`,
      reading: page ? `${page.reading}${page.problem ? ` (${page.problem.code})` : ''}` : 'not open',
      found: lines.length - missing.length,
      missing: isCustom && missing.length > 0 ? [`${missing.length}`] : missing,
    };
  });
}
