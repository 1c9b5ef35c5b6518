import type { ScriptInForce } from '../scripts/suggest-scripts.ts';
import type { LibraryEntry } from './fold-library.ts';
import { wordsOf } from './script-version.ts';

/** What the team's library has in place of the shipped one: what the suggestions are made of. Shipped texts that nobody touched are left out. */
export function scriptsOfTeam(entries: Iterable<LibraryEntry>): ScriptInForce[] {
  return [...entries].flatMap((entry) => {
    const { id, language, inForce, isApproved, retired, origin } = entry;
    if (origin === 'shipped' && inForce.event === null && !isApproved && !retired) return [];
    return [
      {
        ...wordsOf(inForce),
        id,
        language,
        approved: isApproved,
        ...(inForce.event !== null && { version: inForce.event }),
        ...(retired && { isRetired: true }),
      },
    ];
  });
}
