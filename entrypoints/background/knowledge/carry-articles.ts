import type { Batch } from '../../../lib/cases/new-event.ts';
import { type ArticleInFile, readArticleFile, writeArticles } from '../../../lib/knowledge/article-files.ts';
import { languageOf } from '../../../lib/knowledge/language-of.ts';
import { articleDraftSchema } from '../../../lib/messages/knowledge-messages.ts';
import type { Answer } from '../../../lib/messages/messages.ts';
import { ProblemError } from '../../../lib/model/problem.ts';
import { act } from '../act.ts';
import { type Background, type Moment, readMoment } from '../context.ts';
import { newId } from '../new-id.ts';
import { articleBatch } from './article-batch.ts';
import { showArticles } from './article-views.ts';
import { readArticles } from './read-documents.ts';

/** Every article that is not retired, as a file. @throws ProblemError `store-*` */
export function exportArticles(bg: Background): Promise<{ text: string }> {
  return bg.store(async (db) => {
    const moment = await readMoment(bg);
    const all = [...(await readArticles(db)).values()].filter(({ isRetired }) => !isRetired);
    const shown = await showArticles(db, all, moment);
    return {
      text: writeArticles(
        shown.map(({ id, title, text, url, language, issue }) => ({
          ...{ id, title, text, language },
          url: url ?? null,
          issue: issue ?? '',
        })),
      ),
    };
  });
}

function read(name: string, text: string) {
  try {
    return readArticleFile(name, text);
  } catch (error) {
    throw new ProblemError('not-articles', { name }, error);
  }
}

const draftOf = (one: ArticleInFile, { language }: Moment) =>
  articleDraftSchema.safeParse({
    ...one,
    language: one.language ?? languageOf(`${one.title}\n${one.text}`) ?? language,
  });

/** Takes in articles of a file, all or none; what is here already and says the same is left alone. @throws ProblemError */
export async function importArticles(
  bg: Background,
  { name, text }: { name: string; text: string },
): Promise<Answer<'knowledge.import'>> {
  const moment = await readMoment(bg);
  const { articles, refused } = read(name, text);
  const here = await bg.store(async (db) => showArticles(db, [...(await readArticles(db)).values()], moment));
  const known = new Map(here.map((article) => [article.id, article]));
  const whole: Batch = { events: [], items: [] };
  const count = { added: 0, changed: 0, same: 0 };
  for (const [at, one] of articles.entries()) {
    const draft = draftOf(one, moment);
    if (!draft.success) {
      refused.push(one.title);
      continue;
    }
    const id = one.id ?? newId(bg, at);
    const before = known.get(id);
    const { title, ...batch } = articleBatch(id, draft.data, null, moment.now);
    const words = batch.items.map((item) => ('text' in item ? item.text : ''));
    const isSame =
      before &&
      !before.isRetired &&
      [before.title, before.text, before.url ?? '', before.issue ?? ''].filter(Boolean).join('\n') === words.join('\n');
    count[isSame ? 'same' : before ? 'changed' : 'added']++;
    if (isSame) continue;
    whole.events.push(...batch.events);
    whole.items.push(...batch.items);
  }
  if (whole.events.length > 0) await act(bg, whole);
  return { ...count, refused };
}
