import type { popup as english } from '../en/popup.ts';

export const popup: Record<keyof typeof english, string> = {
  'popup.title': 'Simmer',
  'popup.at-risk': '{count, plural, one {# tukipyyntö vaarassa} other {# tukipyyntöä vaarassa}}',
  'popup.open-panel': 'Avaa paneeli tähän',
  'popup.away':
    'Tämä sivu poistaa paneelin aina uudelleen, joten se pysyy nyt poissa. Alla olevasta painikkeesta voi yrittää vielä kerran.',
  'popup.switch-on': 'Ota Simmer käyttöön: {host}',
  'popup.switch-on.help': 'Selain kysyy ensin lupaa. Simmer ei lue sivustolta yhtään tukipyyntöä sitä ennen.',
  'popup.refused': 'Simmer pysyy pois käytöstä: {host}.',
  'popup.native': 'Avaa selaimen sivupaneelissa',
  'popup.off': 'Simmer ei ole käytössä tällä sivulla.',
  'popup.nowhere': 'Simmer ei toimi tällä sivulla.',
  'popup.on': 'Simmer on käytössä: {host}.',
  'popup.reload': 'Lataa sivu uudelleen, jos paneeli ei näy.',
  'popup.native-failed': 'Selain ei avannut sivupaneelia. Avaa se selaimen omasta valikosta.',
  'popup.looks-like': 'Tämä näyttää olevan {site}. Luetaanko tukipyynnöt täällä?',
  'popup.looks-like.help':
    'Tämä pääteltiin sivun rakenteesta, eikä siitä jää mitään talteen. Selain kysyy lupaa ennen kuin Simmer lukee tukipyynnön.',
  'popup.read-here': 'Lue tukipyynnöt täällä',
};
