import type { health as english } from '../en/health.ts';

export const health: Record<keyof typeof english, string> = {
  'health.open': 'ここで読み取れるもの',
  'health.intro':
    'Simmer は、読み取る部分があるべき場所にあるかをページごとに確認します。ここにあるのは、ブラウザーを起動してからの結果です。名前と件数だけで、ページの文章は含みません。',
  'health.again': 'もう一度確認',
  'health.none': 'まだ何も確認していません。ヘルプデスクでチケットを開いてから、ここに戻ってください。',
  'health.state.ready': '開いているチケットを読み取れます。',
  'health.state.reading': '開いているチケットを読み取っています。',
  'health.state.none': 'タブで開いていますが、チケットは表示されていません。',
  'health.state.closed': '今はどのタブでも開いていません。',
  'health.all-found': 'すべての部分があるべき場所にあります。',
  'health.missing': '必須の部分のうち{count}件が、想定どおりに見つかりません。',
  'health.doubt': '必須の部分はすべてあります。ほかに想定と違う部分があります。',
  'health.good': '想定どおりの部分：{count}件',
  'health.found': '想定 {expected}、実際 {found}',
  'health.required': '必須',
  'health.disagrees': '広く探すと{loose}件',
  'health.way': '{way}番目の方法で発見',
  'health.seen': '根拠：{seen}',
  'health.checked': 'チェック：{when}',
  'health.report': '報告を作成',
  'health.report.help':
    'Simmer の担当者に渡すための報告です。見つかったものと、ページの構造を書きます。ページの文章、名前、番号は含みません。内容を読んでからコピーしてください。自動で送られることはありません。',
  'health.report.label': '報告',
  'health.report.host': 'ホスト名を含める',
  'health.report.copy': '報告をコピー',
  'panel.blind.by-hand': 'その間の手作業',
  'panel.blind.select': '選択した文章を評価',
  'panel.blind.select.help':
    'お客様が書いた文章をページで選択すると、Simmer が読み取れたことを示します。案件には、このページのアドレスを付けられます。',
  'panel.blind.nothing-selected': 'ページで何も選択されていません。先にお客様の文章を選択してください。',
  'panel.blind.case': '手作業で案件を開く',
  'panel.blind.texts': 'コピーできる文章',
};
