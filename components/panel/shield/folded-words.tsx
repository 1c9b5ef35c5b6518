import { useSession } from '../../shared/session.tsx';
import { Button } from '../../ui/button.tsx';
import './shield.css';

/** One neutral line over words that are folded away until they are asked for, and may be again (U10). */
export function FoldedWords({ text, isFolded, onToggle }: { text: string; isFolded: boolean; onToggle: () => void }) {
  const { say } = useSession();
  return (
    <div className="shield-folded">
      <p className="soft">{text}</p>
      {/* One button for both ways: whoever pressed it by keyboard stays on it. */}
      <Button look="bare" onPress={onToggle}>
        {say(isFolded ? 'shield.reveal' : 'shield.fold')}
      </Button>
    </div>
  );
}
