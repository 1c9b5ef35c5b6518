import { useState } from 'react';
import type { FixView } from '../../../../lib/messages/case-parts/fix-view.ts';
import { useSession } from '../../../shared/session.tsx';
import { useNow } from '../../../shared/use-now.ts';
import { when } from '../../../shared/when.ts';
import { Button } from '../../../ui/button.tsx';
import { DateTimeField } from '../../../ui/date-time-field.tsx';
import { CaseForm } from '../../case-form.tsx';
import type { CaseSectionProps } from '../../item-form-props.ts';

const HOUR = 3_600_000;

/** The fix owner is left alone until then: by colleagues, and by Simmer (R66). */
export function FixQuiet({ fix, busy, act }: Pick<CaseSectionProps, 'busy' | 'act'> & { fix: FixView }) {
  const { say, locale } = useSession();
  const now = useNow();
  const [isOpen, setOpen] = useState(false);
  const [local, setLocal] = useState<string | null>(null);
  const [isPast, setPast] = useState(false);
  const set = async (until: string | null) => {
    if (await act((ask, id) => ask('fix.quiet', { id, until }))) setOpen(false);
  };
  const setTyped = () => {
    const at = local === null ? Number.NaN : new Date(local).getTime();
    if (at > Date.now()) void set(new Date(at).toISOString());
    else setPast(true);
  };
  const until = fix.quietUntil && Date.parse(fix.quietUntil) > now ? fix.quietUntil : null;
  if (until) {
    return (
      <div className="case-part-head">
        <span className="figures">{say('fix.quiet.until', { when: when(until, now, { say, locale }) })}</span>
        <Button look="bare" isPending={busy} onPress={() => void set(null)}>
          {say('fix.quiet.end')}
        </Button>
      </div>
    );
  }
  if (!isOpen) {
    return (
      <div className="case-actions">
        <Button look="bare" onPress={() => setOpen(true)}>
          {say('fix.quiet.add')}
        </Button>
      </div>
    );
  }
  return (
    <CaseForm
      onClose={() => setOpen(false)}
      action={say('fix.quiet.set')}
      busy={busy}
      isDisabled={local === null}
      onSend={setTyped}
    >
      <div className="case-form-actions">
        {[2, 4].map((hours) => {
          const at = new Date(Math.ceil((now + hours * HOUR) / 60_000) * 60_000).toISOString();
          return (
            <Button key={hours} isPending={busy} onPress={() => void set(at)}>
              {say('fix.quiet.for', { when: when(at, now, { say, locale }) })}
            </Button>
          );
        })}
      </div>
      <DateTimeField
        label={say('fix.quiet')}
        autoFocus={false}
        error={isPast ? say('fix.quiet.past') : undefined}
        onChange={(next) => {
          setLocal(next);
          setPast(false);
        }}
      />
    </CaseForm>
  );
}
