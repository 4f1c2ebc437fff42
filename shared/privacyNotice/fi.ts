import type { NoticeContent } from './content.ts';

export const fi: NoticeContent = {
  title: 'Palvelumanuaalin käyttäjärekisterin tietosuojaseloste',
  none: 'ei ole',
  bases: {
    publicTask:
      'Käsittely on tarpeen yleistä etua koskevan tehtävän suorittamiseksi tai rekisterinpitäjälle kuuluvan julkisen vallan käyttämiseksi (EU:n yleisen tietosuoja-asetuksen 6 artiklan 1 kohdan e alakohta).',
    legalObligation:
      'Käsittely on tarpeen rekisterinpitäjän lakisääteisen velvoitteen noudattamiseksi (EU:n yleisen tietosuoja-asetuksen 6 artiklan 1 kohdan c alakohta).',
    legitimateInterest:
      'Käsittely perustuu rekisterinpitäjän oikeutettuun etuun hallita palvelun käyttäjiä (EU:n yleisen tietosuoja-asetuksen 6 artiklan 1 kohdan f alakohta).',
    contract:
      'Käsittely on tarpeen sellaisen sopimuksen täytäntöön panemiseksi, jossa käyttäjä on osapuolena (EU:n yleisen tietosuoja-asetuksen 6 artiklan 1 kohdan b alakohta).',
    consent:
      'Käsittely perustuu käyttäjän suostumukseen (EU:n yleisen tietosuoja-asetuksen 6 artiklan 1 kohdan a alakohta).',
  },
  rights: {
    access: 'saada tietää, mitä tietoja sinusta käsitellään, ja saada niistä jäljennös (15 artikla)',
    rectification: 'saada virheelliset tiedot oikaistua ja puutteelliset täydennettyä (16 artikla)',
    erasure: 'saada tietosi poistetuiksi (17 artikla)',
    erasureLimited: 'saada tietosi poistetuiksi, jos niitä ei enää tarvita tehtävän hoitamiseen (17 artikla)',
    restriction: 'saada tietojesi käsittely rajoitetuksi (18 artikla)',
    portability: 'saada itse antamasi tiedot ja siirtää ne toiseen järjestelmään (20 artikla)',
    objection: 'vastustaa käsittelyä henkilökohtaiseen erityiseen tilanteeseesi liittyvällä perusteella (21 artikla)',
    withdrawal:
      'peruuttaa suostumuksesi milloin tahansa; peruuttaminen ei vaikuta aiemman käsittelyn lainmukaisuuteen (7 artiklan 3 kohta)',
  },
  sections: [
    {
      heading: 'Rekisterinpitäjä',
      paragraphs: [
        'Rekisterinpitäjä: {controller}.',
        'Yhteisrekisterinpitäjät: {jointControllers}.',
        'Tietosuojavastaava: {dataProtectionOfficer}.',
      ],
    },
    {
      heading: 'Miksi käsittelemme henkilötietoja',
      paragraphs: [
        'Käsittelyn tarkoituksena on hallita Palvelumanuaalin käyttäjiä ja hoitaa palvelun käyttöön liittyvä sähköinen viestintä.',
        '{legalBasis}',
      ],
    },
    {
      heading: 'Kenen tietoja käsittelemme',
      paragraphs: [
        'Rekisteröityjä ovat palvelun kirjautuneet käyttäjät: hallinnolliset käyttäjät, työllisyyspalvelujen asiantuntijat sekä kuntien ja palveluntuottajien sisällöntuottajat.',
      ],
    },
    {
      heading: 'Mitä tietoja käsittelemme',
      paragraphs: [
        'Käsittelemme etunimen, sukunimen, sähköpostiosoitteen ja kotiorganisaation. Tiliin kuuluvat lisäksi rooli, kieli, mahdollinen viimeinen työsuhdepäivä, käytön ajankohdat ja tapahtumaloki. Salasana on tallessa vain muodossa, josta sitä ei voi lukea.',
        'Jos käyttäjän henkilöllisyys on suojattu, käsittelemme lisäksi tiedon suojauksesta, sen tarkistuspäivän, peitenimen ja takaisinsoittonumeron. Ne ovat salassa pidettäviä, ja niihin pääsevät vain erikseen nimetyt henkilöt.',
        'Tiedot saadaan palvelun ylläpitäjältä tai käyttäjän organisaation pääkäyttäjältä sekä käyttäjältä itseltään. Asiakastietoja ei käsitellä.',
      ],
    },
    {
      heading: 'Kuka saa tiedot',
      paragraphs: [
        'Ylläpitäjät näkevät kaikkien käyttäjien tiedot, pääkäyttäjät oman organisaationsa käyttäjien tiedot. Tietoja ei luovuteta järjestelmän ulkopuolelle. Toisen henkilön tietojen katselu ja kaikki muutokset kirjataan lokiin.',
        'Henkilötietojen käsittelijät: {processors}.',
      ],
    },
    {
      heading: 'Siirto EU- tai ETA-alueen ulkopuolelle',
      paragraphs: [
        'Tiedot sijaitsevat EU- tai ETA-alueella olevilla palvelimilla, eikä niitä siirretä sieltä. Kansliapäällikön 12.10.2022 tekemä päätös (HEL 2022-012014) sallisi julkisten henkilötietojen siirron Euroopan komission vakiosopimuslausekkeilla, mutta rekisteristä ei tehdä tällaista siirtoa.',
      ],
    },
    {
      heading: 'Kuinka kauan säilytämme tietoja',
      paragraphs: ['Tietoja säilytetään niin kauan kuin tiliä käytetään.'],
      list: [
        'Tili suljetaan, kun se on ollut käyttämättä {inactivityPeriod}. Käyttäjä saa muistutuksia etukäteen ja voi säilyttää tilin.',
        'Tili suljetaan myös, kun työsuhde päättyy tai tili poistetaan.',
        'Tilin tiedot poistetaan pysyvästi, kun sulkemisesta on kulunut {erasurePeriod}. Siihen asti ylläpito voi palauttaa tilin.',
        'Tapahtumalokin säilytysaika: {eventRetention}. Lokissa on tunnisteita ja ajankohtia, mutta ei nimiä eikä osoitteita.',
      ],
    },
    {
      heading: 'Oikeutesi',
      paragraphs: [
        'Käsittelyn oikeusperuste ratkaisee, mitä oikeuksia sinulla on. Voit käyttää niitä palvelussa tai ottamalla yhteyttä: {support}. Saat vastauksen kuukauden kuluessa. Sinulla on oikeus',
      ],
      list: 'rights',
    },
    {
      heading: 'Automaattinen päätöksenteko',
      paragraphs: [
        'Käyttämättömät tilit suljetaan ja niiden tiedot poistetaan automaattisesti edellä kerrottujen sääntöjen mukaan. Rekisterissä ei tehdä profilointia eikä päätöksiä, joilla olisi sinua koskevia oikeusvaikutuksia.',
      ],
    },
    {
      heading: 'Evästeet',
      paragraphs: [
        'Käyttäjärekisteri ei käytä evästeitä. Kirjautuminen perustuu tilapäiseen avaimeen, jonka selain lähettää jokaisen pyynnön mukana. Verkkosivuston muista evästeistä kerrotaan sivustolla erikseen.',
      ],
    },
    {
      heading: 'Yhteydenotot ja valitukset',
      paragraphs: [
        'Käyttäjätiliä koskevat kysymykset: {support}. Henkilötietojen käsittelyä koskevat kysymykset: {dataProtectionOfficer}.',
        'Jos katsot, että tietojasi käsitellään lainvastaisesti, sinulla on oikeus tehdä valitus tietosuojavaltuutetulle: Tietosuojavaltuutetun toimisto, tietosuoja@om.fi, https://tietosuoja.fi.',
      ],
    },
  ],
};
