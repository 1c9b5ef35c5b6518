import { useEffect, useRef, useState } from 'react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import type { DrillsShown } from '../../../lib/messages/drill-messages.ts';
import type { Answer } from '../../../lib/messages/messages.ts';
import { nameOf } from '../../shared/name-of.ts';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { useRun } from '../../shared/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { Quotation } from '../../ui/quotation.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { DrillLook } from './drill-look.tsx';

/** Read, choose a reply or write one, then see what is made of it. */
export function DrillPart({
  drill,
  due,
  takesFocus,
  onDone,
}: {
  drill: NonNullable<DrillsShown['drill']>;
  due: number;
  /** True where another exercise was here before: whoever finished it goes on from here. */
  takesFocus: boolean;
  onDone: (next: DrillsShown) => void;
}) {
  const { say, ask } = useSession();
  const { busy, problem, run } = useRun();
  const [chosen, setChosen] = useState<string | null>(null);
  const [own, setOwn] = useState('');
  const [look, setLook] = useState<Answer<'drills.look'> | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const { id, skill, said, replies, weeks } = drill;
  const text = own.trim() || chosen;
  const see = () =>
    run(async () => {
      if (text) setLook(await ask('drills.look', { id, text: text.slice(0, 5000) }));
    });
  const done = (well: boolean) => run(async () => onDone(await ask('drills.done', { id, well })));
  return (
    <section className="drill">
      <h2 className="drill-title" tabIndex={-1} ref={heading}>
        {nameOf(say, 'drill-skill', skill)}
      </h2>
      <p className="soft small">{say('drills.due', { count: due })}</p>
      <h3 className="field-label">{say('drills.said')}</h3>
      <Quotation>{said}</Quotation>
      <RadioGroup className="field drill-replies" value={chosen} onChange={setChosen} isDisabled={look !== null}>
        <Label className="field-label">{say('drills.choose')}</Label>
        {replies.map((reply) => (
          <Radio key={reply} value={reply} className="drill-reply">
            {reply}
          </Radio>
        ))}
      </RadioGroup>
      {!look && (
        <>
          <TextField
            label={say('drills.write')}
            help={say('drills.write.help')}
            lines={3}
            value={own}
            onChange={setOwn}
          />
          <div>
            <Button look="solid" isPending={busy} isDisabled={!text} onPress={() => void see()}>
              {say('drills.see')}
            </Button>
          </div>
        </>
      )}
      {look && text && (
        <DrillLook look={look} text={text} weeks={weeks} busy={busy} onDone={(well) => void done(well)} />
      )}
      <ProblemNotice problem={problem} />
    </section>
  );
}
