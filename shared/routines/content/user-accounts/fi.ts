import type { RoutineContent } from '../text.ts';

export const fi: RoutineContent = {
  name: 'Ohje käyttäjätilien hoitamisesta',
  decidedBy: '{controller}',
  appliesTo: 'Ylläpitäjät ja pääkäyttäjät',
  responsible: 'Palvelun ylläpito: {support}',
  sections: [
    {
      heading: 'Tarkoitus',
      paragraphs: [
        'Tili on vain sillä, joka tarvitsee palvelua työssään, oikeassa roolissa ja vain niin kauan kuin on tarpeen. Kutsuttu tietää, miksi hänen tietojaan käsitellään.',
      ],
    },
    {
      heading: 'Kun kutsut',
      steps: [
        'Kysy ensin, onko henkilön tiedot suojattu tai viittaako jokin siihen. Jos on, älä kutsu vaan noudata suojattuja henkilötietoja koskevaa ohjetta.',
        'Noudata organisaation kutsumisohjeita, jotka näkyvät kutsuessasi.',
        'Anna vain etunimi, sukunimi, työsähköpostiosoite, kotiorganisaatio ja rooli. Yksityistä sähköpostiosoitetta ei käytetä.',
        'Valitse alin riittävä rooli. Anna viimeinen työsuhdepäivä, jos se on tiedossa.',
        'Jos organisaatiossa toisen pääkäyttäjän on hyväksyttävä kutsu, harkitse kutsua todella, ennen kuin hyväksyt sen.',
      ],
    },
    {
      heading: 'Kun tili on olemassa',
      list: [
        'Tilit ovat henkilökohtaisia. Kukaan ei lainaa tiliään eikä salasanaansa, ei työtoverille eikä tuellekaan.',
        'Katso vain tietoja, joita tarvitset tilin hoitamiseen. Joka kerta, kun avaat toisen tiedot, se kirjataan lokiin, ja henkilö voi nähdä, milloin ja miksi.',
        'Oikaise virheet, kun saat niistä tiedon. Älä kirjoita vapaaseen tekstiin kenenkään terveydestä, perheestä tai muista oloista.',
        'Käy organisaation käyttäjät ja heidän roolinsa läpi vähintään kaksi kertaa vuodessa.',
        'Huolehdi, että pääkäyttäjiä on kaksi, jotta toinen voi sijaistaa toista.',
      ],
    },
    {
      heading: 'Kun joku lähtee tai vaihtaa tehtävää',
      list: [
        'Anna viimeinen työsuhdepäivä etukäteen. Tili päättyy silloin itsestään seuraavana päivänä.',
        'Poista heti tili, jota on käyttänyt joku muu kuin sen haltija, ja ilmoita loukkauksesta.',
        'Organisaatiota vaihtavan siirtää ylläpito.',
        'Poistetun tilin voi ylläpito palauttaa seuraavan ajan: {erasurePeriod}. Sen jälkeen tarvitaan uusi kutsu.',
      ],
    },
    {
      heading: 'Mitä palvelu tekee itsestään',
      list: [
        'Sitä, joka ei ole käyttänyt tiliä ({inactivityPeriod}), muistutetaan, ja hän menettää tilin, jos hän ei vastaa.',
        'Roolin muutos on voimassa henkilön seuraavasta pyynnöstä alkaen. Ylläpito voi muuttaa väärän roolin ennalta ilmoittamatta.',
      ],
    },
    {
      heading: 'Rekisteröidyn pyyntö',
      paragraphs: [
        'Jos joku haluaa nähdä, oikaista tai poistaa tietonsa tai rajoittaa niiden käsittelyä, ohjaa hänet palveluun tai tukeen ({support}) äläkä viivyttele: vastaus on annettava kuukauden kuluessa. Kukaan ei ratkaise omaa pyyntöään.',
      ],
    },
  ],
  attachments: [
    {
      title: 'Ohje suojattujen henkilötietojen käsittelystä, kun otetaan yhteyttä tukeen',
      path: '/api/routines/protected-identity',
    },
    { title: 'Ohje henkilötietojen tietoturvaloukkauksista', path: '/api/routines/incidents' },
    { title: 'Tietosuojaseloste', path: '/api/privacy-notice' },
  ],
};
