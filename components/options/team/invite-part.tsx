import { useState } from 'react';
import { CopyButton } from '../../shared/copy-button.tsx';
import { QrCode } from '../../shared/qr-code.tsx';
import { useSession } from '../../shared/session.tsx';
import { Button } from '../../ui/button.tsx';

/** The invitation for colleagues: a link to copy, and the same as a QR code. No password is in either (item 2). */
export function InvitePart({ link }: { link: string }) {
  const { say } = useSession();
  const [isShown, setShown] = useState(false);
  return (
    <div className="team-invite">
      <div className="team-actions">
        <span className="soft">{say('team.invite')}</span>
        <CopyButton text={link} label={say('team.invite.copy')} />
        <Button look="bare" onPress={() => setShown(!isShown)}>
          {say(isShown ? 'team.invite.hide' : 'team.invite.show')}
        </Button>
      </div>
      {isShown && (
        <>
          <QrCode text={link} label={say('team.invite.qr')} />
          <code className="team-link small">{link}</code>
          <p className="small soft">{say('team.invite.help')}</p>
        </>
      )}
    </div>
  );
}
