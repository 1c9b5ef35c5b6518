import { describe, expect, it } from 'vitest';
import type { SignalKind } from '../model/kinds.ts';
import { checkReply } from './check-reply.ts';
import { severeReply } from './severe-reply.ts';

const LANGUAGES = ['en', 'fi', 'et', 'zh', 'id', 'ja'];
const KINDS: SignalKind[][] = [[], ['urgency'], ['repeat-contact'], ['churn-threat'], ['affects-others']];
const fill = (text: string) => text.replace(/\{\w+\}/g, '12:00');
const all = { empathy: true, severity: true, assurance: true };

describe('a reply to a severe issue holds empathy, severity for this customer and assurance (R6)', () => {
  it.each(LANGUAGES)('every shipped reply in %s does, whatever was heard', (language) => {
    for (const kinds of KINDS) {
      const { text } = severeReply(language, kinds);
      expect([kinds, checkReply(fill(text), language)]).toEqual([kinds, all]);
    }
  });

  it.each<[string, string, object]>([
    ['en', 'We are so sorry. Your shop has been down all morning, and I have escalated it to our engineers.', all],
    [
      'en',
      'Thank you for your message. We will get back to you.',
      { empathy: false, severity: false, assurance: false },
    ],
    ['en', 'I am sorry to hear that.', { empathy: true, severity: false, assurance: false }],
    ['en', 'Our team raised the price last year.', { empathy: false, severity: false, assurance: false }],
    ['fi', 'Pahoittelut. Asia on teille kiireellinen, ja olen siirtänyt sen teknisille asiantuntijoille.', all],
    ['fi', 'Kiitos viestistä. Palaamme asiaan.', { empathy: false, severity: false, assurance: false }],
    ['et', 'Vabandan. Teie töö seisab ja ma edastasin selle arendajatele.', all],
    ['et', 'Täname kirja eest.', { empathy: false, severity: false, assurance: false }],
    ['zh', '非常抱歉。这对您的业务影响很大，我们已经转交给技术团队。', all],
    ['zh', '感谢您的来信。', { empathy: false, severity: false, assurance: false }],
    ['id', 'Kami mohon maaf. Pekerjaan Anda terhambat, dan kami sudah meneruskannya ke tim teknis.', all],
    ['id', 'Terima kasih atas pesan Anda.', { empathy: false, severity: false, assurance: false }],
    ['ja', '申し訳ございません。業務に支障が出ていることを承知しており、担当部署に共有しました。', all],
    ['ja', 'お問い合わせありがとうございます。', { empathy: false, severity: false, assurance: false }],
  ])('%s: %s', (language, text, expected) => expect(checkReply(text, language)).toEqual(expected));

  it('does not count a sentence whose gap nobody filled in', () => {
    expect(checkReply('I am sorry about [what happened].', 'en')?.empathy).toBe(false);
  });

  it('says nothing about a language it does not know', () => expect(checkReply('Entschuldigung', 'de')).toBeNull());
});
