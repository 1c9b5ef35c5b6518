import type { learning as english } from '../en/learning.ts';

export const learning: Record<keyof typeof english, string> = {
  'view.signals': '兆候',
  'panel.missed': '見落としを知らせる…',
  'panel.missed.title': '見落とした兆候',
  'panel.missed.words': 'お客様の言葉',
  'panel.missed.help':
    '先にチケットの中で選択しておくと、ここに入ります。アドレス、番号、パスワードは伏せ、1行だけを保存します。',
  'panel.missed.long': '{most}文字までです。1～2文で十分です。',
  'panel.missed.kind': '言葉が示すこと',
  'panel.missed.choose': '選択してください',
  'panel.missed.send': 'コーチに知らせる',
  'panel.missed.noted': 'コーチのために記録しました。スコアは変わりません。',
  'learning.intro':
    'チームが同意しなかった兆候と、見落としとして知らせた兆候です。誰が知らせたかは表示しません。設定を変えると、保存する前にその影響を確認できます。',
  'learning.none':
    '同意しなかった兆候も、見落としの知らせもまだありません。どちらもパネルの理由の欄で知らせることができます。',
  'learning.disagreed': '不同意 {disagreed}件（判断{decisions}件中）',
  'learning.missed': '見落とし {missed}件',
  'learning.silent': '現在は通知なし',
  'learning.silent.help':
    'この調子についての直近20件の判断のうち、8件以上が不同意でした。スコアには数えますが、これだけで通知することはありません。言葉を見て重みを見直してください。変更すると、数え直します。',
  'learning.since': '兆候の設定を最後に変えた後：判断{decisions}件中、不同意{disagreed}件。',
  'learning.rules': 'パターン別の不同意',
  'learning.rules.help':
    '判断とは、不同意、またはこの兆候で担当者が開いた案件のことです。「このコンピューター」は、このパターンをここで表示し、まだ保存しているチケットだけの数です。ほかでの不同意は含みません。',
  'learning.shown': 'このコンピューター：{tickets}件中{disagreed}件で不同意',
  'learning.rule.none': 'パターンなし',
  'learning.strength.explicit': '言葉',
  'learning.strength.tone': '調子',
  'learning.times': '{count}件',
  'learning.examples': '言葉',
  'learning.words.gone': '言葉がないか、すでに保存されていません。',
  'learning.was-missed': '見落とし',
  'learning.more': 'ほかに{count}件あります。',
  'learning.settings': 'チームの設定',
  'learning.preview': 'この変更で変わること',
  'learning.preview.busy': '試しています…',
  'learning.preview.seen':
    '{total, plural, =0 {このコンピューターで試せるチケットはありません。} other {このコンピューターで見たチケット#件：{changed, plural, =0 {レベルは変わりません。} other {#件のレベルが変わります。}}}}',
  'learning.preview.seen.help':
    '目安です。チケットについて保存しているのは、検知した兆候の種類とスコアで、言葉ではありません。チームの言葉や例外、オフだった種類は、過去のチケットからは見つけられません。',
  'learning.preview.seen.left': 'ほかに{count}件は、保存している内容が足りません。',
  'learning.preview.examples':
    '{total, plural, =0 {試せる例は保存されていません。} other {保存した例#件：{changed, plural, =0 {変わるものはありません。} other {#件が変わります。}}}}',
  'learning.preview.examples.help':
    'それぞれを、保存したとおり（伏せ字あり、1行）に、1通のメッセージとして試します。元のチケットでは、重みが違っていたことがあります。',
  'learning.preview.examples.left': '言葉のない{count}件は除きました。',
  'learning.becomes': 'から次へ変わります：',
  'learning.now-heard': '検知されるようになります',
  'learning.now-not': '検知されなくなります',
};
