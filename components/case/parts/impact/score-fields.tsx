import type { ImpactView } from '../../../../lib/messages/case-parts/impact-view.ts';
import { useSession } from '../../../shared/session.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import './impact.css';

const FIELDS = ['satisfactionBefore', 'satisfactionAfter', 'loyaltyBefore', 'loyaltyAfter'] as const;

/** Satisfaction and loyalty before and after, on whatever scale the team measures (R83). */
export function ScoreFields({
  scores,
  onChange,
}: {
  scores: ImpactView['scores'];
  onChange: (scores: ImpactView['scores']) => void;
}) {
  const { say } = useSession();
  return (
    <div className="score-fields">
      {FIELDS.map((field) => (
        <NumberField
          key={field}
          label={say(`impact.${field}`)}
          value={scores[field] ?? null}
          placeholder=""
          min={-1000}
          max={1000}
          step={0.1}
          isLabelShown
          onChange={(value) => onChange({ ...scores, [field]: value })}
        />
      ))}
    </div>
  );
}
