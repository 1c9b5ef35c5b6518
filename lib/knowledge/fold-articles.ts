import { eventInstant, findData } from '../cases/read-data.ts';
import { sortEvents } from '../cases/sort-events.ts';
import type { LogEvent } from '../model/event.ts';

/** An article as the log has it. Its words are in the vault. */
export interface Article {
  id: string;
  /** Vault items; `text` or `url` is null where it has none. */
  title: string;
  text: string | null;
  url: string | null;
  language: string;
  /** The case whose solution it holds. */
  case: string | null;
  /** Vault item. */
  issue: string | null;
  writtenAt: string;
  writtenBy: string;
  changedAt: string;
  changedBy: string;
  /** Id of the event that stands: another one, another text. */
  event: string;
  isRetired: boolean;
}

const SUBJECT = 'article:';

/**
 * Articles by id, retired ones too (R130). What was written last stands, and brings back what was retired before it. The same
 * in whatever order the events come, and however often.
 */
export function foldArticles(events: Iterable<LogEvent>): Map<string, Article> {
  const articles = new Map<string, Article>();
  for (const event of sortEvents(events)) {
    if (!event.subject.startsWith(SUBJECT)) continue;
    const id = event.subject.slice(SUBJECT.length);
    const known = articles.get(id);
    const written = findData('article.written', event);
    if (written) {
      const [at, by] = [eventInstant(event), event.by];
      articles.set(id, {
        id,
        title: written.title,
        text: written.text ?? null,
        url: written.url ?? null,
        language: written.language,
        case: written.case ?? known?.case ?? null,
        issue: written.issue ?? null,
        writtenAt: known?.writtenAt ?? at,
        writtenBy: known?.writtenBy ?? by,
        changedAt: at,
        changedBy: by,
        event: event.id,
        isRetired: false,
      });
    } else if (known && findData('article.retired', event)) {
      articles.set(id, { ...known, isRetired: true });
    }
  }
  return articles;
}
