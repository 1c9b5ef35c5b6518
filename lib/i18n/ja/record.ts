import type { record as english } from '../en/record.ts';

export const record: Record<keyof typeof english, string> = {
  'record.title':
    '{count, plural, =0 {チームの記録：異常はありません} other {チームの記録：確認したい点が#件あります}}',
  'record.help':
    '各ブラウザーは自分の記録に番号を付け、一つ前の記録とつなげています。そのため、後から内容が変わったり、記録が抜けたりすると分かります。これによって作業が止まることはありません。個人に関する文章を消去しても、つながりは保たれます。',
  'record.checked': '最終確認：{when}',
  'record.check': 'すべて確認し直す',
  'record.save': '結果をファイルに保存',
  'record.altered': '{name}さん（ブラウザー{device}）の記録{count}件が、次の記録が示す内容と異なっています。',
  'record.missing':
    '{name}さん（ブラウザー{device}）の記録{count}件が、後の記録で触れられているのに見当たりません。まだそのコンピューターに残っている可能性があります。',
  'record.twice':
    'ブラウザー{device}（{name}さん）の番号が{count}件、二重に使われています。ブラウザーのプロファイルをコピーしたときや、バックアップから戻したときに起こります。',
  'record.clock':
    'ブラウザー{device}（{name}さん）の時計が1日以上進んでいました。そこからの時刻は正しくない可能性があります。',
  'record.differs':
    '{name}さん（ブラウザー{device}）の記録{count}件が、チームのサーバーでは別の内容になっています。このブラウザーは元の内容を保っています。',
  'record.copied':
    '別のブラウザーがこのブラウザーの番号（{device}）を使っていました。プロファイルをコピーしたときや戻したときに起こります。今後このブラウザーは独自の番号を使います。',
  'panel.covered':
    'ページ上の何かがボタンに重なっているようなので、操作は反映されませんでした。意図した操作であれば、もう一度押してください。',
};
