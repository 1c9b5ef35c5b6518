import type { admin as english } from '../en/admin.ts';

export const admin: Record<keyof typeof english, string> = {
  'problem.backup-foreign':
    'これは Simmer が作成したバックアップではありません。何も変更していません。名前が simmer-backup で始まるファイルを選んでください。',
  'problem.backup-newer':
    'このバックアップは新しいバージョンの Simmer で作成されました。何も変更していません。Simmer を更新してから、もう一度開いてください。',
  'problem.backup-damaged':
    'このバックアップは途中で切れているか、中身が変更されています（{line}行目）。ここでは何も変更していません。別のコピーか、以前のバックアップを選んでください。',
  'problem.backup-passphrase':
    'このパスフレーズではバックアップを開けません。何も変更していません。大文字・小文字も含めてつづりを確かめ、もう一度お試しください。',
  'problem.managed-locked':
    'これは所属組織が設定しているため（{key}）、変更しませんでした。ブラウザーの管理担当者が変更できます。',
  'problem.managed-off': 'この機能は所属組織がオフにしています（{feature}）。ブラウザーの管理担当者がオンにできます。',
  'problem.managed-host':
    '所属組織は、ここで {host} を許可していません。許可されているものを選ぶか、ブラウザーの管理担当者にご相談ください。',
  'options.backup': 'バックアップ',
  'backup.help':
    'このブラウザーで Simmer が保存しているすべてを1つのファイルにします。記録、文章、見たチケット、未保存の作業、設定、練習の記録です。パスワード、キー、送信先のアドレスは決して含まれません。',
  'backup.make': 'バックアップを作成',
  'backup.lock': 'パスフレーズで保護する',
  'backup.passphrase': 'パスフレーズ',
  'backup.passphrase.help':
    '{least}文字以上。複数の単語を組み合わせるのがおすすめです。Simmer はこれを保存しないため、忘れると誰もファイルを開けません。',
  'backup.passphrase.again': 'もう一度入力',
  'backup.passphrase.short': '{least}文字以上にしてください。',
  'backup.passphrase.other': '上の入力と一致しません。',
  'backup.open-file':
    'このファイルにはお客様の言葉や名前が入っています。パスフレーズがないと、ファイルを手にした人は誰でも読めます。',
  'backup.save': 'ファイルを保存',
  'backup.made':
    '{file} を保存しています。このファイルは今後変わりません。後で消去したものも残るため、古いバックアップは削除してください。',
  'backup.progress': '{percent} % 完了',
  'backup.restore': 'バックアップを開く',
  'backup.plan': '復元するとどうなるか',
  'backup.of': '{at, date, long} {at, time, short}のバックアップ（Simmer {version} で作成）。',
  'backup.look': '中を確認',
  'backup.counts': '新規{fresh, number}件、既存{known, number}件',
  'backup.part.events': '記録の項目',
  'backup.part.vault': '文章',
  'backup.part.seen': '見たチケット',
  'backup.part.deliveries': 'サービスへの引き継ぎ',
  'backup.part.drafts': '未保存の作業',
  'backup.part.other': 'Simmer 自身のメモ',
  'backup.joins':
    '復元すると、新しいものが加わります。ここにあるものは失われず、ここで消去したものは消去されたままです。',
  'backup.erased-since':
    'このバックアップの作成後に、ここで個人データが消去されました。そのため、ファイル内の見たチケット、引き継ぎ、未保存の作業は取り込みません。',
  'backup.odd': 'この Simmer で読めない{count}件は、別に保管するか、取り込みません。',
  'backup.in-team':
    'あなたはチームに参加しています。チームのデータベースに足りないものは、あなたの権限の範囲で、次の接続時に送られます。',
  'backup.with-settings': 'ここの設定の代わりに、ファイルの設定も取り込む',
  'backup.take': '復元する',
  'backup.taken': '{count, plural, =0 {すべてすでにここにありました。} other {復元しました。新しいものは#件です。}}',
  'options.organisation': '所属組織',
  'managed.help': 'ここにある項目は、ブラウザーの管理担当者が設定しています。このページでは変更できません。',
  'managed.by': '所属組織が設定しています。',
  'managed.section':
    '所属組織がこの全部または一部を設定しています。設定された内容はここで見られますが、変更して保存することはできません。',
  'managed.set.policy': 'チームのルール：{parts}',
  'managed.set.team': 'チーム {database}（{server}）',
  'managed.set.language': '言語：{language}',
  'managed.set.first-run': 'はじめの手順のページは自動では開きません',
  'managed.set.off': 'オフ：{features}',
  'managed.set.sites': '読み取るのは次のホストだけ：{hosts}',
  'managed.set.destinations': '引き継ぎの送信先は次のホストだけ：{hosts}',
  'managed.fault': '所属組織の設定のうち1つを除外しました。ほかは有効です。{key}：{message}',
  'managed.feature.draft-check': '下書きチェック',
  'managed.feature.alerts': 'お知らせ',
  'managed.feature.shield': '暴言の折りたたみ',
  'managed.feature.sync': 'チームへの接続',
  'managed.feature.custom-sites': 'サイトの指定',
  'managed.feature.learning': '見落とした兆候の記録',
  'managed.feature.scripts': '文例の提案',
  'managed.feature.drills': '練習',
  'managed.feature.list-scan': '一覧の自動確認',
  'managed.feature.destinations': 'サービスへの引き継ぎ',
  'managed.feature.backup': 'バックアップ',
  'options.diagnostics': '診断',
  'diagnostics.help':
    'このブラウザーでの Simmer の状態をまとめた、管理担当者向けの文章です。お客様や同僚の名前、アドレス、言葉は一切含まれず、自動でどこかに送られることもありません。読んでからコピーしてください。',
  'diagnostics.make': '作成する',
  'diagnostics.again': '作成し直す',
  'diagnostics.label': '診断の文章',
  'diagnostics.copy': 'コピー',
};
