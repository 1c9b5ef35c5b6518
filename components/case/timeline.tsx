import { useState } from 'react';
import type { CaseView } from '../../lib/messages/panel-state.ts';
import { ArchiveLine } from '../archive/archive-line.tsx';
import { LeadTime } from '../archive/lead-time.tsx';
import { TakeAlong } from '../archive/take-along.tsx';
import { WholeTimeline } from '../archive/whole-timeline.tsx';
import { useSession } from '../shared/session.tsx';
import { useShield } from '../shared/use-shield.ts';
import { when } from '../shared/when.ts';
import { Button } from '../ui/button.tsx';
import { nameInside } from './name-inside.ts';
import { HoldWay } from './parts/hold/hold-way.tsx';
import type { Act } from './use-case.ts';
import '../archive/archive.css';

const SHOWN = 5;

/** What happened to the case, latest first; all of it, narrowed and page by page, where it is asked for (R2, R103). */
export function Timeline({ view, now, busy, act }: { view: CaseView; now: number; busy: boolean; act: Act }) {
  const { say, locale } = useSession();
  const [all, setAll] = useState(false);
  // In the order of the log, which a clock that was off does not turn around.
  const latest = view.timeline.slice(-SHOWN).reverse();
  const shield = useShield(
    view.id,
    latest.map(({ detail }) => detail),
  );
  const count = view.entries ?? view.timeline.length;
  if (latest.length === 0) return null;
  return (
    <div className="case-part">
      <h3 className="field-label">{say('archive.timeline')}</h3>
      {all ? (
        // What was added meanwhile is at the top: the whole is asked for again.
        <WholeTimeline key={count} id={view.id} now={now} />
      ) : (
        <ol className="timeline">
          {latest.map((line) => (
            <ArchiveLine key={line.id} line={line} now={now} shield={shield} />
          ))}
        </ol>
      )}
      {count > SHOWN && (
        <p className="soft small figures">
          {say('panel.case.opened', {
            when: when(view.openedAt, now, { say, locale }),
            who: nameInside(view.openedBy, say, locale),
          })}
        </p>
      )}
      <LeadTime lead={view.lead} />
      <div className="archive-ways">
        {/* Where each entry was written is said there only (R103). */}
        {count > 1 && (
          <Button look="bare" onPress={() => setAll(!all)}>
            {all ? say('archive.latest') : say('archive.whole', { count })}
          </Button>
        )}
        <TakeAlong id={view.id} />
        {!view.parts?.hold?.placed.length && <HoldWay busy={busy} act={act} />}
      </div>
    </div>
  );
}
