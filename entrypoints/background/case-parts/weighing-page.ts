import { URGENCY } from '../../../lib/cases/parts/urgency-of.ts';
import { findData } from '../../../lib/cases/read-data.ts';
import type { PartPage } from './define-part-page.ts';

/** The three of step 1. Nothing is asked that the page already shows: it is proposed, and one click confirms it. */
export const weighingPage: PartPage<'weighing'> = {
  view: (it) => {
    const { priority, urgency, sla } = it.parts.weighing ?? {};
    const due = it.opened.clocks.find(({ dueAt, source }) => dueAt && source !== 'default');
    return {
      priority: priority?.level ?? null,
      urgency: urgency?.level ?? null,
      sla: sla ? { metric: sla.metric, dueAt: sla.dueAt } : null,
      proposed: {
        priority: it.priority,
        urgency: URGENCY[it.severity],
        sla: due?.dueAt ? { metric: due.metric, dueAt: due.dueAt } : null,
      },
    };
  },
  line: (event, _, { say }) => {
    const data = findData('case.weighed', event);
    if (!data) return undefined;
    if (data.field !== 'sla')
      return say(`weighing.event.${data.field}`, { level: say(`priority.${data.level ?? 'normal'}`) });
    if (!data.metric) return say('weighing.event.no-sla');
    const metric = say(`metric.${data.metric}`);
    return data.dueAt
      ? say('weighing.event.sla', { metric, at: Date.parse(data.dueAt) })
      : say('weighing.event.sla-undated', { metric });
  },
};
