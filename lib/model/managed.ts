import { z } from './z.ts';

/** What an organisation may switch off, each by a name that stays. */
export const FEATURES = [
  'draft-check',
  'alerts',
  'shield',
  'sync',
  'custom-sites',
  'learning',
  'scripts',
  'drills',
  'list-scan',
  'destinations',
  'backup',
] as const;
export type Feature = (typeof FEATURES)[number];

/** A host, or `*.` before one for it and all that is below it. No scheme, no path, no port. */
const hostPattern = z
  .string()
  .check(z.regex(/^(\*\.)?[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/, 'expected a host such as desk.example or *.example.com'));

/**
 * What an organisation sets through the browser's own policies (`public/managed-schema.json`, docs/administrators.md). Each key is
 * read by itself: one that is wrong is left out, and the others hold.
 */
export const MANAGED_KEYS = {
  /** The policy file as text, because browsers' schemas do not know its shape; as an object where a browser hands one over. */
  policy: z.union([z.string().check(z.minLength(2)), z.record(z.string(), z.unknown())]),
  /** Where the team is. A password is never here: who signs in types it. */
  team: z.strictObject({ server: z.string().check(z.minLength(1)), database: z.string().check(z.minLength(1)) }),
  language: z.string().check(z.minLength(2)),
  /** False: the page of the first steps is not opened by itself. */
  firstRun: z.boolean(),
  off: z.array(z.string()),
  /** Hosts whose pages may be read; all that the person allows where nothing is said. */
  sites: z.array(hostPattern),
  /** Hosts that hand-overs may go to. */
  destinations: z.array(hostPattern),
} as const;
export type ManagedKey = keyof typeof MANAGED_KEYS;

/** True where one of the patterns takes the host. @param host with its port or without */
export function isHostAmong(host: string, patterns: readonly string[]): boolean {
  const name = host.toLowerCase().replace(/:\d+$/, '');
  return patterns.some((pattern) =>
    pattern.startsWith('*.') ? name === pattern.slice(2) || name.endsWith(pattern.slice(1)) : name === pattern,
  );
}
