import { ACCOUNT_FIELDS, type AccountField, type AccountMapping } from '../model/account-import.ts';

/** What such columns are called: English, Finnish, Estonian, Chinese, Indonesian, Japanese. Spaces and signs do not count. */
const HEADERS: Readonly<Record<AccountField, string>> = {
  domain: `domain, domains, domain name, email domain, mail domain, website, web site, web, url, site, homepage, email, e-mail
    verkkotunnus, domeeni, sähköpostin verkkotunnus, verkkosivu, verkkosivusto, kotisivu, sähköposti
    domeen, domeeninimi, e-posti domeen, veebileht, koduleht, e-post
    域名, 网域, 邮箱域名, 网站, 网址, 邮箱, 电子邮件
    domain email, nama domain, situs, situs web, surel
    ドメイン, ドメイン名, メールドメイン, ウェブサイト, サイト, メール, メールアドレス`,
  name: `name, account, account name, company, company name, customer, customer name, client, organization, organisation
    nimi, asiakas, asiakkaan nimi, asiakasnimi, yritys, yrityksen nimi, organisaatio
    klient, kliendi nimi, ettevõte, ettevõtte nimi, organisatsioon
    名称, 客户, 客户名称, 公司, 公司名称, 企业, 企业名称
    nama, pelanggan, nama pelanggan, perusahaan, nama perusahaan, klien
    名前, 名称, 顧客, 顧客名, 会社, 会社名, 企業名, 取引先, 取引先名, お客様名`,
  tier: `tier, account tier, level, segment, class, category, plan
    taso, asiakastaso, luokka, asiakasluokka, segmentti
    tase, klienditase, klass, klassi, kategooria
    等级, 级别, 客户等级, 客户级别, 层级
    tingkat, tingkatan, kelas, segmen, kategori
    ランク, 顧客ランク, 区分, 等級, ティア`,
  csm: `csm, customer success, customer success manager, success manager
    asiakkuusvastaava, asiakkuuspäällikkö
    kliendiedu juht, kliendiedujuht
    客户成功经理, 客户成功
    manajer kesuksesan pelanggan, kesuksesan pelanggan
    カスタマーサクセス, カスタマーサクセスマネージャー, カスタマーサクセス担当, cs担当, csm担当`,
  ae: `ae, account executive, account manager, account owner, owner, sales, sales rep, sales owner, salesperson
    asiakaspäällikkö, myyjä, myyntivastaava, myyntipäällikkö
    kliendihaldur, müügijuht, müügiesindaja
    客户经理, 销售, 销售代表, 销售负责人
    manajer akun, eksekutif akun, penjualan
    営業, 営業担当, 営業担当者, アカウントエグゼクティブ`,
  renewal: `renewal, renewal date, renews, renews on, contract end, contract end date, expires, expiry, expiry date, end date
    uusiminen, uusimispäivä, uusitaan, sopimus päättyy, päättyy, päättymispäivä
    uuendamine, uuendamise kuupäev, uuendatakse, lepingu lõpp, lõppkuupäev
    续约, 续约日期, 续费日期, 到期, 到期日, 到期日期, 合同到期日
    perpanjangan, tanggal perpanjangan, kontrak berakhir, tanggal berakhir
    更新, 更新日, 契約更新日, 契約終了日, 満了日`,
};

const bare = (header: string) =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

const KNOWN = new Map(
  ACCOUNT_FIELDS.flatMap((field) => HEADERS[field].split(/[,\n]/).map((header) => [bare(header), field] as const)),
);

/** The columns whose headers are known; of two for the same thing the first. */
export function matchHeaders(headers: readonly string[]): AccountMapping {
  const mapping: AccountMapping = {};
  for (const [i, header] of headers.entries()) {
    const field = KNOWN.get(bare(header));
    if (field && mapping[field] === undefined) mapping[field] = i;
  }
  return mapping;
}
