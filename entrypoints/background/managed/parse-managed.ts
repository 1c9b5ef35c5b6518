import { LANGUAGES, type Language } from '../../../lib/i18n/translator.ts';
import { describeIssue } from '../../../lib/model/describe-issue.ts';
import { FEATURES, type Feature, MANAGED_KEYS, type ManagedKey } from '../../../lib/model/managed.ts';
import type { PolicyFile } from '../../../lib/model/policy.ts';
import { readServerAddress } from '../../../lib/model/server-address.ts';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';

/** Something that the organisation set and that is left out, for what reason; in English, as errors of the policy are. */
export interface ManagedFault {
  key: string;
  message: string;
}

/** What an organisation set, as far as it can be read. What is not said is the person's own. */
export interface Managed {
  /** The policy as it was given; `parseManagedPolicy` reads it. */
  policy?: string;
  team?: { server: string; database: string };
  language?: Language;
  firstRun?: boolean;
  off: ReadonlySet<Feature>;
  sites?: readonly string[];
  destinations?: readonly string[];
  faults: readonly ManagedFault[];
}

export const NOTHING_MANAGED: Managed = { off: new Set(), faults: [] };

const isFeature = (name: string): name is Feature => (FEATURES as readonly string[]).includes(name);

/** Reads what the browser's policies say, key by key. Never throws: what is wrong is among the faults, and the rest holds. */
export function parseManaged(raw: Readonly<Record<string, unknown>>): Managed {
  const faults: ManagedFault[] = [];
  const read = <K extends ManagedKey>(key: K) => {
    if (raw[key] === undefined || raw[key] === null) return undefined;
    const parsed = MANAGED_KEYS[key].safeParse(raw[key]);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    const path = [key, ...(issue?.path ?? []).map(String)].join('.');
    faults.push({ key: path, message: issue ? describeIssue(issue) : 'cannot be read' });
    return undefined;
  };
  for (const key of Object.keys(raw))
    if (!Object.hasOwn(MANAGED_KEYS, key)) faults.push({ key, message: 'there is no such setting' });
  const policy = read('policy') as string | object | undefined;
  const team = parseTeam(read('team') as { server: string; database: string } | undefined, faults);
  const language = parseLanguage(read('language') as string | undefined, faults);
  const names = (read('off') as string[] | undefined) ?? [];
  for (const name of names)
    if (!isFeature(name))
      faults.push({ key: 'off', message: `there is no feature "${name}"; one of ${FEATURES.join(', ')}` });
  const [firstRun, sites, destinations] = [read('firstRun'), read('sites'), read('destinations')] as [
    boolean | undefined,
    string[] | undefined,
    string[] | undefined,
  ];
  return {
    ...(policy !== undefined && { policy: typeof policy === 'string' ? policy : JSON.stringify(policy) }),
    ...(team && { team }),
    ...(language && { language }),
    ...(firstRun !== undefined && { firstRun }),
    ...(sites && { sites }),
    ...(destinations && { destinations }),
    off: new Set(names.filter(isFeature)),
    faults,
  };
}

function parseTeam(team: { server: string; database: string } | undefined, faults: ManagedFault[]) {
  if (!team) return undefined;
  const read = readServerAddress(team.server);
  if ('server' in read) return { server: read.server, database: team.database };
  const why = read.fault === 'has-credentials' ? 'a name or password is in it' : 'expected https and a host';
  faults.push({ key: 'team.server', message: why });
  return undefined;
}

function parseLanguage(tag: string | undefined, faults: ManagedFault[]): Language | undefined {
  const language = LANGUAGES.find((known) => known === tag);
  if (tag !== undefined && !language)
    faults.push({ key: 'language', message: `expected one of ${LANGUAGES.join(', ')}` });
  return language;
}

/**
 * The policy that an organisation set. A part that is wrong, or that does not go with the others, is left out and named; the other
 * parts hold. Null where nothing of it can be read.
 */
export function parseManagedPolicy(text: string): { file: PolicyFile | null; faults: ManagedFault[] } {
  const faults: ManagedFault[] = [];
  let left = text;
  // Each time round one part fewer: a policy has a few dozen.
  for (;;) {
    const parsed = parsePolicy(left);
    if (parsed.ok) return { file: withoutLeaves(parsed.policy, faults), faults };
    const [first] = parsed.errors;
    const parts = new Set(parsed.errors.map(({ path }) => path.split('.')[0] ?? ''));
    const where = first?.path ? `policy.${first.path}` : 'policy';
    faults.push({ key: where, message: first?.message ?? 'cannot be read' });
    const value = parseObject(left);
    const rest = value && Object.fromEntries(Object.entries(value).filter(([part]) => !parts.has(part)));
    // Not one part to blame: it is no policy at all.
    if (!value || !rest || parts.has('schema') || Object.keys(rest).length === Object.keys(value).length)
      return { file: null, faults };
    left = JSON.stringify(rest);
  }
}

/** What may leave is decided when a text is made, by what the team's own log says. */
function withoutLeaves({ leaves, ...file }: PolicyFile, faults: ManagedFault[]): PolicyFile {
  if (leaves !== undefined)
    faults.push({ key: 'policy.leaves', message: 'is not taken from here; a manager sets it in the team' });
  return file;
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null; // the policy's own reader has said what is wrong
  }
}
