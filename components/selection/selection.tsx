import { useEffect } from 'react';
import type { Answer } from '../../lib/messages/messages.ts';
import { CopyButton } from '../shared/copy-button.tsx';
import { shownLevel } from '../shared/is-unheard.ts';
import { LevelMark } from '../shared/level-mark.tsx';
import { useSession } from '../shared/session.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import { SelectionReasons } from './selection-reasons.tsx';
import '../ui/base.css';
import './selection.css';

/** What is made of a text that was selected in any page, as a customer's message: level, reasons, and what to say. */
export function Selection({ found }: { found: Answer<'selection.look'> }) {
  const { say } = useSession();
  const { assessment, text, isCut } = found;
  useEffect(() => {
    document.title = say('selection.title');
  }, [say]);
  if (!assessment || !text) {
    return (
      <main className="selection">
        <h1 className="selection-name">{say('selection.title')}</h1>
        <Notice>{say('selection.gone')}</Notice>
      </main>
    );
  }
  const level = shownLevel(assessment);
  return (
    <main className="selection">
      <header>
        <h1 className="selection-level">
          <LevelMark level={level} size="l" />
          {level !== 'unknown' && (
            <span className="selection-score figures">
              <span className="visually-hidden">{say('score.label')} </span>
              {assessment.score}
            </span>
          )}
        </h1>
        <p className="soft">{say('selection.help')}</p>
      </header>
      {isCut && <Notice>{say('selection.cut')}</Notice>}
      <SelectionReasons assessment={assessment} />
      {assessment.scripts.length > 0 && (
        <Section title={say('panel.scripts')}>
          {assessment.scripts.map(({ id, language, title, text: words }) => (
            <div key={`${id}/${language}`} className="selection-script">
              <Disclosure summary={title} peek={<span lang={language}>{words.split('\n')[0]}</span>}>
                <p className="selection-words" lang={language} dir="auto">
                  {words}
                </p>
                <CopyButton text={words} label={say('panel.script.copy-label', { title })} />
              </Disclosure>
            </div>
          ))}
          <p className="soft small">{say('selection.fill')}</p>
        </Section>
      )}
      <Disclosure summary={say('selection.title')}>
        <p className="selection-words" dir="auto">
          {text}
        </p>
      </Disclosure>
    </main>
  );
}
