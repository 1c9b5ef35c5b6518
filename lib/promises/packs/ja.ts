import type { PromisePack } from '../spoken.ts';
import { dateOf, fixed, rule, timeOf, withinRule } from '../time-rules.ts';
import { digitsOf, HAN_NUMBER, HAN_NUMBERS, hanHalf } from './han.ts';

const DAYS = '月火水木金土日';
const HALF = '(?<half>午前|午後|朝|夕方|夜)?';

/** Japanese. */
export const ja: PromisePack = {
  ours: [
    /(?:いたします|致します|差し上げます|さしあげます|参ります|まいります|伺います|うかがいます|(?:させて|して|て)いただきます|引き取ります|申し上げます|予定です|予定でおります)(?!か)/u,
    /(?:ご?(?:連絡|返信|回答|返事|報告|対応|案内|送付|発送|返金|確認|説明)|お?(?:電話|送り|届け|伝え|知らせ|調べ|直し|返し|渡し|持ち))(?:を)?し(?:ます|ておきます)(?!か)/u,
    /(?:手元|口座|カード|メールボックス|ご自宅|お宅)[にへ][^。]{0,8}(?:届き|戻り|入り|着き)ます(?!か)/u,
    /期限[^。]{0,20}(?:決めて|定めて|設定して)/u,
    /(?:終わらせ|済ませ|仕上げ|間に合わせ)ます(?!か)/u,
    /折り返し[^。]{0,12}ます(?!か)/u,
    /(?:倉庫|工場)を出ます|公開(?:となり|いたし|し)ます/u,
    /全額[^。]{0,10}返金されます/u,
    /(?:お約束|約束)(?:いた|し)します|必ず[^。]{0,30}ます(?!か)/u,
  ],
  not: [
    /ません|できかね|致しかね|いたしかね|難しい/u,
    /(?:れば|たら|なら|場合|次第|限り)/u,
    /努め|心がけ|かもしれ|と思います|見込み|はず|通常|できるだけ|なるべく|もし/u,
    /ました(?!ので)|でしたが|とのこと|先週|昨日|予定でした/u,
    /(?<!お待ち)(?:ください|下さい)|お願い|いただけます|頂けます|営業時間|休業|有効|ますか|お待ちし|休暇|(?<!(?:カード|口座)に)戻り(?:ます|次第)|実施され|最大/u,
  ],
  times: [
    withinRule(
      new RegExp(
        `(?:[0-9０-９]{1,3}\\s*(?:-|–|~|～|〜|到|至|から)\\s*)?(?<n>${HAN_NUMBER})\\s*(?<unit>分|時間|営業日|日|週間|[かヶケカ]月)\\s*(?:以内|後|のうち|ほど(?:で|以内|(?=お待ち))|で(?=[^す]))`,
        'gu',
      ),
      HAN_NUMBERS,
      [
        ['分', 'minute'],
        ['時', 'hour'],
        ['営', 'workday'],
        ['日', 'day'],
        ['週', 'week'],
        ['か', 'month'],
        ['ヶ', 'month'],
        ['ケ', 'month'],
        ['カ', 'month'],
      ],
    ),
    rule(/(?<month>[0-9０-９]{1,2})\s*月\s*(?<day>[0-9０-９]{1,2})\s*日/gu, (it) => dateOf(it)),
    rule(/(?<![0-9０-９])(?<month>[0-9０-９]{1,2})[/／](?<day>[0-9０-９]{1,2})(?![0-9０-９])/gu, (it) => dateOf(it)),
    rule(/(?<![0-9０-９月])(?<day>[0-9０-９]{1,2})日(?!以内|間|後)/gu, (it) => dateOf(it)),
    fixed(/週明け/gu, { day: { kind: 'weekday', weekday: 1, week: 'next' } }),
    fixed(/来週(?:早々|初め|はじめ|前半)/gu, { day: { kind: 'weekday', weekday: 2, week: 'next' }, unsure: true }),
    rule(new RegExp(`(?<week>来週|再来週|今週)?の?\\s*(?<weekday>[${DAYS}])曜日?`, 'gu'), ({ week, weekday }) => ({
      day: { kind: 'weekday', weekday: DAYS.indexOf(weekday ?? '') + 1, week: week === '来週' ? 'next' : 'coming' },
    })),
    rule(/(?<which>今週|来週)(?:中|末|いっぱい|内)?/gu, ({ which }) => ({
      day: { kind: 'end', of: 'week', ahead: which === '来週' ? 1 : 0 },
    })),
    fixed(/週末/gu, { day: { kind: 'end', of: 'week', ahead: 0 } }),
    rule(/(?<which>今月|来月)?(?:の?月?末|中|いっぱい)(?<=月末|月の末|今月中|来月中|月いっぱい)/gu, ({ which }) => ({
      day: { kind: 'end', of: 'month', ahead: which === '来月' ? 1 : 0 },
    })),
    fixed(/明後日|あさって/gu, { day: { kind: 'ahead', days: 2 } }),
    fixed(/明朝/gu, { day: { kind: 'ahead', days: 1 }, part: 'morning' }),
    fixed(/明晩/gu, { day: { kind: 'ahead', days: 1 }, part: 'evening' }),
    fixed(/今晩|今夜|今夕/gu, { day: { kind: 'ahead', days: 0 }, part: 'evening' }),
    fixed(/明日|あした|あす|翌日/gu, { day: { kind: 'ahead', days: 1 } }),
    fixed(/本日|今日|当日|きょう/gu, { day: { kind: 'ahead', days: 0 } }),
    fixed(/(?:営業|就業|業務)時間(?:内|中|終了)|終業/gu, { part: 'end' }),
    rule(
      new RegExp(
        `${HALF}\\s*(?<hour>${HAN_NUMBER})時(?<minute>半|[0-9０-９]{1,2}(?=分))?分?\\s*(?:から|～|〜|-|–)\\s*(?:午後|午前)?(?<hour2>${HAN_NUMBER})時(?<minute2>半|[0-9０-９]{1,2}(?=分))?分?`,
        'gu',
      ),
      (it) =>
        timeOf({ hour: digitsOf(it.hour), hour2: digitsOf(it.hour2), minute2: minuteOf(it.minute2) }, hanHalf(it.half)),
    ),
    rule(new RegExp(`${HALF}\\s*(?<hour>[0-9０-９]{1,2})[:：](?<minute>[0-9０-９]{2})`, 'gu'), (it) =>
      timeOf(it, hanHalf(it.half)),
    ),
    rule(new RegExp(`${HALF}\\s*(?<hour>${HAN_NUMBER})時(?!間)(?<minute>半|[0-9０-９]{1,2}(?=分))?分?`, 'gu'), (it) =>
      timeOf({ hour: digitsOf(it.hour), minute: minuteOf(it.minute) }, hanHalf(it.half)),
    ),
    fixed(/正午|お昼|昼(?:頃|まで)/gu, { part: 'noon' }),
    fixed(/午前中?|朝(?:一番|一)?/gu, { part: 'morning' }),
    fixed(/午後/gu, { part: 'afternoon' }),
    fixed(/夕方|夜/gu, { part: 'evening' }),
  ],
};

const minuteOf = (text: string | undefined) => (text === '半' ? '30' : (text ?? '0'));
