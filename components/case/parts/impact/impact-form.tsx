import { useState } from 'react';
import { IMPACT_CLASSES } from '../../../../lib/model/events/post-mortem-events.ts';
import { useSession } from '../../../shared/session.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { CaseForm } from '../../case-form.tsx';
import type { ItemFormProps } from '../../item-form-props.ts';
import { MoneyField } from '../../money/money-field.tsx';
import { proposeCurrency, readMoney, type TypedMoney } from '../../money/typed-money.ts';
import { ReasonPicker } from './reason-picker.tsx';
import { ScoreFields } from './score-fields.tsx';
import './impact.css';

type Class = (typeof IMPACT_CLASSES)[number];

const toggle = <T,>(list: readonly T[], one: T, isIn: boolean): T[] =>
  isIn ? [...list, one] : list.filter((other) => other !== one);

/** Why a case came to be, and what it cost: filled in from what was heard, confirmed at once (R8, R16–R23, R82, R83). */
export function ImpactForm({ view, busy, act, onDone }: Omit<ItemFormProps, 'item'>) {
  const { say, locale } = useSession();
  const known = view.parts?.impact;
  const [reasons, setReasons] = useState<readonly string[]>(known?.reasons ?? []);
  const [classes, setClasses] = useState<readonly Class[]>(known?.impact?.classes ?? []);
  const [money, setMoney] = useState<TypedMoney>({
    amount: known?.impact?.money?.amount ?? null,
    currency: known?.impact?.money?.currency ?? proposeCurrency(locale),
  });
  const [scores, setScores] = useState(known?.scores);
  if (!known || !scores) return null;
  const isHalf = money.amount !== null && !readMoney(money);
  const scoresChanged = JSON.stringify(scores) !== JSON.stringify(known.scores);
  const save = async () => {
    if (isHalf) return;
    const impact = { classes: [...classes], money: readMoney(money), note: known.impact?.note ?? null };
    const said = { reasons: [...reasons], impact, ...(scoresChanged && { scores }) };
    if (await act((ask, id) => ask('impact.record', { id, ...said }))) onDone();
  };
  return (
    <CaseForm
      onClose={onDone}
      action={say(classes.length > 0 ? 'impact.record' : 'impact.record.none')}
      busy={busy}
      isDisabled={isHalf}
      onSend={save}
    >
      <ReasonPicker known={known} chosen={reasons} onToggle={(code, isIn) => setReasons(toggle(reasons, code, isIn))} />
      <fieldset className="plain-set">
        <legend className="field-label">{say('impact.classes')}</legend>
        {IMPACT_CLASSES.map((one) => (
          <Checkbox
            key={one}
            isSelected={classes.includes(one)}
            onChange={(isIn) => setClasses(toggle(classes, one, isIn))}
          >
            {say(`impact.class.${one}`)}
          </Checkbox>
        ))}
        <p className="soft small">{say('impact.help')}</p>
      </fieldset>
      {classes.length > 0 && <MoneyField label={say('impact.amount')} value={money} onChange={setMoney} />}
      <Disclosure level={4} summary={say('impact.scores')} isOpen={Object.values(scores).some((one) => one != null)}>
        <ScoreFields scores={scores} onChange={setScores} />
      </Disclosure>
    </CaseForm>
  );
}
