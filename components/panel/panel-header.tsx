import { problemOf } from '../../lib/model/problem.ts';
import { BrandMark } from '../shared/brand-mark.tsx';
import { Explain } from '../shared/explain.tsx';
import { shownLevel } from '../shared/is-unheard.ts';
import { LevelMark } from '../shared/level-mark.tsx';
import { problemText } from '../shared/problem-text.ts';
import { useSession } from '../shared/session.tsx';
import { Trend } from '../shared/trend.tsx';
import type { MenuChoice } from '../ui/menu-button.tsx';
import { MenuButton } from '../ui/menu-button.tsx';
import { Meter } from '../ui/meter.tsx';
import { usePanel } from './panel-context.tsx';
import { PanelSync } from './panel-sync.tsx';
import './panel-header.css';

type Choice = 'collapse' | 'side' | 'new-case' | 'dashboard' | 'settings';

/** Level in words first, then the score and where it is going; and the menu. */
export function PanelHeader() {
  const { say, ask } = useSession();
  const { state, isInset, onState, onOpen, onToast } = usePanel();
  const { reading, assessment, tabId, surface } = state;
  const ready = reading === 'ready' && assessment;
  const level = ready ? shownLevel(assessment) : 'none';
  const known = ready && level !== 'unknown';
  const other = state.side === 'right' ? 'left' : 'right';
  const framed: MenuChoice<Choice>[] = [
    { id: 'collapse', text: say('panel.collapse'), icon: 'fold' },
    { id: 'side', text: say(`panel.side.${other}`), icon: 'side' },
  ];
  const choices: MenuChoice<Choice>[] = [
    ...(surface === 'frame' ? framed : []),
    { id: 'new-case', text: say('intake.new'), icon: 'plus' },
    { id: 'dashboard', text: say('action.dashboard'), icon: 'dashboard' },
    { id: 'settings', text: say('action.settings'), icon: 'settings' },
  ];
  const choose = async (choice: Choice) => {
    if (choice !== 'collapse' && choice !== 'side') return onOpen(choice);
    if (choice === 'collapse') {
      await ask('panel.collapse', { tabId, collapsed: true });
      onState((last) => ({ ...last, collapsed: true }));
    } else {
      const { settings } = await ask('settings.get', {});
      await ask('settings.set', { ...settings, side: other });
    }
  };
  const [Head, Title] = isInset ? (['div', 'h2'] as const) : (['header', 'h1'] as const);
  return (
    <Head className="header" data-level={level}>
      <div className="header-row">
        <Title className="header-level" tabIndex={-1}>
          {known ? (
            <LevelMark level={assessment.level} size="l" />
          ) : ready || reading === 'blind' ? (
            <LevelMark level="unknown" size="l" />
          ) : (
            <span className="header-name">
              <BrandMark size={18} />
              {say('app.name')}
            </span>
          )}
        </Title>
        {known && (
          <>
            <span className="header-score figures">
              <span className="visually-hidden">{say('score.label')} </span>
              {assessment.score}
            </span>
            <Trend trend={assessment.trend} />
          </>
        )}
        {level !== 'none' && (
          <Explain topic={`level.${level}`} name={say(`level.${level}`)} {...(known && { also: ['word.score'] })} />
        )}
        {!isInset && (
          <div className="header-menu">
            <MenuButton
              label={say('panel.menu')}
              choices={choices}
              onChoose={(choice) => {
                choose(choice).catch((error) => onToast(problemText(say, problemOf(error))));
              }}
            />
          </div>
        )}
      </div>
      {known && (
        <Meter value={assessment.score} label={say('score.label')} ticks={[40, 60, 80]} tone={assessment.level} />
      )}
      <PanelSync />
    </Head>
  );
}
