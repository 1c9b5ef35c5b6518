import { Button as AriaButton } from 'react-aria-components/Button';
import { GridListItem } from 'react-aria-components/GridList';
import type { LintFinding } from '../../../lib/model/lint-finding.ts';
import type { Mend } from '../../../lib/model/mend.ts';
import type { MatrixRow } from '../../../lib/model/policy.ts';
import { useSession } from '../../shared/session.tsx';
import { Unbroken } from '../../shared/unbroken.tsx';
import { Free, useHeld } from '../../ui/held.tsx';
import { Icon } from '../../ui/icon.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useWording } from './editor-context.tsx';
import { Findings } from './findings.tsx';
import { rowSentence } from './row-sentence.ts';
import { rowName } from './wording.ts';

export const ROW_ACTS = ['open', 'up', 'down', 'duplicate', 'delete'] as const;
export type RowAct = (typeof ROW_ACTS)[number];

/** One row of the matrix: a handle to drag it by, its name and sentence, and what the linter says of it. */
export function RowItem({
  row,
  number,
  findings,
  onAct,
  onMend,
}: {
  row: MatrixRow;
  number: number;
  findings: readonly LintFinding[];
  onAct: (act: RowAct) => void;
  onMend: (mend: Mend) => void;
}) {
  const { say } = useSession();
  const wording = useWording();
  const name = rowName(row, wording);
  const held = useHeld();
  return (
    <GridListItem id={row.id} textValue={name} className="matrix-row">
      <AriaButton slot="drag" className="matrix-grip" isDisabled={held} aria-label={say('editor.drag', { name })}>
        <Icon name="grip" />
      </AriaButton>
      <span className="matrix-number figures soft" aria-hidden="true">
        {number}
      </span>
      <div className="matrix-text">
        <p className="matrix-name">
          <strong>{name}</strong> {row.protective && <Tag tone="calm">{say('editor.protective.tag')}</Tag>}
        </p>
        <p className="matrix-sentence">
          <Unbroken>{rowSentence(row, wording)}</Unbroken>
        </p>
        <Findings findings={findings} onMend={onMend} />
      </div>
      <Free>
        <MenuButton
          label={say('editor.row.more', { name })}
          choices={(held ? ROW_ACTS.slice(0, 1) : ROW_ACTS).map((id) => ({ id, text: say(`editor.act.${id}`) }))}
          onChoose={onAct}
        />
      </Free>
    </GridListItem>
  );
}
