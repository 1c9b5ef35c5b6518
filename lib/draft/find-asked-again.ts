import type { DraftMark } from '../model/draft.ts';
import { markAt } from './mark-at.ts';
import { TOLD_THINGS, type ToldThing } from './pack.ts';
import { type Draft, type Sentence, sentencesOf, type ThreadMessage } from './read-draft.ts';
import { findTold } from './told-value.ts';

const LONGEST_QUOTE = 120;

/** What somebody who asks for another one says. */
const ANOTHER =
  /\b(?:new|another|different|other|second|correct|changed|same|uusi|uuden|toinen|toisen|oikea|muu|uus|uue|teine|teise|õige|baru|lain)\b|新し|別の|他の|新的|另|别的/iu;

/** Said of what the customer did, in any of the languages: then it is known, and not asked for. */
const DONE =
  /\byou(?:'ve| have| already)\b|\bol(?:ette|et|ete|ed)\b|\banda (?:sudah|telah)\b|您(?:已|也已|都已)|(?:すでに|既に)[^。！？]{0,20}(?:いただい|頂い|済み)/iu;

function toldOf(thing: ToldThing, thread: readonly ThreadMessage[]): string | undefined {
  if (thing === 'picture') return undefined;
  for (const { text } of thread.toReversed()) {
    const value = findTold(thing, text);
    if (value) return value;
  }
  return undefined;
}

/** The customer's sentence that says a step was tried; undefined where none does. */
function triedIn(step: RegExp, tried: RegExp, thread: readonly ThreadMessage[]): string | undefined {
  return thread
    .filter(({ role }) => role === 'customer')
    .flatMap(({ text }) => sentencesOf(text))
    .find(({ text }) => step.test(text) && tried.test(text))?.text;
}

function ofThings(draft: Draft, sentence: Sentence, thread: readonly ThreadMessage[]): DraftMark | undefined {
  const { asks, texts } = draft.pack.reply;
  for (const thing of TOLD_THINGS) {
    if (!asks[thing].test(sentence.text) || ANOTHER.test(sentence.text)) continue;
    const value = toldOf(thing, thread);
    if (!value || sentence.text.includes(value.replace('#', ''))) continue;
    return markAt(
      draft,
      'asked-again',
      thing,
      'told',
      sentence,
      texts.told.replace('{value}', () => value),
      value,
    );
  }
  return undefined;
}

function ofPicture(draft: Draft, sentence: Sentence, thread: readonly ThreadMessage[]): DraftMark | undefined {
  const { asks } = draft.pack.reply;
  if (!asks.picture.test(sentence.text) || ANOTHER.test(sentence.text)) return undefined;
  const sent = thread.some(({ role, attachments }) => role === 'customer' && attachments > 0);
  return sent ? markAt(draft, 'asked-again', 'picture', 'told', sentence, null) : undefined;
}

function ofSteps(draft: Draft, sentence: Sentence, thread: readonly ThreadMessage[]): DraftMark | undefined {
  const { steps, tried, texts } = draft.pack.reply;
  if (DONE.test(sentence.text)) return undefined;
  for (const [step, look] of Object.entries(steps)) {
    if (!look.test(sentence.text)) continue;
    const said = triedIn(look, tried, thread);
    if (said) return markAt(draft, 'asked-again', step, 'told', sentence, texts.tried, said.slice(0, LONGEST_QUOTE));
  }
  return undefined;
}

/** Questions for what stands in the thread already (U5): numbers, addresses, versions, steps that were tried. */
export function findAskedAgain(draft: Draft, thread: readonly ThreadMessage[]): DraftMark[] {
  const found = new Map<string, DraftMark>();
  for (const sentence of draft.sentences) {
    const asks = draft.pack.reply.request.test(sentence.text);
    const mark =
      (asks && (ofThings(draft, sentence, thread) ?? ofPicture(draft, sentence, thread))) ||
      ofSteps(draft, sentence, thread);
    if (mark && !found.has(mark.rule)) found.set(mark.rule, mark);
  }
  return [...found.values()];
}
