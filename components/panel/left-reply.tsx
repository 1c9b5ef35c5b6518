import { CopyButton } from '../shared/copy-button.tsx';
import { useSession } from '../shared/session.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

/** A reply that did not get into the composer: the case is open all the same, and the text is not lost (R5). */
export function LeftReply({ text, language, onClose }: { text: string; language: string; onClose: () => void }) {
  const { say } = useSession();
  return (
    <Notice live tone="warn" icon="alert">
      <p>{say('intake.reply.failed')}</p>
      <p className="script-text" lang={language} dir="auto">
        {text}
      </p>
      <div className="minor-actions">
        <CopyButton text={text} label={say('intake.reply.copy')} />
        <Button look="bare" onPress={onClose}>
          {say('action.close')}
        </Button>
      </div>
    </Notice>
  );
}
