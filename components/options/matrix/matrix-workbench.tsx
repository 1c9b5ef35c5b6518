import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { MatrixVersion } from '../../../lib/messages/matrix-messages.ts';
import type { Answer } from '../../../lib/messages/messages.ts';
import { applyMend } from '../../../lib/model/apply-mend.ts';
import type { Mend } from '../../../lib/model/mend.ts';
import type { MatrixRow } from '../../../lib/model/policy.ts';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PartsActions } from '../parts-actions.tsx';
import { type Parts, useParts } from '../use-parts.ts';
import { FindingsSummary, type Place } from './findings-summary.tsx';
import { LadderList } from './ladder-list.tsx';
import { MatrixHistory } from './matrix-history.tsx';
import { freeId, stepItem } from './move-items.ts';
import { type Opened, OpenSheet } from './open-sheet.tsx';
import { ReplayPanel } from './replay-panel.tsx';
import type { RowAct } from './row-item.tsx';
import { RowList, type RowListProps } from './row-list.tsx';
import { sortFindings } from './sort-findings.ts';
import { TemplateMenu } from './template-menu.tsx';
import { useLint } from './use-lint.ts';
import { rowName, textIn } from './wording.ts';

export const MATRIX_PARTS = ['matrix', 'ladders'] as const;
type Values = Parts<(typeof MATRIX_PARTS)[number]>;

/** What was just taken out, so that it can be put back where it stood. */
interface Gone {
  name: string;
  restore: (values: Values) => Partial<Values>;
}

/** A row to begin with: it asks nothing yet, so it takes no ticket. */
const newRow = (id: string): MatrixRow => ({
  id,
  when: { any: [] },
  type: 'hierarchical',
  mode: 'transfer',
  tier: 2,
  to: { role: 'lead' },
  notify: [],
  acknowledgeWithin: 'PT1H',
  explain: {},
  protective: false,
});

const putBack = <T,>(list: readonly T[], at: number, item: T): T[] => [...list.slice(0, at), item, ...list.slice(at)];

/** The same map as before, while it says the same. */
function useSame<T>(map: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  const kept = useRef(map);
  if (JSON.stringify([...kept.current]) !== JSON.stringify([...map])) kept.current = map;
  return kept.current;
}

/** Leads to a row or a ladder on the page. @returns false where it is not drawn, in a list too long to be */
function focusPlace({ part, id }: Place): boolean {
  const name = CSS.escape(id);
  const place =
    part === 'matrix' ? `#matrix [role="row"][data-key="${name}"]` : `#matrix [data-ladder="${name}"] button`;
  const found = document.querySelector<HTMLElement>(place);
  found?.focus();
  return found !== null;
}

/** The rows and the ladders as they are being changed, what the linter says of them, a trial, and the way to save. */
export function MatrixWorkbench({
  loaded,
  templates,
  versions,
  onSaved,
}: {
  loaded: Answer<'parts.get'>;
  templates: Answer<'matrix.templates'>;
  versions: readonly MatrixVersion[];
  onSaved: () => void;
}) {
  const { say, locale } = useSession();
  const parts = useParts('matrix', MATRIX_PARTS, loaded, onSaved);
  const { values, change } = parts;
  const { matrix, ladders } = values;
  const lint = useLint(values);
  const sorted = useMemo(() => sortFindings(lint.findings, values), [lint.findings, values]);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [gone, setGone] = useState<Gone | null>(null);
  const [note, setNote] = useState<string | null>(null);

  // What is as it was shipped is given back: then it follows the shipped one again, also where a later Simmer changes it.
  const asShipped = MATRIX_PARTS.filter(
    (part) => JSON.stringify(values[part]) === JSON.stringify(templates.shipped[part]),
  );

  const put = (next: Partial<Values>) => {
    setNote(null);
    change(next);
  };
  const mend = (one: Mend) => {
    const mended = applyMend(values, one);
    if (mended) put(mended);
    else setNote(say('editor.mend.moved'));
  };
  const act = (row: MatrixRow, what: RowAct) => {
    const at = matrix.findIndex(({ id }) => id === row.id);
    if (what === 'open') setOpened({ part: 'matrix', id: row.id });
    else if (what === 'up' || what === 'down') put({ matrix: stepItem(matrix, row.id, what === 'up' ? -1 : 1) });
    else if (what === 'duplicate') {
      const id = freeId(row.id, matrix);
      put({ matrix: putBack(matrix, at + 1, { ...row, id }) });
      setOpened({ part: 'matrix', id });
    } else {
      put({ matrix: matrix.filter(({ id }) => id !== row.id) });
      setGone({ name: rowName(row, { say, locale }), restore: (now) => ({ matrix: putBack(now.matrix, at, row) }) });
    }
  };
  // The list follows what is typed in a form a moment later: a matrix may be hundreds of rows long.
  const drawn = useDeferredValue(matrix);
  const drawnFindings = useDeferredValue(useSame(sorted.rows));
  const now = useRef({ matrix, put, act, mend });
  now.current = { matrix, put, act, mend };
  const onRows = useCallback<RowListProps['onRows']>(
    (move) => now.current.put({ matrix: move(now.current.matrix) }),
    [],
  );
  const onAct = useCallback<RowListProps['onAct']>((row, what) => now.current.act(row, what), []);
  const onMend = useCallback<RowListProps['onMend']>((one) => now.current.mend(one), []);
  const add = () => {
    const id = freeId('row', matrix);
    put({ matrix: [...matrix, newRow(id)] });
    setOpened({ part: 'matrix', id });
  };
  const take = (next: Partial<Values>) => {
    setGone(null);
    change(next);
    setNote(say('editor.taken'));
  };
  return (
    <div className="matrix">
      <div className="workbench-actions">
        <Button icon="plus" onPress={add}>
          {say('editor.row.add')}
        </Button>
        <TemplateMenu templates={templates} onTake={take} />
      </div>
      <FindingsSummary
        sorted={sorted}
        places={[
          ...matrix.filter(({ id }) => sorted.rows.has(id)).map(({ id }) => ({ part: 'matrix' as const, id })),
          ...ladders.filter(({ id }) => sorted.ladders.has(id)).map(({ id }) => ({ part: 'ladders' as const, id })),
        ]}
        more={lint.more}
        isReady={lint.isReady}
        onShow={(place) => focusPlace(place) || setOpened(place)}
        onMend={mend}
      />
      <ProblemNotice problem={lint.problem} />
      <div role="status" className="matrix-notes">
        {note && <Notice icon="info">{note}</Notice>}
        {gone && (
          <Notice
            icon="undo"
            action={
              <Button
                onPress={() => {
                  put(gone.restore(values));
                  setGone(null);
                }}
              >
                {say('action.undo')}
              </Button>
            }
          >
            {say('editor.gone', { name: gone.name })}
          </Notice>
        )}
      </div>
      <RowList rows={drawn} findings={drawnFindings} onRows={onRows} onAct={onAct} onMend={onMend} />
      <p className="soft small">{say('editor.rows.help')}</p>
      <h3>{say('editor.ladders')}</h3>
      <p className="soft option-help">{say('editor.ladders.help')}</p>
      <LadderList
        ladders={ladders}
        findings={sorted.ladders}
        onLadders={(next) => put({ ladders: next })}
        onOpen={(id) => setOpened({ part: 'ladders', id })}
        onDelete={(ladder) => {
          const at = ladders.indexOf(ladder);
          put({ ladders: ladders.filter((one) => one !== ladder) });
          setGone({
            name: textIn(ladder.name, locale, ladder.id),
            restore: (now) => ({ ladders: putBack(now.ladders, at, ladder) }),
          });
        }}
        onMend={mend}
      />
      <Disclosure summary={say('editor.replay')}>
        <ReplayPanel values={values} />
      </Disclosure>
      <MatrixHistory versions={versions} isChanged={parts.isChanged} onTake={(was) => take(was as Partial<Values>)} />
      <div className="matrix-save" data-changed={parts.isChanged}>
        <PartsActions
          parts={{ ...parts, save: () => parts.save(asShipped) }}
          blocked={sorted.errors > 0 ? say('editor.blocked', { count: sorted.errors }) : null}
        />
      </div>
      <OpenSheet
        opened={opened}
        values={values}
        findings={sorted}
        onChange={put}
        onMend={mend}
        onClose={() => setOpened(null)}
      />
    </div>
  );
}
