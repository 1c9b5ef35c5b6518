import type { Answer } from '../../../lib/messages/messages.ts';
import { CopyButton } from '../../shared/copy-button.tsx';
import { useSession } from '../../shared/session.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { codedText } from './team-tools.ts';

/** The databases stand: the invitation for everybody, what else to see to, and the way in. */
export function SetupDone({
  done: { link, advice },
  onJoin,
  onClose,
}: {
  done: Answer<'sync.setup'>;
  onJoin: () => void;
  onClose: () => void;
}) {
  const { say } = useSession();
  return (
    <div className="team-form">
      <Notice live tone="good" icon="check">
        {say('setup.done')}
      </Notice>
      {advice.map((one) => (
        <Notice key={one.code}>{codedText(say, `setup.advice.${one.code}`, one)}</Notice>
      ))}
      {link && (
        <div className="team-actions">
          <span className="soft">{say('team.invite')}</span>
          <CopyButton text={link} label={say('team.invite.copy')} />
        </div>
      )}
      <div className="team-actions">
        <Button look="solid" onPress={onJoin}>
          {say('setup.join')}
        </Button>
        <Button look="bare" onPress={onClose}>
          {say('action.close')}
        </Button>
      </div>
    </div>
  );
}
