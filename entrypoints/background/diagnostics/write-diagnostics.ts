import type { LoggedProblem } from './problem-log.ts';

/** What is known of how Simmer is doing, as numbers, codes and names of its own. */
export interface Diagnosed {
  at: string;
  simmer: string;
  browser: string;
  /** The store could not be opened, and why. */
  trouble: string | null;
  store: { version: number; fold: number; used: number | null; free: number | null };
  records: Record<string, number>;
  /** Events by family. */
  events: Record<string, number>;
  sync: Record<string, string | number>;
  /** The last runs, newest last. */
  runs: readonly string[];
  settings: Record<string, string | number>;
  /** Parts of the policy that the team has its own of, and how many have more than one version. */
  policy: { parts: readonly string[]; minds: number };
  permissions: readonly string[];
  hosts: { known: number; other: number };
  /** Names of what the organisation set, and of what of that could not be read. */
  managed: { keys: readonly string[]; faults: readonly string[] };
  /** Each site on each host, the hosts by number. */
  sites: readonly { site: string; host: string; reading: string; found: number; missing: readonly string[] }[];
  alarms: readonly string[];
  problems: readonly LoggedProblem[];
}

const size = (bytes: number | null) => (bytes === null ? 'unknown' : `${(bytes / 1_000_000).toFixed(1)} MB`);
const list = (names: readonly string[]) => (names.length > 0 ? names.join(', ') : 'none');
const table = (values: Record<string, string | number>) =>
  Object.entries(values).map(([name, value]) => `  ${name}: ${value}`);

/** The same as a text for a person to read before it is sent, in the words of Simmer's makers. It names nobody and quotes nothing. */
export function writeDiagnostics(it: Diagnosed): string {
  const { store, policy, hosts, managed } = it;
  return [
    `Simmer ${it.simmer}, ${it.browser}, ${it.at}`,
    'No names, no addresses, nobody’s words: only counts, codes and names of Simmer’s own parts.',
    '',
    `store: version ${store.version}, fold ${store.fold}, ${size(store.used)} used, ${size(store.free)} allowed`,
    ...(it.trouble ? [`  trouble: ${it.trouble}`] : []),
    ...table(it.records),
    'events by family:',
    ...table(it.events),
    'sync:',
    ...table(it.sync),
    ...it.runs.map((run) => `  run ${run}`),
    'settings:',
    ...table(it.settings),
    `policy: own parts: ${list(policy.parts)}; of two minds: ${policy.minds}`,
    `organisation: ${list(managed.keys)}; not read: ${list(managed.faults)}`,
    `permissions: ${list(it.permissions)}; hosts: ${hosts.known} that come with Simmer, ${hosts.other} more`,
    'sites since the browser started:',
    ...it.sites.map(
      ({ site, host, reading, found, missing }) =>
        `  ${site} on ${host}: ${reading}, ${found} parts found, missing: ${list(missing)}`,
    ),
    'alarms:',
    ...it.alarms.map((alarm) => `  ${alarm}`),
    'problems since the browser started:',
    ...it.problems.map(({ at, code, asked }) => `  ${at} ${code} (${asked})`),
    '',
  ].join('\n');
}
