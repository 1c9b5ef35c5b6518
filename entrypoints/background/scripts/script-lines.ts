import { compareVersions } from '../../../lib/library/compare-versions.ts';
import type { Done, LibraryEntry } from '../../../lib/library/fold-library.ts';
import type { ScriptVersion } from '../../../lib/library/script-version.ts';
import type { ScriptLine, ScriptVersionView } from '../../../lib/messages/script-messages.ts';
import type { Moment } from '../context.ts';
import { personName } from '../names.ts';
import { headsOf } from './write-script.ts';

const doneBy = (done: { by: string | null; at: string | null } | null | undefined, moment: Moment): Done | null =>
  done?.by && done.at ? { by: personName(done.by, moment), at: done.at } : null;

const wordsIn = ({ title, text, signals, levels, framework }: ScriptVersion) => ({
  ...{ title, text, signals: [...signals], levels: [...(levels ?? [])] },
  framework: framework ?? null,
});

const stateOf = ({ retired, isApproved }: LibraryEntry) => (retired ? 'retired' : isApproved ? 'approved' : 'draft');

/** A script as the list shows it: the version that is suggested, and whose it is. */
export function scriptLine(entry: LibraryEntry, moment: Moment): ScriptLine {
  const { id, language, inForce, versions, approvals, heads, origin } = entry;
  return {
    id,
    language,
    ...wordsIn(inForce),
    state: stateOf(entry),
    origin,
    versions: versions.length,
    version: versions.indexOf(inForce) + 1,
    isWaiting: entry.isWaiting,
    isParted: heads.length > 1,
    changed: doneBy(entry.retired ?? inForce, moment),
    approved: entry.isApproved ? doneBy(approvals.get(inForce.event), moment) : null,
    heads: headsOf(entry),
    event: inForce.event,
    hash: inForce.hash,
  };
}

/** The one that a version was made from: the one it names, else the first. */
function versionBefore(version: ScriptVersion, versions: readonly ScriptVersion[]): ScriptVersion | undefined {
  if (version === versions[0]) return undefined;
  return versions.find(({ event }) => event !== null && event === version.base) ?? versions[0];
}

/** Every version of a script, the newest first, each compared with the one it was made from. */
export function scriptHistory(entry: LibraryEntry, moment: Moment): ScriptVersionView[] {
  const { versions, approvals, heads, inForce, language } = entry;
  const views = versions.map((version, i): ScriptVersionView => {
    const before = versionBefore(version, versions);
    return {
      event: version.event,
      number: i + 1,
      ...wordsIn(version),
      hash: version.hash,
      changed: doneBy(version, moment),
      approved: doneBy(approvals.get(version.event), moment),
      isInForce: version === inForce,
      isHead: heads.length > 1 && heads.includes(version),
      since: before
        ? {
            number: versions.indexOf(before) + 1,
            title: before.title === version.title ? null : before.title,
            text: compareVersions(before.text, version.text, language),
          }
        : null,
    };
  });
  return views.reverse();
}
