import type { Pattern } from '../../pattern.ts';

/** Chinese, in agents' messages and notes: the knowledge is missing (R11, R16). Proposes a route, adds no heat. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'knowledge-gap/said',
    strength: 'explicit',
    match:
      /(?:我(?:也|[们們])?)?(?:不太?|[没沒]有?|并不)(?:清楚|知道|了解|懂|[确確]定|熟悉|[见見][过過]|遇到[过過]|[碰]到[过過])(?:[这這]|怎|[该該]|如何|[为為]|是否|原因|具体|類|类|[个個]|的)|(?:需要|得|要|先|我去)(?:[问問]|咨[询詢]|請教|请教|[请請])(?:一下)?(?:技[术術]|[专專]家|工程|研[发發]|[开開][发發]|同事|二[线線]|[产產]品)|(?:文[档檔]|知[识識][库庫]|手册)(?:里|中|上)?(?:也)?(?:[没沒]|查不到|找不到)|(?:有人|[谁誰])(?:知道|[会會]|懂|了解)|超出[^。！？]{0,4}(?:知[识識]|能力)|毫[无無][头頭][绪緒]|[没沒](?:有)?[头頭][绪緒]/giu,
    unless: /(?:客[户戶]|您|你)(?:不|[没沒])/giu,
  },
];
