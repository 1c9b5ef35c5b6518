import type { Assessment } from '../../lib/model/assessment.ts';
import { isUnheard } from '../shared/is-unheard.ts';
import { nameOf } from '../shared/name-of.ts';
import { useSession } from '../shared/session.tsx';
import { Section } from '../ui/section.tsx';
import { groupReasons } from './group-reasons.ts';
import { MissedSignal } from './missed-signal.tsx';
import { usePanel } from './panel-context.tsx';
import { QuietSigns } from './quiet-signs.tsx';
import { Reason } from './reason.tsx';
import './reasons.css';

/** Why the score is what it is, hottest first, each with the customer's words (W29). */
export function Reasons({ assessment }: { assessment: Assessment }) {
  const { say, locale } = useSession();
  const { muted } = usePanel().state;
  const groups = groupReasons(assessment.signals);
  const scoring = groups.filter(({ points }) => points > 0).length;
  const unheard = isUnheard(assessment);
  const kinds = muted.map((kind) => nameOf(say, 'kind', kind));
  return (
    <Section title={say('panel.reasons')}>
      {unheard && <p>{say('panel.unheard', { language: languageName(assessment.language, locale) })}</p>}
      {groups.length === 0 ? (
        !unheard && <p>{say('panel.calm')}</p>
      ) : (
        <ul className="reasons">
          {groups.map((group) => (
            <Reason key={group.kind} group={group} language={assessment.language} />
          ))}
        </ul>
      )}
      {assessment.quiet && assessment.quiet.length > 0 && (
        <>
          <h3 className="field-label">{say('quiet.title')}</h3>
          <QuietSigns signs={assessment.quiet} />
        </>
      )}
      {scoring > 1 && <p className="soft small">{say('panel.points.help')}</p>}
      {kinds.length > 0 && (
        <p className="soft small">{say('panel.muted', { kinds: new Intl.ListFormat(locale).format(kinds) })}</p>
      )}
      <MissedSignal />
    </Section>
  );
}

const languageName = (language: string, locale: string) =>
  new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
