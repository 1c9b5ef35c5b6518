import { readFileSync } from 'node:fs';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Document } from '../../lib/knowledge/document.ts';
import { findAlike } from '../../lib/knowledge/find-alike.ts';
import { emptyIndex, loadIndex, putDocuments, saveIndex, searchIndex } from '../../lib/knowledge/search-index.ts';
import { termsOf } from '../../lib/knowledge/terms-of.ts';
import { type Question, readSamples, SAMPLE_LANGUAGES } from '../../lib/knowledge/testing/read-samples.ts';
import { quantile } from './quantiles.ts';

const ARTICLES = 2000;

/** Customers' messages of the corpus, all languages in turn. */
function messages(): { language: string; text: string }[] {
  const lists = SAMPLE_LANGUAGES.map((language) =>
    readFileSync(new URL(`../../corpus/messages/${language}.txt`, import.meta.url), 'utf8')
      .split('\n')
      .flatMap((line) => /^\d \| [^|]* \| (.*)$/.exec(line)?.[1]?.replaceAll('\\n', '\n') ?? [])
      .map((text) => ({ language, text })),
  );
  return Array.from({ length: Math.max(...lists.map((list) => list.length)) }, (_, at) =>
    lists.flatMap((list) => list[at] ?? []),
  ).flat();
}

type Search = (question: Question) => string[];
const words = ({ subject, message }: Question) => `${subject}\n${message}`;

function ours(documents: readonly Document[]): Search {
  const index = emptyIndex();
  putDocuments(index, documents);
  return (question) =>
    searchIndex(index, termsOf(words(question), question.language), question.language).map(({ id }) => id as string);
}

function plainMiniSearch(documents: readonly Document[]): Search {
  const index = new MiniSearch<Document>({
    fields: ['title', 'text'],
    searchOptions: { boost: { title: 3 }, prefix: true, fuzzy: 0.2 },
  });
  index.addAll(documents);
  return (question) => index.search(words(question)).map(({ id }) => id as string);
}

function fuse(documents: readonly Document[]): Search {
  const keys = [
    { name: 'title', weight: 3 },
    { name: 'text', weight: 1 },
  ];
  const index = new Fuse(documents, { keys, ignoreLocation: true, threshold: 0.6, includeScore: true });
  return (question) => index.search(question.subject).map(({ item }) => item.id);
}

/** Share of questions whose article is among the first three, by language, and how long one takes. */
function measure(search: Search, questions: readonly Question[]): string {
  const times: number[] = [];
  const found = new Map<string, number>();
  for (const question of questions) {
    const start = performance.now();
    const ids = search(question).slice(0, 3);
    times.push(performance.now() - start);
    if (ids.includes(question.article as string)) found.set(question.language, (found.get(question.language) ?? 0) + 1);
  }
  const all = [...found.values()].reduce((sum, count) => sum + count, 0);
  const each = SAMPLE_LANGUAGES.map((language) => {
    const of = questions.filter((question) => question.language === language).length;
    return `${language} ${found.get(language) ?? 0}/${of}`;
  });
  return `${all}/${questions.length} (${each.join(', ')}), p50 ${quantile(times, 0.5).toFixed(2)} ms`;
}

const milliseconds = (work: () => unknown) => {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return `${quantile(times, 0.5).toFixed(0)} ms`;
};

/** Finding the article that answers a ticket: among its own kind, and among 2,000 more; beside two other ways to search. */
export function measureKnowledge(): Record<string, string> {
  const { articles, questions } = readSamples();
  const said = messages();
  const more = said.slice(0, ARTICLES - articles.length).map(({ language, text }, at): Document => {
    return { id: `article:more-${at}`, title: text.slice(0, 60), text, issue: '', language };
  });
  const many = [...articles, ...more];
  const asked = questions.filter(({ article }) => article !== null);
  const index = emptyIndex();
  putDocuments(index, articles);
  const big = emptyIndex();
  putDocuments(big, many);
  const kept = saveIndex(big);
  const shown = asked.filter((one) => findAlike(index, one)[0]?.id === one.article).length;
  const none = questions.filter(({ article }) => article === null);
  const alarms = none.filter((one) => findAlike(index, one).length > 0).length;
  const heard = said.filter(({ language, text }) => findAlike(index, { subject: '', message: text, language }).length);
  return {
    [`the right one of ${articles.length} among the first three`]: measure(ours(articles), asked),
    '  MiniSearch as it comes': measure(plainMiniSearch(articles), asked),
    '  Fuse.js, by the subject': measure(fuse(articles), asked),
    [`the same among ${many.length.toLocaleString('en')}, the rest customers’ messages`]: measure(ours(many), asked),
    '  MiniSearch as it comes, many': measure(plainMiniSearch(many), asked),
    '  Fuse.js, by the subject, many': measure(fuse(many), asked),
    'shown in the panel': `the right one first for ${shown} of ${asked.length}; something for ${alarms} of ${none.length} that nothing answers`,
    'shown beside any message': `${heard.length} of ${said.length.toLocaleString('en')} messages of the corpus (${((heard.length / said.length) * 100).toFixed(1)} %; some of them rightly)`,
    [`index of ${many.length.toLocaleString('en')}`]: `${(kept.length / 1024).toFixed(0)} KB; made ${milliseconds(() => putDocuments(emptyIndex(), many))}, kept ${milliseconds(() => saveIndex(big))}, read by a fresh worker ${milliseconds(() => loadIndex(kept))}`,
  };
}
