import type { first as english } from '../en/first.ts';

export const first: Record<keyof typeof english, string> = {
  'first.step': 'ステップ{step}／{count}',
  'first.skip': 'サンプルのチケットへ進む',
  'first.back': '戻る',
  'first.next': '次へ',
  'first.later': 'あとで行う',
  'first.kept': '選んだ内容はその都度保存されます。すべて設定で変更できます。',
  'first.again': '「はじめに」をもう一度表示',

  'first.language': 'Simmer を何語で使いますか',
  'first.language.help': 'ブラウザーと違う言語でもかまいません。お客様への返信は、お客様の言語のままです。',

  'first.role': 'あなたの役割を教えてください',
  'first.role.help': '最初に表示される画面が決まります。どれを選んでも、ほかの機能はすべて使えます。',
  'first.role.agent': 'お客様に返信する',
  'first.role.agent.help': 'ダッシュボードは、緊迫しつつある会話から始まります。',
  'first.role.manager': 'エスカレーションを引き受ける',
  'first.role.manager.help': 'ダッシュボードは、進行中の案件と担当者のボードから始まります。',
  'first.role.coach': 'メンバーの成長を助ける',
  'first.role.coach.help': 'ダッシュボードは、検知されたこと、見落とされたこと、同意されなかったことから始まります。',
  'first.role.administrator': '環境を整える',
  'first.role.administrator.help': 'ダッシュボードは、どこで何が読み取れるかの一覧から始まります。',
  'first.role.name.help': '任意です。開いた案件に表示され、誰に聞けばよいかが分かります。',

  'first.desks': 'お客様からの連絡はどこで読みますか',
  'first.desks.help':
    'Simmer が読み取るのは、許可した場所だけです。許可のたびにブラウザーが確認します。許可しなくてもかまいません。あとからでも許可できます。',
  'first.desk.why': '許可すると、そこで開いた会話を Simmer が読み取り、横にパネルを表示します。',
  'first.desk.on': '許可済み',
  'first.desk.known': '許可なしで使えます',
  'first.desk.allow': '許可',
  'first.desk.allow-label': '{desk}を許可',
  'first.desk.refused': '{desk}は許可されなかったため、何も読み取りません。ここでも設定でも、いつでも許可できます。',
  'first.desk.allowed': '{desk}を許可しました。そこで会話を開くと、横に Simmer が表示されます。',
  'first.desk.other': 'そのほか（アドレスで指定）',
  'first.desk.other.help': '{desks}など、お客様から連絡が届くページなら何でもかまいません。',

  'first.team': '一人で使いますか、チームで使いますか',
  'first.team.help': 'チームでは、チームが自分で運用するデータベースを通じて案件を共有します。',
  'first.team.alone': '当面は一人で使う',
  'first.team.alone.help': 'すべてこのブラウザーの中に残ります。あとからチームに参加しても、何も失われません。',
  'first.team.join': 'チームに参加する',
  'first.team.join.help': '招待リンクまたはデータベースのアドレスと、そこでの名前とパスワードが必要です。',
  'first.team.found': '設定でチームのデータベースを用意する',
  'first.team.in': 'チーム「{team}」に参加しています。',

  'first.sample': 'サンプルのチケットで試す',
  'first.sample.help':
    '会話は架空ですが、読み取りは本物です。理由を指すと該当する言葉が示されます。「この時刻になる理由」を開く、返信を欄に入れる、エスカレーションを試すなど、自由にお試しください。何も保存されず、集計もされません。',
  'first.sample.tag': 'サンプル',
  'first.sample.thread': '会話',
  'first.sample.panel': '横に表示される Simmer',
  'first.sample.reply': '返信',
  'first.sample.reply.help': 'お試し用です。何も送信されません。',
  'first.sample.tried': 'お試しが終わりました。実際のチケットでは、ここで案件が開きます。',
  'first.sample.tried.who': '引き受けを依頼する相手は{who}です。',
  'first.sample.tried.minor': 'お試しが終わりました。実際のチケットでは、不具合と修正予定日が記録されます。',
  'first.sample.tried.again': '何も記録されていません。何度でも試せます。',
  'problem.sample-only': 'これはサンプルのチケットです。ここでは見ることだけができます。',

  'first.sample.subject': '毎日エクスポートに失敗します',
  'first.sample.customer': '佐々木 恵',
  'first.sample.agent': '高橋 誠',
  'first.sample.m1':
    'お世話になっております。月曜日からエクスポートが途中でエラーになり止まります。確認していただけますか。',
  'first.sample.m2': '佐々木様、ご連絡ありがとうございます。調査のうえ、あらためてご連絡いたします。',
  'first.sample.m3': 'あれから2日たちますが、何の連絡もありません。メールを送っても誰も返事をくれません。',
  'first.sample.m4':
    'この件で連絡するのはもう3回目です。上司の方と話をさせてください。金曜日までに直らなければ、契約を解約します。',

  'first.where': 'Simmer の場所',
  'first.where.panel':
    'ヘルプデスクやメールで会話を開くと、ページの端に細いタブとして表示されます。押すと、ここで見ているとおりに開きます。',
  'first.where.key': '{key}キーでも開閉できます。',
  'first.where.button': 'ブラウザーのツールバーの Simmer ボタンでは、状況の確認と、ほかのページでの有効化ができます。',
  'first.where.help': '言葉の横にある「?」を押すと、意味が分かります。',
  'first.done': '完了してダッシュボードを開く',
};
