import type { Mail } from '../mail.ts';

/** Mails of programs set to this language; what others wrote in them is angry. Dated November 2026. */
export const ja: readonly Mail[] = [
  {
    name: 'ja: Gmail',
    text: 'まだ動きません。\n\n2026年11月16日(月) 9:50 Ann Agent <ann@team.example>:\n\n> ふざけるな、訴えます。\n> ふざけるな、訴えます。\n>\n> > ふざけるな、訴えます。',
    own: 'まだ動きません。',
  },
  {
    name: 'ja: Apple Mail',
    text: 'まだ動きません。\n\n2026/11/16 9:50、Ann Agent <ann@team.example>のメール:\n\n> ふざけるな、訴えます。\n> ふざけるな、訴えます。\n>\n> > ふざけるな、訴えます。',
    own: 'まだ動きません。',
  },
  {
    name: 'ja: Thunderbird',
    text: 'まだ動きません。\n\nOn 2026/11/16 9:50, Ann Agent wrote:\n\n> ふざけるな、訴えます。\n> ふざけるな、訴えます。\n>\n> > ふざけるな、訴えます。',
    own: 'まだ動きません。',
  },
  {
    name: 'ja: with a verb',
    text: 'まだ動きません。\n\nAnn Agent さんは書きました (2026/11/16 9:50):\n\nふざけるな、訴えます。\n\nふざけるな、訴えます。',
    own: 'まだ動きません。',
  },
  {
    name: 'ja: Gmail, wrapped',
    text: 'まだ動きません。\n\n2026年11月16日(月) 9:50 Ann Agent サポート窓口\n<ann@team.example>さんが書きました:\n\n> ふざけるな、訴えます。\n> ふざけるな、訴えます。\n>\n> > ふざけるな、訴えます。',
    own: 'まだ動きません。',
  },
  {
    name: 'ja: Outlook',
    text: 'まだ動きません。\n\n差出人: Ann Agent <ann@team.example>\n送信日時: 2026年11月16日 9:50\n宛先: Jo Doe\n件名: Re: 注文 88213\n\nふざけるな、訴えます。',
    own: 'まだ動きません。',
  },
  {
    name: 'ja: Outlook, bold headers below a rule',
    text: 'まだ動きません。\n\n________________________________\n*差出人:* Ann Agent <ann@team.example>\n*送信日時:* 2026年11月16日 9:50\n*宛先:* Jo Doe\n*件名:* Re: 注文 88213\n\nふざけるな、訴えます。',
    own: 'まだ動きません。',
  },
  {
    name: 'ja: Outlook, older',
    text: 'まだ動きません。\n\n-----元のメッセージ-----\n差出人: Ann Agent <ann@team.example>\n送信日時: 2026年11月16日 9:50\n件名: Re: 注文 88213\n\nふざけるな、訴えます。',
    own: 'まだ動きません。',
  },
  {
    name: 'ja: forwarded',
    text: 'まだ動きません。\n\n---------- 転送メッセージ ---------\n差出人: Ann Agent <ann@team.example>\n送信日時: 2026年11月16日 9:50\n件名: Re: 注文 88213\n\nふざけるな、訴えます。',
    own: 'まだ動きません。',
  },
  {
    name: 'ja: headers put on one line',
    text: 'まだ動きません。\n\n差出人: Ann Agent <ann@team.example> 送信日時: 2026年11月16日 9:50 宛先: Jo Doe 件名: Re: 注文 88213\nふざけるな、訴えます。',
    own: 'まだ動きません。',
  },
  {
    name: 'ja: answers between the lines',
    text: '2026年11月16日(月) 9:50 Ann Agent <ann@team.example>:\n\n> 何色ですか？\n\n青です。\n\n> ふざけるな、訴えます。\n\nまだ動きません。',
    own: '青です。 まだ動きません。',
  },
  {
    name: 'ja: quoted with bars',
    text: 'まだ動きません。\n\nOn 2026/11/16 9:50, Ann Agent wrote:\n\n| ふざけるな、訴えます。\n| ふざけるな、訴えます。',
    own: 'まだ動きません。',
  },
  {
    name: 'ja: signature and history',
    text: 'まだ動きません。\n\nよろしくお願いいたします。\nJo Doe\n購買部長 | Example Ltd\n+44 20 7946 0142\njo@customer.example\n\n2026/11/16 9:50、Ann Agent <ann@team.example>のメール:\n\n> ふざけるな、訴えます。',
    own: 'まだ動きません。',
  },
  {
    name: 'ja: formula and name on one line',
    text: 'まだ動きません。\n\n敬具, Jo Doe\n\niPhoneから送信',
    own: 'まだ動きません。',
  },
  {
    name: 'ja: from a phone, above the history',
    text: 'まだ動きません。\n\niPhoneから送信\n\n差出人: Ann Agent <ann@team.example>\n送信日時: 2026年11月16日 9:50\n宛先: Jo Doe\n件名: Re: 注文 88213\n\nふざけるな、訴えます。',
    own: 'まだ動きません。',
  },
  {
    name: 'ja: signature below dashes',
    text: 'まだ動きません。\n\n-- \nJo Doe\nふざけるな、訴えます。\nwww.customer.example',
    own: 'まだ動きません。',
  },
  {
    name: 'ja: notice',
    text: 'まだ動きません。\n\nJo\n\n本メールには機密情報が含まれており、宛先以外の方の利用を禁じます。\n誤って受信された場合は削除してください。さもないと訴えます。',
    own: 'まだ動きません。 Jo',
  },
  {
    name: 'ja: automatic reply',
    text: 'お世話になっております。\n\n11月23日まで休暇をいただいております。\nお急ぎの場合は同僚までご連絡ください。\n\nJo',
    own: '',
  },
  {
    name: 'ja: reply above this line',
    text: 'まだ動きません。\n\n-- この行より上に返信を入力してください --\n\nふざけるな、訴えます。',
    own: 'まだ動きません。',
  },
  {
    name: 'ja: angry words of its own beside quoted ones',
    text: 'ふざけるな、訴えます。\n\n2026年11月16日(月) 9:50 Ann Agent <ann@team.example>:\n\n> まだ動きません。',
    own: 'ふざけるな、訴えます。',
  },
];
