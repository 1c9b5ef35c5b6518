import type { ComponentType } from 'react';
import type { ItemFormProps } from './item-form-props.ts';
import { StakeholdersForm } from './parts/crew/stakeholders-form.tsx';
import { TellForm } from './parts/customer/tell-form.tsx';
import { UpdateForm } from './parts/customer/update-form.tsx';
import { WeighOrTell } from './parts/customer/weigh-or-tell.tsx';

/** What opens below an item of the checklist, by the item's id. */
export const ITEM_FORMS: Record<string, ComponentType<ItemFormProps>> = {
  'confirm-received': TellForm,
  priority: WeighOrTell,
  urgency: WeighOrTell,
  sla: WeighOrTell,
  'stakeholders-told': StakeholdersForm,
  'customer-updated': UpdateForm,
};
