import { NumberField } from '../../ui/number-field.tsx';
import { TokenPicker } from '../matrix/token-picker.tsx';
import type { PartProps } from './process-parts.ts';
import { useProcess } from './process-tools.ts';

/** Who is asked to the quarterly review, and how long it takes (R97). */
export function ReviewEditor({ value, onChange }: PartProps<'review'>) {
  const { say, context } = useProcess();
  return (
    <>
      <TokenPicker
        label={say('process.review.invite')}
        values={value.invite}
        choices={context.roles}
        onChange={(invite) => onChange({ ...value, invite })}
      />
      <NumberField
        label={say('process.review.minutes')}
        isLabelShown
        value={value.minutes}
        placeholder=""
        min={5}
        max={600}
        onChange={(minutes) => minutes !== null && onChange({ ...value, minutes })}
      />
    </>
  );
}
