import { type ReactNode, useCallback, useState } from 'react';
import type { Answer } from '../../../lib/messages/messages.ts';
import type { ProgrammeView } from '../../../lib/messages/programme-messages.ts';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import type { ProgrammeAct } from './use-programme.ts';

type Dates = Omit<Answer<'programme.check'>, 'missing'>;

/** The way in: a sponsor who is ready, the days of the membership, and whatever still stands in between (R119–R123). */
export function EnterForm({
  account,
  view,
  busy,
  act,
  children,
}: {
  account: string;
  view: ProgrammeView;
  busy: boolean;
  act: ProgrammeAct;
  children: ReactNode;
}) {
  const { say, ask } = useSession();
  const [sponsor, setSponsor] = useState<string | null>(null);
  const [changed, setChanged] = useState<Partial<Dates>>({});
  // What is missing changes with what is judged, learnt and filled in elsewhere on this page.
  const check = useLoaded(
    useCallback(() => ask('programme.check', { account, sponsor }), [ask, account, sponsor]),
    view,
  );
  if (!check.value) return <ProblemNotice problem={check.problem} />;
  const { missing, ...proposed } = check.value;
  const dates: Dates = { ...proposed, ...changed };
  const put = (field: keyof Dates) => (day: string | null) =>
    day && setChanged((before) => ({ ...before, [field]: day }));
  return (
    <>
      <SelectField
        label={say('programme.sponsor')}
        value={sponsor}
        placeholder={say('programme.sponsor.choose')}
        choices={view.executives.map(({ id, name }) => ({ id, text: name }))}
        onChange={setSponsor}
      />
      {missing.length === 0 && (
        <div className="programme-days">
          <DateField label={say('programme.start')} value={dates.startOn} onChange={put('startOn')} />
          <DateField label={say('programme.review-on')} value={dates.reviewOn} onChange={put('reviewOn')} />
          <DateField label={say('programme.end')} value={dates.endOn} onChange={put('endOn')} />
        </div>
      )}
      {missing.length > 0 && (
        <Notice icon="info">
          {say('programme.before-entry')}
          <ul className="programme-missing">
            {missing.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      )}
      <div className="case-form-actions">
        <Button
          look="solid"
          isPending={busy}
          isDisabled={missing.length > 0 || sponsor === null}
          onPress={() => sponsor && void act((ask) => ask('programme.enter', { account, sponsor, ...dates }))}
        >
          {say('programme.enter')}
        </Button>
        {children}
      </div>
    </>
  );
}
