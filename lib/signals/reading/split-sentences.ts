/** Part of a text, as UTF-16 offsets `[start, end)`. */
export interface Range {
  start: number;
  end: number;
}

/** Longer stretches without a full stop are cut, so that no pattern ever looks at more than this. */
const LONGEST = 400;
/** Mail programs wrap at 65 to 78 columns: a line this long that just stops goes on in the next. */
const WRAPPED = 50;

// A run of marks is tried from its first only: from each of a million dots it would be looked through again.
const BREAK = /(?<![.!?…])[.!?…]+["')\]]*(?=\s)|(?<![。！？])[。！？]+[」』）]*|\r?\n/g;
/** A small letter, or a script that has no small ones. */
const GOES_ON = /^[ \t]*[\p{Ll}\p{Lo}]/u;
const NEW_ITEM = /^[ \t]*(?:[-*•>]|\d{1,2}[.)]|\r?\n|$)/;
const IS_ITEM = /^[ \t]*(?:[-*•>]|\d{1,2}[.)])/;
/** Such a line is done, however the next begins. */
const IS_DONE = /[,:;.!?…。！？，：；、][ \t]*$/u;
const GREETING =
  /^[ \t]*(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|thanks|thank you|thx|cheers|regards|(?:kind|best|warm) regards|sincerely|hei|moi|terve|huomenta|päivää|kiitos|terveisin|t(?:v|\.)|tere|tervist|aitäh|lugupidamisega|halo|hai|selamat \p{L}+|terima kasih|salam|你好|您好|谢谢|謝謝|こんにちは|お世話になって(?:おり|い)ます|ありがとうございます)(?: \p{L}+){0,2}[ \t]*$/iu;

/** True where a line break is the mail program's, not the writer's. */
function isSoftBreak(text: string, lineStart: number, at: number, next: number): boolean {
  const following = text.slice(next, next + 12);
  if (NEW_ITEM.test(following)) return false;
  if (at - lineStart >= WRAPPED) return true;
  const line = text.slice(lineStart, at);
  return GOES_ON.test(following) && !IS_DONE.test(line) && !IS_ITEM.test(line) && !GREETING.test(line);
}

function pushCut(text: string, start: number, end: number, out: Range[]): void {
  let from = start;
  while (end - from > LONGEST) {
    const space = text.slice(from, from + LONGEST).lastIndexOf(' ');
    const cut = from + (space > LONGEST / 2 ? space : LONGEST);
    out.push({ start: from, end: cut });
    from = cut;
  }
  if (/\S/.test(text.slice(from, end))) out.push({ start: from, end });
}

/** Sentences of a text, hard line breaks being ends too. Linear; no sentence is longer than 400 characters. */
export function splitSentences(text: string): Range[] {
  const out: Range[] = [];
  let start = 0;
  let lineStart = 0;
  for (const match of text.matchAll(BREAK)) {
    const next = match.index + match[0].length;
    if (match[0].endsWith('\n')) {
      const soft = isSoftBreak(text, lineStart, match.index, next);
      lineStart = next;
      if (soft) continue;
      pushCut(text, start, match.index, out);
    } else {
      pushCut(text, start, next, out);
    }
    start = next;
  }
  pushCut(text, start, text.length, out);
  return out;
}
