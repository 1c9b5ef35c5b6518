import Papa from 'papaparse';
import { ACCOUNT_FIELDS, type AccountField } from '../model/account-import.ts';
import type { Account, Person } from '../model/policy.ts';

/** How a cell begins that a spreadsheet would run, a Japanese one in wide signs, too. Our own, because the library's misses cells of several lines. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/**
 * Customers as a CSV file for a spreadsheet: with a byte order mark, people by their names, and cells that a spreadsheet would
 * run as a formula behind an apostrophe, which our import takes off again.
 * @param headers of the columns, in the reader's language
 * @param delimiter a semicolon where commas are decimal signs
 */
export function writeAccounts(
  accounts: readonly Account[],
  people: readonly Person[],
  headers: Readonly<Record<AccountField, string>>,
  delimiter: ',' | ';',
): string {
  const names = new Map<string, string[]>();
  for (const { name, id } of people) names.set(name, [...(names.get(name) ?? []), id]);
  const byId = new Map(people.map(({ id, name }) => [id, name]));
  // Two of the same name are told apart by their ids.
  const nameOf = (id: string) => {
    const name = byId.get(id);
    return name !== undefined && names.get(name)?.length === 1 ? name : id;
  };
  const cell = (account: Account, field: AccountField) => {
    const value = account[field] ?? '';
    return value && (field === 'csm' || field === 'ae') ? nameOf(value) : value;
  };
  const rows = accounts.map((account) => ACCOUNT_FIELDS.map((field) => cell(account, field)));
  const fields = ACCOUNT_FIELDS.map((field) => headers[field]);
  const text = Papa.unparse({ fields, data: rows }, { delimiter, escapeFormulae: FORMULA, newline: '\r\n' });
  return `\uFEFF${text}\r\n`;
}
