import type { Pattern } from '../../pattern.ts';

/** Chinese: any other extraordinary measure: withheld payment, turning up in person, "consequences" (R33). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'extraordinary-threat/withhold-payment',
    strength: 'explicit',
    match:
      /(?:(?:拒[绝絕]|停止|[暂暫]停|[冻凍][结結])(?:支付|付款|所有[款]?[项項]?付款|[缴繳][费費]|支付[尾货貨]?款)|(?:一分[钱錢]|一毛[钱錢]|尾款|[货貨]款)(?:都|也)?(?:不[会會]|[别別]想|休想)(?:[给給付])|(?:不|不[会會])(?:再)?(?:付款|付[钱錢]|[缴繳][费費]).{0,6}(?:除非|直到|[为為]止))/giu,
    unless: /(?:[为為]什[么麼]|怎[么麼]|吗|嗎|[显顯]示|提示)/giu,
  },
  {
    rule: 'extraordinary-threat/come-in-person',
    strength: 'explicit',
    match:
      /(?:去|到|[来來]|直接上)(?:(?:你[们們]?|您|[贵貴](?:公司|司)))(?:公司|[总總]部|[门門]店|店|[办辦]公室)?(?:[门門]口)?.{0,6}(?:堵|坐[着著等]|[闹鬧]|拉[横橫]幅|不走|[讨討][说說公]|[讨討]個說法)|拉[横橫]幅/giu,
  },
  {
    rule: 'extraordinary-threat/consequences',
    strength: 'explicit',
    match:
      /(?:[后後]果自[负負]|[别別]怪我(?:不客[气氣]|翻[脸臉])|等[着著]瞧|走[着著]瞧|付出代[价價]|吃不了兜[着著]走|跟(?:你[们們]?|您|[贵貴](?:公司|司))[没沒]完|[没沒]完[没沒]了[地]?(?:跟|和)(?:你[们們]?|您|[贵貴](?:公司|司))|不[会會]善[罢罷]甘休)/giu,
    unless: /(?:如果.{0,10}[删刪]除|刪除.{0,6}(?:[数數][据]))/giu,
  },
  {
    rule: 'extraordinary-threat/measures',
    strength: 'explicit',
    match:
      /(?:(?:我|我[们們]|本公司)(?:[将將][会會]?|[会會]|只能|只好|不得不)?(?:[采採]取)(?:一切|必要|[进進]一步|其他|非常|[极極]端|[强強]硬).{0,4}(?:措施|手段|行[动動]))/giu,
    unless: /(?:怎[么麼]|什[么麼]|哪些)/giu,
  },
  {
    rule: 'extraordinary-threat/tell-your-board',
    strength: 'explicit',
    match:
      /(?:[发發]|寄|[转轉][发發])(?:[给給])?(?:(?:你[们們]?|您|[贵貴](?:公司|司)))的?(?:董事[会長长會]?|股[东東]|投[资資]人|所有客[户戶]|大客[户戶])/giu,
  },
];
