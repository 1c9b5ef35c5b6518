import { isMessageKey } from '../../../lib/i18n/translator.ts';
import type { Answer } from '../../../lib/messages/messages.ts';
import type { SignalRule } from '../../../lib/model/policy.ts';
import { nameOf } from '../../shared/name-of.ts';
import { useSession } from '../../shared/session.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Switch } from '../../ui/switch.tsx';
import { SignalExamples } from './signal-examples.tsx';
import { SignalWords } from './signal-words.tsx';

type Kind = Answer<'signals.get'>['kinds'][number];

/** One kind of signal: on or off, what it weighs, sentences it is heard in, and the team's own words for it. */
export function SignalRow({
  kind: { kind, from, points },
  rule,
  languages,
  proposals = [],
  onChange,
}: {
  kind: Kind;
  rule: SignalRule | undefined;
  languages: readonly string[];
  /** Words that were disagreed with: exceptions may be taken from them. */
  proposals?: readonly string[];
  onChange: (change: Partial<SignalRule>) => void;
}) {
  const { say } = useSession();
  const name = nameOf(say, 'kind', kind);
  const about = `options.signals.about.${kind}`;
  const isOn = rule?.on ?? true;
  const words = [rule?.words, rule?.not].flatMap((lists) => Object.values(lists ?? {}).flat()).length;
  return (
    <li className="signal-row" data-off={!isOn}>
      <div className="signal-head">
        <Switch isSelected={isOn} onChange={(on) => onChange({ on })}>
          {name}
        </Switch>
        <NumberField
          label={say('options.signals.points-of', { kind: name })}
          value={rule?.points ?? null}
          placeholder={String(points)}
          min={0}
          max={100}
          isDisabled={!isOn}
          onChange={(value) => onChange({ points: value ?? undefined })}
        />
      </div>
      {from === 'customer' || from === 'team' ? (
        <Disclosure
          level={4}
          summary={<span className="soft small">{say('options.signals.more', { count: words })}</span>}
        >
          <SignalExamples kind={kind} />
          <SignalWords
            use="words"
            name={name}
            words={rule?.words ?? {}}
            languages={languages}
            onChange={(next) => onChange({ words: next })}
          />
          <SignalWords
            use="not"
            name={name}
            words={rule?.not ?? {}}
            languages={languages}
            proposals={proposals}
            onChange={(next) => onChange({ not: next })}
          />
        </Disclosure>
      ) : (
        isMessageKey(about) && <p className="soft small signal-about">{say(about)}</p>
      )}
    </li>
  );
}
