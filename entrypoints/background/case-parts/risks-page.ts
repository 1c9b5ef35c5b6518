import { findData } from '../../../lib/cases/read-data.ts';
import type { PartPage } from './define-part-page.ts';
import { mitigationOf, riskName } from './risk-names.ts';

/** Foreseen risks (R99). */
export const risksPage: PartPage<'risks'> = {
  ids: ({ parts }) => (parts.risks ?? []).flatMap(({ what, mitigation }) => [what, mitigation]),
  view: (it, words, moment) => {
    const list = it.parts.risks ?? [];
    const heard = new Set<string>(it.opened.signals.map(({ kind }) => kind));
    const likely = moment.policy.risks.filter(
      ({ id, signals = [] }) => signals.some((kind) => heard.has(kind)) && !list.some(({ known }) => known === id),
    );
    return {
      list: list.map((one) => ({
        id: one.id,
        known: one.known,
        name: riskName(one, words, moment),
        mitigation: mitigationOf(one, words, moment),
      })),
      likely: likely.map(({ id }) => ({
        known: id,
        name: riskName({ known: id, what: null }, words, moment),
        mitigation: mitigationOf({ known: id, mitigation: null }, words, moment),
      })),
    };
  },
  line: (event, words, moment) => {
    const { say } = moment;
    const foreseen = findData('case.risk-foreseen', event);
    if (foreseen) {
      const { known = null, what = null } = foreseen;
      return say('risk.event.foreseen', { name: riskName({ known, what }, words, moment) });
    }
    return findData('case.risk-dropped', event) ? say('risk.event.dropped') : undefined;
  },
  lineIds: (event) => [findData('case.risk-foreseen', event)?.what],
};
