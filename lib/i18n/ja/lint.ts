import type { lint as english } from '../en/lint.ts';

/** Japanese: see `en/lint.ts`. */
export const lint: Record<keyof typeof english, string> = {
  'lint.of-row': '「{row}」：{message}',
  'lint.more': 'ほか{count}件',

  'lint.nobody-named':
    'チームにまだ誰も登録されていないため、エスカレーションは役割に届くだけで、人には届きません。対応する人を追加してください。',
  'lint.nobody-reached':
    'エスカレーション表の役割の担当者が1人もいないため、どのエスカレーションも人に届きません。次のいずれかの役割を誰かに割り当ててください：{roles}。',
  'lint.dead-end': 'この行は誰にも届きません。「{role}」の担当者がおらず、依頼の順序の先にも届く人がいません。',
  'lint.dead-end.no-ladder': 'この行は誰にも届きません。「{role}」の担当者がおらず、依頼の順序も決まっていません。',
  'lint.role-without-people':
    '「{role}」の担当者がいませんが、{count}か所で指定されています。代わりの人には、依頼の順序が進むまで届きません。',
  'lint.role-without-people.told': '「{role}」の担当者がいません。指定されている{count}か所では、誰にも伝わりません。',
  'lint.shipped-roles':
    '次の役割には、まだ担当者がいません：{roles}。担当者が決まるまで、これらを指定している標準の行や依頼の順序は、そこでは誰にも届きません。',
  'lint.nobody-on-duty': 'これからの1週間、「{role}」の当番がいない時間があります：{hours}。',
  'lint.nobody-on-duty.week': 'これからの1週間、「{role}」の当番がいません。',
  'lint.nobody-on-duty.closed': '「{role}」の対応時間が設定されていないため、当番になる人がいません。',
  'lint.person-away': '{name}さんは{until}まで不在で、代わりに対応できる人がいません。',
  'lint.person-away.soon': '{name}さんは{from}から{until}まで不在で、代わりに対応できる人がいません。',
  'lint.deputy-missing': '「{role}」の担当者は{name}さんだけで、代理がいません。',
  'lint.deputies-in-a-ring': '{names}は互いの代理ですが、{from}から{until}まで全員が不在です。',

  'lint.no-rows': 'エスカレーション表に行がないため、どのチケットも振り分けられません。',
  'lint.unreachable': 'この行にはチケットが届きません。上の「{other}」が先にすべて受け取ります。',
  'lint.unreachable.several': 'この行にはチケットが届きません。上の次の行が先にすべて受け取ります：{others}。',
  'lint.same-condition': 'この行にはチケットが届きません。上の「{other}」と条件が同じです。',
  'lint.new-row': '新しい行',
  'lint.no-condition': 'この行がいつ当てはまるかを指定してください。',
  'lint.never-holds': 'この行にはチケットが届きません。条件が同時に成り立つことはありません。',
  'lint.signal-off': '次の兆候がオフの間、この行にはチケットが届きません：{kinds}。',
  'lint.protective-adds-nobody':
    'この行で加わる人はいません。当てはまるときは必ず「{other}」が同じ人に同じ早さで届きます。',
  'lint.no-explanation': 'お客様への説明がありません。',
  'lint.no-explanation.in': 'お使いの次の言語で、お客様への説明がありません：{languages}。',

  'lint.sla-unreachable':
    'サービスレベル「{sla}」は使われません。上の「{others}」が先にすべてのチケットに当てはまります。上に移動してください。',
  'lint.sla-unreachable.same':
    'サービスレベル「{sla}」は使われません。上の「{others}」と同じチケットに当てはまります。',
  'lint.promise.priority': '{sla}、{priority}',
  'lint.acknowledge-late': '受諾までの時間は{time}ですが、初回返信は{target}以内と約束されています（{sla}）。',
  'lint.acknowledge-late.several':
    '次の行は、受諾までの時間が、約束した初回返信の時間（{target}以内、{sla}）より長くなっています：{rows}。短くするか、該当するチケット専用の行を設けてください。',
  'lint.ladder-late.first-reply':
    '依頼の順序「{ladder}」の最初の段階「{step}」は{time}後ですが、初回返信は{target}以内と約束されています（{sla}）。',
  'lint.ladder-late.resolution':
    '依頼の順序「{ladder}」の段階「{step}」は{time}後ですが、解決は{target}以内と約束されています（{sla}）。',
  'lint.ladder-loop': '依頼の順序「{ladder}」の段階が繰り返され、終わりません：{steps}。',
  'lint.ladder-step-unused': '依頼の順序「{ladder}」の段階「{step}」は飛び越されるため、使われません。',
  'lint.ladder-never-starts':
    '依頼の順序「{ladder}」はこの行では始まりません。受諾までの時間から数えますが、この行には設定がありません。',

  'lint.mend.remove-row': 'この行を削除',
  'lint.mend.move-up': '「{row}」の上に移動',
  'lint.mend.shipped-matrix': '標準の表から始める',
  'lint.mend.ladder': '依頼の順序「{ladder}」を使う',
  'lint.mend.deputy': '{name}さんを代理にする',
  'lint.mend.leave-to-role': '「{role}」の当番に任せる',
  'lint.mend.shipped-words': '標準の説明を追加',
  'lint.mend.acknowledge': '受諾まで{time}にする',
  'lint.mend.no-jump': '戻る指定を削除',
  'lint.mend.remove-step': 'この段階を削除',
};
