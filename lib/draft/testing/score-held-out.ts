import { findAvoided } from '../find-avoided.ts';
import { findConceded } from '../find-conceded.ts';
import { DRAFT_PACKS } from '../packs/index.ts';
import { draftIn } from '../read-draft.ts';
import type { HeldOut } from './held-out.ts';

export interface Scored {
  /** Drafts in the set. */
  drafts: number;
  right: number;
  /** Marked though nobody said so, and not marked though somebody did, each as `<why>: <draft>`. */
  wrong: string[];
  missed: string[];
}

/** What the phrases of a language say of drafts: of those they were not made from, or of those they were widened by. */
export async function scoreHeldOut(language: string, which: 'drafts' | 'seen' = 'drafts'): Promise<Scored> {
  const sets = (await import(`./held-out/${language}.ts`)) as Record<typeof which, readonly HeldOut[]>;
  const drafts = sets[which];
  const scored: Scored = { drafts: drafts.length, right: 0, wrong: [], missed: [] };
  for (const [text, ...wanted] of drafts) {
    const draft = draftIn(text, language, DRAFT_PACKS[language]!);
    const found = new Set([...findAvoided(draft), ...findConceded(draft, [])].map(({ why }) => why));
    for (const why of found) {
      if (wanted.includes(why)) scored.right++;
      else scored.wrong.push(`${why}: ${text}`);
    }
    scored.missed.push(...wanted.filter((why) => !found.has(why)).map((why) => `${why}: ${text}`));
  }
  return scored;
}
