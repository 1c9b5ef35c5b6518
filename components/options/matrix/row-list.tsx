import { type KeyboardEvent, memo, useMemo, useRef } from 'react';
import { GridList } from 'react-aria-components/GridList';
import { type DragAndDropOptions, useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import type { LintFinding } from '../../../lib/model/lint-finding.ts';
import type { Mend } from '../../../lib/model/mend.ts';
import type { MatrixRow } from '../../../lib/model/policy.ts';
import { useSession } from '../../shared/session.tsx';
import { useHeld } from '../../ui/held.tsx';
import { moveItems, stepItem } from './move-items.ts';
import { type RowAct, RowItem } from './row-item.tsx';

/** A longer list scrolls by itself, and only what is in view is drawn. */
const MOST_DRAWN = 60;
const LAYOUT = { estimatedRowSize: 84, dropIndicatorThickness: 2 };

const NONE: readonly LintFinding[] = [];

interface Item {
  id: string;
  row: MatrixRow;
  at: number;
  found: readonly LintFinding[];
}

/** The rows as the list draws them. What did not change stays the same object, so that of 500 rows only the changed are drawn anew. */
function useItems(rows: readonly MatrixRow[], findings: ReadonlyMap<string, readonly LintFinding[]>): Item[] {
  const known = useRef(new Map<string, Item>());
  return useMemo(() => {
    const items = rows.map((row, at): Item => {
      const found = findings.get(row.id) ?? NONE;
      const before = known.current.get(row.id);
      const isSame = before?.row === row && before.at === at && JSON.stringify(before.found) === JSON.stringify(found);
      return isSame ? before : { id: row.id, row, at, found };
    });
    known.current = new Map(items.map((item) => [item.id, item]));
    return items;
  }, [rows, findings]);
}

export interface RowListProps {
  rows: readonly MatrixRow[];
  /** By row id. */
  findings: ReadonlyMap<string, readonly LintFinding[]>;
  /** Changes the rows as they are by now: what is drawn may be a moment old. */
  onRows: (change: (rows: readonly MatrixRow[]) => MatrixRow[]) => void;
  onAct: (row: MatrixRow, act: RowAct) => void;
  onMend: (mend: Mend) => void;
}

/** The rows, top-down: the first that holds takes the ticket. They are put in order by dragging, by keyboard, or by a row's menu. */
export const RowList = memo(function RowList({ rows, findings, onRows, onAct, onMend }: RowListProps) {
  const { say } = useSession();
  const items = useItems(rows, findings);
  // Drawn rows outlive a change of others, so they ask for what is to be done by what it is now.
  const acts = useRef({ onAct, onMend });
  acts.current = { onAct, onMend };
  // The same from one drawing to the next: what the linter says meanwhile must not end a drag.
  const held = useHeld();
  const dragging = useMemo<DragAndDropOptions>(
    () => ({
      isDisabled: held,
      getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
      onReorder: ({ keys, target: { key, dropPosition } }) => {
        if (dropPosition === 'on') return;
        onRows((now) => moveItems(now, new Set([...keys].map(String)), String(key), dropPosition));
      },
    }),
    [onRows, held],
  );
  const { dragAndDropHooks } = useDragAndDrop(dragging);
  /** Alt and an arrow move the row that has the focus, without a drag. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (held || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    const id = (event.target as HTMLElement).closest<HTMLElement>('[role="row"]')?.dataset.key;
    if (id === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onRows((now) => stepItem(now, id, event.key === 'ArrowUp' ? -1 : 1));
  };
  const isLong = rows.length > MOST_DRAWN;
  const list = (
    <GridList
      aria-label={say('editor.rows')}
      className="matrix-rows"
      data-long={isLong}
      items={items}
      dragAndDropHooks={dragAndDropHooks}
      keyboardNavigationBehavior="tab"
      disallowTypeAhead
      onAction={(key) => {
        const row = rows.find(({ id }) => id === key);
        if (row) onAct(row, 'open');
      }}
      renderEmptyState={() => <p className="soft">{say('editor.rows.none')}</p>}
    >
      {({ row, at, found }) => (
        <RowItem
          row={row}
          number={at + 1}
          findings={found}
          onAct={(act) => acts.current.onAct(row, act)}
          onMend={(mend) => acts.current.onMend(mend)}
        />
      )}
    </GridList>
  );
  return (
    <div onKeyDownCapture={onKeyDown}>
      {isLong ? (
        <Virtualizer layout={ListLayout} layoutOptions={LAYOUT}>
          {list}
        </Virtualizer>
      ) : (
        list
      )}
    </div>
  );
});
