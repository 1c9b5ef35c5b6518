import type { Pattern } from '../../pattern.ts';

/** Chinese: talks past each other. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'misunderstanding/you-misread',
    strength: 'explicit',
    match:
      /(?:你[们們]?|您|[贵貴](?:公司|司))(?:[们們])?(?:可能|好像|似乎|完全|根本|是不是)?(?:(?:理解|看|[听聽]|[会會]意)[错錯]|[误誤][解会會]|[没沒]有?(?:看|理解|[听聽]|弄|搞)(?:懂|明白|清楚|清))/giu,
    unless: /(?:我(?:可能)?(?:理解|看)[错錯]|希望(?:你[们們]?|您|[贵貴](?:公司|司))|以免)/giu,
  },
  {
    rule: 'misunderstanding/not-what-i-asked',
    strength: 'explicit',
    match:
      /(?:我(?:[问問]|[说說]|要|指|想[问問])的(?:根本|并|並)?不是(?:[这這]|那|(?:你[们們]?|您|[贵貴](?:公司|司)))|答非所[问問]|[牛][头頭]不[对對][马馬]嘴|文不[对對][题題]|不是[这這][个個]意思|(?:[没沒]有?|根本[没沒])回答我的[问問][题題]|[鸡雞]同[鸭鴨][讲講]|有[点點]?[误誤][会會])/giu,
    unless: /以免|避免/giu,
  },
];
