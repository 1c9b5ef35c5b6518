import type { Pattern } from '../../pattern.ts';

/** Japanese: any other extraordinary measure: withheld payment, turning up in person, しかるべき措置, "consequences" (R33). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'extraordinary-threat/withhold-payment',
    strength: 'explicit',
    match:
      /(?:(?:料金|代金|費用|お金|請求(?:書|額)?|支払い?|残金|一円)(?:は|を|も|の)?(?:一切|絶対に?)?(?:お)?(?:支払(?:い|う|わ)?|払(?:い|う|わ))?(?:ません|ない|つもりは(?:ない|ありません)|拒否(?:し|す|いた)|を?(?:止め|停止(?:し|いた)|保留(?:し|に))(?:ます|る|て)?(?:させて)?))/giu,
    unless: /(?:でき|方法|エラー|表示|確認|心当たり|反映|届|画面)/giu,
  },
  {
    rule: 'extraordinary-threat/come-in-person',
    strength: 'explicit',
    match:
      /(?:(?:本社|会社|店|そちら|事務所|お宅|窓口)(?:に|へ|まで)(?:直接|今から)?(?:乗り込|押しかけ|怒鳴り込|行(?:くぞ|ってやる|くから(?:な|待))|座り込))(?:み?ます|む|る)?/giu,
  },
  {
    rule: 'extraordinary-threat/measures',
    strength: 'explicit',
    match:
      /(?:(?:しかる|然る)べき(?:措置|対応|処置|手段|対処|ところ|所)(?:を|に|へ)[^。！？!?]{0,4}(?:取|と|講|出|報告|相談)(?:ら|り|る|じ|っ)?(?:せて|ます|ざる)?|(?:それ相応|相応|断固たる|強硬)(?:の|な)?(?:対応|措置|手段|処置)(?:を|に)(?:取|と|させ|出)|こちらに(?:も|は)(?:それなりの)?考えが(?:ある|あります))/giu,
    unless: /(?:よう?に?お願い|御社で|していただ|教えて)/giu,
  },
  {
    rule: 'extraordinary-threat/consequences',
    strength: 'explicit',
    match:
      /(?:覚悟(?:して(?:おけ|おいて|ください|下さい|ろ)|しろ|しとけ|は(?:でき|いい))|ただ(?:では|じゃ)(?:済(?:ま|み)|おか|すま|すみ)|後悔(?:させ|することにな|しても知ら)|どうなっても知(?:ら|り)|黙って(?:い|は)(?:ません|ない|いません|いない)|このまま(?:で|では)(?:済|終わ)(?:ま|ら|み|り)(?:せ|さ|な)|タダ(?:では|じゃ)済)(?:[^。！？!?]{0,6})?/giu,
  },
];
