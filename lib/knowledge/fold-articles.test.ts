import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { event } from '../cases/testing/events.ts';
import type { LogEvent } from '../model/event.ts';
import { foldArticles } from './fold-articles.ts';

const written = (at: number, id: string, title: string, over: Partial<LogEvent> = {}) =>
  event(
    at,
    'article.written',
    `article:${id}`,
    { title, text: 'text-1', language: 'en' },
    { id: `${at}-${id}-${title}`, ...over },
  );
const retired = (at: number, id: string) => event(at, 'article.retired', `article:${id}`, {});

describe('articles (R130)', () => {
  it('the latest text stands, and remembers who wrote it first and which case it came from', () => {
    const first = event(1, 'article.written', 'article:a', { title: 't1', language: 'en', case: 'case-1' });
    const article = foldArticles([written(5, 'a', 't2', { by: 'ben' }), first]).get('a');
    expect(article).toMatchObject({ title: 't2', case: 'case-1', writtenBy: 'ann', changedBy: 'ben' });
  });

  it('a retired one is out until it is written again', () => {
    expect(foldArticles([written(1, 'a', 't1'), retired(2, 'a')]).get('a')?.isRetired).toBe(true);
    expect(foldArticles([written(1, 'a', 't1'), retired(2, 'a'), written(3, 'a', 't2')]).get('a')).toMatchObject({
      isRetired: false,
      title: 't2',
    });
  });

  it('what it cannot read changes nothing', () => {
    const newer = { ...written(3, 'a', 't3'), v: 2 };
    const broken = event(4, 'article.written', 'article:a', { title: 7 });
    expect(foldArticles([written(1, 'a', 't1'), newer, broken]).get('a')?.title).toBe('t1');
    expect(foldArticles([retired(1, 'b')]).size).toBe(0);
  });

  it('any order, any duplicates, any part first and then the rest: the same articles', () => {
    const logs = fc.array(
      fc
        .record({ at: fc.nat(20), id: fc.constantFrom('a', 'b'), kind: fc.constantFrom('t1', 't2', 'retired') })
        .map(({ at, id, kind }) => (kind === 'retired' ? retired(at, id) : written(at, id, kind))),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(logs, fc.infiniteStream(fc.nat()), (log, picks) => {
        const wanted = foldArticles(log);
        const shuffled = [...log, ...log.slice(0, 3)]
          .map((one) => ({ one, key: picks.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        expect(foldArticles(shuffled)).toEqual(wanted);
      }),
    );
  });
});
