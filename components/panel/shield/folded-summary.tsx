import type { EscalationDraft } from '../../../lib/messages/panel-state.ts';
import { useSession } from '../../shared/session.tsx';
import { Button } from '../../ui/button.tsx';

/** Puts insulting words into the summary, or their neutral line back (U10): nothing else of the text changes. */
export function FoldedSummary({
  draft: { summary, folded },
  onChange,
}: {
  draft: EscalationDraft;
  onChange: (summary: string) => void;
}) {
  const { say } = useSession();
  if (!folded) return null;
  const { line, words } = folded;
  const isFolded = summary.includes(line);
  // Whoever changed both has decided what it says.
  if (!isFolded && !summary.includes(words)) return null;
  return (
    <div className="sheet-help">
      <Button
        look="bare"
        onPress={() => onChange(isFolded ? summary.replace(line, () => words) : summary.replace(words, () => line))}
      >
        {say(isFolded ? 'shield.draft.in' : 'shield.draft.out')}
      </Button>
    </div>
  );
}
