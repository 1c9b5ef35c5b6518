import { useSession } from '../shared/session.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import '../ui/line-list.css';

/** One desk: allowed, or the button that asks for it. */
export function DeskLine({
  name,
  state,
  isBusy = false,
  onAllow,
}: {
  name: string;
  /** known: comes with Simmer, nothing was to be asked. */
  state: 'known' | 'on' | 'off';
  isBusy?: boolean;
  onAllow?: () => void;
}) {
  const { say } = useSession();
  return (
    <li className="line-list-line">
      <span className="desk-name">{name}</span>
      {state === 'off' ? (
        <Button
          isDisabled={isBusy}
          aria-label={say('first.desk.allow-label', { desk: name })}
          onPress={() => onAllow?.()}
        >
          {say('first.desk.allow')}
        </Button>
      ) : (
        <span className="desk-on">
          <Icon name="check" />
          {say(state === 'known' ? 'first.desk.known' : 'first.desk.on')}
        </span>
      )}
    </li>
  );
}
