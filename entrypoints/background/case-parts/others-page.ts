import { findData } from '../../../lib/cases/read-data.ts';
import { personName } from '../names.ts';
import type { PartPage } from './define-part-page.ts';

/** Whether other customers are affected, and who said so (R67). */
export const othersPage: PartPage<'others'> = {
  ids: (it) => [it.parts.others?.answer?.note],
  view: (it, words, moment) => {
    const said = it.parts.others?.answer;
    return {
      answer: said
        ? { answer: said.answer, note: words(said.note), by: personName(said.by, moment), at: said.at }
        : null,
    };
  },
  line: (event, _, { say }) => {
    const data = findData('case.others-answered', event);
    return data && say(`others.event.${data.answer}`);
  },
};
