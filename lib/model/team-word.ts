/** One word of a phrase that a team listens for. `*` before or after it stands for any letters there. */
export interface TeamStep {
  text: string;
  anyBefore: boolean;
  anyAfter: boolean;
  /** A few other words may stand before this one. */
  gap: boolean;
}

export const TEAM_WORD_FAULTS = ['empty', 'long', 'sign', 'short', 'gaps'] as const;
export type TeamWordFault = (typeof TEAM_WORD_FAULTS)[number];

export const MOST_TEAM_WORD_CHARACTERS = 80;
/** A kind's phrases in all languages together. */
export const MOST_TEAM_WORDS = 300;

/** Signs of regular expressions: whoever types them expects more than phrases can do. */
const SIGNS = /[\\()[\]{}|^]/;
const GAP = /\.{3}|…/g;

/** A word, or one character of a script that is written without spaces. */
export const TEAM_TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}](?:[\p{M}'’]|[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])*|\p{N}+/gu;

export type ParsedTeamWord = { ok: true; steps: TeamStep[] } | { ok: false; fault: TeamWordFault };

function stepsOf(text: string): TeamStep[] {
  return [...text.matchAll(TEAM_TOKEN)].map(({ 0: word, index }) => ({
    text: word.toLowerCase().replaceAll('’', "'"),
    anyBefore: text[index - 1] === '*',
    anyAfter: text[index + word.length] === '*',
    gap: false,
  }));
}

/**
 * A phrase that a team listens for: plain words in a row, `*` for any beginning or ending of a word ("hinnankorotu*"), and at most one `…` (or
 * `...`) for up to five words between. There are no regular expressions: a phrase is looked for in one pass, whatever it says. Never throws.
 */
export function parseTeamWord(text: string): ParsedTeamWord {
  const plain = text.normalize('NFKC').replace(GAP, ' … ').trim();
  if (plain === '') return { ok: false, fault: 'empty' };
  if (plain.length > MOST_TEAM_WORD_CHARACTERS) return { ok: false, fault: 'long' };
  if (SIGNS.test(plain)) return { ok: false, fault: 'sign' };
  const parts = plain.split('…').map(stepsOf);
  if (parts.length > 2) return { ok: false, fault: 'gaps' };
  const [before = [], after = []] = parts;
  if (parts.length === 2 && (before.length === 0 || after.length === 0)) return { ok: false, fault: 'gaps' };
  const steps = [...before, ...after.map((step, at) => ({ ...step, gap: at === 0 }))];
  if (steps.reduce((sum, step) => sum + step.text.length, 0) < 2) return { ok: false, fault: 'short' };
  return { ok: true, steps };
}
