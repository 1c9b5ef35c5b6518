import { DRAFT_KINDS, RESTING_KINDS } from '../../../lib/model/draft.ts';
import type { Process, ProcessPart } from './process-parts.ts';
import type { useProcess } from './process-tools.ts';

/** What a part says as it stands, in a few words; null where its own list says it. */
export function partSummary(part: ProcessPart, values: Process, tools: ReturnType<typeof useProcess>): string | null {
  const { say, context, listOf } = tools;
  switch (part) {
    case 'light': {
      const { types, severities } = values.light;
      const which = [...types.map((type) => say(`type.${type}`)), ...severities];
      return which.length === 0
        ? say('process.light.none')
        : say('process.light.which', { which: listOf(which, 'disjunction') });
    }
    case 'survey': {
      const { afterDays, poorAtMost, of } = values.survey;
      return say('process.survey.sentence', { days: afterDays, poor: poorAtMost, of });
    }
    case 'keeping': {
      const { quoteDays, closedCaseMonths, personalDays } = values.keeping;
      return say('process.keeping.sentence', { quotes: quoteDays, months: closedCaseMonths, personal: personalDays });
    }
    case 'reasons':
    case 'risks':
      return say('process.reasons.count', { count: values[part].length });
    case 'alerts': {
      const { roles, digests } = values.alerts;
      const names = roles.map((id) => context.roles.find((role) => role.id === id)?.name ?? id);
      const who =
        names.length === 0 ? say('process.alerts.everybody') : say('process.alerts.some', { who: listOf(names) });
      const times = digests.length === 0 ? say('process.alerts.no-digest') : listOf(digests);
      return say('process.alerts.summary', { who, times });
    }
    case 'draft': {
      const off = DRAFT_KINDS.filter((kind) => !(values.draft.kinds[kind] ?? !RESTING_KINDS.includes(kind)));
      const names = off.map((kind) => say(`writing.kind.${kind}`));
      return off.length === 0 ? say('process.draft.all') : say('process.draft.off', { which: listOf(names) });
    }
    case 'review': {
      const { invite, minutes } = values.review;
      const nameOf = (id: string) => context.roles.find((role) => role.id === id)?.name ?? id;
      return invite.length === 0
        ? say('process.review.nobody')
        : say('process.review.sentence', { minutes, who: listOf(invite.map(nameOf)) });
    }
    default:
      return null;
  }
}
