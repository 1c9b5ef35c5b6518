/** Japanese: keys of helpdesks' own APIs. */
export const keys = {
  'options.keys': 'ヘルプデスクのキー',
  'options.keys.help':
    '画面に出るより多くのことを API で教えてくれるヘルプデスクがあります。ここに入力した内容はこのブラウザーにだけ保存され、ほかの目的には使われません。',
  'options.keys.stays': 'このブラウザーにだけ保存されます。',
  'options.keys.missing': '先にここへ入力してください。',
  'options.keys.refused': '{host} へのアクセスがブラウザーで許可されなかったため、接続していません。',
  'options.keys.connect': '接続する',
  'options.keys.connect-again': '許可してもう一度接続する',
  'options.keys.disconnect': '接続を解除する',
  'options.keys.forget': 'アプリの情報を消す',
  'options.keys.keep': 'キーを保存',
  'options.keys.helpscout.help':
    'チーム自身のアプリを使うと、各メッセージを誰がいつ書いたか、お客様がいつから待っているかを Simmer が確実に把握できます。アプリは Help Scout の Your Profile の My apps で作成します。',
  'options.keys.helpscout.connected': 'アプリ {id} で接続しています。',
  'options.keys.redirect':
    'アプリにはリダイレクト先（Redirection URL）が必要です。このブラウザーでは次のアドレスです：',
  'options.keys.app-id': 'App ID（アプリの ID）',
  'options.keys.app-secret': 'App Secret（アプリの秘密鍵）',
  'options.keys.secret-kept': 'すでに保存されています。替えるときだけ入力してください。',
  'options.keys.liveagent.help':
    'LiveAgent の画面だけでは、どこがメッセージなのか分かりません。API（バージョン 3）のキーがあれば、開いているチケットを読み取れます。LiveAgent はタイムゾーンを示さないため、時刻は不明のままです。キーがなくても、メッセージを一度指し示せば読み取れます。',
  'options.keys.liveagent.list': 'キーのあるアドレス',
  'options.keys.liveagent.address': 'LiveAgent のアドレス',
  'options.keys.liveagent.invalid': 'https://team.ladesk.com のように、https:// で始まるアドレスを入力してください。',
  'options.keys.liveagent.key': 'API キー（v3）',
};
