import { useSession } from '../../shared/session.tsx';
import { ComboField } from '../../ui/combo-field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { isCurrency, type TypedMoney } from './typed-money.ts';
import './money-field.css';

const COMMON = ['EUR', 'USD', 'GBP', 'JPY', 'SEK', 'NOK', 'DKK', 'CHF', 'CNY', 'IDR', 'AUD', 'CAD', 'SGD'];

/** An amount and its currency, side by side. */
export function MoneyField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: TypedMoney;
  onChange: (value: TypedMoney) => void;
}) {
  const { say, locale } = useSession();
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  const isWrong = value.amount !== null && !isCurrency(value.currency);
  return (
    <div className="money-field">
      <NumberField
        label={label}
        value={value.amount}
        placeholder=""
        min={0}
        max={1_000_000_000}
        step={0.01}
        isLabelShown
        onChange={(amount) => onChange({ ...value, amount })}
      />
      <ComboField
        label={say('concession.currency')}
        value={value.currency}
        choices={COMMON.map((id) => ({ id }))}
        asideOf={(id) => names.of(id)}
        error={isWrong ? say('concession.currency.wrong') : undefined}
        onChange={(currency) => onChange({ ...value, currency })}
      />
    </div>
  );
}
