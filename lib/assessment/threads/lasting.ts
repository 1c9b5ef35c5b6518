import type { Thread } from './thread.ts';

const AGENT = { role: 'agent' as const, text: 'We are looking into it.' };

const after = (first: string, then: string, level: Thread['level']): Thread => ({
  name: `${first} → ${then}`,
  lines: [{ text: first }, AGENT, { text: then }],
  level,
});

/** A threat, and the customer's next words: what asks or demands is no calm, whatever it thanks for. */
export const lasting: readonly Thread[] = [
  ...[
    'I need this fixed today.',
    'When do I get my money? Thank you',
    'What is the status? Thank you',
    'Thank you. When do I get my money',
    'It has to be resolved before Friday.',
    'Call me when it is fixed.',
    'Thanks. Please refund me.',
    'Thank you, I look forward to your reply.',
    'Thanks, will you fix it or not',
    'Here is my number, 0501234567. Thank you.',
  ].map((then) => after('I will contact my lawyer.', then, 'critical')),
  ...[
    'I want this solved by tomorrow.',
    'Has this been resolved?',
    'has this been resolved',
    'Please make sure it works now.',
    'Thank you for your answer. So who is it and when do they call?',
    'You should be sorry for your tone.',
  ].map((then) => after('Get me your manager.', then, 'at-risk')),
  after('Haluan puhua esimiehen kanssa.', 'Haluan että asia on hoidettu huomiseen mennessä.', 'at-risk'),
  after('Haluan puhua esimiehen kanssa.', 'Kiitos paljon vastauksesta. Milloin saan rahani', 'at-risk'),
  after('Haluan puhua esimiehen kanssa.', 'Varmistakaa että se toimii nyt.', 'at-risk'),
  after('Soovin rääkida teie juhatajaga.', 'Tehke asi korda!', 'at-risk'),
  after('Soovin rääkida teie juhatajaga.', 'Tänan teile vastuse eest. Millal ma raha saan', 'at-risk'),
  after('叫你们经理来。', '今天必须都修好了。', 'at-risk'),
  after('叫你们经理来。', '谢谢你的回复。什么时候退款', 'at-risk'),
  after('Saya mau bicara dengan manajer Anda.', 'Tolong pastikan besok sudah selesai.', 'at-risk'),
  after(
    'Saya mau bicara dengan manajer Anda.',
    'Terima kasih banyak atas jawabannya. Kapan uang saya kembali',
    'at-risk',
  ),
  after('責任者を出せ。', '早く解決したいです。', 'at-risk'),
  after('責任者を出せ。', 'ご返信ありがとうございました。解決しましたか。', 'at-risk'),
  after('責任者を出せ。', 'ご返信ありがとうございました。いつ返金されますか', 'at-risk'),
  // And what is calm.
  ...['I am sorry for what I said.', 'Sorry for being rude earlier.'].map((then) => after('You idiot!', then, 'calm')),
  ...[
    'It is fixed now, thank you. Could you send me the invoice?',
    'Thank you so much for sorting it out.',
    'Problem solved!',
    'All sorted now, thanks.',
    'Once I restarted it, everything works again.',
    'That is all I needed, thanks. You can close this.',
  ].map((then) => after('I will contact my lawyer.', then, 'calm')),
  after('Saya akan hubungi pengacara saya.', 'Terima kasih, sudah berhasil.', 'calm'),
  after('Haluan puhua esimiehen kanssa.', 'Kiitos paljon, nyt se toimii.', 'calm'),
  after('Soovin rääkida teie juhatajaga.', 'Aitäh, kõik on korras.', 'calm'),
  after('叫你们经理来。', '已经解决了，谢谢你们。', 'calm'),
  after('責任者を出せ。', '無事に解決しました。ありがとうございました。今後ともよろしくお願いいたします。', 'calm'),
];
