import type { problems as english } from '../en/problems.ts';

export const problems: Record<keyof typeof english, string> = {
  'problem.page-changed':
    'このページは Simmer が知っている形と異なるため（{site}：{hook}）、推測での読み取りは行いません。ページを再読み込みし、それでも続く場合は Simmer の担当者に知らせてください。',
  'problem.proofs-disagree':
    'どのチケットが表示されているのか確実に判断できないため（{site}）、どれも読み取りません。目的のチケットのタブをクリックするか、ページを再読み込みしてください。',
  'problem.ticket-changed':
    'その間に別のチケットが表示されました。何も保存・挿入していません。目的のチケットに戻って、もう一度お試しください。',
  'problem.not-signed-in': 'ヘルプデスクにサインインしていないようです。サインインしてから「再試行」を選んでください。',
  'problem.rate-limited':
    'ヘルプデスクから少し待つように求められています。{seconds, plural, other {#秒}}後に自動で再試行します。操作は必要ありません。',
  'problem.server-error':
    'ヘルプデスク側で問題が起きています（エラー {status}）。少し待ってから「再試行」を選んでください。',
  'problem.bad-answer':
    'ヘルプデスクからチケットではない応答が返りました。ページを再読み込みし、それでも続く場合はサインインし直してください。',
  'problem.unreachable': 'ヘルプデスクに接続できません。接続を確認してから「再試行」を選んでください。',
  'problem.no-composer':
    'このページにはまだ返信欄がありません。返信を開いてもう一度試すか、テキストをコピーしてください。',
  'problem.not-inserted':
    'テキストが返信欄に正しく入りませんでした。続ける前に返信欄を確認するか、コピーして貼り付けてください。',
  'problem.store-private':
    'このウィンドウでは Simmer が何も保存できないため、案件や設定を保存できません。プライベートでない通常のウィンドウでヘルプデスクを開いてください。',
  'problem.store-full':
    '保存する空き容量がありません。ディスクの空きを増やしてから、もう一度お試しください。入力した内容は残っています。',
  'problem.store-newer':
    '保存されているデータは、より新しい Simmer で作られたものです。拡張機能を更新してください。それまで何も変更も消失もしません。',
  'problem.store-blocked':
    '別のウィンドウで古い Simmer がまだ使われています。ほかの Simmer のページを閉じるかブラウザーを再起動して、もう一度お試しください。',
  'problem.store-failed':
    '保存できませんでした。もう一度試し、それでも続く場合はブラウザーを再起動してください。以前に保存した内容はそのまま残っています。',
  'problem.policy-invalid':
    'ポリシーを使用できません：{line}行目：{message}。設定画面で修正してください。それまでは標準のポリシーが適用されます。',
  'problem.policy-refused': '対応する人のいない案件が出ないように、ポリシーは保存されませんでした。{message}',
  'problem.policy-moved':
    'ここで開いたあとにポリシーが変更されたため、上書き保存しませんでした。変更した内容をコピーするか書き出してから、ページを再読み込みして、もう一度変更してください。',
  'problem.programme-not-ready': 'まだ参加できません。{missing}',
  'problem.case-moved':
    '案件はすでに「{step}」に進んでいるため、変更しませんでした。現在の状態を確認して、そこから続けてください。',
  'problem.step-needs-name': '未完了のまま進むには、責任を持つ方の名前が必要です。',
  'problem.step-not-ready':
    '次のステップの前に残っている項目：{missing}。先にこれらを済ませるか、そのまま進む理由を入力してください。',
  'problem.no-case': 'この案件はこのパソコンにはありません。ページを再読み込みすると、ここにある案件が表示されます。',
  'problem.no-article':
    'この記事はこのパソコンにはありません。ページを再読み込みすると、ここにある記事が表示されます。',
  'problem.not-articles':
    '「{name}」に記事はありません。Simmerが書き出したファイル（.json）か、Markdown（.md）を選んでください。',
  'problem.no-ticket': 'このページではチケットが開かれていません。チケットを開くと Simmer が読み取ります。',
  'problem.refused': 'このパネルを確認できなかったため、ここには何も表示しません。ページを再読み込みしてください。',
  'problem.not-approver': '決定できるのは{who}だけです。その決定を記録することはできます。',
  'problem.bad-link': 'ウェブアドレスではありません。https:// または http:// で始まるアドレスを入力してください。',
  'problem.unknown':
    'うまくいきませんでした（{message}）。もう一度試し、繰り返す場合はページを再読み込みしてください。',
  'problem.not-yours-to-approve': 'この文面は作成者以外の人が承認してください。',
};
