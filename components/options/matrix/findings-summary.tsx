import { useState } from 'react';
import type { Mend } from '../../../lib/model/mend.ts';
import { useSession } from '../../shared/session.tsx';
import { Button } from '../../ui/button.tsx';
import { Findings } from './findings.tsx';
import type { SortedFindings } from './sort-findings.ts';

/** A row or a ladder of the editor. */
export interface Place {
  part: 'matrix' | 'ladders';
  id: string;
}

/** What the linter says as a whole: how much, the way from one row it is about to the next, and what is about none. */
export function FindingsSummary({
  sorted,
  places,
  more,
  isReady,
  onShow,
  onMend,
}: {
  sorted: SortedFindings;
  /** Rows and ladders that something is said of, as they stand on the page. */
  places: readonly Place[];
  /** Findings that are not listed. */
  more: number;
  /** False while nothing has been looked at yet. */
  isReady: boolean;
  onShow: (place: Place) => void;
  onMend: (mend: Mend) => void;
}) {
  const { say } = useSession();
  const [at, setAt] = useState(0);
  const all = [...sorted.rows.values(), ...sorted.ladders.values(), sorted.others].flat();
  const errors = all.filter(({ level }) => level === 'error').length;
  const next = places[at % Math.max(places.length, 1)];
  return (
    <div className="findings-summary">
      <div className="findings-head" data-errors={errors > 0}>
        <p role="status" className="small">
          {isReady
            ? say('editor.findings', { errors, warnings: all.length - errors + more })
            : say('editor.findings.looking')}
        </p>
        {next && (
          <Button
            look="bare"
            onPress={() => {
              onShow(next);
              setAt(at + 1);
            }}
          >
            {say('editor.findings.next')}
          </Button>
        )}
      </div>
      <Findings findings={sorted.others} onMend={onMend} />
    </div>
  );
}
