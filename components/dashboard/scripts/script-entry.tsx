import { useState } from 'react';
import type { ScriptLine } from '../../../lib/messages/script-messages.ts';
import { ItemPlace } from '../../case/item-place.tsx';
import { FillIns } from '../../panel/fill-ins.tsx';
import { useSession } from '../../shared/session.tsx';
import { useNow } from '../../shared/use-now.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Tag } from '../../ui/tag.tsx';
import { EntryTitle } from './entry-title.tsx';
import { ScriptActions } from './script-actions.tsx';
import { scriptFacts } from './script-facts.ts';
import { ScriptForm } from './script-form.tsx';
import { ScriptVersions } from './script-versions.tsx';

/** One text: what it says, for what, how it stands, and what may be done with it. */
export function ScriptEntry({
  script,
  isCoach,
  isOpen,
  showsLanguage,
  busy,
  after,
}: {
  script: ScriptLine;
  isCoach: boolean;
  isOpen: boolean;
  showsLanguage: boolean;
  busy: boolean;
  /** Does something and shows how things stand then; true where it was done. */
  after: (work: () => Promise<unknown>) => Promise<boolean>;
}) {
  const { say, locale } = useSession();
  const now = useNow();
  const [isEdited, setEdited] = useState(false);
  const { title, text, language, signals, state, isWaiting, isParted } = script;
  const facts = scriptFacts(script, { say, locale, now, showsLanguage });
  return (
    <article className="script-entry" data-retired={state === 'retired'}>
      <Disclosure
        level={2}
        isLazy
        isOpen={isOpen}
        summary={
          <EntryTitle title={title} language={language}>
            {(isWaiting || isParted) && (
              <>
                <Tag tone="watch">{say(isParted ? 'scripts.state.parted' : 'scripts.state.waiting')}</Tag>{' '}
              </>
            )}
            <Tag tone={state === 'approved' ? 'good' : 'plain'}>{say(`scripts.state.${state}`)}</Tag>
          </EntryTitle>
        }
        peek={<span className="soft small">{facts.about}</span>}
      >
        <p className="soft small">{facts.about}</p>
        {facts.said.length > 0 && <p className="soft small">{facts.said.join(' · ')}</p>}
        {signals.length === 0 && <p className="soft small">{say('scripts.never')}</p>}
        {isParted && (
          <Notice tone="warn" icon="alert">
            {say('scripts.parted')}
          </Notice>
        )}
        {isWaiting && !isParted && <Notice>{say('scripts.waiting')}</Notice>}
        {isEdited ? (
          <ItemPlace onClose={() => setEdited(false)}>
            <ScriptForm
              draft={script}
              script={script}
              onSaved={() => void after(async () => setEdited(false))}
              onClose={() => setEdited(false)}
            />
          </ItemPlace>
        ) : (
          <>
            <p className="script-words" lang={language} dir="auto">
              <FillIns text={text} />
            </p>
            <ScriptActions script={script} isCoach={isCoach} busy={busy} after={after} onEdit={() => setEdited(true)} />
          </>
        )}
        {(script.versions > 1 || isParted) && <ScriptVersions script={script} isCoach={isCoach} after={after} />}
      </Disclosure>
    </article>
  );
}
