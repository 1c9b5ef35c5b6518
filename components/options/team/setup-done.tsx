import type { Answer } from '../../../lib/messages/messages.ts';
import { useSession } from '../../shared/session.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { InvitePart } from './invite-part.tsx';
import { codedText } from './team-tools.ts';

/** The databases stand: the invitation for everybody, what else to see to, and the way in. */
export function SetupDone({
  done: { link, advice },
  isNext,
  onJoin,
  onClose,
}: {
  done: Answer<'sync.setup'>;
  /** True where it takes the place of another database: the team is moved there next. */
  isNext: boolean;
  onJoin: () => void;
  onClose: () => void;
}) {
  const { say } = useSession();
  return (
    <div className="team-form">
      <Notice live tone="good" icon="check">
        {say(isNext ? 'setup.next.done' : 'setup.done')}
      </Notice>
      {advice.map((one) => (
        <Notice key={one.code}>{codedText(say, `setup.advice.${one.code}`, one)}</Notice>
      ))}
      {link && !isNext && <InvitePart link={link} />}
      <div className="team-actions">
        <Button look="solid" onPress={onJoin}>
          {say(isNext ? 'setup.next.go' : 'setup.join')}
        </Button>
        <Button look="bare" onPress={onClose}>
          {say('action.close')}
        </Button>
      </div>
    </div>
  );
}
