import type { ItemFormProps } from '../../item-form-props.ts';
import { FixStatus } from './fix-status.tsx';

/** Below the item of the checklist: the last status, and the question (R64). */
export function FixStatusForm(props: ItemFormProps) {
  const fix = props.view.parts?.fix;
  return fix ? <FixStatus {...props} fix={fix} /> : null;
}
