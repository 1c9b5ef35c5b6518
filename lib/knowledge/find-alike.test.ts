import { describe, expect, it } from 'vitest';
import { findAlike } from './find-alike.ts';
import { dropDocument, emptyIndex, loadIndex, putDocuments, saveIndex, searchIndex } from './search-index.ts';
import { termsOf } from './terms-of.ts';
import { readSamples, SAMPLE_LANGUAGES } from './testing/read-samples.ts';

const { articles, questions } = readSamples();
const index = emptyIndex();
putDocuments(index, articles);
const answered = questions.filter(({ article }) => article !== null);
const top = (subject: string, message: string, language: string, count: number) =>
  searchIndex(index, termsOf(`${subject}\n${message}`, language), language)
    .slice(0, count)
    .map(({ id }) => id);

describe('what was seen before (R132)', () => {
  it.each(SAMPLE_LANGUAGES)('finds the article that answers among the first three: %s (R146)', (language) => {
    const own = answered.filter((one) => one.language === language);
    const found = own.filter(({ subject, message, article }) => top(subject, message, language, 3).includes(article!));
    expect(own.length).toBeGreaterThanOrEqual(10);
    expect(found.length / own.length).toBeGreaterThanOrEqual(0.9);
  });

  it('offers the right one for three of four questions, and none where none answers', () => {
    const offered = answered.filter((one) => findAlike(index, one)[0]?.id === one.article);
    expect(offered.length / answered.length).toBeGreaterThanOrEqual(0.75);
    const alarms = questions.filter((one) => one.article === null && findAlike(index, one).length > 0);
    expect(alarms).toEqual([]);
  });

  it('leaves the ticket’s own case out', () => {
    const [one] = answered;
    expect(findAlike(index, one!, new Set([one!.article!])).map(({ id }) => id)).not.toContain(one!.article);
  });

  it('says nothing of a ticket that says nothing', () => {
    for (const subject of ['', 'Help!', 'Please help me', '👍', '12'])
      expect(findAlike(index, { subject, message: '', language: 'en' })).toEqual([]);
  });

  it('answers the same after it was kept as text, and forgets what is taken out', () => {
    const again = loadIndex(saveIndex(index));
    const [one] = answered;
    expect(findAlike(again, one!)).toEqual(findAlike(index, one!));
    dropDocument(again, one!.article!);
    dropDocument(again, 'article:unknown');
    expect(findAlike(again, one!).map(({ id }) => id)).not.toContain(one!.article);
  });

  it('what a person types may end in the middle of a word, or be misspelt', () => {
    const found = (query: string) => searchIndex(index, termsOf(query), 'en', false)[0]?.id;
    const parcel = articles.find(({ title }) => title.startsWith('Parcel marked'))?.id;
    expect(found('parc deliv')).toBe(parcel);
    expect(found('pacel delivred neighbours')).toBe(parcel);
  });
});
