import { DRILL_SKILLS } from '../../lib/coaching/drills/drill.ts';
import { en } from '../../lib/coaching/drills/en.ts';
import { fi } from '../../lib/coaching/drills/fi.ts';
import { ja } from '../../lib/coaching/drills/ja.ts';
import type { Language } from '../../lib/i18n/translator.ts';
import type { Answer } from '../../lib/messages/messages.ts';

/** One exercise, and nothing more due once it is done. */
export function drillAnswers(language: Language) {
  const { silence } = { en, fi, ja }[language];
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
  return { 'drills.get': () => shown, 'drills.look': () => look, 'drills.done': () => rest };
}
