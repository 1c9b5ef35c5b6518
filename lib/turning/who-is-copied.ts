import type { PersonRef } from '../model/ticket.ts';

export type Copied = 'regulator' | 'lawyer' | 'boss';

/**
 * Authorities and bodies of complaint that customers write to, by the end of their domain. From the bodies' own addresses
 * (2026-11); a country that is not here is told by its words alone.
 */
const REGULATORS = [
  // Finland, Estonia, Sweden
  'kkv.fi',
  'kuluttajaneuvonta.fi',
  'kuluttajariita.fi',
  'traficom.fi',
  'tietosuoja.fi',
  'fine.fi',
  'finanssivalvonta.fi',
  'ttja.ee',
  'komisjon.ee',
  'aki.ee',
  'konsumentverket.se',
  'arn.se',
  'imy.se',
  'pts.se',
  // Germany, France, Spain, Portugal, European Union
  'bafin.de',
  'bundesnetzagentur.de',
  'verbraucherzentrale.de',
  'vzbv.de',
  'dgccrf.finances.gouv.fr',
  'cnil.fr',
  'aepd.es',
  'consumo.gob.es',
  'consumidor.gov.pt',
  'livroreclamacoes.pt',
  'deco.pt',
  'ec.europa.eu',
  // United Kingdom, United States, Canada, Australia
  'financial-ombudsman.org.uk',
  'fca.org.uk',
  'ofcom.org.uk',
  'ofgem.gov.uk',
  'ico.org.uk',
  'tradingstandards.uk',
  'ftc.gov',
  'consumerfinance.gov',
  'fcc.gov',
  'bbb.org',
  'oag.ca.gov',
  'accc.gov.au',
  'afca.org.au',
  // Japan, China, Indonesia
  'kokusen.go.jp',
  'caa.go.jp',
  'fsa.go.jp',
  'samr.gov.cn',
  'cca.org.cn',
  '12315.cn',
  'ojk.go.id',
  'bpkn.go.id',
  'ylki.or.id',
] as const;

const REGULATOR =
  /(?<!\p{L})(?:ombudsman|ombuds|regulator|consumer[ -.]?(?:protection|affairs|council)|kuluttaja-?asiamies|kuluttajaneuvonta|kuluttajariitalautakunta|tarbijakaitse|konsumentombudsmannen|verbraucherschutz|perlindungan[ -]?konsumen)(?!\p{L})|消費生活センター|消費者センター|消费者协会|市场监督管理/iu;

const LAWYER =
  /(?<!\p{L})(?:law ?(?:firm|office|offices)|lawyers?|attorneys?|solicitors?|barristers?|legal|llp|asianajaja|asianajotoimisto|lakimies|lakitoimisto|advokaat|advokaadib[uü]roo|advokat(?:byr[aå])?|jurist|rechtsanw[aä]lt(?:e|in)?|kanzlei|avocats?|abogad[oa]s?|advogad[oa]s?|pengacara|kuasa hukum)(?!\p{L})|弁護士|法律事務所|律师|律師/iu;
const LAW_DOMAIN =
  /(?:^|[.-])(?:law|legal|lawyers?|attorneys?|advokat|asianajo|kanzlei|avocats?|abogados|advogados|pengacara)(?:[.-]|$)|(?:lawyers?|lawfirm|attorneys|asianajajat|asianajotoimisto|advokaadid|rechtsanwaelte)\./iu;

const BOSS =
  /(?<!\p{L})(?:ceo|cto|cfo|coo|cio|chief (?:executive|operating|financial|technology|information) officer|managing director|president|vice president|vp|director|head of [\p{L} ]+|general manager|owner|founder|toimitusjohtaja|johtaja|p[aä][aä]llikk[oö]|tegevjuht|juhataja|direktur(?: utama)?|gesch[aä]ftsf[uü]hrer(?:in)?|directeur|director general|diretor|vd)(?!\p{L})|社長|取締役|部長|総经理|总经理|总裁|董事长|経営/iu;

/** Signs that a word stands in an address's local part, where dots and dashes part words. */
const spoken = (local: string) => local.replace(/[._+-]+/g, ' ');

/** What somebody who was copied is, by name and address; undefined where neither says. */
export function whoIsCopied({ name, email }: PersonRef): Copied | undefined {
  const [local = '', domain = ''] = (email ?? '').toLowerCase().split('@');
  const words = `${name ?? ''} ${spoken(local)}`;
  if (REGULATORS.some((end) => domain === end || domain.endsWith(`.${end}`)) || REGULATOR.test(words))
    return 'regulator';
  if (LAW_DOMAIN.test(domain) || LAWYER.test(words)) return 'lawyer';
  return BOSS.test(words) ? 'boss' : undefined;
}
