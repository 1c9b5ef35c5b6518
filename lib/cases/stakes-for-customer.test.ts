import { expect, it } from 'vitest';
import { translator } from '../i18n/translator.ts';
import { stakesForCustomer } from './stakes-for-customer.ts';

it('what we say of a customer among ourselves is not proposed for an update to them (R63)', () => {
  const en = translator('en');
  const fi = translator('fi');
  const text = `${en('stake.legal-threat')} Invoices for May wait. ${en('stake.churn-threat')}`;
  expect(stakesForCustomer(text)).toBe('Invoices for May wait.');
  expect(stakesForCustomer(`${fi('stake.churn-threat')} ${fi('stake.urgency')}`)).toBe('');
  const named = en('stake.high-value-named', { organization: 'Acme (UK)' });
  expect(stakesForCustomer(`${named} ${en('stake.trust')} June, too.`)).toBe('June, too.');
  expect(stakesForCustomer('Their renewal\nin May')).toBe('Their renewal\nin May');
});
