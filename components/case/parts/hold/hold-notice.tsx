import { useState } from 'react';
import type { HoldView } from '../../../../lib/messages/case-parts/hold-view.ts';
import { SHORT_TEXT } from '../../../../lib/model/text-limits.ts';
import { upperFirst } from '../../../shared/letter-case.ts';
import { useSession } from '../../../shared/session.tsx';
import { when } from '../../../shared/when.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { ReasonForm } from '../../reason-form.tsx';
import type { Act } from '../../use-case.ts';

/** That nothing of the case is erased, who said so and why; and ending that (R145). */
export function HoldNotice({ hold, now, busy, act }: { hold: HoldView; now: number; busy: boolean; act: Act }) {
  const { say, locale } = useSession();
  const [isEnding, setEnding] = useState(false);
  const of = hold.placed.map(({ id }) => id);
  return (
    <>
      <Notice icon="info">
        <p>{say('hold.on')}</p>
        {hold.placed.map(({ id, reason, by, at }) => (
          <div key={id}>
            <p dir="auto">{reason}</p>
            <p className="timeline-meta figures">
              {upperFirst(say('hold.by', { who: by, when: when(at, now, { say, locale }) }), locale)}
            </p>
          </div>
        ))}
        {!isEnding && (
          <div className="case-actions">
            <Button look="bare" onPress={() => setEnding(true)}>
              {say('hold.lift')}
            </Button>
          </div>
        )}
      </Notice>
      {isEnding && (
        <ReasonForm
          before={<p className="soft small">{say('hold.lift.hint')}</p>}
          label={say('hold.lift.why')}
          action={say('hold.lift.go')}
          most={SHORT_TEXT}
          busy={busy}
          onSend={async (reason) => {
            if (await act((ask, id) => ask('hold.lift', { id, of, reason }))) setEnding(false);
          }}
          onClose={() => setEnding(false)}
        />
      )}
    </>
  );
}
