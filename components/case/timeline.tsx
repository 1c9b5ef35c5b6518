import { useState } from 'react';
import type { CaseView } from '../../lib/messages/panel-state.ts';
import { nameOf } from '../shared/name-of.ts';
import { useSession } from '../shared/session.tsx';
import { when } from '../shared/when.ts';
import { Button } from '../ui/button.tsx';

const SHOWN = 5;

/** What happened to the case, latest first; the older part folded. */
export function Timeline({ lines, now }: { lines: CaseView['timeline']; now: number }) {
  const { say, locale } = useSession();
  const [all, setAll] = useState(false);
  const latest = [...lines].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  const shown = all ? latest : latest.slice(0, SHOWN);
  const more = latest.length - SHOWN;
  if (latest.length === 0) return null;
  return (
    <div className="case-part">
      <h3 className="field-label">{say('panel.case.timeline')}</h3>
      <ol className="timeline">
        {shown.map((line) => (
          <li key={line.id} className="timeline-line">
            <p>{line.text ?? nameOf(say, 'event', line.type)}</p>
            {line.detail && (
              <p className="timeline-text" dir="auto">
                {line.detail}
              </p>
            )}
            {line.aside && <p className="timeline-meta">{line.aside}</p>}
            <p className="timeline-meta figures">
              {[line.by, when(line.at, now, { say, locale })].filter(Boolean).join(' · ')}
            </p>
          </li>
        ))}
      </ol>
      {more > 0 && (
        <p>
          <Button look="bare" onPress={() => setAll(!all)}>
            {all ? say('panel.case.timeline.less') : say('panel.case.timeline.more', { count: more })}
          </Button>
        </p>
      )}
    </div>
  );
}
