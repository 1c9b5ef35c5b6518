import { useState } from 'react';
import type { ImpactView } from '../../../../lib/messages/case-parts/impact-view.ts';
import { useSession } from '../../../shared/session.tsx';
import { Button } from '../../../ui/button.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import type { CaseSectionProps } from '../../item-form-props.ts';
import { moneyText } from '../../money/typed-money.ts';
import { ImpactForm } from './impact-form.tsx';
import { ReviewList } from './review-list.tsx';

const SCORES = ['satisfaction', 'loyalty'] as const;

/** What was recorded, line by line. */
function ImpactFacts({ known }: { known: ImpactView }) {
  const { say, locale } = useSession();
  const { impact, scores, choices, reasons } = known;
  const names = choices.filter(({ code }) => reasons.includes(code)).map(({ name }) => name);
  const classes = impact?.classes.map((one) => say(`impact.class.${one}`)) ?? [];
  const score = (value: number | null | undefined) =>
    value == null ? say('impact.unknown') : new Intl.NumberFormat(locale).format(value);
  return (
    <>
      {names.length > 0 && (
        <div className="case-part">
          <h4 className="field-label">{say('impact.reasons')}</h4>
          <p>{names.join(', ')}</p>
          {known.isHeard && <p className="soft small">{say('impact.reasons.heard')}</p>}
          {known.isNeutral && <p className="soft small">{say('impact.neutral.case')}</p>}
        </div>
      )}
      {impact && (
        <div className="case-part">
          <h4 className="field-label">{say('impact.classes')}</h4>
          <p>
            {[classes.join(', ') || say('impact.none'), impact.money && moneyText(impact.money, locale)]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {SCORES.map((name) => {
            const [before, after] = [scores[`${name}Before`], scores[`${name}After`]];
            if (before == null && after == null) return null;
            return (
              <p key={name} className="figures">
                {say('impact.scores.line', {
                  name: say(`impact.${name}`),
                  before: score(before),
                  after: score(after),
                })}
              </p>
            );
          })}
        </div>
      )}
    </>
  );
}

/** Why a case came to be, what it cost, and what was written about it in public (R8, R16–R23, R82–R84). */
export function ImpactSection(props: CaseSectionProps) {
  const { say, locale } = useSession();
  const [isOpen, setOpen] = useState(false);
  const known = props.view.parts?.impact;
  if (!known) return null;
  const first = known.choices.find(({ code }) => known.reasons.includes(code))?.name;
  const more = known.reasons.length > 1 ? `+${known.reasons.length - 1}` : null;
  const cost = known.impact?.money && moneyText(known.impact.money, locale);
  const summary = [say('impact.title'), [first, more].filter(Boolean).join(' '), cost].filter(Boolean).join(' · ');
  return (
    <Disclosure summary={summary} isLazy>
      <div className="case-sections-stack">
        {isOpen ? (
          <ImpactForm {...props} onDone={() => setOpen(false)} />
        ) : (
          <>
            <ImpactFacts known={known} />
            <p>
              <Button onPress={() => setOpen(true)}>{say(known.impact ? 'impact.change' : 'impact.record')}</Button>
            </p>
          </>
        )}
        <ReviewList known={known} busy={props.busy} act={props.act} />
      </div>
    </Disclosure>
  );
}
