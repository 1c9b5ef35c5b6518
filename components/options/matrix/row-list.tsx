import type { KeyboardEvent } from 'react';
import { GridList } from 'react-aria-components/GridList';
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import type { LintFinding } from '../../../lib/model/lint-finding.ts';
import type { Mend } from '../../../lib/model/mend.ts';
import type { MatrixRow } from '../../../lib/model/policy.ts';
import { useSession } from '../../shared/session.tsx';
import { moveItems, stepItem } from './move-items.ts';
import { type RowAct, RowItem } from './row-item.tsx';

const NONE: readonly LintFinding[] = [];

/** The rows, top-down: the first that holds takes the ticket. They are put in order by dragging, by keyboard, or by a row's menu. */
export function RowList({
  rows,
  findings,
  onRows,
  onAct,
  onMend,
}: {
  rows: readonly MatrixRow[];
  /** By row id. */
  findings: ReadonlyMap<string, readonly LintFinding[]>;
  onRows: (rows: MatrixRow[]) => void;
  onAct: (row: MatrixRow, act: RowAct) => void;
  onMend: (mend: Mend) => void;
}) {
  const { say } = useSession();
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      if (target.dropPosition === 'on') return;
      onRows(moveItems(rows, new Set([...keys].map(String)), String(target.key), target.dropPosition));
    },
  });
  /** Alt and an arrow move the row that has the focus, without a drag. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    const id = (event.target as HTMLElement).closest<HTMLElement>('[role="row"]')?.dataset.key;
    if (id === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onRows(stepItem(rows, id, event.key === 'ArrowUp' ? -1 : 1));
  };
  return (
    <div onKeyDownCapture={onKeyDown}>
      <GridList
        aria-label={say('editor.rows')}
        className="matrix-rows"
        items={rows.map((row, at) => ({ ...row, at }))}
        dependencies={[rows, findings, say]}
        dragAndDropHooks={dragAndDropHooks}
        keyboardNavigationBehavior="tab"
        disallowTypeAhead
        onAction={(key) => {
          const row = rows.find(({ id }) => id === key);
          if (row) onAct(row, 'open');
        }}
        renderEmptyState={() => <p className="soft">{say('editor.rows.none')}</p>}
      >
        {({ at, ...row }) => (
          <RowItem
            row={row}
            number={at + 1}
            findings={findings.get(row.id) ?? NONE}
            onAct={(act) => onAct(row, act)}
            onMend={onMend}
          />
        )}
      </GridList>
    </div>
  );
}
