import type { CaseView } from '../../lib/messages/panel-state.ts';
import { nameOf } from '../shared/name-of.ts';
import { useSession } from '../shared/session.tsx';
import { when } from '../shared/when.ts';
import { Notice } from '../ui/notice.tsx';

/** Where nobody's click opened the case, it says so and why (R18). */
export function OpenedByItself({ view }: { view: CaseView }) {
  return view.byItself ? <Notice>{view.byItself}</Notice> : null;
}

/** What happens while nobody accepts: who is asked now, who is next, and whether it goes on without a browser (R7, W20, W21). */
export function LadderPart({ view, now }: { view: CaseView; now: number }) {
  const { say, locale } = useSession();
  const { ladder } = view;
  if (!ladder || view.step === 'closed') return null;
  const { runs, asked, next } = ladder;
  const words = { say, locale };
  const pager = ladder.pager ?? '';
  return (
    <div className="case-part">
      <h3 className="field-label">{say('ladder.title')}</h3>
      {runs !== 'pager' && (
        <ul className="case-ladder figures">
          {asked && (
            <li className="case-asked">
              {say('ladder.asked', { who: nameOf(say, 'role', asked.to), when: when(asked.at, now, words) })}
            </li>
          )}
          {next && (
            <li>{say('ladder.next', { who: nameOf(say, 'role', next.to), when: when(next.at, now, words) })}</li>
          )}
          {asked && !next && <li className="soft">{say('ladder.last')}</li>}
        </ul>
      )}
      <p className="soft small">
        {runs === 'browser' ? say('ladder.runs.browser') : say(`ladder.runs.${runs}`, { name: pager })}
      </p>
    </div>
  );
}
