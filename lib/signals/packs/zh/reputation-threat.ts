import type { Pattern } from '../../pattern.ts';

/** Chinese: bad review, social media or press, held out as a next step (R29, R36). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'reputation-threat/bad-review',
    strength: 'explicit',
    match:
      /(?:[给給打留写寫](?:你|你[们們]|您|[个個])?.{0,6}(?:差[评評]|一星|1星|[负負][评評])|(?:差[评評]|一星)(?:伺候|送上|走起|等着|等著|[预預][备備]|警告))/giu,
    unless: /(?:不[会會想]|[没沒](?:有|打算|想)?|[别別]).{0,6}(?:差[评評]|一星)|[删刪]除?.{0,4}差[评評]|怎[么麼]/giu,
  },
  {
    rule: 'reputation-threat/expose',
    strength: 'explicit',
    match:
      /(?:(?:要|[会會]|[将將]|去|就|只能|必[须須]|[给給]|把|[让讓]|直接|等[着著])[^。！？!?]{0,10}(?:曝光|[爆]料|挂到?[网網]上|掛到?網上|上[热熱]搜|避雷)|曝光(?:你[们們]?|您|[贵貴](?:公司|司)))/giu,
    unless: /曝光(?:度|[过過]|量|[补補][偿償]|[时時][间間]|率|不足)|[广廣]告/giu,
  },
  {
    rule: 'reputation-threat/social-media',
    strength: 'explicit',
    match:
      /(?:[发發贴貼]|[传傳]|[放晒曬挂掛])(?:到|上|在|去)?(?:我的|各大)?(?:微博|小[红紅][书書]|抖音|快手|朋友圈|知乎|[Bb]站|豆瓣|大[众眾][点點][评評]|[脸臉][书書]|[Ff]acebook|FB|IG|Threads|PTT|Dcard|爆料公社|[网網]上|[论論][坛壇]|[社][交群]媒[体體])/giu,
    unless:
      /(?:怎[么麼]|如何|可以|能否|想问|想問|[图圖]片|[视視][频頻]).{0,20}(?:[吗嗎]|\?|？|呢)|怎[么麼]|如何|好[评評]|推[荐薦]|不[发發]|[没沒][发發]/giu,
  },
  {
    rule: 'reputation-threat/press',
    strength: 'explicit',
    match:
      /(?:找|[联聯][系繫]|[发發][给給]|告[诉訴]|爆料[给給]|通知|[让讓]|投稿到?).{0,4}(?:媒[体體]|[记記]者|[电電][视視][台臺]|[报報]社|新[闻聞])/giu,
    unless: /(?:是|作[为為])(?:一名|一位)?[记記]者|新[闻聞]稿|[订訂][阅閱]/giu,
  },
  {
    rule: 'reputation-threat/tell-all',
    strength: 'explicit',
    match:
      /(?:[让讓](?:大家|所有人|更多人|全[网網])(?:都)?(?:知道|看看|[认認][清识識])|告[诉訴](?:所有人|所有朋友|身[边邊]的?人|大家不要|朋友不要|每[个個]人)|[劝勸](?:大家|所有人|朋友)(?:都)?(?:不要|[别別])|提醒大家(?:不要|[别別]))/giu,
    unless: /(?:好消息|[优優]惠|新功能)/giu,
  },
];
