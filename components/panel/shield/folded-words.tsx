import { useSession } from '../../shared/session.tsx';
import { Button } from '../../ui/button.tsx';
import './shield.css';

/** What stands in place of words that are folded away, and the way to see them (U10). */
export function FoldedWords({ text, onReveal }: { text: string; onReveal: () => void }) {
  const { say } = useSession();
  return (
    <div className="shield-folded">
      <p className="soft">{text}</p>
      <Button look="bare" onPress={onReveal}>
        {say('shield.reveal')}
      </Button>
    </div>
  );
}
