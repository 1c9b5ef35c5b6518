import { SIGNAL_KINDS, type SignalKind } from '../../../lib/model/kinds.ts';
import { Button } from '../../ui/button.tsx';
import { ByLanguageField } from '../matrix/by-language-field.tsx';
import { TokenPicker } from '../matrix/token-picker.tsx';
import type { PartProps } from './process-parts.ts';
import { useProcess } from './process-tools.ts';

export type Risk = PartProps<'risks'>['value'][number];

/** A risk: what may happen, what is done about it, and what makes it likely (R99). */
export function RiskForm({
  risk,
  onChange,
  onRemove,
}: {
  risk: Risk;
  onChange: (risk: Risk) => void;
  onRemove: () => void;
}) {
  const { say, context } = useProcess();
  const shipped = context.shipped.risks?.find(({ id }) => id === risk.id);
  const setSignals = (signals: SignalKind[]) => {
    const { signals: _, ...rest } = risk;
    onChange(signals.length === 0 ? rest : { ...rest, signals });
  };
  const setMitigation = (mitigation: Record<string, string>) => {
    const { mitigation: _, ...rest } = risk;
    onChange(Object.keys(mitigation).length === 0 ? rest : { ...rest, mitigation });
  };
  return (
    <>
      <ByLanguageField
        label={say('process.risks.name')}
        texts={risk.name}
        languages={context.languages}
        shipped={shipped?.name}
        onChange={(name) => onChange({ ...risk, name })}
      />
      <ByLanguageField
        label={say('process.risks.mitigation')}
        lines={3}
        texts={risk.mitigation ?? {}}
        languages={context.languages}
        shipped={shipped?.mitigation}
        onChange={setMitigation}
      />
      <TokenPicker
        label={say('process.risks.signals')}
        values={risk.signals ?? []}
        choices={SIGNAL_KINDS.map((id) => ({ id, name: say(`kind.${id}`) }))}
        onChange={(signals) => setSignals(signals as SignalKind[])}
      />
      <div>
        <Button onPress={onRemove}>{say('process.risks.remove')}</Button>
      </div>
    </>
  );
}
