import type { team as english } from '../en/team.ts';

export const team: Record<keyof typeof english, string> = {
  'team.open': '{host} をタブで開く',
  'team.open.help':
    '開いた先でブラウザーが警告を出したら、証明書の問題です。サーバーの管理担当者に伝えてください。ネットワークへのサインインを求められたら、サインインしてください。何も開かなければ、接続の問題です。',
  'team.invite.show': 'QR コードを表示',
  'team.invite.hide': 'QR コードを隠す',
  'team.invite.qr': '招待リンクの QR コード',
  'team.invite.help': 'リンクとコードが示すのは、チームの場所だけです。名前もパスワードも含まれません。',
  'team.leaving': 'このブラウザーの外に送ってよいもの',
  'team.leaving.own': 'あなたが送ってよいとするもの',
  'team.leaving.team': 'チームが送ってよいとするもの（全員に適用）',
  'team.leaving.team.help': '各自が自分の分をさらに減らすことはできますが、増やすことはできません。',
  'team.leaving.held': 'チームの決定により、各自のブラウザーに留まります。',
  'team.leaving.counts': 'チームと共有：{left}件 · ここだけ：{here}件',
  'team.leaving.stop': '今後、あなたのブラウザーに留まるもの：{what}。',
  'team.leaving.start': '今後、あなたのブラウザーから送るもの：{what}。',
  'team.leaving.team.stop': '今後、各自のブラウザーに留まるもの：{what}。',
  'team.leaving.team.start': '今後、各自のブラウザーから送ってよいもの：{what}。',
  'team.leaving.rest':
    'すでに送ったものは、消去されるまでチームに残ります。これまでここに留めたものが、後から送られることはありません。',
  'team.leaving.saved':
    '{count, plural, =0 {保存しました。今後に適用されます。} other {保存しました。今後に適用され、送信待ちだった#件もここに留まります。}}',
  'event.refused': 'ここだけの記録です。チームのサーバーが受け付けませんでした。理由は「設定」の「チーム」にあります',
  'team.refused.case': '案件 {ref}',
  'team.refused.retry': 'もう一度試す',
  'team.refused.keep': 'ここに残しておく',
  'team.refusal.not-member':
    'このチームでのあなたの役割がありません。サーバーの管理担当者に役割を依頼してから、もう一度お試しください。',
  'team.refusal.needs-coach':
    'このチームでは、これはコーチが行います。コーチに依頼してください。あなたがコーチになった場合は、もう一度サインインすると送られます。',
  'team.refusal.needs-manager':
    'このチームでは、これはマネージャーが行います。マネージャーに依頼してください。あなたがマネージャーになった場合は、もう一度サインインすると送られます。',
  'team.refusal.needs-administrator': 'チームの管理者だけが行えます。ここに残しておいてかまいません。',
  'team.refusal.too-large': 'チームのデータベースには大きすぎます。短く書き直してください。これはここに残ります。',
  'team.refusal.stays-erased': 'チームで消去されたもので、元には戻りません。ここに残しておいてかまいません。',
  'team.refusal.not-poster': '同僚のブラウザーから送られたものです。本人またはマネージャーが消去できます。',
  'team.refusal.unchangeable':
    'チームのデータベースには別の版があり、記録済みの内容は変わりません。ここに残しておいてかまいません。同僚には別の版が見えます。',
  'team.refusal.wrong-poster':
    'あなた以外の名前で送られようとしています。自分の名前でもう一度サインインしてから、お試しください。',
  'team.refusal.wrong-space':
    'チームの2つのデータベースのうち、もう一方に属するものです。限定メンバー用のデータベースがあるか、サーバーの管理担当者に確認してください。',
  'team.refusal.not-understood':
    'チームの規則にない形式の記録です。Simmer を更新してから、もう一度お試しください。それでも解決しない場合は、最新の Simmer でチームのデータベースを作り直すよう依頼してください。',
  'team.refusal.other': 'サーバーの回答は「{reason}」です。サーバーの管理担当者に見せてください。',
  'team.only-here': '「{part}」は、あなた自身の版がこのブラウザーだけで有効です。',
  'team.only-here.help':
    '同僚はチームの版で作業しています。チームの版にすると、あなたの版はこのブラウザーから消えます。誰かに見せたい場合は、先にコピーしてください。',
  'team.only-here.take': 'チームの版にする',
  'team.only-here.copy': '「{part}」の自分の版をコピー',
  'team.move': 'チームを新しいデータベースに移す…',
  'team.move.help':
    'データベースが大きくなったとき（約100万件が目安）のためのものです。ポリシー、メンバー、ナレッジ、重要なお客様、完了していないすべての案件が一緒に移ります。古いデータベースはそのまま残ります。同僚には通知され、ワンクリックで移れます。',
  'team.move.first': '先に、サーバーの管理者が新しいデータベースを作っておく必要があります。',
  'team.move.setup': '新しいデータベースを作る',
  'team.move.as': '移動先では別の名前またはパスワードでサインインする',
  'team.move.go': 'チームを移す',
  'team.moved': '{name}さんがチームを {host} の {team} に移しました（{when}）。',
  'team.moved.help':
    '古いデータベースへの記録は、すでに移った同僚には届きません。あなたの手元にあるものは、このブラウザーに残ります。',
  'team.moved.go': '一緒に移る',
  'sync.moved': 'チームが移動しました。「設定」の「チーム」から移ってください',
  'setup.next.help':
    '{team} の後継となるデータベースです。同じサーバーなら、{team} の全員が同じ役割で参加できます。別のサーバーの場合は、下でメンバーを指定してください。',
  'setup.next.done': '新しいデータベースの準備ができました。まだ誰も使っていません。',
  'setup.next.go': '移動に進む',
  'setup.problem.no-older': 'このサーバーには、引き継ぐ元となるチームのデータベース「{name}」がありません。',
};
