import { DRILL_SKILLS, type Drills } from '../../lib/coaching/drills/drill.ts';
import { en } from '../../lib/coaching/drills/en.ts';
import { et } from '../../lib/coaching/drills/et.ts';
import { fi } from '../../lib/coaching/drills/fi.ts';
import { id } from '../../lib/coaching/drills/id.ts';
import { ja } from '../../lib/coaching/drills/ja.ts';
import { zh } from '../../lib/coaching/drills/zh.ts';
import type { Language } from '../../lib/i18n/translator.ts';
import type { Answer } from '../../lib/messages/messages.ts';

const TEXTS: Partial<Record<Language, Drills>> = { en, fi, et, ja, zh, id };

/** One exercise, and nothing more due once it is done. */
export function drillAnswers(language: Language) {
  const { silence } = TEXTS[language] ?? en;
  const { said, better, poorer, why } = silence;
  const shown: Answer<'drills.get'> = {
    drill: { id: 'silence', skill: 'empathy', said, replies: [poorer, better], weeks: 2 },
    due: 2,
    nextAt: null,
    skills: DRILL_SKILLS.map((skill) => ({ skill, done: 1, of: 2 })),
  };
  const look: Answer<'drills.look'> = {
    language,
    better,
    why,
    marks: [
      {
        kind: 'avoid',
        rule: 'avoid/sample',
        why: 'hollow',
        start: 0,
        end: 12,
        words: poorer.slice(0, 12),
        nth: 0,
        rewrite: null,
      },
    ],
  };
  const rest: Answer<'drills.done'> = { ...shown, drill: null, due: 0, nextAt: '2026-11-23T09:50:00Z' };
  const exercise = {
    id: 'silence',
    skill: 'empathy',
    said,
    firstAt: '2026-11-02T09:50:00Z',
    lastAt: '2026-11-09T09:50:00Z',
  };
  const shares: Answer<'drills.shares'> = {
    ...{ inTeam: true, done: [exercise] },
    shares: [
      {
        ...{ id: 'share-1', isMine: true, who: 'Maria', at: '2026-11-10T09:50:00Z', exercises: [exercise], words: why },
        answers: [{ id: 'answer-1', who: 'Aino', at: '2026-11-11T09:50:00Z', text: better }],
      },
      {
        ...{ id: 'share-2', isMine: false, who: 'Leo', at: '2026-11-09T09:50:00Z', exercises: [exercise], words: null },
        answers: [],
      },
    ],
  };
  return {
    'drills.get': () => shown,
    'drills.look': () => look,
    'drills.done': () => rest,
    'drills.shares': () => shares,
    'drills.share': () => ({}),
    'drills.take-back': () => ({}),
    'drills.answer': () => ({}),
  };
}
