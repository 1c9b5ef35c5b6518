import type { Pattern } from '../../pattern.ts';

/** Chinese: the problem came back, or was never solved. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'repeat-contact/same-again',
    strength: 'explicit',
    match:
      /(?:(?:同[样樣]的?|老|一[样樣]的?|[这這][个個]|相同的?)(?:[问問][题題]|毛病|故障|[错錯][误誤])(?:又|再次|再度|反[复複覆])|(?:[问問][题題]|故障|毛病)(?:又|再次|再度)(?:[来來]|出[现現]|[发發]生|[复復][发發]|回[来來])|又(?:是同[样樣]|是老[问問][题題]|坏了|壞了|出[问問][题題]了|崩了|[挂掛]了|[断斷]了|[卡]死了|不能用了|用不了了?|登不上)|老毛病)/giu,
    unless: /(?:[没沒]有?|不[会會])(?:再)?(?:出[现現]|[复復][发發])/giu,
  },
  {
    rule: 'repeat-contact/nth-failure',
    strength: 'explicit',
    match:
      /第(?:[二三四五六七八九十]|[0-9]+|N)(?:次|回)(?:坏|壞|出[现現]|出[问問][题題]|崩|[维維]修|返修|[发發]生|[报報]修|[断斷])/giu,
  },
  {
    rule: 'repeat-contact/still-not-fixed',
    strength: 'explicit',
    match:
      /(?:(?:[还還]是|[还還]|[仍依]然?|至今|到[现現]在|一直)(?:[没沒]有?|不|未|[无無]法)(?:被)?(?:解[决決]|修好|修[复復]|好|能用|行|正常|[处處]理好|使用)|根本[没沒]有?(?:解[决決]|修好))/giu,
    unless: /(?:不太?明白|好不好)/giu,
  },
  {
    rule: 'repeat-contact/was-closed',
    strength: 'explicit',
    match:
      /(?:[没沒]有?|未|[还還][没沒])(?:解[决決]|[处處]理)(?:完|好)?.{0,6}(?:就|却|卻)(?:把)?.{0,6}(?:[关關][闭閉]?|[结結][单單案])/giu,
  },
];
