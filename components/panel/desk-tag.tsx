import { useState } from 'react';
import { nameOf } from '../shared/name-of.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { useRun } from '../shared/use-run.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import { Tag } from '../ui/tag.tsx';
import './desk-tag.css';

/** A tag for tickets at risk, put into the helpdesk for the team's own rules there: shown first, then written, then looked at. */
export function DeskTag({ tabId, site, tag }: { tabId: number; site: string; tag: string }) {
  const { say, ask } = useSession();
  const { busy, problem, run } = useRun();
  const [isAsked, setAsked] = useState(false);
  const [outcome, setOutcome] = useState<'written' | 'already' | null>(null);
  const add = () =>
    run(async () => {
      setOutcome((await ask('desk.tag', { tabId })).outcome);
      setAsked(false);
    });
  return (
    <Section title={say('desk.title', { site: nameOf(say, 'site', site) })}>
      <div className="desk-tag">
        {!isAsked && !outcome && <Button onPress={() => setAsked(true)}>{say('desk.tag', { tag })}</Button>}
        {isAsked && (
          <>
            <p>
              <Tag>{tag}</Tag>
            </p>
            <p className="soft small">{say('desk.tag.what')}</p>
            <div className="desk-tag-buttons">
              <Button look="solid" autoFocus isPending={busy} onPress={() => void add()}>
                {say('desk.tag.yes')}
              </Button>
              <Button look="bare" isDisabled={busy} onPress={() => setAsked(false)}>
                {say('action.cancel')}
              </Button>
            </div>
          </>
        )}
        {outcome && (
          <Notice live icon="check" tone="good">
            {say(`desk.tag.${outcome}`, { tag })}
          </Notice>
        )}
        <ProblemNotice problem={problem} />
      </div>
    </Section>
  );
}
