/** Names that tools make anew at each build, or that say in which state an element is just now. */
const MADE =
  /^(sc|css|jss|emotion|styled|svelte|astro|ng-tns|ng-c|ng-star-inserted|_ngcontent|_nghost|data-v|v|jsx|makeStyles|Mui\w+|chakra|tw|ember|react|radix|headlessui|mantine|vue|ext-gen|yui|gwt|isc|x-auto|uid|uuid|cke|mce)[-_:]*[\da-z]*\d[\w-]*$|^(sc|css|jss|ng-tns|jsx|svelte|emotion|styled)-/i;
const STATES =
  /^(is-|has-|js-)?(active|selected|open|opened|close|closed|expanded|collapsed|unread|read|new|seen|unseen|hover|hovered|focus|focused|focus-visible|current|first|last|odd|even|loading|loaded|visible|hidden|show|shown|in|out|enter|leave|animated|highlight|highlighted|sticky|disabled|checked|dirty|pristine|touched|untouched|valid|invalid|today|attachment|attachments|has-attachments?)$/i;
/** Classes that say how something looks, not what it is: `mt-4`, `px-2`, `text-sm`, `w-1/2`, `flex`, `bg-white`. */
const LOOKS =
  /^-?(([a-z]+:)+.*|(m|p)[trblxyse]?-?(auto|\d.*)|(w|h|min-w|min-h|max-w|max-h|gap|space|inset|top|left|right|bottom|z|order|col|row|grid|flex|basis|grow|shrink|text|font|leading|tracking|bg|border|rounded|shadow|opacity|overflow|align|justify|items|self|content|float|d|fs|fw|lh|ring|divide|cursor|select|whitespace|break|truncate|transition|duration|ease|transform|scale|rotate|translate|pull|clearfix|container|columns?|span)(-.*)?|relative|absolute|fixed|static|block|inline|inline-block|inline-flex|hidden|table|clearfix|muted|bold|italic|small|large|uppercase|lowercase|capitalize|antialiased|isolate|truncate)$/;

const VOWELS = /[aeiouyåäöü]/gi;

/** True for a piece of a name that reads like noise: digits among letters, capitals at random, too few vowels. */
function isNoise(piece: string): boolean {
  if (piece.length < 5) return /\d/.test(piece) && /[a-z]/i.test(piece) && !/^[a-z]+\d$/i.test(piece);
  if (/\d/.test(piece)) return !/^[a-z]{3,}\d$/i.test(piece);
  const humps = piece.split(/(?=[A-Z])/).filter((hump) => hump.length > 0);
  if (humps.length > 2 && piece.length / humps.length < 2.6) return true;
  const letters = piece.replace(/[^a-z]/gi, '');
  return letters.length >= 6 && (letters.match(VOWELS)?.length ?? 0) / letters.length < 0.13;
}

/** True for a word that a person gave: not made by a tool at each build, and not a number of one item. */
export function isStableWord(name: string): boolean {
  if (name.length < 2 || name.length > 60 || !/^[a-z]/i.test(name) || !/^[\w:./@-]+$/.test(name)) return false;
  if (MADE.test(name) || /\d{2,}/.test(name)) return false;
  return !name.split(/[-_:./@]+/).some(isNoise);
}

/** True for a class that says what an element is. `styles_message__a1B2c` and the like have noise in them. */
export function isStableClass(name: string): boolean {
  return isStableWord(name) && !STATES.test(name) && !LOOKS.test(name);
}

/**
 * The part of a value that is the same for every item, where the rest is one item's number: `thread-` of `thread-4711`.
 * Undefined where there is no such part.
 */
export function stablePrefix(value: string): string | undefined {
  const numbered =
    /^([a-z][a-z_-]*?[-_:])(\d[\w-]*|[0-9a-f]{8}[0-9a-f-]*)$/i.exec(value) ?? /^([a-z]+)(\d[\w-]*)$/i.exec(value);
  const [, prefix, rest] = numbered ?? [];
  if (!prefix || !rest || prefix.length < 3) return undefined;
  const word = prefix.replace(/[-_:]$/, '');
  return isStableWord(word) && !MADE.test(`${word}-1`) ? prefix : undefined;
}

/** Words that name what a message is, or who wrote it: a better hook than others. */
export const TELLING =
  /(^|[-_]|(?<=[a-z])(?=[A-Z]))(message|messages|msg|mail|email|article|thread|entry|post|comment|reply|transaction|bubble|conversation|ticket|note|body|author|sender|from|user|person|name|date|time|timestamp|subject|title|heading|content|text|customer|agent|composer|editor)s?($|[-_]|(?=[A-Z]))/i;
