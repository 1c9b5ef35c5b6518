import type { CustomerTexts } from './customer-texts.ts';

export const et: CustomerTexts = {
  greeting: 'Tere, {customer}',
  received:
    'Täname, et andsite meile teada teemast „{subject}“. Oleme teie kirja kätte saanud ja asume asjaga tegelema.',
  priority: {
    urgent: 'Meie jaoks on see kõige tähtsam asi.',
    high: 'Meie jaoks on see väga tähtis.',
    normal: 'Lahendame selle tavapärases järjekorras.',
    low: 'Lahendame selle muu töö kõrvalt. Kui see on teile tähtsam, kui meile paistab, andke palun teada.',
  },
  urgency: {
    urgent: 'Teame, et see ei saa oodata, ja tegeleme sellega praegu.',
    high: 'Teame, et aega on vähe, ja alustame viivitamata.',
    normal: 'Meile teadaolevalt ei ole sellega täna kiire. Kui olukord muutub, andke palun teada.',
    low: 'Meile teadaolevalt võib see veidi oodata. Kui olukord muutub, andke palun teada.',
  },
  sla: {
    'first-reply': 'Nagu teiega kokku lepitud, saate meie vastuse hiljemalt {time}.',
    'next-reply': 'Nagu teiega kokku lepitud, saate meie vastuse hiljemalt {time}.',
    'periodic-update': 'Nagu teiega kokku lepitud, anname teile teada hiljemalt {time}.',
    'pausable-update': 'Nagu teiega kokku lepitud, anname teile teada hiljemalt {time}.',
    resolution: 'Nagu teiega kokku lepitud, peab asi olema lahendatud hiljemalt {time}.',
    other: 'Teiega selleks kokku lepitud tähtaeg on {time}.',
    none: 'Selleks ei ole tähtaega kokku lepitud, seega hoiame teid asja käiguga kursis.',
  },
  next: 'Anname teile uuesti teada hiljemalt {time}, ka siis, kui uudiseid ei ole.',
  update: 'Anname teada, kuidas on lood teemaga „{subject}“.',
  impact: 'Mida see teie jaoks tähendab:',
  timing: 'Ajakava:',
};
