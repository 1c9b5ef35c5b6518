import type { ComponentType } from 'react';
import type { ItemFormProps } from './item-form-props.ts';
import { ConcessionsList } from './parts/concessions/concessions-list.tsx';
import { StakeholdersForm } from './parts/crew/stakeholders-form.tsx';
import { TellForm } from './parts/customer/tell-form.tsx';
import { UpdateForm } from './parts/customer/update-form.tsx';
import { WeighOrTell } from './parts/customer/weigh-or-tell.tsx';
import { FixStatusForm } from './parts/fix/fix-status-form.tsx';
import { ImpactForm } from './parts/impact/impact-form.tsx';
import { ArticleItem } from './parts/knowledge/article-item.tsx';
import { ActionsForm } from './parts/mortem/actions-form.tsx';
import { AnswerForm } from './parts/mortem/answer-form.tsx';
import { MeetingForm } from './parts/mortem/meeting-form.tsx';
import { OthersForm } from './parts/others/others-form.tsx';
import { CustomerForm } from './parts/outcome/customer-form.tsx';
import { ResolutionForm } from './parts/outcome/resolution-form.tsx';
import { FixOwnerSignForm, ManagerSignForm } from './parts/outcome/sign-form.tsx';
import { SurveyForm } from './parts/outcome/survey-form.tsx';
import { ApprovedForm, BriefedForm, ToldForm } from './parts/spread/spread-forms.tsx';

/** What opens below an item of the checklist, by the item's id. */
export const ITEM_FORMS: Record<string, ComponentType<ItemFormProps>> = {
  'others-told': ToldForm,
  'agents-briefed': BriefedForm,
  'message-approved': ApprovedForm,
  'meeting-held': MeetingForm,
  'root-cause': AnswerForm,
  improvement: AnswerForm,
  prevention: AnswerForm,
  actions: ActionsForm,
  concessions: ConcessionsList,
  impact: ImpactForm,
  'confirm-received': TellForm,
  priority: WeighOrTell,
  urgency: WeighOrTell,
  sla: WeighOrTell,
  'stakeholders-told': StakeholdersForm,
  'customer-updated': UpdateForm,
  'article-linked': ArticleItem,
  'fix-owner-status': FixStatusForm,
  'affects-others': OthersForm,
  'resolution-type': ResolutionForm,
  'fix-linked': ResolutionForm,
  'customer-confirmed': CustomerForm,
  'signed-off-manager': ManagerSignForm,
  'signed-off-fix-owner': FixOwnerSignForm,
  'survey-sent': SurveyForm,
};
