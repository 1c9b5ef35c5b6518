/** Letters of other alphabets that look like Latin ones, and the Latin ones, in the same order. */
const LOOK = 'аеорсухіјѕԁһӏԛԝвкмнтАВЕКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧοαινρυκτ';
const LIKE = 'aeopcyxijsdhlqwbkmhtABEKMHOPCTYXIJSABEZHIKMNOPTYXoaivpukt';
const LATIN_OF = new Map([...LOOK].map((letter, at) => [letter, LIKE.charAt(at)] as const));

const FOREIGN = /[\u0370-\u052f]/;
const MIXED = /[a-zA-Z\u00c0-\u024f\u0370-\u052f]{2,}/g;
const LATIN = /[a-zA-Z\u00c0-\u024f]/;

/** Latin letters for those that only look like them, in words that are otherwise Latin ("idiоt" with a Cyrillic о). */
function unmask(word: string): string {
  if (!FOREIGN.test(word) || !LATIN.test(word)) return word;
  const letters = [...word].map((letter) => (FOREIGN.test(letter) ? LATIN_OF.get(letter) : letter));
  return letters.every((letter) => letter !== undefined) ? letters.join('') : word;
}

const DIGITS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  $: 's',
  '!': 'i',
  '@': 'a',
};
/** A word with a digit or a sign between its letters; no address, no code with points, hyphens or other digits. */
const LEET = /(?<![\w.@/#%+$-])[a-zA-Z]{1,12}(?:[013457$!@]{1,2}[a-zA-Z]{1,12}){1,3}(?![\w@/#$-]|\.\w)/g;

/** "sh1t", "stup1d", "a$$hole": letters for the digits and signs that stand for them. */
function unleet(word: string): string {
  const letters = word.match(/[a-z]/gi)?.length ?? 0;
  if (letters < 3 || letters <= word.length / 2 || (/[A-Z]/.test(word) && /\d/.test(word))) return word;
  return word.replaceAll(/[013457$!@]/g, (sign) => DIGITS[sign] ?? sign);
}

/** Sees through letters that stand in for others. As long as the text, so that offsets stay as they are. */
export function foldDisguise(text: string): string {
  const unmasked = FOREIGN.test(text) ? text.replace(MIXED, unmask) : text;
  return /[a-zA-Z][013457$!@]{1,2}[a-zA-Z]/.test(unmasked) ? unmasked.replace(LEET, unleet) : unmasked;
}
