import { DRAFT_KINDS, type DraftMark } from '../model/draft.ts';
import { findAskedAgain } from './find-asked-again.ts';
import { findAvoided } from './find-avoided.ts';
import { findConceded } from './find-conceded.ts';
import { findLongApology } from './find-long-apology.ts';
import { findMissing } from './find-missing.ts';
import { findQuestions } from './find-questions.ts';
import { isSwitchedOn } from './is-switched-on.ts';
import { type DraftInput, readDraft } from './read-draft.ts';

/** At most so many marks at a time (defaults, "Attention"). */
export const MOST_MARKS = 3;

export interface DraftCheck {
  /** Null where the draft is too short to tell, or in a language that is not known: then nothing is said of it. */
  language: string | null;
  /** At most three, the most important first. */
  marks: DraftMark[];
  /** How many more there would be. */
  more: number;
}

const NOTHING: DraftCheck = { language: null, marks: [], more: 0 };
const weight = ({ kind }: DraftMark) => DRAFT_KINDS.indexOf(kind);
const isOver = (a: DraftMark, b: DraftMark) => a.words !== '' && b.words !== '' && a.start < b.end && b.start < a.end;

/**
 * Looks at a reply while it is written: words that mostly make it worse, what is given away without an approval, what is asked
 * again, what is missing (U1, U5, R6, R80). Pure, offline, and linear in the draft's length; never a reason not to send.
 */
export function checkDraft(input: DraftInput): DraftCheck {
  const { thread, approved, level, switches, away } = input;
  if (level === 'calm') return NOTHING;
  const draft = readDraft(input);
  if (!draft) return NOTHING;
  const isOn = (kind: DraftMark['kind']) => isSwitchedOn(kind, switches);
  const all = [
    ...(isOn('conceded') ? findConceded(draft, approved) : []),
    ...(isOn('asked-again') ? findAskedAgain(draft, thread) : []),
    ...(isOn('avoid') ? findAvoided(draft) : []),
    ...(isOn('question') ? findQuestions(draft, thread, input) : []),
    ...findMissing(draft, thread, level, input).filter(({ kind }) => isOn(kind)),
    ...(isOn('long-apology') ? findLongApology(draft) : []),
  ]
    .filter(({ rule }) => !away.has(rule))
    .sort((a, b) => weight(a) - weight(b) || a.start - b.start);
  const marks: DraftMark[] = [];
  for (const mark of all) if (!marks.some((one) => isOver(one, mark))) marks.push(mark);
  return { language: draft.language, marks: marks.slice(0, MOST_MARKS), more: Math.max(0, marks.length - MOST_MARKS) };
}
