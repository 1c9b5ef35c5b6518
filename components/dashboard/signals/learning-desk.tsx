import { useRef, useState } from 'react';
import type { Answer, SignalRules } from '../../../lib/messages/messages.ts';
import type { LearnedKind } from '../../../lib/model/learned-signals.ts';
import { changeRule } from '../../options/signals/change-rule.ts';
import { useStored } from '../../options/use-stored.ts';
import { useUnsavedWarning } from '../../options/use-unsaved-warning.ts';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { useRun } from '../../shared/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { LearnedKindPart } from './learned-kind-part.tsx';
import { RulesPreview } from './rules-preview.tsx';

/** What was learned, kind by kind, with the settings of each; below, what they would change, and the buttons that save or drop them. */
export function LearningDesk({
  signals,
  learned,
  onSaved,
}: {
  signals: Answer<'signals.get'>;
  learned: readonly LearnedKind[];
  onSaved: () => void;
}) {
  const { say, ask } = useSession();
  const { busy, problem, run } = useRun();
  const [stored, setStored] = useState({ rules: signals.rules, version: signals.version });
  const [rules, setRules] = useState<SignalRules>(signals.rules);
  const [isSaved, setSaved] = useState(false);
  const preview = useRef<HTMLHeadingElement>(null);
  const isChanged = JSON.stringify(rules) !== JSON.stringify(stored.rules);
  useUnsavedWarning(isChanged);
  useStored(signals, isChanged, ({ rules, version }) => {
    setStored({ rules, version });
    setRules(rules);
  });
  const change = (next: SignalRules) => {
    setRules(next);
    setSaved(false);
  };
  const showPreview = () => {
    preview.current?.focus({ preventScroll: true });
    preview.current?.scrollIntoView({ block: 'start' });
  };
  const save = () =>
    run(async () => {
      const { version } = await ask('signals.set', { rules, version: stored.version });
      setStored({ rules, version });
      setSaved(true);
      onSaved();
    });
  return (
    <>
      {learned.length === 0 && <p>{say('learning.none')}</p>}
      {learned.map((one) => {
        const kind = signals.kinds.find((it) => it.kind === one.kind);
        return (
          kind && (
            <LearnedKindPart
              key={one.kind}
              learned={one}
              kind={kind}
              rule={rules[one.kind]}
              languages={signals.languages}
              onChange={(part) => change(changeRule(rules, one.kind, part))}
            />
          )
        );
      })}
      {isChanged && <RulesPreview rules={rules} heading={preview} />}
      {(isChanged || isSaved) && (
        <div className="learning-actions signal-actions">
          <Button look="solid" isPending={busy} isDisabled={!isChanged} onPress={() => void save()}>
            {say('action.save')}
          </Button>
          {isChanged && <Button onPress={() => change(stored.rules)}>{say('options.policy.revert')}</Button>}
          {isChanged && (
            <Button look="bare" onPress={showPreview}>
              {say('learning.preview')}
            </Button>
          )}
          <span className="soft small" role="status">
            {say(isChanged ? 'options.policy.unsaved' : 'options.policy.saved')}
          </span>
        </div>
      )}
      <ProblemNotice problem={problem} />
    </>
  );
}
