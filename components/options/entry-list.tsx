import type { ReactNode } from 'react';
import { useSession } from '../shared/session.tsx';
import { Pager } from '../ui/pager.tsx';
import { TextField } from '../ui/text-field.tsx';
import { EntryRow } from './entry-row.tsx';
import { usePages } from './use-pages.ts';
import './entry-list.css';
import { Free } from '../ui/held.tsx';

/** A list that may be thousands long: searched, a page at a time, and each entry opens in place to be changed. */
export function EntryList<Item>({
  label,
  findLabel,
  items,
  open,
  keyOf,
  textOf,
  summaryOf,
  formOf,
  onOpen,
}: {
  label: string;
  findLabel: string;
  items: readonly Item[];
  /** Key of the entry that is open; null where none is. */
  open: string | null;
  keyOf: (item: Item) => string;
  /** What is searched. Must be the same function every time. */
  textOf: (item: Item) => string;
  summaryOf: (item: Item) => ReactNode;
  formOf: (item: Item) => ReactNode;
  onOpen: (key: string | null) => void;
}) {
  const { say, locale } = useSession();
  const { text, search, shown, from, count, page, pages, setPage, isLong } = usePages(items, textOf);
  const figure = (number: number) => number.toLocaleString(locale);
  // What is open stays in view while its own name is changed so that it is not found any more.
  const opened = items.find((item) => keyOf(item) === open);
  const rows = opened !== undefined && !shown.includes(opened) ? [opened, ...shown] : shown;
  return (
    <div className="entries">
      {isLong && (
        <div className="entries-find">
          <Free>
            <TextField label={findLabel} value={text} onChange={search} />
          </Free>
        </div>
      )}
      {rows.length > 0 && (
        <ul className="entry-list" aria-label={label}>
          {rows.map((item) => (
            <EntryRow
              key={keyOf(item)}
              isOpen={keyOf(item) === open}
              summary={summaryOf(item)}
              onOpen={(isOpen) => onOpen(isOpen ? keyOf(item) : null)}
            >
              {() => formOf(item)}
            </EntryRow>
          ))}
        </ul>
      )}
      {count === 0 && text !== '' && (
        <p className="soft" role="status">
          {say('pager.none', { text })}
        </p>
      )}
      <Pager page={page} pages={pages} backLabel={say('pager.back')} nextLabel={say('pager.next')} onPage={setPage}>
        {say('pager.shown', { from: figure(from + 1), to: figure(from + shown.length), count: figure(count) })}
      </Pager>
    </div>
  );
}
