import type { Assessment } from '../../lib/model/assessment.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { useRun } from '../shared/use-run.ts';
import { Button } from '../ui/button.tsx';
import { MenuButton } from '../ui/menu-button.tsx';
import { PopoverButton } from '../ui/popover-button.tsx';
import { DISMISSALS } from './dismissals.ts';
import { usePanel } from './panel-context.tsx';
import { SnoozeForm } from './snooze-form.tsx';
import './panel-footer.css';

/** Escalate; or set it aside, with a reason, in two clicks (R87). Nothing here while its own case is open, which has its own steps; one that a
 * case about many carries may still want a case of its own. */
export function PanelFooter({ assessment, onEscalate }: { assessment: Assessment; onEscalate: () => void }) {
  const { say, ask } = useSession();
  const { state, onState } = usePanel();
  const { busy, problem, run } = useRun();
  if (state.case && !state.case.closedAt && !state.case.group) return null;
  const hot = assessment.level !== 'calm';
  const reasons = DISMISSALS.map((id) => ({ id, text: say(`reason.${id}`) }));
  return (
    <footer className="footer">
      <ProblemNotice problem={problem} />
      <div className="footer-row">
        <Button look={hot && !state.case ? 'solid' : 'quiet'} onPress={onEscalate}>
          {say('panel.escalate')}
        </Button>
        {hot && !state.aside && (
          <>
            <MenuButton
              label={say('panel.handled')}
              text={say('panel.handled')}
              heading={say('panel.handled.why')}
              choices={reasons}
              isDisabled={busy}
              onChoose={(reason) =>
                void run(async () => onState(await ask('panel.handled', { tabId: state.tabId, reason })))
              }
            />
            <PopoverButton text={say('panel.snooze')} label={say('panel.snooze')} isDisabled={busy}>
              {(close) => (
                <SnoozeForm
                  clocks={assessment.clocks}
                  onSnooze={(until, reason) => {
                    close();
                    void run(async () => onState(await ask('panel.snooze', { tabId: state.tabId, until, reason })));
                  }}
                />
              )}
            </PopoverButton>
          </>
        )}
      </div>
    </footer>
  );
}
