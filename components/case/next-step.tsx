import { useState } from 'react';
import type { CaseView } from '../../lib/messages/panel-state.ts';
import { useSession } from '../shared/session.tsx';
import { Button } from '../ui/button.tsx';
import type { Me } from './me.ts';
import { ReasonForm } from './reason-form.tsx';
import { stepNameOf } from './step-name-of.ts';
import type { Act } from './use-case.ts';

/** On to the next step. While something is missing, only with a reason and a name (R52, R75); a closed case can be reopened with a reason. */
export function NextStep({ view, me, busy, act }: { view: CaseView; me: Me; busy: boolean; act: Act }) {
  const { say } = useSession();
  const [asking, setAsking] = useState(false);
  const next = view.next;
  const blocked = view.missing.length > 0;
  const unlisted = view.missing.filter((item) => !view.checklist.some(({ name }) => name === item));
  const go = async (reason: string | null, name: string | null = null) => {
    const done = next
      ? await act((ask, id) => ask('case.step', { id, step: next, from: view.step, reason, name }))
      : await act((ask, id) => ask('case.reopen', { id, reason: reason ?? '' }));
    if (done) setAsking(false);
  };
  const label = !next
    ? say('panel.case.reopen')
    : next === 'closed'
      ? say('panel.case.close')
      : say('panel.case.next', { step: stepNameOf(view, next, say) });
  return (
    <div className="case-part" data-gate>
      {next && unlisted.length > 0 && (
        <>
          <h3 className="field-label">{say('panel.case.missing')}</h3>
          <ul className="case-missing">
            {unlisted.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </>
      )}
      {asking ? (
        <ReasonForm
          before={next && <p className="soft small">{say('panel.case.still-open', { count: view.missing.length })}</p>}
          label={say(next ? 'panel.case.skip' : 'panel.case.reopen.why')}
          action={say(next ? 'panel.case.skip.go' : 'panel.case.reopen')}
          nameLabel={next && !me.name ? say('panel.case.skip.name') : undefined}
          busy={busy}
          onSend={(reason, name) => void go(reason, name || null)}
          onClose={() => setAsking(false)}
        />
      ) : (
        <p>
          <Button
            look={next && !blocked ? 'solid' : 'quiet'}
            isPending={busy}
            onPress={() => (next && !blocked ? void go(null) : setAsking(true))}
          >
            {label}
          </Button>
        </p>
      )}
    </div>
  );
}
