import type { ComponentType } from 'react';
import type { ItemFormProps } from './item-form-props.ts';
import { WeighingForm } from './parts/weighing/weighing-form.tsx';

/** What opens below an item of the checklist, by the item's id. */
export const ITEM_FORMS: Record<string, ComponentType<ItemFormProps>> = {
  priority: WeighingForm,
  urgency: WeighingForm,
  sla: WeighingForm,
};
