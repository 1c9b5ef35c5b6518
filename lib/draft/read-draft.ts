import { identifyLanguage } from '../language/identify-language.ts';
import type { Approved, DraftSwitches } from '../model/draft.ts';
import { entryOf } from '../model/entry-of.ts';
import type { Level } from '../model/kinds.ts';
import type { Message } from '../model/ticket.ts';
import { splitSentences } from '../signals/reading/split-sentences.ts';
import type { DraftTime } from './draft-time.ts';
import type { DraftPack } from './pack.ts';
import { DRAFT_PACKS } from './packs/index.ts';

/** A message of the thread, as far as a draft is looked at beside it. */
export interface ThreadMessage {
  role: Message['role'];
  text: string;
  /** How many files came with it. */
  attachments: number;
}

/** All that a draft is looked at with. Nothing of it is kept. */
export interface DraftInput extends DraftTime {
  /** The draft's own words, line by line, without signature and quote. */
  text: string;
  /** Language of the ticket, as a tag: for drafts too short to tell. */
  language: string;
  /** Oldest first. */
  thread: readonly ThreadMessage[];
  approved: readonly Approved[];
  level: Level;
  /** The later list says more than the earlier. */
  switches: readonly DraftSwitches[];
  /** Rules that were waved away. */
  away: ReadonlySet<string>;
}

export interface Sentence {
  start: number;
  end: number;
  text: string;
}

/** A draft in a language that is known. */
export interface Draft {
  text: string;
  language: string;
  pack: DraftPack;
  sentences: readonly Sentence[];
  /** Long enough, or signed: something can be missing from it. */
  isWhole: boolean;
}

const LONGEST = 20_000;
const LETTER = /\p{L}/gu;

/** As long as before, with one kind of apostrophe and of space: patterns know no other. */
const plain = (text: string) => text.replace(/[\u2018\u2019\u02bc]/g, "'").replace(/[\u00a0\u2007\u202f]/g, ' ');

/** Without blank ends, and never over the end of a line. */
function trimmed(text: string, start: number, end: number): Sentence {
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  const body = raw.trim();
  return { start: from, end: from + body.length, text: body };
}

export function sentencesOf(text: string): Sentence[] {
  return splitSentences(text)
    .flatMap(({ start, end }) => {
      const lines: Sentence[] = [];
      let at = start;
      for (const line of text.slice(start, end).split('\n')) {
        lines.push(trimmed(text, at, at + line.length));
        at += line.length + 1;
      }
      return lines;
    })
    .filter((sentence) => sentence.text !== '' && !sentence.text.startsWith('>'));
}

function languageOf(text: string, ticket: string): string {
  const { language, maybe } = identifyLanguage(text);
  if (language !== 'und') return language;
  const own = ticket.toLowerCase().split('-')[0] as string;
  return maybe.includes(own) ? own : 'und';
}

/** A draft as one of a language that is known. */
export function draftIn(written: string, language: string, pack: DraftPack): Draft {
  const text = plain(written.slice(0, LONGEST));
  const letters = text.match(LETTER)?.length ?? 0;
  const { enough, closing } = pack.reply;
  const isWhole = letters >= enough || (letters * 3 >= enough && closing.test(text));
  return { text, language, pack, sentences: sentencesOf(text), isWhole };
}

/** The draft, ready to be looked at; undefined in a language that is not known, and where nothing is written yet. */
export function readDraft({ text, language: ticket }: Pick<DraftInput, 'text' | 'language'>): Draft | undefined {
  const language = languageOf(text, ticket);
  const pack = entryOf(DRAFT_PACKS, language);
  return pack && draftIn(text, language, pack);
}
