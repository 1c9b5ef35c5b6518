import type { Ladder } from '../../../lib/model/ladder.ts';
import type { Mend } from '../../../lib/model/mend.ts';
import type { MatrixRow } from '../../../lib/model/policy.ts';
import { useSession } from '../../shared/session.tsx';
import { Unbroken } from '../../shared/unbroken.tsx';
import { Button } from '../../ui/button.tsx';
import { Free, useHeld } from '../../ui/held.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { useWording } from './editor-context.tsx';
import { Findings } from './findings.tsx';
import { LadderForm } from './ladder-form.tsx';
import { RowForm } from './row-form.tsx';
import { rowSentence } from './row-sentence.ts';
import type { SortedFindings } from './sort-findings.ts';
import { rowName, textIn } from './wording.ts';

export interface Opened {
  part: 'matrix' | 'ladders';
  id: string;
}

/** The row or ladder that is open, as a form, with its sentence and findings above it as it changes. */
export function OpenSheet({
  opened,
  values: { matrix, ladders },
  findings,
  onChange,
  onMend,
  onClose,
}: {
  opened: Opened | null;
  values: { matrix: MatrixRow[]; ladders: Ladder[] };
  findings: SortedFindings;
  onChange: (values: { matrix?: MatrixRow[]; ladders?: Ladder[] }) => void;
  onMend: (mend: Mend) => void;
  onClose: () => void;
}) {
  const { say, locale } = useSession();
  const wording = useWording();
  const held = useHeld();
  const row = opened?.part === 'matrix' ? matrix.find(({ id }) => id === opened.id) : undefined;
  const ladder = opened?.part === 'ladders' ? ladders.find(({ id }) => id === opened.id) : undefined;
  return (
    <Sheet
      title={row ? rowName(row, wording) : ladder ? textIn(ladder.name, locale, ladder.id) : ''}
      closeLabel={say('action.close')}
      isOpen={(row ?? ladder) !== undefined}
      onClose={onClose}
      foot={
        <>
          <Free>
            <Button look="solid" onPress={onClose}>
              {say('editor.done')}
            </Button>
          </Free>
          {!held && <span className="soft small">{say('editor.done.help')}</span>}
        </>
      }
    >
      {row && (
        <>
          <p className="sheet-sentence" aria-live="polite">
            <Unbroken>{rowSentence(row, wording)}</Unbroken>
          </p>
          <Findings findings={findings.rows.get(row.id) ?? []} onMend={onMend} />
          <RowForm
            key={row.id}
            row={row}
            ladders={ladders}
            onChange={(next) => onChange({ matrix: matrix.map((one) => (one === row ? { ...row, ...next } : one)) })}
          />
        </>
      )}
      {ladder && (
        <>
          <Findings findings={findings.ladders.get(ladder.id) ?? []} onMend={onMend} />
          <LadderForm
            key={ladder.id}
            ladder={ladder}
            onChange={(next) => onChange({ ladders: ladders.map((one) => (one === ladder ? next : one)) })}
          />
        </>
      )}
    </Sheet>
  );
}
