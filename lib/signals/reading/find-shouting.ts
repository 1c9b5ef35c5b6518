import type { Sentence } from './read-messages.ts';

export interface Shout {
  how: 'capitals' | 'punctuation' | 'emoji';
  start: number;
  end: number;
}

/** Words of letters alone, with apostrophes: codes such as AP9-22817-C or RESET_TOKEN are no words. */
const WORD = /(?<![\p{L}\p{N}_#@/-])\p{L}[\p{L}']*(?![\p{L}\p{N}_@/-])/gu;
const SHOUTED = /^\p{Lu}[\p{Lu}']+$/u;
const FEWEST_WORDS = 3;
const FEWEST_LETTERS = 11;
/** A run of acronyms has no long word; somebody who shouts has. */
const LONG_WORD = 5;
/** What a long word has in any case, where its letters take two units each, too. */
const MAY_BE_RUN = /\p{Lu}[\p{Lu}']{2}/u;

const MARKS = /(?:[!?！？]\s?){3,}/g;
/** Angry, huffing, swearing, and rolling their eyes. */
const FACES = /[\u{1F620}\u{1F621}\u{1F624}\u{1F92C}\u{1F47F}\u{1F4A2}\u{1F595}\u{1F644}\u{1F612}]+/gu;
/** Told at a glance: only a text with one of these is looked at again. */
const MAY_SHOUT = /\p{Lu}[\p{Lu}']|[!?！？]\s?[!?！？]\s?[!?！？]|[\u{1F47F}-\u{1F92C}]/u;

/** Delight is written the same way as rage; words tell them apart, in the languages we listen to. */
const GLAD =
  /\b(?:thank|thanks|thx|love|loved|amazing|awesome|great|perfect|best|happy|wonderful|brilliant|fantastic|excellent|congrat\w*|yay|hooray|wow|beautiful|delicious|super|cheers|welcome|kiitos|kiitoksia|ihana|mahtava\w*|loistava\w*|upea\w*|hienoa|aitäh|tänan|suurepärane|tore|terima ?kasih|makasih|mantap|keren|bagus|hebat|danke|wahnsinn|wunderbar|begeistert|merci|génial|parfait|adore|gracias|felicidades|enhorabuena|encanta\w*|maravill\w*|obrigad[oa]|parab[eé]ns|adorei|maravilh\w*|tack|tackar|underbart?|fantastiskt?|toppen)\b|谢谢|謝謝|すごい|太好|太棒|真棒|喜欢|恭喜|ありがと|嬉し|うれし|最高|素晴らし|[\u{1F600}-\u{1F60D}\u{1F618}\u{1F970}\u{1F973}\u{1F389}\u{1F44D}\u{1F64F}\u{2764}]/iu;

interface Run {
  from: number;
  to: number;
  words: string[];
}

function capitalRuns(text: string): Run[] {
  const runs: Run[] = [];
  if (!MAY_BE_RUN.test(text)) return runs;
  let run: Run | undefined;
  for (const match of text.matchAll(WORD)) {
    // "I" and "A" go either way: they carry a run on, and make none.
    if (SHOUTED.test(match[0]) || (run && /^[IA]$/.test(match[0]))) {
      run ??= { from: match.index, to: 0, words: [] };
      run.words.push(match[0]);
      run.to = match.index + match[0].length;
    } else if (run) {
      runs.push(run);
      run = undefined;
    }
  }
  if (run) runs.push(run);
  return runs;
}

function isShouted({ words }: Run): boolean {
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const long = words.filter((word) => word.length >= LONG_WORD).length;
  return words.length >= FEWEST_WORDS && letters >= FEWEST_LETTERS && long > 0 && new Set(words).size > 1;
}

/** Ways of writing that are shouting for others, and tell nothing for one who writes so in calm messages. */
export interface Habit {
  capitals: boolean;
  marks: boolean;
}

export const NO_HABIT: Habit = { capitals: false, marks: false };

/** What a message has of what others would take for shouting, delighted or not. */
export function findHabit(sentences: readonly Sentence[]): Habit {
  const loud = sentences.filter(({ text }) => MAY_SHOUT.test(text));
  return {
    capitals: loud.some(({ text }) => capitalRuns(text).some(isShouted)),
    marks: loud.some(({ text }) => text.search(MARKS) >= 0),
  };
}

/**
 * Shouting in writing (R26): runs of words in capitals, repeated marks, angry faces. Delighted shouting is left out, and so
 * are codes and acronyms.
 *
 * @param habit how the customer writes when calm: that tells nothing here
 */
export function findShouting(sentences: readonly Sentence[], habit: Habit = NO_HABIT): Shout[] {
  const shouts: Shout[] = [];
  const isGlad = (at: number) => GLAD.test(sentences[at]?.text ?? '');
  for (const [index, { text, at }] of sentences.entries()) {
    if (!MAY_SHOUT.test(text)) continue;
    const push = (how: Shout['how'], from: number, to: number) => shouts.push({ how, start: at(from), end: at(to) });
    for (const face of text.matchAll(FACES)) push('emoji', face.index, face.index + face[0].length);
    const runs = habit.capitals ? [] : capitalRuns(text).filter(isShouted);
    const marked = habit.marks ? [] : [...text.matchAll(MARKS)];
    if (runs.length + marked.length === 0 || isGlad(index)) continue;
    for (const { from, to } of runs) push('capitals', from, to);
    // "Wow!!! Best ever!!! Thank you!!!": marks go with the mood of what stands beside.
    if (marked.length === 0 || isGlad(index - 1) || isGlad(index + 1)) continue;
    for (const marks of marked) {
      const end = marks.index + marks[0].trimEnd().length;
      // The words shouted, not the marks alone, are what a reader wants to see.
      const from = Math.max(0, text.lastIndexOf(' ', Math.max(0, marks.index - 40)) + 1);
      push('punctuation', marks.index - from > 60 ? marks.index : from, end);
    }
  }
  return shouts;
}
