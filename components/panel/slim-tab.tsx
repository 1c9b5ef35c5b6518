import { Button } from 'react-aria-components/Button';
import { problemOf } from '../../lib/model/problem.ts';
import { BrandMark } from '../shared/brand-mark.tsx';
import { shownLevel } from '../shared/is-unheard.ts';
import { LevelMark } from '../shared/level-mark.tsx';
import { problemText } from '../shared/problem-text.ts';
import { useSession } from '../shared/session.tsx';
import { Trend } from '../shared/trend.tsx';
import { usePanel } from './panel-context.tsx';
import './slim-tab.css';

/** The folded panel, 40 px wide: level, score, trend. It opens when it is asked to, never by itself. */
export function SlimTab() {
  const { say, ask } = useSession();
  const { state, onState, onToast } = usePanel();
  const { assessment, reading, tabId, side } = state;
  const ready = reading === 'ready' && assessment;
  const level = ready ? shownLevel(assessment) : 'none';
  const known = ready && level !== 'unknown';
  const expand = async () => {
    try {
      await ask('panel.collapse', { tabId, collapsed: false });
      onState((last) => ({ ...last, collapsed: false }));
    } catch (error) {
      onToast(problemText(say, problemOf(error)));
    }
  };
  return (
    <main className="slim" data-side={side} data-level={level}>
      <h1 className="visually-hidden">{say('app.name')}</h1>
      <Button className="slim-button" onPress={() => void expand()}>
        <span className="visually-hidden">{say('panel.expand')}</span>
        {known ? (
          <>
            <LevelMark level={assessment.level} size="l" wordless />
            <span className="slim-score figures">
              <span className="visually-hidden">{say('score.label')} </span>
              {assessment.score}
            </span>
            <Trend trend={assessment.trend} wordless />
          </>
        ) : ready || reading === 'blind' ? (
          <LevelMark level="unknown" size="l" wordless />
        ) : (
          <span className="slim-idle" data-busy={reading === 'reading'}>
            <BrandMark />
          </span>
        )}
        {state.case && !state.case.closedAt && (
          <span className="slim-case">
            <span className="visually-hidden">{say('panel.case')}</span>
          </span>
        )}
      </Button>
    </main>
  );
}
