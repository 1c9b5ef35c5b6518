import { useSession } from '../shared/session.tsx';
import { Button } from '../ui/button.tsx';

export interface FormFootProps {
  /** What the button says that does it. */
  action: string;
  busy: boolean;
  isDisabled?: boolean | undefined;
  /** Missing in a form that is submitted. */
  onSend?: (() => void) | undefined;
  onClose: () => void;
}

/** The foot of a form on the card: does it, or lets it be. */
export function FormFoot({ action, busy, isDisabled = false, onSend, onClose }: FormFootProps) {
  const { say } = useSession();
  return (
    <div className="case-form-actions">
      <Button
        look="solid"
        type={onSend ? 'button' : 'submit'}
        isPending={busy}
        isDisabled={isDisabled}
        {...(onSend && { onPress: () => onSend() })}
      >
        {action}
      </Button>
      <Button look="bare" onPress={onClose}>
        {say('action.cancel')}
      </Button>
    </div>
  );
}
