/** What fills a placeholder; undefined where nothing is known to fill it with. */
export type Filling = Record<string, string | undefined>;

const PLACEHOLDER = /\{(\w+)\}/g;
const SENTENCE_END = /(?<=[.!?](?=\s)|[。！？])/u;

/** The text of the nearest language: exact, then its base, then English, then whichever there is. */
export function pickText(
  texts: Record<string, string>,
  language: string,
): { language: string; text: string } | undefined {
  const wanted = language.toLowerCase();
  const tags = Object.keys(texts);
  const find = (tag: string) => tags.find((own) => own.toLowerCase() === tag);
  const base = wanted.split('-')[0] ?? wanted;
  const tag =
    find(wanted) ?? find(base) ?? tags.find((own) => own.toLowerCase().startsWith(`${base}-`)) ?? find('en') ?? tags[0];
  const text = tag === undefined ? undefined : texts[tag];
  return tag === undefined || text === undefined ? undefined : { language: tag, text };
}

/**
 * Fills the placeholders of an explanation. A sentence with one that nothing fills is left out whole, because a customer must
 * never read "{time}"; each sentence starts with a capital where its script has them.
 */
export function fillExplanation(template: string, filling: Filling): string {
  const sentences = template.split(SENTENCE_END).filter((sentence) => {
    return [...sentence.matchAll(PLACEHOLDER)].every(([, name]) => filling[name ?? ''] !== undefined);
  });
  const filled = sentences.map((sentence) => {
    const text = sentence.replaceAll(PLACEHOLDER, (_, name: string) => filling[name] ?? '');
    return text.replace(/^(\s*)(\p{Ll})/u, (_, space: string, letter: string) => space + letter.toUpperCase());
  });
  return filled.join('').trim();
}
