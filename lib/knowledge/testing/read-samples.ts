import { readFileSync } from 'node:fs';
import type { Document } from '../document.ts';

/** The languages of the articles on escalation, and English (R146). */
export const SAMPLE_LANGUAGES = ['en', 'fi', 'et', 'zh', 'id', 'ja'] as const;

export interface Question {
  language: string;
  subject: string;
  message: string;
  /** Id of the article that answers it; null where none does. */
  article: string | null;
}

const FOLDER = new URL('../../../test/fixtures/knowledge/', import.meta.url);

/** Made-up articles in six languages, and customers' questions with the article that answers each, or none. */
export function readSamples(): { articles: Document[]; questions: Question[] } {
  const articles: Document[] = [];
  const questions: Question[] = [];
  for (const language of SAMPLE_LANGUAGES) {
    for (const line of readFileSync(new URL(`${language}.txt`, FOLDER), 'utf8').split('\n')) {
      const last = articles.at(-1);
      const said = line.slice(2);
      if (line.startsWith('= ')) {
        articles.push({ id: `article:${language}-${articles.length}`, title: said, text: '', issue: '', language });
      } else if (line.startsWith('? ') || line.startsWith('! ')) {
        const [subject = '', message = ''] = said.split(' // ');
        questions.push({ language, subject, message, article: line.startsWith('?') ? (last?.id ?? null) : null });
      } else if (last && line && !line.startsWith('#')) {
        last.text += line;
      }
    }
  }
  return { articles, questions };
}
