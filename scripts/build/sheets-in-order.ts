/** What a bundle knows of a file, as far as it counts here. */
export interface BundledFile {
  fileName: string;
  imports?: readonly string[];
  viteMetadata?: { importedCss: ReadonlySet<string> };
}
type Bundle = Readonly<Record<string, BundledFile>>;

/** A script's style sheets: first those of what it imports, in the order in which it does. */
export function sheetsOf(chunk: BundledFile, bundle: Bundle, seen = new Set<string>()): string[] {
  if (seen.has(chunk.fileName)) return [];
  seen.add(chunk.fileName);
  const imported = (chunk.imports ?? []).flatMap((name) => {
    const file = bundle[name];
    return file ? sheetsOf(file, bundle, seen) : [];
  });
  return [...new Set([...imported, ...(chunk.viteMetadata?.importedCss ?? [])])];
}

const SHEET = /(<link rel="stylesheet"[^>]* href="\/)([^"]+)(")/g;

/** The page with the same style sheets, in the order of `sheets`; one that is not among them comes first. */
export function orderSheets(page: string, sheets: readonly string[]): string {
  const linked = [...page.matchAll(SHEET)].map((match) => match[2] as string);
  const ordered = linked.toSorted((one, other) => sheets.indexOf(one) - sheets.indexOf(other));
  return page.replace(SHEET, (_, before: string, __, after: string) => `${before}${ordered.shift()}${after}`);
}

/**
 * Vite (8.3) links a page's style sheets in an order that hangs on which page happened to be read first, so two builds may
 * differ in it, and in which rule wins.
 */
export const sheetsInOrder = () => ({
  name: 'sheets-in-order',
  transformIndexHtml: {
    order: 'post' as const,
    handler: (page: string, { chunk, bundle }: { chunk?: BundledFile; bundle?: object }) =>
      chunk && bundle ? orderSheets(page, sheetsOf(chunk, bundle as Bundle)) : page,
  },
});
