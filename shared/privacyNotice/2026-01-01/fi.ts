import type { NoticeContent } from '../content.ts';

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
  data: {
    name: 'etunimi ja sukunimi',
    email: 'sähköpostiosoite, joka on käyttäjätunnuksesi, sekä uusi osoite niin kauan kuin se odottaa vahvistusta',
    organisation: 'kotiorganisaatio',
    role: 'rooli palvelussa ja mahdollinen tehtävä suojauskäsittelijänä tai lokintarkastajana',
    language: 'kieli',
    employment: 'viimeinen työsuhdepäivä, jos se on ilmoitettu',
    use: 'tilin tila, kuka kutsui sinut, ja milloin tili luotiin, otettiin käyttöön, milloin sitä viimeksi käytettiin, milloin se suljettiin ja miksi',
    credentials:
      'salasana muodossa, josta sitä ei voi lukea (tiiviste), kirjautumiset, sinulle lähetetyt linkit, ja verkko-osoite, josta kirjaudut, muodossa, josta sitä ei voi lukea',
    mails: 'millaisia viestejä sinulle on lähetetty ja milloin, mutta ei niiden tekstiä',
    confirmations: 'minkä version tästä selosteesta ja mitkä ohjeet olet vahvistanut lukeneesi, ja milloin',
    log: 'loki siitä, mitä olet tehnyt ja kuka on katsellut tai muuttanut tietojasi: tunnisteita, ajankohtia ja kenttien nimiä, ei arvoja',
    requests:
      'mitä kirjoitat, kun käytät oikeuksiasi, kysyt tuelta tai ilmoitat tietoturvaloukkauksesta, sekä tieto siitä, onko tietojesi käsittelyä rajoitettu',
    protection:
      'jos henkilöllisyytesi on suojattu: tieto suojauksesta, tarkistuspäivä, peitenimi ja puhelinnumero, ks. jäljempänä',
    technical: 'tunnisteita ja laskureita, joita ohjelma tarvitsee',
  },
  readOut: [
    'Luen nyt ääneen, miten käsittelemme henkilötietojasi. Sano, jos haluat minun toistavan tai selittävän jotain.',
    'Rekisterinpitäjä: {controller}. Yhteisrekisterinpitäjät: {jointControllers}. Tietosuojavastaava: {dataProtectionOfficer}.',
    'Käsittelemme nimeäsi, sähköpostiosoitettasi, kotiorganisaatiotasi ja rooliasi hoitaaksemme tiliäsi Palvelumanuaalissa. {legalBasis}',
    'Tiedot olemme saaneet puhelimitse siltä, joka pyysi sinulle tiliä, tai sinulta itseltäsi.',
    'Kirjaamme myös, että henkilöllisyytesi on suojattu, päivän, jolloin suojaus tarkistetaan, peitenimen ja takaisinsoittonumeron. Suojauksen syytä emme kirjaa.',
    'Tiedot ovat tallessa salattuina, ja niihin pääsevät vain suojauskäsittelijät. Niitä ei luovuteta eikä siirretä EU- tai ETA-alueen ulkopuolelle. Henkilötietojen käsittelijät: {processors}.',
    'Emme lähetä sähköpostia, josta näkyisi, kuka olet tai mitä palvelua se koskee. Muistutukset ja päätökset saat puhelimitse.',
    'Tili suljetaan, kun se on ollut käyttämättä {inactivityPeriod}, ja tiedot poistetaan, kun sulkemisesta on kulunut {erasurePeriod}. Tapahtumalokin säilytysaika: {eventRetention}.',
    'Käsittelyn oikeusperuste ratkaisee, mitä oikeuksia sinulla on. Sinulla on oikeus {rights}. Soita meille, kun haluat käyttää niitä.',
    'Sinulla on oikeus tehdä valitus tietosuojavaltuutetulle.',
    'Koko tietosuojaselosteen voit lukea milloin tahansa osoitteessa {privacyNotice}.',
  ],
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
      paragraphs: ['Kun sinulla on tili, käsittelemme sinusta seuraavia tietoja:'],
      list: 'data',
    },
    {
      heading: 'Mitä emme käsittele',
      paragraphs: [
        'Asiakastiedot ja muut salassa pidettävät henkilötiedot eivät kuulu tänne. Rekisteri ei ota vastaan kenttiä, joita se ei tunne, ja vapaa teksti, jossa on henkilötunnus, hylätään.',
      ],
    },
    {
      heading: 'Jos henkilöllisyytesi on suojattu',
      paragraphs: [
        'Tämä on ainoa poikkeus. Silloin käsittelemme lisäksi tiedon siitä, että olet suojattu, milloin ja kuka suojauksen kirjasi, päivän, jolloin suojaus tarkistetaan, peitenimen, jota käytetään nimesi sijasta, ja numeron, jonka joku on antanut takaisinsoittoa varten. Suojauksen syytä ei kirjata.',
        'Tiedot ovat salaisia. Ne ovat tallessa salattuina, ja niihin pääsevät vain harvat nimetyt suojauskäsittelijät. Kaikille muille sinua ei ole rekisterissä. Aina kun suojauskäsittelijä avaa tiedon sinusta, siihen tarvitaan perustelu, puhelu ja salasana uudelleen, ja se kirjataan lokiin. Sama koskee pyytämäsi jäljennöksen luovuttamista. Sen, mitä kirjoitat, kun käytät oikeuksiasi tai kysyt tuelta, lukevat ne suojauskäsittelijät, jotka siihen vastaavat; myös se kirjataan lokiin.',
        'Emme lähetä sinulle sähköpostia, josta näkyisi, kuka olet tai mitä palvelua se koskee. Asiat hoidetaan puhelimitse.',
        'Peitenimi ja tieto suojauksesta häviävät, kun suojaus puretaan tai tili poistetaan. Suojauksen aikaiset tapahtumat näkevät vain suojauskäsittelijät ja sinä itse, myös jälkeenpäin. Jos suojaus kirjattiin vasta, kun tili oli jo olemassa, salaamattomia tietoja on tietokannan varmuuskopioissa vielä seuraavan ajan: {backupPeriod}.',
      ],
    },
    {
      heading: 'Mistä tiedot ovat peräisin',
      paragraphs: [
        'Nimesi, sähköpostiosoitteesi, kotiorganisaatiosi ja roolisi olemme saaneet siltä, joka kutsui sinut: palvelun ylläpitäjältä tai organisaatiosi pääkäyttäjältä. Jos henkilöllisyytesi on suojattu, suojauskäsittelijä on saanut ne puhelimitse. Muut tiedot saadaan sinulta itseltäsi tai ne syntyvät, kun tiliä käytetään ja hoidetaan.',
      ],
    },
    {
      heading: 'Kuka saa tiedot',
      paragraphs: [
        'Palvelun ylläpitäjät näkevät kaikkien käyttäjien tiedot lukuun ottamatta käyttäjiä, joiden henkilöllisyys on suojattu. Pääkäyttäjät näkevät oman organisaationsa käyttäjien tiedot. Suojauskäsittelijät näkevät edellä kerrotut tiedot ja luovuttavat jäljennöksen tiedoista sille, joka on sitä pyytänyt eikä voi kirjautua. Toisen henkilön tietojen katselu ja kaikki muutokset kirjataan lokiin. Tietoja ei luovuteta järjestelmän ulkopuolelle.',
        'Henkilötietojen käsittelijät, jotka ylläpitävät palvelua rekisterinpitäjän lukuun: {processors}. Sähköpostin välittää samaan pilvipalveluun kuuluva Azure Communication Services, joka saa vastaanottajan osoitteen ja viestin tekstin.',
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
      paragraphs: [
        'Tili suljetaan, kun se on ollut käyttämättä {inactivityPeriod}. Saat muistutuksia etukäteen ja voit säilyttää tilin. Tili suljetaan myös, kun työsuhde päättyy tai tili poistetaan. Ylläpito voi palauttaa tilin, kunnes sulkemisesta on kulunut {erasurePeriod}; sitten tiedot poistetaan.',
        'Tietoja säilytetään pidempään niin kauan kuin niiden käsittelyä on rajoitettu, pyyntösi odottaa vastausta tai sitä, mihin on suostuttu, olet osallisena asiassa, jota ei ole päätetty, tai oikeudellinen vaade sitä edellyttää.',
        'Luettelo on rekisterin oma taulukko siitä, kuinka kauan henkilöitä koskevia tietoja säilytetään:',
      ],
      list: 'retention',
    },
    {
      heading: 'Oikeutesi',
      paragraphs: [
        'Käsittelyn oikeusperuste ratkaisee, mitä oikeuksia sinulla on. Voit käyttää niitä palvelussa tai ottamalla yhteyttä: {support}. Saat vastauksen kuukauden kuluessa; tarvittaessa aikaa voidaan pidentää kahdella kuukaudella, ja silloin saat tietää sen ja syyn ensimmäisen kuukauden kuluessa. Sinulla on oikeus',
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
