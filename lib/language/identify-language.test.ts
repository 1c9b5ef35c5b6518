import { describe, expect, test } from 'vitest';
import { identifyLanguage } from './identify-language.ts';

describe('language', () => {
  test.each([
    ['Can you tell me where my order is?', 'en'],
    ['there is no cancel button. only pause.', 'en'],
    ['Missä minun tilaukseni on, se piti toimittaa jo maanantaina?', 'fi'],
    ['Kus mu tellimus on, see pidi juba esmaspäeval tulema?', 'et'],
    ['Pesanan saya belum sampai, mohon dicek statusnya ya.', 'id'],
    ['Ich widerrufe hiermit den Kaufvertrag und bitte um Erstattung.', 'de'],
    ["Est-ce que le colis est vraiment parti ? Je n'ai pas de numéro.", 'fr'],
    ['Todavía no tengo el dinero en la tarjeta. ¿Qué ha pasado?', 'es'],
    ['Ainda não recebi o reembolso, podem verificar por favor?', 'pt'],
    ['Jag har fortfarande inte fått mina pengar tillbaka.', 'sv'],
    ['请问我的订单什么时候发货？', 'zh'],
    ['箱を開けたところ注ぎ口が割れておりました。', 'ja'],
    ['カード', 'ja'],
    ['استلمت طلبي أمس لكن الخلاط لا يعمل', 'ar'],
    ['ฉันยังไม่ได้รับสินค้า', 'th'],
    ['주문이 아직 도착하지 않았습니다', 'ko'],
    ['订单 AP9-22817 的 iPhone case 还没到', 'zh'],
  ])('%s is %s', (text, language) => {
    expect(identifyLanguage(text).language).toBe(language);
  });

  test.each(['', 'ok', '12345', 'https://shop.example/orders/12', 'a@b.example', '???', '\ud83d', 'x'.repeat(20)])(
    '%s is too little to tell',
    (text) => {
      expect(identifyLanguage(text).language).toBe('und');
    },
  );

  test('a short text names whom to ask', () => {
    expect(identifyLanguage('Kiitos').maybe.length).toBeGreaterThan(0);
  });

  test('a megabyte takes no longer than its beginning', () => {
    const before = performance.now();
    for (let time = 0; time < 50; time++) identifyLanguage('missä tilaukseni on '.repeat(50_000));
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});
