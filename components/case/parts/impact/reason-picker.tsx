import { useState } from 'react';
import type { ImpactView } from '../../../../lib/messages/case-parts/impact-view.ts';
import { useSession } from '../../../shared/session.tsx';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';

/**
 * The reasons of a case (R8, R16–R23): those that were heard are chosen, the others a click away; the neutral ones say that they
 * count against nobody (R14).
 */
export function ReasonPicker({
  known,
  chosen,
  onToggle,
}: {
  known: ImpactView;
  chosen: readonly string[];
  onToggle: (code: string, isIn: boolean) => void;
}) {
  const { say } = useSession();
  // What was chosen at first stays in view when it is unticked.
  const [first] = useState(chosen);
  const [isAll, setAll] = useState(first.length === 0 && known.needsReason);
  const shown = known.choices.filter(({ code }) => isAll || first.includes(code) || chosen.includes(code));
  return (
    <fieldset className="plain-set">
      <legend className="field-label">{say('impact.reasons')}</legend>
      {known.isHeard && first.length > 0 && <p className="soft small">{say('impact.reasons.heard')}</p>}
      {!known.needsReason && <p className="soft small">{say('impact.reasons.executive')}</p>}
      {shown.map(({ code, name, isNeutral }) => (
        <Checkbox key={code} isSelected={chosen.includes(code)} onChange={(isIn) => onToggle(code, isIn)}>
          {name}
          {isNeutral && <span className="soft small"> ({say('impact.neutral')})</span>}
        </Checkbox>
      ))}
      {shown.some(({ isNeutral }) => isNeutral) && <p className="soft small">{say('impact.neutral.hint')}</p>}
      {!isAll && (
        <p>
          <Button look="bare" onPress={() => setAll(true)}>
            {say('impact.reasons.all')}
          </Button>
        </p>
      )}
    </fieldset>
  );
}
