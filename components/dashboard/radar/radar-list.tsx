import { useMemo, useRef, useState } from 'react';
import { Checkbox, Collection, GridList, GridListItem, GridListLoadMoreItem } from 'react-aria-components/GridList';
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import { type Problem, problemOf } from '../../../lib/model/problem.ts';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { Icon } from '../../ui/icon.tsx';
import { showCase } from '../show-case.ts';
import { RadarLine } from './radar-line.tsx';
import { RowContext } from './row-context.ts';
import type { RowStore } from './row-store.ts';
import { useRowSize } from './use-row-size.ts';

/** From so many on, only the rows in view are drawn. */
const LONG = 60;

/** Tickets as rows one walks through with the arrows: Enter opens one, Space chooses it. */
export function RadarList({
  label,
  ids,
  total,
  onMore,
  store,
  chosen,
  onChosen,
}: {
  label: string;
  ids: readonly string[];
  /** How many there are beyond those that were taken up; more are asked for as one comes near their end. */
  total: number;
  onMore: () => void;
  store: RowStore;
  chosen: ReadonlySet<string>;
  onChosen: (chosen: ReadonlySet<string>) => void;
}) {
  const { ask } = useSession();
  const [problem, setProblem] = useState<Problem | null>(null);
  // The same thing for the same ticket: a row that only moved is not made anew.
  const [things] = useState(() => new Map<string, { id: string }>());
  const items = useMemo(
    () =>
      ids.map((id) => {
        const thing = things.get(id) ?? { id };
        things.set(id, thing);
        return thing;
      }),
    [ids, things],
  );
  // A case about many is set aside by nobody: it is taken, or closed.
  const many = useMemo(() => ids.filter((id) => id.startsWith('case:')), [ids]);
  const isLong = ids.length > LONG;
  const around = useRef<HTMLDivElement>(null);
  const rowSize = useRowSize(around);
  const layout = useMemo(() => ({ rowSize }), [rowSize]);
  const open = (id: string) => {
    const row = store.find(id);
    setProblem(null);
    if (row?.case && (row.many || !row.isHere)) return showCase(row.case.id);
    ask('radar.open', { id }).catch((error) => setProblem(problemOf(error)));
  };
  const list = (
    <GridList
      aria-label={label}
      className="radar-list"
      data-long={isLong}
      disallowTypeAhead
      disabledKeys={many}
      disabledBehavior="selection"
      selectionMode="multiple"
      selectedKeys={chosen}
      onSelectionChange={(next) =>
        onChosen(next === 'all' ? new Set(ids.filter((id) => !id.startsWith('case:'))) : new Set([...next].map(String)))
      }
      onAction={(key) => open(String(key))}
    >
      <Collection items={items}>
        {({ id }) => (
          <GridListItem className="radar-row">
            <span className="radar-choose">
              <Checkbox slot="selection" className="checkbox">
                <span className="checkbox-box">
                  <Icon name="check" />
                </span>
              </Checkbox>
            </span>
            <RadarLine id={id} />
          </GridListItem>
        )}
      </Collection>
      {ids.length < total && <GridListLoadMoreItem className="radar-more" onLoadMore={onMore} />}
    </GridList>
  );
  return (
    <RowContext value={store}>
      <div ref={around}>
        {isLong ? (
          <Virtualizer layout={ListLayout} layoutOptions={layout}>
            {list}
          </Virtualizer>
        ) : (
          list
        )}
      </div>
      <ProblemNotice problem={problem} />
    </RowContext>
  );
}
