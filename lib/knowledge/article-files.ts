import type { Document } from './document.ts';

/** An article as a file holds it. */
export interface ArticleInFile {
  /** Null where the file gives none: then it is new. */
  id: string | null;
  title: string;
  text: string;
  url: string | null;
  language: string | null;
  issue: string | null;
}

const FORMAT = 'simmer-articles';
type Outgoing = Omit<Document, 'language'> & { language: string; url: string | null };

/** Articles as one file of JSON. */
export function writeArticles(articles: readonly Outgoing[]): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, articles }, null, 2)}\n`;
}

const line = (value: unknown) => (typeof value === 'string' && value.trim() ? value.trim() : null);

function parseOne(record: unknown): ArticleInFile | undefined {
  const { id, title, text, url, language, issue } = (record ?? {}) as Record<string, unknown>;
  const named = line(title);
  if (named === null) return undefined;
  return {
    id: line(id),
    title: named.slice(0, 200),
    text: (line(text) ?? '').slice(0, 20_000),
    url: line(url),
    language: line(language),
    issue: line(issue),
  };
}

/** Front matter of a Markdown file: lines of `name: value` between two lines of three dashes. */
function parseMarkdown(name: string, text: string): ArticleInFile {
  const [, head = '', rest] = /^---\r?\n([\s\S]{0,4000}?)\r?\n---\r?\n?([\s\S]*)$/.exec(text) ?? [];
  const fields = Object.fromEntries(
    head.split(/\r?\n/).flatMap((one) => {
      const at = one.indexOf(':');
      return at > 0 ? [[one.slice(0, at).trim().toLowerCase(), one.slice(at + 1).trim()]] : [];
    }),
  ) as Record<string, string>;
  const body = (rest ?? text).trim();
  const heading = /^# +(.+)(?:\r?\n|$)/.exec(body);
  const title = fields['title'] || heading?.[1]?.trim() || name.replace(/\.[a-z]+$/i, '');
  const words = heading && !fields['title'] ? body.slice(heading[0].length).trim() : body;
  return parseOne({ ...fields, title, text: words }) as ArticleInFile;
}

/**
 * Articles of a file that somebody chose: ours, or a Markdown file with a heading.
 * @returns the articles, and which entries have no title, by number
 * @throws Error in plain words where the file is neither
 */
export function readArticleFile(name: string, text: string): { articles: ArticleInFile[]; refused: string[] } {
  if (!/\.json$/i.test(name)) return { articles: [parseMarkdown(name, text)], refused: [] };
  const parsed = JSON.parse(text) as { format?: unknown; articles?: unknown };
  if (parsed?.format !== FORMAT || !Array.isArray(parsed.articles)) throw new Error(FORMAT);
  const read = parsed.articles.map(parseOne);
  return {
    articles: read.flatMap((one) => one ?? []),
    refused: read.flatMap((one, at) => (one ? [] : [String(at + 1)])),
  };
}
