import type { Assessment } from '../../lib/model/assessment.ts';
import { isUnheard } from '../shared/is-unheard.ts';
import { nameOf } from '../shared/name-of.ts';
import { useSession } from '../shared/session.tsx';
import { Quotation } from '../ui/quotation.tsx';
import { Section } from '../ui/section.tsx';

const languageName = (language: string, locale: string) =>
  new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;

/** Why the score is what it is, hottest first, each with the words that were heard. */
export function SelectionReasons({ assessment }: { assessment: Assessment }) {
  const { say, locale } = useSession();
  const { signals, language } = assessment;
  const hottest = signals.toSorted((a, b) => b.points - a.points);
  return (
    <Section title={say('panel.reasons')}>
      {isUnheard(assessment) && <p>{say('panel.unheard', { language: languageName(language, locale) })}</p>}
      {signals.length === 0 && !isUnheard(assessment) && <p>{say('panel.calm')}</p>}
      <ul className="selection-reasons">
        {hottest.map(({ kind, rule, start, why, quote, strength, aspect }) => (
          <li key={[kind, aspect, rule, start, why, quote].join('/')}>
            <h3>{nameOf(say, 'kind', kind)}</h3>
            <p>{strength === 'tone' ? say('panel.tone', { why }) : why}</p>
            {quote && <Quotation language={language === 'und' ? undefined : language}>{quote}</Quotation>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
