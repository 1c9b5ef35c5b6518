import type { popup as english } from '../en/popup.ts';

export const popup: Record<keyof typeof english, string> = {
  'popup.title': 'Simmer',
  'popup.at-risk': '要注意のチケット{count}件',
  'popup.open-panel': 'ここにパネルを開く',
  'popup.away': 'このページがパネルを何度も取り除くため、表示を控えています。下のボタンでもう一度表示できます。',
  'popup.switch-on': '{host} で Simmer を有効にする',
  'popup.switch-on.help': '先にブラウザーが確認します。許可するまで、Simmer はサイトのチケットを読み取りません。',
  'popup.refused': '{host} では無効のままです。',
  'popup.native': 'ブラウザーのサイドパネルで開く',
  'popup.off': 'このページでは Simmer は無効です。',
  'popup.nowhere': 'このページでは Simmer を使えません。',
  'popup.on': '{host} で Simmer は有効です。',
  'popup.reload': 'パネルが表示されない場合は、ページを再読み込みしてください。',
  'popup.native-failed': 'サイドパネルを開けませんでした。ブラウザーのメニューから開いてください。',
  'popup.looks-like': 'このページは {site} のようです。ここでチケットを読み取りますか。',
  'popup.looks-like.help':
    'ページの構造から判断しました。ページの内容は保存しません。チケットを読み取る前に、ブラウザーが確認します。',
  'popup.read-here': 'ここでチケットを読み取る',
};
