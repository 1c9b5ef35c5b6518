import type { ToldThing } from './pack.ts';

const after = (heads: string, value: string) => new RegExp(`(?:${heads})[^\\n]{0,24}?(${value})`, 'iu');

/** How each thing looks when somebody tells it, in any of the languages; its value is the last group. */
const LOOKS: Readonly<Record<Exclude<ToldThing, 'picture'>, readonly RegExp[]>> = {
  order: [
    after(
      String.raw`\border\b|\binvoice\b|\bbooking\b|\breservation\b|\breference\b|\btracking\b|\btilau|\blasku|\bvarau|\bviite|\btellimu|\barve|\bbroneering|\bpesanan\b|\bfaktur|\btagihan|\bresi\b|订单|訂單|发票|單號|单号|订购|注文|予約|請求書|受付番号|お問い合わせ番号`,
      String.raw`(?<![A-Z\d.,:])#?(?=[A-Z0-9-]{0,20}\d[A-Z0-9-]{0,20}\d[A-Z0-9-]{0,20}\d)[A-Z0-9][A-Z0-9-]{3,24}(?![A-Z\d])(?![.,:]\d)`,
    ),
    /(#\d{4,12})\b/u,
  ],
  email: [/([\p{L}\d][\p{L}\d._%+-]{0,63}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{2,63}){1,3})/iu],
  phone: [
    /(\+\d[\d ()-]{7,17}\d)/u,
    after(
      String.raw`\b(?:phone|call me|mobile|tel|reach me)\b|\bpuh\b|puhelin|numeroni|numerost|soittakaa|telefon|helistage|nomor (?:hp|telepon|wa)|telepon|电话|手机|電話|携帯`,
      String.raw`0[\d ()-]{6,16}\d|1\d{10}`,
    ),
  ],
  address: [
    /(?<![\p{L}\d])(\d{1,5} (?:\p{Lu}\p{L}+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Way|Boulevard|Blvd|Court|Square|Place))(?!\p{L})/u,
    /(?<!\p{L})(\p{Lu}\p{L}*(?:katu|tie|kuja|polku|kaari|puistikko|ranta|väylä|raitti|tänav|maantee|puiestee) \d{1,4})/u,
    /(?<!\p{L})(\p{Lu}\p{L}+ (?:tn|tänav|mnt|pst|maantee|puiestee)\.? \d{1,4})/u,
    /(?<!\p{L})((?:Jl\.?|Jalan) \p{Lu}[\p{L} ]{2,30}(?:No\.? ?)?\d{0,4})/u,
    /([\p{Script=Han}]{2,12}[省市区區][\p{Script=Han}\d]{2,20}[路街道巷号號]\d{0,5}[号號]?)/u,
    /(〒\d{3}-?\d{4}|[\p{Script=Han}]{2,4}[都道府県][\p{Script=Han}\p{Script=Katakana}]{2,12}[市区町村][^\s、。]{0,20}\d{1,4})/u,
  ],
  version: [
    /((?:version|versio|versioon|versi|バージョン|版本)\p{L}*:? ?v?\d{1,3}(?:\.\d{1,5}){1,3})/iu,
    /\b((?:Windows|macOS|iOS|Android|Ubuntu|Chrome|Firefox|Safari|Edge) ?\d{1,3}(?:\.\d{1,5}){0,3}|iPhone ?\d{1,2}(?: Pro)?|Galaxy [AS]\d{1,2})/iu,
  ],
};

/** A thing's value, as a text tells it; undefined where it does not. */
export function findTold(thing: Exclude<ToldThing, 'picture'>, text: string): string | undefined {
  for (const look of LOOKS[thing]) {
    const found = look.exec(text);
    if (found) return (found.at(-1) ?? found[0]).trim();
  }
  return undefined;
}
