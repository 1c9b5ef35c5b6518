import type { PromisePack } from '../spoken.ts';
import { dateOf, fixed, rule, timeOf, withinRule } from '../time-rules.ts';
import { digitsOf, HAN_NUMBER, HAN_NUMBERS, hanHalf } from './han.ts';

const DAYS = '一二三四五六日天';
const HALF = '(?<half>上午|早上|早晨|凌晨|中午|下午|傍晚|晚上)?';
const VERB =
  '(?:答[复覆]|回[复覆]|[联聯][系繫]|告[诉訴]|通知|写信|寫信|打[电電][话話]|[致去][电電]|取件|上[线線]|到[贵貴]|[汇匯]报|反[馈饋]|[跟向][您你][说說]|[专專]人|回[电電]|[发發]|寄|[处處]理|修[复復好]|恢[复復]|[办辦]好|解[决決]|上[门門]|到[账賬帳]|退款|退[还還]|送|安[装裝排]|完成|提供|跟[进進]|确[认認]|給|给|更[换換新]|查[清看])';

/** Chinese, in simplified and traditional characters. */
export const zh: PromisePack = {
  ours: [
    new RegExp(
      `(?:我|我们|我們|同事|人员|人員|工程[师師]|技[术術][员員]|客服|[团團][队隊]|财务部|部門|部门)[^。！？]{0,40}${VERB}`,
      'u',
    ),
    new RegExp(`(?:会|會|将|將|保证|保證|一定|最晚|最[迟遲]|[预預][计計])[^。！？]{0,24}${VERB}`, 'u'),
    /(?:我|我们|我們)[^。！？]{0,24}(?:寄出|发出|發出|开出|開出|修好|弄好|做好|搞定)|(?:会|會|将|將)[^。！？]{0,24}(?:开出|開出|发出|發出|修好)/u,
    /[给給为為向跟][您你][^。！？]{0,16}[\p{Script=Han}]/u,
    /[给給][您你]\s*[。！]?$/u,
    /[给給][您你](?:去[电電]|打[电電]|回|[发發]|寄|答|[处處]|送|[办辦])/u,
    /(?:会|會|将|將)[^。！？]{0,10}(?:到|回到|退到)[您你](?:的|手)/u,
    /(?:把|将|將)[^。！？]{0,20}定[为為在]/u,
    /(?:从|從)(?:我们|我們)?(?:的)?(?:仓库|倉庫)(?:发|發|寄)出/u,
    /(?:技[术術][员員]|[师師]傅|快[递遞][员員]|同事|[专專][员員])[^。！？]{0,10}(?:到|来|來|去)[您你]/u,
    /您?(?:会|會|将|將)[^。！？]{0,12}收到(?:我们|我們)/u,
  ],
  not: [
    /不能|无法|無法|没法|沒法|不[会會]|未能|不[确確]定/u,
    /如果|要是|假如|若是|的话|的話|除非|一旦|等您|收到您/u,
    /希望|尽量|盡量|争取|爭取|可能|也许|也許|大概|通常|一般|[应應][该該]/u,
    /您[说說]过|您[说說]過|[说說]过|[说說]過|本[来來]|原[来來]|昨天|昨日|上周|上週|已经|已經|[过過](?:电话|電話|了)|正如|如我/u,
    /(?:^|[，,。])\s*[请請]|[请請]您|麻[烦煩]您|您的(?:订阅|訂閱)|休息|休假|我等[您你]|[应應]该|需要\s*[0-9一二三四五六七八九十]+|有效|服[务務]时[间間]|客服时间|客服時間|[吗嗎呢][？?]?\s*$/u,
  ],
  times: [
    withinRule(
      new RegExp(
        `(?:[0-9０-９]{1,3}\\s*(?:-|–|~|～|〜|到|至|から)\\s*)?(?<n>${HAN_NUMBER})\\s*(?:个|個)?\\s*(?<unit>分[钟鐘]|小[时時]|钟头|工作日|工作天|天|日|星期|[周週]|[个個]?月)\\s*(?:之?[内內]|以[内內]|后|後|之后|之後)`,
        'gu',
      ),
      HAN_NUMBERS,
      [
        ['分', 'minute'],
        ['小', 'hour'],
        ['钟', 'hour'],
        ['工', 'workday'],
        ['天', 'day'],
        ['日', 'day'],
        ['星', 'week'],
        ['周', 'week'],
        ['週', 'week'],
        ['月', 'month'],
        ['个', 'month'],
        ['個', 'month'],
      ],
    ),
    rule(
      /(?<month>[0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})月(?<day>[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})[日号號]?/gu,
      ({ month, day }) => dateOf({ month: digitsOf(month), day: digitsOf(day) }),
    ),
    rule(/(?<![月\d])(?<day>[0-9０-９]{1,2})[日号號]/gu, (it) => dateOf(it)),
    rule(
      new RegExp(
        `(?<week>下(?:个|個)?|本|这(?:个|個)?|這(?:个|個)?)?\\s*(?:周|週|星期|礼拜|禮拜)(?<weekday>[${DAYS}])`,
        'gu',
      ),
      ({ week, weekday }) => ({
        day: {
          kind: 'weekday',
          weekday: Math.min(7, DAYS.indexOf(weekday ?? '') + 1),
          week: week?.startsWith('下') ? 'next' : 'coming',
        },
      }),
    ),
    rule(
      /(?<which>下|本|这|這)?(?:个|個)?(?:周|週|星期)(?:末|底|结束|結束)?(?:之?[内內])?(?<![周週期])|(?<which2>下|本|这|這)(?:个|個)?(?:周|週|星期)/gu,
      ({ which, which2 }) => ({
        day: { kind: 'end', of: 'week', ahead: (which ?? which2) === '下' ? 1 : 0 },
      }),
    ),
    rule(/(?<which>下|本|这|這)?(?:个|個)?月(?:底|末)(?:之?前)?/gu, ({ which }) => ({
      day: { kind: 'end', of: 'month', ahead: which === '下' ? 1 : 0 },
    })),
    fixed(/后天|後天/gu, { day: { kind: 'ahead', days: 2 } }),
    fixed(/明早|明晨/gu, { day: { kind: 'ahead', days: 1 }, part: 'morning' }),
    fixed(/明晚/gu, { day: { kind: 'ahead', days: 1 }, part: 'evening' }),
    fixed(/今晚/gu, { day: { kind: 'ahead', days: 0 }, part: 'evening' }),
    fixed(/明天|明日/gu, { day: { kind: 'ahead', days: 1 } }),
    fixed(/今天|今日|当天|當天/gu, { day: { kind: 'ahead', days: 0 } }),
    fixed(/下班(?:之)?前|下班(?:以)?前|工作日结束前|工作日結束前/gu, { part: 'end' }),
    rule(
      new RegExp(
        `${HALF}\\s*(?<hour>${HAN_NUMBER})(?:[点點时時])(?<minute>半|[0-9０-９]{1,2}分?|)?\\s*(?:到|至|-|–|~|～)\\s*(?:上午|下午|晚上)?(?<hour2>${HAN_NUMBER})(?:[点點时時])(?<minute2>半|[0-9０-９]{1,2}分?|)?`,
        'gu',
      ),
      (it) =>
        timeOf({ hour: digitsOf(it.hour), hour2: digitsOf(it.hour2), minute2: minuteOf(it.minute2) }, hanHalf(it.half)),
    ),
    rule(new RegExp(`${HALF}\\s*(?<hour>[0-9０-９]{1,2})[:：](?<minute>[0-9０-９]{2})`, 'gu'), (it) =>
      timeOf(it, hanHalf(it.half)),
    ),
    rule(
      new RegExp(
        `${HALF}\\s*(?<hour>${HAN_NUMBER})(?:[点點时時](?![间間]))[钟鐘]?(?<minute>半|[0-9０-９]{1,2}(?=分)|)?`,
        'gu',
      ),
      (it) => timeOf({ hour: digitsOf(it.hour), minute: minuteOf(it.minute) }, hanHalf(it.half)),
    ),
    fixed(/中午|正午|午前/gu, { part: 'noon' }),
    fixed(/上午|早上|一早|早晨/gu, { part: 'morning' }),
    fixed(/下午/gu, { part: 'afternoon' }),
    fixed(/晚上|晚间|晚間/gu, { part: 'evening' }),
  ],
};

const minuteOf = (text: string | undefined) => (text === '半' ? '30' : text ? text.replace('分', '') : '0');
