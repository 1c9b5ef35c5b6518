/** What a store shows of Simmer in one language. */
export interface Listing {
  name: string;
  /** Beside the name, where there is room for one sentence: Chrome's store takes 132 characters. */
  short: string;
  /** Plain text: stores know neither Markdown nor HTML. */
  description: string;
}

/** The languages of the listings, as stores and manifests name them, and as Simmer's settings do. */
export const STORE_LANGUAGES = { en: 'en', fi: 'fi', et: 'et', zh_CN: 'zh', id: 'id', ja: 'ja' } as const;
export type StoreLanguage = keyof typeof STORE_LANGUAGES;

/**
 * Reads `docs/store/<language>.md`.
 * @throws Error that says which section is missing
 */
export function readListing(page: string): Listing {
  const section = (name: string): string => {
    const text = page.split(`\n## ${name}\n`)[1]?.split('\n## ')[0]?.trim();
    if (!text) throw new Error(`the section "${name}" is missing: write it below "## ${name}"`);
    return text;
  };
  const name = /^# (.+)\n/.exec(page)?.[1];
  if (!name) throw new Error('the name is missing: write it in the first line, behind "# "');
  return { name, short: section('Short'), description: section('Description') };
}
