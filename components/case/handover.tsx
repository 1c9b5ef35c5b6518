import type { CaseView } from '../../lib/messages/panel-state.ts';
import { upperFirst } from '../shared/letter-case.ts';
import { nameOf } from '../shared/name-of.ts';
import { useSession } from '../shared/session.tsx';
import { timeLeft } from '../shared/time-left.ts';
import { when } from '../shared/when.ts';
import { Button } from '../ui/button.tsx';
import { acceptedWords } from './accepted-words.ts';
import type { Act } from './use-case.ts';

/** Who owns the case, who it is handed to, and by when they answer (R60). */
export function Handover({ view, now, busy, act }: { view: CaseView; now: number; busy: boolean; act: Act }) {
  const { say, locale } = useSession();
  const { to, acknowledgeBy, acceptedAt, acceptedBy } = view.handover;
  const who = nameOf(say, 'role', to);
  const words = { say, locale };
  const late = !acceptedAt && acknowledgeBy ? Date.parse(acknowledgeBy) < now : false;
  return (
    <dl className="case-people">
      <div>
        <dt>{say('panel.case.owner')}</dt>
        <dd>{upperFirst(nameOf(say, 'role', view.owner), locale)}</dd>
      </div>
      <div>
        <dt>{say('panel.case.handover')}</dt>
        <dd>
          {acceptedAt ? (
            acceptedWords(acceptedBy ?? who, when(acceptedAt, now, words), words)
          ) : (
            <>
              {say('panel.case.handover.waiting', { who })}
              {acknowledgeBy && (
                <span className="case-due figures" data-late={late}>
                  {late
                    ? say('panel.case.handover.late', { when: when(acknowledgeBy, now, words) })
                    : say('panel.case.handover.by', {
                        when: when(acknowledgeBy, now, words),
                        left: timeLeft((Date.parse(acknowledgeBy) - now) / 1000, say),
                      })}
                </span>
              )}
            </>
          )}
        </dd>
        {!acceptedAt && view.step !== 'closed' && (
          <dd>
            <Button isPending={busy} onPress={() => void act((ask, id) => ask('case.accept', { id }))}>
              {say('panel.case.accept')}
            </Button>
          </dd>
        )}
      </div>
    </dl>
  );
}
