import { type Fit, judgeHit } from './judge-hit.ts';
import { type SearchIndex, searchIndex } from './search-index.ts';
import { termsOf } from './terms-of.ts';

export type Alike = Fit & { id: string };

/** Of a message, what says what it is about stands at its beginning. */
const READ = 800;
const MOST = 3;

/**
 * What was seen before of a ticket: articles and cases that fit it well enough, the best first; often none (R132).
 * @param message the customer's first one
 * @param except ids of documents that are the ticket itself
 */
export function findAlike(
  index: SearchIndex,
  ticket: { subject: string; message: string; language: string | null },
  except: ReadonlySet<string> = new Set(),
): Alike[] {
  const { subject, message, language } = ticket;
  const terms = new Set(termsOf(`${subject}\n${message.slice(0, READ)}`, language));
  const found = searchIndex(index, [...terms], language).filter(({ id }) => !except.has(id));
  return found
    .slice(0, MOST)
    .flatMap((hit) => {
      const fit = judgeHit(hit, terms);
      return fit ? [{ id: hit.id as string, ...fit }] : [];
    })
    .sort((a, b) => b.fit - a.fit);
}
