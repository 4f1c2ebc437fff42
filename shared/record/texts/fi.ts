import type { RecordWords } from './words.ts';

export const fi: RecordWords = {
  title: 'Seloste käsittelytoimista: Palvelumanuaalin käyttäjärekisteri',
  intro:
    'EU:n yleisen tietosuoja-asetuksen 30 artiklan mukainen seloste. Se muodostetaan ohjelman omista asetuksista sillä hetkellä, kun se luetaan, joten se kertoo, mitä todella tehdään.',
  headings: {
    controllers: 'Kuka vastaa',
    purposes: 'Tarkoitukset ja oikeusperuste',
    subjects: 'Kenen tietoja',
    data: 'Mitä tietoja',
    protectedIdentities: 'Suojatut henkilöllisyydet',
    recipients: 'Kuka saa tiedot',
    access: 'Kuka saa tehdä mitä',
    transfers: 'Siirto EU- tai ETA-alueen ulkopuolelle',
    places: 'Missä tiedot ovat',
    retention: 'Kuinka kauan niitä säilytetään',
    security: 'Turvatoimet',
    rights: 'Rekisteröityjen oikeudet',
    machine: 'Ohjelmille',
  },
  labels: {
    controller: 'Rekisterinpitäjä',
    jointControllers: 'Yhteisrekisterinpitäjät',
    dataProtectionOfficer: 'Tietosuojavastaava',
    contact: 'Yhteydenotot',
    processors: 'Henkilötietojen käsittelijät',
    purpose: 'Tarkoitus',
    legalBasis: 'Oikeusperuste',
    document: 'Mitä tallennetaan',
    kind: 'Tietojen laji',
    fields: 'Kentät',
    sealedFields: 'salattuna:',
    kept: 'Säilytys',
    holds: 'Sisältää',
    container: 'Säiliö',
    ends: 'Miten päättyy',
    measure: 'Toimi',
    how: 'Miten',
    action: 'Toiminto',
    regions: 'Sallitut alueet',
  },
  none: 'ei ole',
  purposes: [
    'Palvelun käyttäjien hallinta: kuka saa käyttää sitä, missä organisaatiossa, missä roolissa ja kuinka kauan.',
    'Palvelun käyttöön liittyvä sähköinen viestintä.',
  ],
  subjects: {
    administration: 'Palvelun hallinnolliset käyttäjät',
    employmentService: 'Työllisyyspalvelujen asiantuntijat',
    municipality: 'Kuntien sisällöntuottajat',
    serviceProvider: 'Palveluntuottajien sisällöntuottajat',
  },
  subjectsNote: 'Rekisteröityjä ovat kirjautuvat käyttäjät. He kuuluvat tämänlaisiin organisaatioihin:',
  dataNote:
    'Henkilöstä käsitellään vain etunimi, sukunimi, sähköpostiosoite ja kotiorganisaatio sekä se, mitä tili vaatii. Tuntemattomat kentät hylätään, samoin vapaa teksti, jossa on henkilötunnus. Tallennetuissa tiedoissa on nämä kentät:',
  kinds: {
    name: 'Nimet',
    email: 'Sähköpostiosoite',
    organisation: 'Kotiorganisaatio',
    role: 'Rooli ja tehtävä',
    language: 'Kieli',
    employment: 'Työsuhde',
    use: 'Tilin tila ja käyttö',
    credentials: 'Salasana (tiiviste), kirjautumiset ja linkit (tiivisteet)',
    mails: 'Lähetetyt viestit: laji ja ajankohdat',
    confirmations: 'Luetuiksi vahvistetut asiakirjat',
    log: 'Loki: tunnisteet, ajankohdat, kenttien nimet',
    requests: 'Pyynnöt, ilmoitukset ja niiden tekstit, rajoittaminen',
    protection: 'Suojattu henkilöllisyys',
    technical: 'Tekniset tunnisteet ja laskurit',
  },
  undescribed: 'ei vielä kuvattu',
  protectedIdentities: [
    'Tämä on poikkeus edellä sanottuun. Henkilöstä, jonka henkilöllisyys on suojattu, rekisterissä on lisäksi suojausmerkintä (milloin, kenen tekemänä ja minkä puhelinyhteyden perusteella se tehtiin sekä päivä, jolloin se tarkistetaan), peitenimi ja takaisinsoittoa varten annetut numerot. Suojauksen syytä ei tallenneta.',
    'Ne ovat salaisia ja vain suojauskäsittelijöitä varten. Kaikki tällaisen henkilön tiedot salataan ({algorithm}), ennen kuin ne päätyvät tietokantaan: {fields}. Selväkielisenä on vain se, millä aikaa mitataan.',
    'Merkinnän tekemisen jälkeen tietokannan varmuuskopioissa on seuraavan ajan selväkielisenä se, mitä kirjoitettiin ennen merkintää: {backup}.',
  ],
  recipients: {
    administrators: 'Palvelun ylläpitäjät: kaikki käyttäjät suojattuja henkilöitä lukuun ottamatta',
    mainUsers: 'Pääkäyttäjät: oman organisaation käyttäjät suojattuja henkilöitä lukuun ottamatta',
    protectionOfficers:
      'Suojauskäsittelijät: suojatut henkilöt, kenttä kerrallaan ja joka kerta perustellen; jäljennös tiedoista luovutettavaksi sille, joka on sitä pyytänyt eikä voi kirjautua',
    logReviewer: 'Lokintarkastaja: vain viitteet, ei nimiä',
    mailService: 'Azure Communication Services: viestin vastaanottajan osoite ja viestin teksti',
    supervisoryAuthority: 'Valvontaviranomainen: ilmoitukset henkilötietojen tietoturvaloukkauksista',
  },
  recipientsNote: 'Tietoja ei luovuteta järjestelmän ulkopuolelle kenellekään muulle.',
  accessNote: 'Roolin ja tehtävän mukaan. Mitä taulukossa ei ole, se evätään.',
  capacities: {
    administrator: 'Ylläpitäjä',
    mainUser: 'Pääkäyttäjä',
    editor: 'Muokkaaja',
    expert: 'Asiantuntija',
    protectionOfficer: 'Suojauskäsittelijä',
    logReviewer: 'Lokintarkastaja',
  },
  reach: { organisation: 'oma organisaatio', any: 'kaikki' },
  transfers:
    'Ei siirtoja. Kansliapäällikön 12.10.2022 tekemä päätös (HEL 2022-012014) sallisi julkisten henkilötietojen siirron Euroopan komission vakiosopimuslausekkeilla, mutta rekisteristä ei tehdä tällaista siirtoa.',
  places:
    'Tietojen alueiden määrä: {databaseRegions}. Tiedot ovat näissä säiliöissä: {containers}. Ohjelma vastaa vain niin kauan kuin tietokanta ja palvelin ovat jollakin sallituista alueista.',
  retentionNote:
    'Ainoa taulukko, jonka mukaan ohjelma tallentaa ja poistaa. Tyyppiä, jota siinä ei ole, ei voi tallentaa. Tiliä ja siihen kuuluvia tietoja säilytetään pidempään niin kauan kuin henkilön pyyntö odottaa vastausta tai sitä, mihin on suostuttu, hän on osallisena asiassa, jota ei ole päätetty, tai oikeudellinen vaade sitä edellyttää.',
  measures: {
    accounts: {
      name: 'Henkilökohtaiset tilit',
      text: 'Jokaisella käyttäjällä on henkilökohtainen tili. Salasanassa on vähintään {minimumLength} merkkiä, se tarkistetaan arvattavuuden varalta, ja se on tallessa vain tiivisteenä ({algorithm}, {memory} MiB, kierroksia {passes}).',
    },
    sessions: {
      name: 'Kirjautuminen',
      text: 'Kirjautuminen päättyy, kun sitä ei ole käytetty ({idle}), ja viimeistään, kun on kulunut {lifetime}. Sen avaimessa on {bits} satunnaista bittiä, ja se on tallessa vain tiivisteenä ({hash}). Evästeitä ei aseteta.',
    },
    throttling: {
      name: 'Arvaaminen',
      text: 'Kun osoitteella on epäonnistuttu {marks} kertaa ({window}), uudet yritykset hylätään riippumatta siitä, onko tiliä olemassa.',
    },
    levels: {
      name: 'Käyttöoikeustasot',
      text: 'Mitä henkilö saa tehdä, seuraa roolista ({roles}) ja tehtävästä ({duties}) yhden taulukon mukaan, jossa on {actions} toimintoa. Muutos on voimassa seuraavasta pyynnöstä alkaen (tietokannan yhdenmukaisuus: {consistency}).',
    },
    log: {
      name: 'Loki',
      text: 'Jokainen muutos ja jokainen toisen henkilön tietojen katselu on tapahtuma. Kukin on sidottu edelliseen ({mac}), joten peukalointi näkyy. Tapahtumien säilytysaika: {eventRetention}.',
    },
    journal: {
      name: 'Päiväkirja tietokannan ulkopuolella',
      text: 'Se, kenen tiedot on poistettu tai suojattu, ja joka yö se, mihin tapahtumaketjut päättyvät, kirjoitetaan myös tietokannan ulkopuolelle samalla alueella: tunniste, laji ja aika. Siellä mitään ei voi muuttaa eikä poistaa {days} päivään. Sitä verrataan käynnistyksessä ja tarkastuksessa, joten lyhennetty loki ja palautettu tietokanta näkyvät.',
    },
    sealing: {
      name: 'Suojattujen henkilöiden salaus',
      text: 'Ohjelma salaa suojattujen henkilöiden tiedot ({algorithm}) avaimilla, joita tietokannalla ei ole.',
    },
    minimisation: {
      name: 'Tietojen minimointi',
      text: 'Tuntemattomat kentät hylätään, samoin henkilötunnukset vapaassa tekstissä.',
    },
    transport: { name: 'Tietoliikenne', text: 'Yhteydet salataan: TLS {tls} tai uudempi.' },
    network: {
      name: 'Verkko',
      text: 'Tietokantaan ja avaimiin ei pääse internetistä. Ohjelma käyttää niitä omalla identiteetillään eikä jaetulla avaimella.',
    },
    residency: {
      name: 'Sijainti',
      text: 'Jokainen pyyntö hylätään niin kauan kuin ei tiedetä, että tietokanta ja ohjelma ovat sallituilla EU- tai ETA-alueilla (alueita {regions}).',
    },
    backups: {
      name: 'Varmuuskopiot',
      text: 'Tietokanta voidaan palauttaa mihin tahansa hetkeen takautuvasti ({period}). Varmuuskopiot pysyvät samalla alueella.',
    },
    training: {
      name: 'Koulutus',
      text: 'Ne, joita ohje koskee, vahvistavat lukeneensa sen ja vahvistavat uudelleen, kun sitä muutetaan. Ohjeita: {routines}.',
    },
  },
  rightsNote: 'Oikeusperusteen mukaan rekisteröidyillä on oikeus',
  machine:
    'Sama seloste JSON-muodossa: pyydä samaa osoitetta otsakkeella Accept: application/json. Skeema on RecordOfProcessing osoitteessa /api/openapi.json.',
};
