import type { Answer } from '../../lib/messages/messages.ts';
import { shownLevel } from '../shared/is-unheard.ts';
import { LevelMark } from '../shared/level-mark.tsx';
import { nameOf } from '../shared/name-of.ts';
import { problemText } from '../shared/problem-text.ts';
import { useSession } from '../shared/session.tsx';
import { Trend } from '../shared/trend.tsx';

/** The page behind the popup, in two lines: how hot, and what. */
export function PageState({ state: { state, granted, origin, host, looksLike } }: { state: Answer<'popup.state'> }) {
  const { say } = useSession();
  if (state?.reading === 'ready' && state.assessment && state.ticket) {
    const { score, trend } = state.assessment;
    const level = shownLevel(state.assessment);
    return (
      <header>
        <h1 className="popup-level">
          <LevelMark level={level} size="l" />
          {level !== 'unknown' && (
            <>
              <span className="popup-score figures">
                <span className="visually-hidden">{say('score.label')} </span>
                {score}
              </span>
              <Trend trend={trend} />
            </>
          )}
        </h1>
        <p className="popup-line" dir="auto">
          <bdi>{state.ticket.requester}</bdi> · <bdi>{state.ticket.subject}</bdi>
        </p>
      </header>
    );
  }
  if (state?.reading === 'blind') {
    return (
      <header>
        <h1 className="popup-level">
          <LevelMark level="unknown" size="l" />
        </h1>
        <p>{state.problem ? problemText(say, state.problem) : say('panel.blind')}</p>
      </header>
    );
  }
  const line = () => {
    if (state?.reading === 'reading') return say('panel.reading');
    if (looksLike) return say('popup.looks-like', { site: nameOf(say, 'site', looksLike) });
    if (!granted) return say(origin ? 'popup.off' : 'popup.nowhere');
    return say('panel.none');
  };
  return (
    <header>
      <h1 className="popup-name">{say('app.name')}</h1>
      <p>{line()}</p>
      {granted && host && <p className="soft small">{say('popup.on', { host })}</p>}
    </header>
  );
}
