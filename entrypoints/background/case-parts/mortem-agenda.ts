import { reasonsOf } from '../../../lib/cases/parts/reasons-of.ts';
import { spellDuration } from '../../../lib/clocks/spell-duration.ts';
import type { CaseView } from '../../../lib/messages/panel-state.ts';
import type { Agenda, AgendaTopic } from '../../../lib/model/agenda.ts';
import type { Case } from '../../../lib/model/case.ts';
import { QUESTIONS } from '../../../lib/model/events/post-mortem-events.ts';
import type { Moment } from '../context.ts';
import { concessionWords } from './concession-words.ts';
import { reasonName } from './impact-names.ts';
import { noonOf } from './local-day.ts';

/** What happened, by the log: from the first sign to now. */
function happened(it: Case, view: CaseView, moment: Moment): AgendaTopic {
  const { say } = moment;
  const first = it.opened.firstSignalAt;
  const lead = first ? Date.parse(it.openedAt) - Date.parse(first) : 0;
  const accepted = it.handover.acceptedAt;
  const reasons = reasonsOf(it).codes.map((code) => reasonName(code, moment));
  return {
    title: say('mortem.agenda.happened'),
    text: view.summary,
    points: [
      ...(first && lead > 0 ? [say('mortem.agenda.first', { at: Date.parse(first) })] : []),
      say('mortem.agenda.opened', { at: Date.parse(it.openedAt) }),
      ...(lead > 0 ? [say('mortem.agenda.lead', { time: spellDuration(lead, say) })] : []),
      ...(accepted ? [say('mortem.agenda.accepted', { at: Date.parse(accepted) })] : []),
      ...it.steps
        .slice(1)
        .map(({ step, at }) => say('mortem.agenda.step', { step: say(`step.${step}`), at: Date.parse(at) })),
      say('mortem.agenda.contacts', { count: it.contacts }),
      ...(reasons.length > 0 ? [say('impact.event.reasons', { names: reasons.join(', ') })] : []),
    ],
  };
}

/** What is asked for and what may go wrong, as far as there is any. */
function others(view: CaseView, moment: Moment): AgendaTopic[] {
  const { say } = moment;
  const concessions = view.parts?.concessions?.list ?? [];
  const risks = view.parts?.risks?.list ?? [];
  const topics = [
    {
      title: say('concession.title'),
      points: concessions.map((one) => `${concessionWords(one, moment)}: ${say(`concession.state.${one.state}`)}`),
    },
    {
      title: say('risk.title'),
      points: risks.map(({ name, mitigation }) => `${name}: ${mitigation ?? say('risk.without')}`),
    },
  ];
  return topics.filter(({ points }) => points.length > 0);
}

/** The agenda of a post-mortem (R76): what happened, the three questions, the actions, all by the log. */
export function mortemAgenda(it: Case, view: CaseView, moment: Moment): Agenda {
  const { say } = moment;
  const mortem = view.parts?.mortem;
  const meeting = mortem?.meeting;
  const people = meeting?.invited ?? mortem?.invite ?? [];
  const at = (instant: string) => say('mortem.event.planned', { at: Date.parse(instant) });
  const fact = (name: string, text: string | null | undefined) => (text ? [{ name, text }] : []);
  return {
    title: say('mortem.agenda.title', { ref: view.ref }),
    facts: [
      ...fact(
        say('mortem.meeting'),
        meeting && `${at(meeting.at)} · ${say('mortem.meeting.length', { count: meeting.minutes })}`,
      ),
      ...fact(say('mortem.meeting.place'), meeting?.place),
      ...fact(say('mortem.meeting.invited'), people.map(({ name }) => name).join(', ')),
      ...fact(say('mortem.agenda.case'), `${view.subject} · ${view.severity} · ${say(`type.${view.type}`)}`),
      ...fact(say('mortem.agenda.owner'), view.owner),
    ],
    topics: [
      happened(it, view, moment),
      ...QUESTIONS.map((question) => ({
        title: say(`mortem.question.${question}`),
        text: mortem?.answers[question] ?? null,
        points: mortem?.earlier?.includes(question) ? [say('mortem.missing.again')] : [],
      })),
      {
        title: say('mortem.actions'),
        text: mortem?.ruledOut ?? null,
        points: (mortem?.actions ?? []).map(({ what, owner, dueOn }) =>
          say('mortem.agenda.action', { what, owner: owner.name, at: noonOf(dueOn) }),
        ),
      },
      ...others(view, moment),
    ],
  };
}
