import { eventInstant, findData } from '../cases/read-data.ts';
import { sortEvents } from '../cases/sort-events.ts';
import type { LogEvent } from '../model/event.ts';
import type { Script } from '../model/policy.ts';
import { LIBRARY } from '../scripts/library/index.ts';
import { scriptKey } from '../scripts/suggest-scripts.ts';
import { hashWords, type ScriptVersion, wordsOf } from './script-version.ts';

/** Who did something, and when (ISO 8601 instant). */
export interface Done {
  by: string;
  at: string;
}

/** A script in one language, with all its versions. */
export interface LibraryEntry {
  id: string;
  language: string;
  /** Where it began: shipped, in the policy's list, or written by the team. */
  origin: 'shipped' | 'policy' | 'team';
  /** The oldest first; never empty. */
  versions: ScriptVersion[];
  /** By the event of the version, or `null` for the first: who approved it last. */
  approvals: Map<string | null, Done>;
  /** What is suggested: the version that was approved last, else the newest. */
  inForce: ScriptVersion;
  /** True where a coach approved `inForce`; `approvedInPolicy` where the policy's list says so and no event does. */
  isApproved: boolean;
  approvedInPolicy: boolean;
  /** True where a newer version waits for a coach while an approved one is in force. */
  isWaiting: boolean;
  /** Newest versions that nobody put together: more than one where two people wrote at once. */
  heads: ScriptVersion[];
  retired: Done | null;
}

const SUBJECT = 'script:';

/** Scripts before anybody of the team wrote one: the shipped, with those of the policy's list over them. */
function startingWith(policyScripts: readonly Script[]): Map<string, LibraryEntry> {
  const entries = new Map<string, LibraryEntry>();
  const own = new Set(policyScripts);
  for (const script of [...LIBRARY, ...policyScripts]) {
    const words = wordsOf(script);
    const first: ScriptVersion = {
      ...words,
      event: null,
      by: null,
      at: null,
      base: null,
      also: [],
      hash: hashWords(words),
    };
    entries.set(scriptKey(script), {
      id: script.id,
      language: script.language,
      origin: own.has(script) ? 'policy' : 'shipped',
      versions: [first],
      approvals: new Map(),
      inForce: first,
      isApproved: script.approved,
      approvedInPolicy: script.approved,
      isWaiting: false,
      heads: [first],
      retired: null,
    });
  }
  return entries;
}

/** What follows from versions, approvals and retiring. */
function settle(entry: LibraryEntry, approved: ScriptVersion | undefined): void {
  const settled = new Set(entry.versions.flatMap(({ base, also }) => [base, ...also]));
  const newest = entry.versions.at(-1) as ScriptVersion;
  const written = entry.versions.filter(({ event }) => event !== null);
  entry.heads = written.length === 0 ? [newest] : written.filter(({ event }) => !settled.has(event));
  entry.approvedInPolicy = entry.approvedInPolicy && written.length === 0;
  entry.inForce = approved ?? newest;
  entry.isApproved = approved !== undefined || entry.approvedInPolicy;
  entry.isWaiting = approved !== undefined && approved !== newest && entry.retired === null;
}

/**
 * The team's library (R128): every script in every language, with its versions, the oldest first. What was written last stands until
 * a version is approved; then that one does, and a newer one waits. An approval counts for the version and the text it names alone;
 * retiring ends what was approved before it, and writing it again brings it back as a draft. The same in whatever order the
 * events come, and however often.
 *
 * @param policyScripts the `scripts` part of the policy in force
 */
export function foldLibrary(
  events: Iterable<LogEvent>,
  policyScripts: readonly Script[] = [],
): Map<string, LibraryEntry> {
  const entries = startingWith(policyScripts);
  const approved = new Map<LibraryEntry, ScriptVersion>();
  const touched = new Set<LibraryEntry>();
  for (const event of sortEvents(events)) {
    if (!event.subject.startsWith(SUBJECT)) continue;
    const id = event.subject.slice(SUBJECT.length);
    const done: Done = { by: event.by, at: eventInstant(event) };
    const written = findData('script.written', event);
    const [approval, retirement] = [findData('script.approved', event), findData('script.retired', event)];
    const language = (written ?? approval ?? retirement)?.language;
    if (language === undefined) continue;
    let entry = entries.get(scriptKey({ id, language }));
    if (written) {
      const words = wordsOf({ ...written, framework: written.framework ?? undefined });
      const version: ScriptVersion = {
        ...words,
        ...done,
        event: event.id,
        base: written.base ?? null,
        also: written.also ?? [],
        hash: hashWords(words),
      };
      entry ??= {
        ...{ id, language, origin: 'team', versions: [], approvals: new Map(), inForce: version, heads: [] },
        ...{ isApproved: false, approvedInPolicy: false, isWaiting: false, retired: null },
      };
      entries.set(scriptKey(entry), entry);
      entry.versions.push(version);
      entry.retired = null;
    } else if (entry && approval) {
      const version = entry.versions.find((one) => one.event === (approval.version ?? null));
      // A text that a newer Simmer ships in its place was not approved.
      if (!version || version.hash !== approval.hash || entry.retired) continue;
      approved.set(entry, version);
      entry.approvals.set(version.event, done);
    } else if (entry && retirement) {
      approved.delete(entry);
      entry.approvals.clear();
      entry.retired = done;
    }
    if (entry) touched.add(entry);
  }
  for (const entry of touched) settle(entry, approved.get(entry));
  return entries;
}
