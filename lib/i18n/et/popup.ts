import type { popup as english } from '../en/popup.ts';

export const popup: Record<keyof typeof english, string> = {
  'popup.title': 'Simmer',
  'popup.at-risk': '{count, plural, one {# pöördumine ohus} other {# pöördumist ohus}}',
  'popup.open-panel': 'Ava paneel siin',
  'popup.away':
    'See leht eemaldab paneeli ikka ja jälle, seepärast jääb see nüüd ära. Allolev nupp proovib veel korra.',
  'popup.switch-on': 'Lülita Simmer sisse: {host}',
  'popup.switch-on.help': 'Brauser küsib enne teie luba. Kuni selleni ei loe Simmer lehel ühtegi pöördumist.',
  'popup.refused': 'Simmer jääb siin välja: {host}.',
  'popup.native': 'Ava brauseri külgpaneelis',
  'popup.off': 'Simmer ei ole sellel lehel sisse lülitatud.',
  'popup.nowhere': 'Simmer ei saa sellel lehel töötada.',
  'popup.on': 'Simmer on siin sees: {host}.',
  'popup.reload': 'Kui paneeli ei ilmu, laadige leht uuesti.',
  'popup.native-failed': 'Brauser ei avanud külgpaneeli. Avage see brauseri enda menüüst.',
  'popup.looks-like': 'See paistab olevat {site}. Kas lugeda siin pöördumisi?',
  'popup.looks-like.help':
    'Nii ütleb lehe ülesehitus; sellest ei jäeta midagi alles. Enne pöördumise lugemist küsib brauser teie luba.',
  'popup.read-here': 'Loe siin pöördumisi',
};
