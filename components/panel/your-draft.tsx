import { useRef } from 'react';
import { useSession } from '../shared/session.tsx';
import { Icon } from '../ui/icon.tsx';
import { Section } from '../ui/section.tsx';
import { DraftAnnouncer } from './draft-announcer.tsx';
import { DraftMarkRow } from './draft-mark-row.tsx';
import { useDraftCheck } from './use-draft-check.ts';
import './your-draft.css';

/** What there is to say of the reply that is being written (U1): at most three marks, and only a quiet line where there are none. */
export function YourDraft() {
  const { say } = useSession();
  const { checked, take } = useDraftCheck();
  const list = useRef<HTMLUListElement>(null);
  const isWriting = checked?.state === 'checked';
  const { marks, more, language } = checked ?? { marks: [], more: 0, language: null };
  return (
    <>
      <DraftAnnouncer kinds={isWriting ? [...new Set(marks.map(({ kind }) => say(`writing.kind.${kind}`)))] : null} />
      {isWriting && marks.length === 0 && (
        <p className="draft-quiet soft small">
          <Icon name="check" />
          {say('writing.none')}
        </p>
      )}
      {isWriting && marks.length > 0 && (
        <Section title={say('writing.title')}>
          <ul className="draft-marks" ref={list} tabIndex={-1}>
            {marks.map((mark) => (
              <DraftMarkRow
                key={`${mark.rule}/${mark.words}/${mark.nth}`}
                mark={mark}
                language={language ?? undefined}
                onChecked={(asking) => take(asking)}
                onGone={() => list.current?.focus()}
              />
            ))}
          </ul>
          {more > 0 && <p className="soft small">{say('writing.more', { count: more })}</p>}
        </Section>
      )}
    </>
  );
}
