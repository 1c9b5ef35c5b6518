/** Longer than any honest subject. */
const MAX_LENGTH = 300;
/** A word counts by its beginning, so that "invoice" and "invoices", "lasku" and "laskun" are one. */
const STEM = 5;

const REPLY = /^\s*(?:(?:re|fw|fwd|aw|wg|vs|vl|sv|bls|balas|ed|回复|转发|答复|返信|転送)\s*(?:\[\d+\])?\s*[:：]\s*)+/iu;
/** "log in", "set up": written apart or together, the same thing. */
const APART = /\b(log|sign|set|check|start|shut)(?:s|ged|ging|ned|ning|ed|ing)?[ -](in|on|up|out|off|down)\b/giu;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;

/** Words of every trouble: they name none. In the languages Simmer reads; elsewhere words of four letters and more count. */
const EMPTY_WORDS = new Set(
  `a about after again all am an and any anyone are as asap at be been but by can cannot cant could couldn did do does doesn
  doing don down error fail failed failing fails broken broke for from get getting got had has have hello help hi how i if in into is isn issue issues it its just keep
  me my need no nobody not now of off on or our out please problem problems question request since so some still than thank
  thanks that the their them then there they this to today trouble unable urgent us very was we week what when where which
  who why will with won work working works yet you your morning yesterday able everyone nothing
  ei en ja on ole oli että mutta kun jos nyt vielä ongelma ongelmia ongelman kiitos apua hei miten miksi kysymys kiireellinen
  meillä minulla meidän minun toimi toimii enää voi saa pysty tänään asia
  ja ei ole see mis kui aga või palun probleem abi tere kuidas miks küsimus kiire meil minul meie minu tööta töötab täna saa
  tidak bisa dan yang di ke dari untuk saya kami ada masalah tolong mohon bantuan bagaimana kenapa pertanyaan segera hari ini
  sudah belum lagi dengan`
    .split(/\s+/)
    .filter(Boolean),
);
/** The same where no space parts the words, the longer ones first. */
const EMPTY_CJK =
  /できませんでした|できません|できない|出来ません|出来ない|されません|されない|について|お問い合わせ|問い合わせ|問題|至急|お願いします|ません|ました|です|ます|ない|请问|請問|紧急|緊急|无法|無法|不能|不了|失败|失敗|没有|沒有|怎么|怎麼|问题|什么|为什么|我们|我的|求助|帮助/gu;

/** Two signs at a time, because nothing parts the words; a sign that stands alone as it is. */
function pairsOf(run: string): string[] {
  const signs = [...run];
  if (signs.length === 1) return signs;
  return signs.slice(1).map((sign, i) => `${signs[i]}${sign}`);
}

/**
 * The terms of a subject that say what it is about, whatever its language: the beginnings of its words, in Chinese and
 * Japanese pairs of signs. Reply marks, numbers, words of every trouble and marks of punctuation are left out.
 */
export function subjectTerms(subject: string): Set<string> {
  const plain = subject.slice(0, MAX_LENGTH).normalize('NFKC').toLowerCase().replace(REPLY, '');
  const signs = plain.replace(EMPTY_CJK, ' ').match(CJK) ?? [];
  const words = plain
    .replace(CJK, ' ')
    .replace(/(?<=\p{L})['’]\p{L}{1,2}(?!\p{L})/gu, '')
    .replace(APART, '$1$2')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word.length > 1 && !/\d/.test(word) && !EMPTY_WORDS.has(word));
  return new Set([...signs.flatMap(pairsOf), ...words.map((word) => [...word].slice(0, STEM).join(''))]);
}
