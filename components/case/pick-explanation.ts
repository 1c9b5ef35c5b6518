/** The text of the nearest language: exact, then its base, then English, then whichever there is. */
export function pickExplanation(
  texts: Record<string, string>,
  language: string,
): { language: string; text: string } | undefined {
  const base = language.split('-')[0] ?? language;
  const found = [language, base, 'en', ...Object.keys(texts)].find((tag) => texts[tag]);
  const text = found === undefined ? undefined : texts[found];
  return found === undefined || text === undefined ? undefined : { language: found, text };
}
