import type { ReactNode } from 'react';
import type { UseLine } from '../../../lib/messages/script-review-messages.ts';
import type { Level } from '../../../lib/model/kinds.ts';
import { findWebUrl } from '../../shared/find-web-url.ts';
import { LevelMark } from '../../shared/level-mark.tsx';
import { OutsideLink } from '../../shared/outside-link.tsx';
import { useSession } from '../../shared/session.tsx';
import { Quotation } from '../../ui/quotation.tsx';

/** What the customer had said, how the reply began, what the customer wrote next: as far as it may be kept and still is. */
export function UseWords({ use }: { use: UseLine }) {
  const { say } = useSession();
  const { before, reply, next, level, levelAfter, url } = use;
  const link = url ? findWebUrl(url) : undefined;
  return (
    <div className="use-words">
      <Said title={say('scripts.use.before')} words={before} level={level} />
      <Said title={say('scripts.use.reply')} words={reply} level={null} />
      <Said title={say('scripts.use.after')} words={next} level={levelAfter} />
      {link && (
        <p className="small">
          <OutsideLink href={link}>{say('scripts.use.open')}</OutsideLink>{' '}
          <span className="soft">{say('scripts.use.open-names')}</span>
        </p>
      )}
    </div>
  );
}

function Said({ title, words, level }: { title: string; words: string | null; level: Level | null }): ReactNode {
  if (words === null) return null;
  return (
    <div className="use-said">
      <div className="use-said-head">
        <span className="field-label">{title}</span>
        {level && <LevelMark level={level} />}
      </div>
      <Quotation>{words}</Quotation>
    </div>
  );
}
