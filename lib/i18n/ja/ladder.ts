import type { ladder as english } from '../en/ladder.ts';

/** Japanese: see `en/ladder.ts`. */
export const ladder: Record<keyof typeof english, string> = {
  'ladder.note.title': '{severity}：案件{ref}があなたの受諾を待っています',
  'ladder.note.late': '「{subject}」は期限までに受諾されなかったため、あなたにお願いしています（役割：{role}）。',
  'ladder.note.new': '「{subject}」：Simmerが自動で案件を開きました。ご確認をお願いします（役割：{role}）。',
  'ladder.warning.quarter': '{metric}：残り時間は4分の1です',
  'ladder.warning.minutes': '{metric}：残りは15分以内です',
  'ladder.warning.text': '{requester}様「{subject}」、期限は{at, date, medium} {at, time, short}です。',
  'ladder.event.opened': 'Simmerが自動で案件を開きました',
  'ladder.event.asked': '期限までに受諾がなく、{to}に依頼',
  'ladder.event.again': 'まだ受諾がなく、{to}に再度依頼',
  'ladder.event.skipped': '{to}の当番がいないため、次へ進みました',
  'ladder.event.joined': '同じ件のチケットが加わりました',
  'ladder.event.parted': '別件のチケットを外しました',
  'ladder.event.stakes': 'お客様にとって大切なことを記入',
  'ladder.cause.reply':
    'Simmerが自動で開いた案件です。初回返信の期限（{at, date, medium} {at, time, short}）を過ぎても返信がありませんでした。',
  'ladder.cause.reply-undated': 'Simmerが自動で開いた案件です。初回返信の期限を過ぎても返信がありませんでした。',
  'ladder.cause.similar':
    'Simmerが自動で開いた案件です。短い間に複数のお客様から同じ件でご連絡がありました。一人がまとめて担当します。',
  'ladder.title': '受諾されないとき',
  'ladder.runs.browser': 'チームの誰かがブラウザーを開いている間だけ進みます。',
  'ladder.runs.pager': '{name}が担います。ブラウザーが開いていなくても進みます。',
  'ladder.runs.pager-failed': '{name}に伝えられなかったため、チームの誰かがブラウザーを開いている間、ここで進めます。',
  'ladder.asked': '現在の依頼先：{who}（{when}）',
  'ladder.next': '次の依頼先：{who}（{when}）',
  'ladder.last': 'この後の依頼先はありません。',
  'ladder.deputy': '代理の担当者',
  'ladder.group.summary': '{minutes}分の間に、同じ件のチケットが{count}件届きました。',
  'ladder.group.count': '同様{count}件',
  'ladder.group.title': '同じ件のチケット',
  'ladder.group.explain': 'お客様へのご説明',
  'ladder.group.part': 'これは別件です',
  'ladder.group.part.named': '「{subject}」は別件なので外す',
  'ladder.stakes.none': 'まだ記入されていません。案件の責任者が記入します。',
  'ladder.stakes.fill': '記入する',
};
