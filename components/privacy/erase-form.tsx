import { useState } from 'react';
import type { Answer, Request } from '../../lib/messages/messages.ts';
import { CHANNELS } from '../../lib/model/kinds.ts';
import { SHORT_TEXT } from '../../lib/model/text-limits.ts';
import { CountedField } from '../shared/counted-field.tsx';
import { nameOf } from '../shared/name-of.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { useRun } from '../shared/use-run.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Notice } from '../ui/notice.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { KeptList } from './kept-list.tsx';

type Channel = (typeof CHANNELS)[number] | 'own';
type Asked = 'no' | 'once' | 'twice';

/** Erases somebody, asked twice: first what goes and what stays, then whether it is meant (R145). */
export function EraseForm({
  whom,
  held,
  also,
  onErased,
}: {
  whom: Request<'privacy.erase'>['whom'];
  held: Answer<'privacy.held'>;
  also: ReadonlySet<string>;
  onErased: () => void;
}) {
  const { say, ask } = useSession();
  const { busy, problem, run } = useRun();
  const [step, setStep] = useState<Asked>('no');
  const [keepOpen, setKeepOpen] = useState(false);
  const [evenHeld, setEvenHeld] = useState(false);
  const [why, setWhy] = useState('');
  const [channel, setChannel] = useState<Channel>('own');
  const [done, setDone] = useState<Answer<'privacy.erase'> | null>(null);
  const erase = () =>
    run(async () => {
      const asked = channel === 'own' ? null : channel;
      const override = evenHeld ? why.trim() : null;
      setDone(await ask('privacy.erase', { whom, also: [...also], keepOpen, asked, override }));
    });
  if (done) {
    return (
      <Notice tone="good" icon="check" live action={<Button onPress={onErased}>{say('action.close')}</Button>}>
        {say('privacy.erased', { items: done.items, copies: done.copies })}
        <KeptList kept={done.kept} />
      </Notice>
    );
  }
  if (step === 'no') {
    return (
      <div>
        <Button onPress={() => setStep('once')}>{say('privacy.erase')}</Button>
      </div>
    );
  }
  const isOnHold = held.held.texts > 0;
  const kept = held.kept.filter(
    ({ kind }) => (kind !== 'mention' || also.size < held.mentions.length) && (kind !== 'hold' || !evenHeld),
  );
  const count = held.texts.length + also.size - (evenHeld ? 0 : held.held.texts);
  const isReady = !evenHeld || (why.trim() !== '' && why.length <= SHORT_TEXT);
  const choices = ['own' as const, ...CHANNELS].map((id) => ({
    id,
    text: id === 'own' ? say('privacy.erase.own') : nameOf(say, 'channel', id),
  }));
  return (
    <section className="case-form" aria-label={say('privacy.erase.label')}>
      <p>{say('privacy.erase.goes', { count })}</p>
      <KeptList kept={kept} />
      {held.openCases.length > 0 && (
        <Checkbox isSelected={keepOpen} onChange={setKeepOpen}>
          {say('privacy.erase.keep-open', { cases: held.openCases.join(', ') })}
        </Checkbox>
      )}
      {isOnHold && (
        <>
          <Notice tone="warn" icon="alert">
            {say('privacy.erase.held', { cases: held.held.cases.join(', '), texts: held.held.texts })}
          </Notice>
          <Checkbox isSelected={evenHeld} onChange={setEvenHeld}>
            {say('privacy.erase.even-held')}
          </Checkbox>
          {evenHeld && (
            <CountedField
              label={say('privacy.erase.even-held.why')}
              help={say('privacy.erase.even-held.missing')}
              most={SHORT_TEXT}
              value={why}
              onChange={setWhy}
            />
          )}
        </>
      )}
      <p className="soft small">{say('privacy.erase.again')}</p>
      <SelectField<Channel>
        label={say('privacy.erase.asked')}
        value={channel}
        choices={choices}
        onChange={setChannel}
      />
      <ProblemNotice problem={problem} />
      {step === 'once' ? (
        <div className="case-form-actions">
          <Button look="solid" isDisabled={!isReady} onPress={() => setStep('twice')}>
            {say('privacy.erase.go')}
          </Button>
          <Button look="bare" onPress={() => setStep('no')}>
            {say('action.cancel')}
          </Button>
        </div>
      ) : (
        <Notice tone="warn" icon="alert" live>
          <p>{say('privacy.erase.sure')}</p>
          <div className="case-form-actions">
            <Button look="solid" isPending={busy} isDisabled={!isReady} onPress={() => void erase()}>
              {say('privacy.erase.yes')}
            </Button>
            <Button isDisabled={busy} onPress={() => setStep('no')}>
              {say('privacy.erase.no')}
            </Button>
          </div>
        </Notice>
      )}
    </section>
  );
}
