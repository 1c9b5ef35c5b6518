import { describe, expect, it, test } from 'vitest';
import { LANGUAGES, type Language, translator } from '../i18n/translator.ts';
import type { Account, Person } from '../model/policy.ts';
import { parseDate } from './accounts-dates.ts';
import { matchHeaders } from './accounts-headers.ts';
import { type AccountsFile, MOST_ACCOUNTS, readAccounts } from './accounts-read.ts';
import { writeAccounts } from './accounts-write.ts';

const person = (id: string, name: string): Person => ({
  id,
  name,
  roles: [],
  accounts: [],
  addresses: [`${id}@team.example`],
});
const people = [person('maija', 'Maija Laine'), person('ville', 'Ville Virtanen'), person('v2', 'Ville Virtanen')];
const acme: Account = {
  domain: 'acme.example',
  name: 'Acme',
  tier: 'high',
  csm: 'maija',
  ae: null,
  renewal: '2027-03-01',
};
const read = (text: string, more: Partial<AccountsFile> = {}) =>
  readAccounts({ text, before: [], people, replaces: false, ...more });

describe('a CSV file of customers (R43, R44, R59)', () => {
  it('is read by its headers, with people by name, address or id', () => {
    const { accounts, unknown, bad } = read(
      'Company,Website,Tier,CSM,Account executive,Renewal\r\n' +
        'Acme,https://www.Acme.example/en,high,"Laine, Maija",MAIJA@team.example,2027-03-01\r\n' +
        'Beta,kim@beta.example,,Nobody Known,Ville Virtanen,\r\n',
    );
    expect(accounts).toEqual([
      { domain: 'acme.example', name: 'Acme', tier: 'high', csm: 'maija', ae: 'maija', renewal: '2027-03-01' },
      { domain: 'beta.example', name: 'Beta', tier: '', renewal: null },
    ]);
    expect(unknown).toEqual([
      { name: 'Nobody Known', count: 1, several: false },
      { name: 'Ville Virtanen', count: 1, several: true },
    ]);
    expect(bad).toEqual([]);
  });

  test.each([
    ['semicolons', 'domain;name\na.example;"A; B"', 'A; B'],
    ['tabs', 'domain\tname\na.example\tA', 'A'],
    ['quotes within quotes', 'domain,name\na.example,"A ""and"" B"', 'A "and" B'],
    ['lines within a cell', 'domain,name\na.example,"A\nB"', 'A\nB'],
    ['a byte order mark', '\uFEFFdomain,name\na.example,A', 'A'],
    ['old line ends', 'domain,name\ra.example,A', 'A'],
    ['no headers, and a mapping', 'a.example,A', 'A', { domain: 0, name: 1 }],
    ['a guard against formulas', "domain,name\na.example,'=A", '=A'],
  ])('understands %s', (_what, text, name, mapping?: object) => {
    expect(read(text, { mapping: mapping ?? null }).accounts).toMatchObject([{ domain: 'a.example', name }]);
  });

  it('names what is wrong with a line by its number in the file, and offers the rest', () => {
    const text = [
      'domain,name,renewal',
      'a.example,"A',
      'lines",2027-03-01',
      '',
      'nonsense,B,',
      ',C,',
      'gmail.com,D,',
      'd.example,E,31.2.2027',
      'A.example,F,',
      'g.example,G,1.3.2027',
    ].join('\n');
    const { bad, badCount, accounts } = read(text);
    expect(bad).toEqual([
      { line: 5, fault: 'bad-domain', value: 'nonsense' },
      { line: 6, fault: 'no-domain', value: '' },
      { line: 7, fault: 'shared-domain', value: 'gmail.com' },
      { line: 8, fault: 'bad-date', value: '31.2.2027' },
      { line: 9, fault: 'twice', value: 'a.example (2)' },
    ]);
    expect(badCount).toBe(5);
    expect(accounts.map(({ domain }) => domain)).toEqual(['a.example', 'g.example']);
    expect(read('domain,name\na.example,"A\nb.example,B').bad).toEqual([
      { line: 2, fault: 'quotes', value: 'a.example' },
    ]);
  });

  it('says what it would change, and takes away what it does not name only where it replaces the list', () => {
    const before = [
      acme,
      { ...acme, domain: 'same.example', name: 'Same' },
      { ...acme, domain: 'other.example', name: 'Other' },
    ];
    const text = 'domain,tier\nACME.example,low\nsame.example,high\nnew.example,low';
    const merged = read(text, { before });
    expect(merged.counts).toEqual({ added: 1, changed: 1, same: 1, removed: 0 });
    expect(merged.accounts.map(({ domain, tier, csm }) => [domain, tier, csm])).toEqual([
      ['acme.example', 'low', 'maija'],
      ['same.example', 'high', 'maija'],
      ['other.example', 'high', 'maija'],
      ['new.example', 'low', undefined],
    ]);
    expect(merged.accounts[1]).toBe(before[1]);
    const replaced = read(text, { before, replaces: true });
    expect(replaced.counts).toEqual({ added: 1, changed: 1, same: 1, removed: 1 });
    expect(replaced.changes.map(({ kind, before, after }) => `${kind} ${(after ?? before)?.domain}`)).toEqual([
      'changed acme.example',
      'removed other.example',
      'added new.example',
    ]);
  });

  it('takes an empty cell for "nobody", and keeps who was there where a name is not known', () => {
    expect(read('domain,csm\nacme.example,', { before: [acme] }).accounts).toMatchObject([{ csm: null }]);
    expect(read('domain,csm\nacme.example,Who', { before: [acme] }).accounts).toMatchObject([{ csm: 'maija' }]);
  });

  it('asks which part of a date is the day only where nothing tells', () => {
    const file = (...dates: string[]) =>
      `domain,renewal\n${dates.map((date, i) => `a${i}.example,${date}`).join('\n')}`;
    expect(read(file('01/02/2027', '31/12/2027'))).toMatchObject({
      asksOrder: false,
      accounts: [{ renewal: '2027-02-01' }, {}],
    });
    expect(read(file('01/02/2027', '12/31/2027'))).toMatchObject({
      asksOrder: false,
      accounts: [{ renewal: '2027-01-02' }, {}],
    });
    expect(read(file('01/02/2027'))).toMatchObject({ asksOrder: true });
    expect(read(file('01/02/2027'), { dates: 'month-first' }).accounts).toMatchObject([{ renewal: '2027-01-02' }]);
    expect(
      ['2027年3月1日', '2027/3/1', '1. 3. 2027', '2027-03-01T00:00:00Z', '29.2.2027'].map((it) =>
        parseDate(it, 'day-first'),
      ),
    ).toEqual(['2027-03-01', '2027-03-01', '2027-03-01', '2027-03-01', undefined]);
  });

  it('gives faults where nothing can be read', () => {
    expect(read('').fault).toBe('empty');
    expect(read('domain,name\n').fault).toBe('empty');
    expect(read('colour,shape\nred,round').fault).toBe('no-domain-column');
    expect(read('Kunde,Haus\nAcme,acme.example').mapping).toEqual({ domain: 1 });
    expect(read(`domain\n${'a.example\n'.repeat(MOST_ACCOUNTS + 1)}`).fault).toBe('too-many');
  });

  it('of 50,000 lines is read in a moment', () => {
    const text = `domain;name;tier;csm\n${Array.from({ length: MOST_ACCOUNTS }, (_, i) => `c${i}.example;"Customer ${i}";high;Maija Laine`).join('\n')}`;
    const before = performance.now();
    const { accounts, counts } = read(text, { before: [acme] });
    expect(performance.now() - before).toBeLessThan(15_000);
    expect(accounts).toHaveLength(MOST_ACCOUNTS + 1);
    expect(counts.added).toBe(MOST_ACCOUNTS);
  });
});

describe('headers', () => {
  test.each([
    ['en', 'Domain,Account name,Tier,CSM,AE,Renewal date'],
    ['fi', 'Verkkotunnus,Asiakkaan nimi,Taso,Asiakkuusvastaava,Asiakaspäällikkö,Uusimispäivä'],
    ['et', 'Domeen,Kliendi nimi,Tase,Kliendiedu juht,Kliendihaldur,Uuendamise kuupäev'],
    ['zh', '域名,客户名称,客户等级,客户成功经理,客户经理,续约日期'],
    ['id', 'Nama domain,Nama pelanggan,Tingkatan,Manajer kesuksesan pelanggan,Manajer akun,Tanggal perpanjangan'],
    ['ja', 'ドメイン,顧客名,顧客ランク,カスタマーサクセス担当,営業担当者,契約更新日'],
  ])('are known in %s', (_language, line) => {
    expect(matchHeaders(line.split(','))).toEqual({ domain: 0, name: 1, tier: 2, csm: 3, ae: 4, renewal: 5 });
  });
});

describe('the list as a file', () => {
  const headersIn = (language: Language) => {
    const say = translator(language);
    const names = ['domain', 'name', 'tier', 'csm', 'ae', 'renewal'] as const;
    return Object.fromEntries(names.map((name) => [name, say(`accounts.column.${name}`)])) as Record<
      (typeof names)[number],
      string
    >;
  };

  it.each(LANGUAGES)('comes back as it was, in %s', (language) => {
    const list: Account[] = [
      { ...acme, name: 'Acme; "Ltd"\nEurope' },
      { domain: 'b.example', name: '=HYPERLINK("x")', tier: '', csm: 'v2', ae: 'maija', renewal: null },
      { domain: 'c.example', name: '-1+2', tier: '@high', csm: null, ae: null, renewal: null },
    ];
    const text = writeAccounts(list, people, headersIn(language), ';');
    expect(read(text, { before: [] }).accounts).toEqual(list);
    expect(read(text, { before: list }).counts).toEqual({ added: 0, changed: 0, same: 3, removed: 0 });
  });

  it('holds no cell that a spreadsheet would run', () => {
    const nasty = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=A1\nB', '＝1+1', '＠SUM(A1)'];
    const list = nasty.map((name, i): Account => ({ domain: `d${i}.example`, name, tier: name }));
    const text = writeAccounts(list, people, headersIn('en'), ',');
    const cells = text.split(/[,\n]/).map((cell) => cell.replace(/^"/, ''));
    expect(cells.filter((cell) => /^[=+\-@\t＝＠]/.test(cell))).toEqual([]);
  });
});
