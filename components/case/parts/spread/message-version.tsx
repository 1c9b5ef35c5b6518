import { useState } from 'react';
import type { SharedVersion } from '../../../../lib/messages/case-parts/spread-view.ts';
import { useSession } from '../../../shared/session.tsx';
import { Button } from '../../../ui/button.tsx';
import { DateTimeField } from '../../../ui/date-time-field.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { CaseForm } from '../../case-form.tsx';
import type { Act } from '../../use-case.ts';

/** One version of a text: its state, who wrote and who approved it, until when it holds (R70). */
export function MessageVersionCard({
  message,
  version: it,
  busy,
  act,
}: {
  message: string;
  version: SharedVersion;
  busy: boolean;
  act: Act;
}) {
  const { say } = useSession();
  const [approving, setApproving] = useState(false);
  const [until, setUntil] = useState<string | null>(null);
  const isOver = it.state === 'withdrawn' || it.state === 'outdated' || it.state === 'expired';
  const approve = async () => {
    const validUntil = until ? new Date(until).toISOString() : null;
    const { version, textId } = it;
    if (await act((ask, id) => ask('spread.approve', { id, message, version, textId, validUntil })))
      setApproving(false);
  };
  const said = [
    say('spread.by', { author: it.author }),
    ...(it.approver ? [say('spread.approved-by', { approver: it.approver })] : []),
    ...(it.state === 'approved'
      ? [it.validUntil ? say('spread.until', { at: Date.parse(it.validUntil) }) : say('spread.no-end')]
      : []),
  ];
  return (
    <div className="spread-version" data-state={it.state}>
      <p>
        {say('spread.version', { version: it.version })} <Tag>{say(`spread.state.${it.state}`)}</Tag>
      </p>
      <p className="spread-text" lang={it.language} dir="auto" data-over={isOver}>
        {it.text}
      </p>
      <p className="soft small">{said.join(' · ')}</p>
      {it.state === 'draft' && !it.mayApprove && <p className="soft small">{say('spread.approve.own')}</p>}
      {approving ? (
        <CaseForm onClose={() => setApproving(false)} action={say('spread.approve')} busy={busy} onSend={approve}>
          <DateTimeField label={say('spread.approve.until')} onChange={setUntil} />
        </CaseForm>
      ) : (
        <div className="spread-actions">
          {it.state === 'draft' && it.mayApprove && (
            <Button look="bare" onPress={() => setApproving(true)}>
              {say('spread.approve')}
            </Button>
          )}
          {it.state === 'approved' && (
            <Button
              look="bare"
              isDisabled={busy}
              onPress={() => void act((ask, id) => ask('spread.withdraw', { id, message, version: it.version }))}
            >
              {say('spread.withdraw')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
