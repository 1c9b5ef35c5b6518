import { useMemo, useState } from 'react';

const PAGE = 25;

/** A long list a page at a time, narrowed by what is typed: of thousands only those in view are drawn. */
export function usePages<Item>(items: readonly Item[], textOf: (item: Item) => string) {
  const [text, setText] = useState('');
  const [page, setPage] = useState(0);
  const found = useMemo(() => {
    const wanted = text.trim().toLowerCase();
    return wanted === '' ? items : items.filter((item) => textOf(item).toLowerCase().includes(wanted));
  }, [items, text, textOf]);
  const pages = Math.ceil(found.length / PAGE);
  const current = Math.min(page, Math.max(0, pages - 1));
  const from = current * PAGE;
  return {
    text,
    search: (next: string) => {
      setText(next);
      setPage(0);
    },
    shown: found.slice(from, from + PAGE),
    from,
    count: found.length,
    page: current,
    pages,
    setPage,
    /** True where the list is long enough to be searched. */
    isLong: items.length > PAGE / 2,
  };
}
