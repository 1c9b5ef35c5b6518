import type { desk as english } from '../en/desk.ts';

export const desk: Record<keyof typeof english, string> = {
  'view.title': '開いている一覧',
  'view.scan': 'このビューをひととおり確認',
  'view.help':
    'チケットを1件ずつゆっくり読み取り、アカウント全体で共有しているリクエスト数を使いすぎないようにします。ヘルプデスク側は何も変わりません。',
  'view.starting': '一覧にあるチケットを調べています…',
  'view.reading': '読み取り中：{total}件中{read}件',
  'view.waiting': 'ヘルプデスクから{seconds}秒待つよう求められました。これまでに{total}件中{read}件を読み取りました。',
  'view.done': '{total}件中{read}件を読み取りました。',
  'view.stopped': '止めました。{total}件中{read}件を読み取りました。',
  'view.hot': '{hot, plural, =0 {このうち要注意のものはありません。} other {このうち#件が要注意です。}}',
  'view.skipped': '{skipped}件は読み取れませんでした。',
  'view.rest': '長い一覧は先頭から一部だけを読み取ります。残りは{rest}件です。',
  'view.stop': '止める',
  'view.go-on': '続ける',
  'view.again': 'もう一度確認',
  'desk.title': '{site} への書き込み',
  'desk.tag': 'タグ {tag} を追加',
  'desk.tag.what': 'このタグを追加します。今あるタグはそのまま残り、お客様には何も伝わりません。',
  'desk.tag.yes': 'タグを追加',
  'desk.tag.written': 'チケットにタグ {tag} が付きました。',
  'desk.tag.already': 'タグ {tag} はすでに付いていたため、何も書き込みませんでした。',
  'desk.note': '社内メモとして保存',
  'desk.note.what': '次の内容をそのまま {site} に社内メモとして保存します。社内の人には見え、お客様には見えません。',
  'desk.note.yes': 'メモを保存',
  'desk.note.written': 'チケットに社内メモとして保存されました。お客様には見えません。',
  'desk.note.already': '同じメモがすでにあったため、何も書き込みませんでした。',
  'options.scan': 'ヘルプデスクの一覧を自動で確認する',
  'options.scan.help':
    'Zendesk でビューを開いたときに行います。アカウントに許されたリクエスト数の1割以内で、ゆっくり読み取ります。オンにしない限り行いません。',
  'dashboard.summary.view': '開いている一覧では{total}件中{read}件を読み取りました。',
};
