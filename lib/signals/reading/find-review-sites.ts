import { Glance, seek } from '../sift/glance.ts';
import type { Sentence } from './read-messages.ts';
import type { Range } from './split-sentences.ts';

/** "post on …", "my review on …", in the languages we listen to: a site alone is no threat. */
const INTENT =
  /\b(?:(?:i|we)(?:'ll|'m|'re| will| am| are|'ve| have| shall)?\b[^.!?\n]{0,30}\b(?:tell(?:ing)?|post(?:ing|ed)?|writ(?:e|ing|ten)|review(?:ing|ed)?|rat(?:e|ing)|shar(?:e|ing)|publish(?:ing|ed)?|put(?:ting)?|warn(?:ing)?|leav(?:e|ing)|left)|see (?:you|this) on|(?:my|our|a|an honest|this|bad|negative) (?:\w+ )?(?:reviews?|rating)|all over|arvostelu\w*|arvio(?:n|ni|mme)|(?:kirjoitan|kirjoitamme|julkaisen|jaan|kerron|laitan)\b|arvustus\w*|(?:postitan|kirjutan|jagan|panen|jätan)\b|ulasan|(?:akan|bakal|mau) (?:\w+ )?(?:posting|tulis|unggah|sebar\w*|review|viral\w*)|bewert\w+|schreibe|avis (?:négatif|sur)|reseña|recensione|recension)|差评|差評|曝光|发到|發到|发帖|写评价|放到|レビュー|口コミ|クチコミ|投稿|晒|拡散|書き込/iu;
const NO_THREAT =
  /\b(?:(?:good|great|positive|five|5|glowing|nice|kind|lovely|excellent|happy|glad|found|saw|read|love|thank\w*|excellent|amazing|wonderful|brilliant)\b|how (?:do|can|to)\b|can (?:i|we|you)\b|could (?:i|we|you)\b|log ?in\b|sign ?in\b|button\b|plugin\b|integration\b|widget\b|ads?\b|campaign\b)|(?<![\p{L}])(?:kiitos|hyvä\w*|hieno\w*|miten|kuinka|aitäh|hea|head|kuidas|terima kasih|bagus|positif|bagaimana|gimana)(?![\p{L}])|好评|好評|谢谢|感谢|怎么|如何|怎样|ありがと|良い|いい|高評価|どうやって|方法/iu;

const literally = (name: string) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+');

/** Ordinary words that are also a site's name. */
const WORDS = new Set(['threads', 'medium', 'google']);
const isOrdinary = (name: string) => name.length <= 4 || WORDS.has(name.toLowerCase());

/** A site's names, and how they are found in a text. */
interface Sites {
  /** Made when one of them stands in a text. */
  tests: () => readonly RegExp[];
  /** True where one of them may be named. */
  mayName: (text: string) => boolean;
}

const known = new WeakMap<readonly string[], Sites>();
const asWritten = new Glance();
const inSmall = new Glance();

function namesOf(site: string): string[] {
  const bare = site
    .trim()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '');
  const label = /^([\p{L}\d-]{2,})\.[a-z]{2,}(?:\.[a-z]{2})?\/?$/iu.exec(bare)?.[1];
  return [bare, ...(label ? [label] : [])].filter(Boolean);
}

/** Short names (G2, X, LINE) and ordinary words are names only as they are written; the others in any case. */
function readSites(sites: readonly string[]): Sites {
  const names = sites.flatMap(namesOf);
  // Han and kana run words together: what stands before and after such a name is no boundary.
  const han = names.filter((name) => /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(name));
  const rest = names.filter((name) => !han.includes(name));
  const long = rest.filter((name) => !isOrdinary(name));
  const short = rest.filter(isOrdinary).flatMap((name) => (name.length <= 4 ? [name, name.toUpperCase()] : [name]));
  const among = (list: string[], flags: string) =>
    list.length
      ? [new RegExp(`(?<![\\p{L}\\p{N}\\[/@.])(?:${list.map(literally).join('|')})(?![\\p{L}\\p{N}])`, flags)]
      : [];
  // "Trust  Pilot" may be written with other spaces: its first word is looked for.
  const first = (name: string) => name.split(/\s/)[0] ?? '';
  const exactly = [...new Set([...short, ...han].map(first))].map(seek);
  const loosely = [...new Set(long.map((name) => first(name).toLowerCase()))].map(seek);
  let tests: readonly RegExp[] | undefined;
  return {
    tests: () => {
      tests ??= [
        ...among(long, 'iu'),
        ...among([...new Set(short)], 'u'),
        ...(han.length ? [new RegExp(han.map(literally).join('|'), 'u')] : []),
      ];
      return tests;
    },
    mayName: (text) => {
      asWritten.at(text);
      inSmall.at(text.toLowerCase());
      return exactly.some((name) => asWritten.has(name)) || loosely.some((name) => inSmall.has(name));
    },
  };
}

/** Sentences that name a review site and mean to write there, as ranges in the message's text (R36). */
export function findReviewSites(sentences: readonly Sentence[], sites: readonly string[]): Range[] {
  const found: Range[] = [];
  const { tests, mayName } = known.get(sites) ?? readSites(sites);
  known.set(sites, { tests, mayName });
  const all = sentences.map(({ text }) => text).join('\n');
  if (!mayName(all)) return found;
  for (const { text, at } of sentences) {
    if (!mayName(text)) continue;
    for (const test of tests()) {
      const site = test.exec(text);
      if (!site) continue;
      const intent = INTENT.exec(text);
      if (!intent || NO_THREAT.test(text)) break;
      const start = Math.min(site.index, intent.index);
      const end = Math.max(site.index + site[0].length, intent.index + intent[0].length);
      found.push(
        end - start > 160
          ? { start: at(site.index), end: at(site.index + site[0].length) }
          : { start: at(start), end: at(end) },
      );
      break;
    }
  }
  return found;
}
