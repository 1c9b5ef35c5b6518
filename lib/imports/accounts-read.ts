import type { AccountField, AccountMapping, BadLine, DateOrder, ReadAccounts } from '../model/account-import.ts';
import { bareDomain, isDomain } from '../model/domain.ts';
import type { Account, Person } from '../model/policy.ts';
import { type AccountLine, compareAccounts } from './accounts-compare.ts';
import { findOrder, parseDate } from './accounts-dates.ts';
import { parseDomains } from './accounts-domain.ts';
import { matchHeaders } from './accounts-headers.ts';
import { PeopleByName } from './accounts-people.ts';
import { readTable, type Table, type TableRow } from './accounts-table.ts';

export const MOST_ACCOUNTS = 50_000;
/** As many entries of a list as anybody reads. */
const SHOWN = 200;
const SAMPLES = 3;
const MOST_SAMPLE = 60;

export interface AccountsFile {
  text: string;
  /** The list as it is now. */
  before: readonly Account[];
  people: readonly Person[];
  /** Columns as the person matched them; found by their headers, and the domain by what stands in it, where it is missing. */
  mapping?: AccountMapping | null | undefined;
  dates?: DateOrder | null | undefined;
  /** Customers that the file does not name go from the list. */
  replaces: boolean;
}

/** The column in which most of the first lines have a domain. */
function findDomainColumn({ headers, rows }: Table): number | undefined {
  const hits = headers.map((_, i) => {
    const cells = rows.slice(0, 50).map(({ cells }) => cells[i] ?? '');
    return cells.filter((cell) => isDomain(bareDomain(cell))).length;
  });
  const most = Math.max(0, ...hits);
  return most > Math.min(rows.length, 50) / 2 ? hits.indexOf(most) : undefined;
}

function findMapping(table: Table): AccountMapping {
  const mapping = matchHeaders(table.headers);
  const domain = mapping.domain ?? findDomainColumn(table);
  return domain === undefined ? mapping : { ...mapping, domain };
}

/** Reads lines one by one: what is wrong with one leaves it out, and nothing else. */
function readLines(rows: readonly TableRow[], mapping: AccountMapping, order: DateOrder, people: PeopleByName) {
  const lines: AccountLine[] = [];
  const bad: BadLine[] = [];
  const seen = new Map<string, number>();
  for (const { line, cells, isBroken } of rows) {
    const cell = (field: AccountField) => {
      const column = mapping[field];
      return column === undefined ? undefined : (cells[column] ?? '');
    };
    const fail = (fault: BadLine['fault'], value: string) =>
      bad.push({ line, fault, value: value.slice(0, MOST_SAMPLE) });
    if (isBroken) {
      fail('quotes', cells[0] ?? '');
      continue;
    }
    const found = parseDomains(cell('domain') ?? '');
    if ('fault' in found) {
      fail(found.fault, found.value);
      continue;
    }
    const written = cell('renewal');
    const renewal = written ? parseDate(written, order) : written === undefined ? undefined : null;
    if (written && !renewal) {
      fail('bad-date', written);
      continue;
    }
    const person = (field: 'csm' | 'ae') => {
      const name = cell(field);
      return name ? people.find(name) : name === undefined ? undefined : null;
    };
    const rest = { name: cell('name'), tier: cell('tier'), csm: person('csm'), ae: person('ae'), renewal };
    const said = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
    for (const domain of found.domains) {
      const first = seen.get(domain);
      if (first !== undefined) fail('twice', `${domain} (${first})`);
      else lines.push({ ...said, domain });
      if (first === undefined) seen.set(domain, line);
    }
  }
  return { lines, bad };
}

/**
 * Reads a CSV file of customers and says what it would change (R43, R44, R59). Never throws: a file that cannot be used comes back
 * with its fault, a line that cannot be used with its number, and the rest is there to be taken.
 */
export function readAccounts({ text, before, people, mapping: given, dates, replaces }: AccountsFile): ReadAccounts {
  const table = readTable(text);
  const { headers, rows } = table;
  const mapping = given ?? findMapping(table);
  const columns = headers.map((header, i) => ({
    header,
    samples: rows
      .slice(0, SAMPLES)
      .map(({ cells }) => (cells[i] ?? '').slice(0, MOST_SAMPLE))
      .filter((sample) => sample !== ''),
  }));
  const nothing: ReadAccounts = {
    fault: null,
    most: MOST_ACCOUNTS,
    columns,
    mapping,
    asksOrder: false,
    bad: [],
    badCount: 0,
    unknown: [],
    unknownCount: 0,
    counts: { added: 0, changed: 0, same: 0, removed: 0 },
    changes: [],
    accounts: [],
  };
  if (rows.length === 0) return { ...nothing, fault: 'empty' };
  if (rows.length > MOST_ACCOUNTS) return { ...nothing, fault: 'too-many' };
  if (mapping.domain === undefined) return { ...nothing, fault: 'no-domain-column' };
  const column = mapping.renewal;
  const order = column === undefined ? 'day-first' : findOrder(rows.map(({ cells }) => cells[column] ?? ''));
  const finder = new PeopleByName(people);
  const { lines, bad } = readLines(rows, mapping, dates ?? order ?? 'day-first', finder);
  const { counts, changes, accounts } = compareAccounts(before, lines, replaces);
  const unknown = finder.missed;
  return {
    ...nothing,
    asksOrder: order === null,
    bad: bad.slice(0, SHOWN),
    badCount: bad.length,
    unknown: unknown.slice(0, SHOWN),
    unknownCount: unknown.length,
    counts,
    changes: changes.slice(0, SHOWN),
    accounts,
  };
}
