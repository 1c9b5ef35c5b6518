import type { keys as english } from '../en/keys.ts';

export const keys: Record<keyof typeof english, string> = {
  'options.keys': '客服系统的密钥',
  'options.keys.help': '有些客服系统的 API 能告诉 Simmer 的比页面更多。在此输入的内容只留在这个浏览器中，不作他用。',
  'options.keys.stays': '只留在这个浏览器中。',
  'options.keys.missing': '请先在此填写。',
  'options.keys.refused': '浏览器未获得访问 {host} 的许可，因此没有连接。',
  'options.keys.connect': '连接',
  'options.keys.connect-again': '允许并重新连接',
  'options.keys.disconnect': '断开连接',
  'options.keys.forget': '移除应用信息',
  'options.keys.keep': '保存密钥',
  'options.keys.helpscout.help':
    '用团队自己的应用，Simmer 就能准确知道每条消息由谁在何时写成，以及客户从何时开始等待。请在 Help Scout 的 Your Profile → My apps 中创建应用。',
  'options.keys.helpscout.connected': '已通过应用 {id} 连接。',
  'options.keys.redirect': '应用需要填写重定向 URL（Redirection URL）。此浏览器中为',
  'options.keys.app-id': 'App ID（应用 ID）',
  'options.keys.app-secret': 'App Secret（应用密钥）',
  'options.keys.secret-kept': '已保存一个；输入新的即可替换。',
  'options.keys.liveagent.help':
    'LiveAgent 的页面没有说明哪部分是消息。有了其 API（第3版）的密钥，Simmer 就能读取你打开的工单。LiveAgent 不提供时区，因此时间仍为未知。没有密钥时，可以点选一次消息，让 Simmer 知道消息在哪里。',
  'options.keys.liveagent.list': '已有密钥的地址',
  'options.keys.liveagent.address': '你的 LiveAgent 地址',
  'options.keys.liveagent.invalid': '请填写以 https:// 开头的地址，例如 https://team.ladesk.com。',
  'options.keys.liveagent.key': 'API 密钥（v3）',
};
