import type { RoutineContent } from '../text.ts';

export const fi: RoutineContent = {
  name: 'Ohje suojattujen henkilötietojen käsittelystä, kun otetaan yhteyttä tukeen',
  decidedBy: '{controller}',
  appliesTo: 'Esihenkilöt ja työntekijät, jotka käyttävät Palvelumanuaalia',
  responsible: 'Tietosuojavastaava: {dataProtectionOfficer}',
  sections: [
    {
      heading: 'Tarkoitus',
      paragraphs: [
        'Tarkoituksena on, että henkilötietojen tietoturvaloukkauksia ei tapahdu, kun ollaan yhteydessä asiassa, joka koskee henkilöä, jonka tiedot on suojattu. Paljastuminen voi olla hänelle hyvin vaarallista, eikä kirjoitettua saa takaisin.',
      ],
    },
    {
      heading: 'Tärkeintä',
      list: [
        'Kerro suojatun henkilön tietoja vain puhelimessa.',
        'Älä koskaan kirjoita niitä, et tuelle etkä kenellekään muulle.',
        'Kysy anonymiteettisuojatusta käyttäjästä vain puhelimessa tai luottamuksellisella asialla.',
        'Jos olet epävarma, älä kirjoita mitään vaan pyydä, että sinulle soitetaan.',
      ],
    },
    {
      heading: 'Kun henkilölle, jonka tiedot on suojattu, tarvitaan tili',
      paragraphs: [
        'Älä kutsu henkilöä tavalliseen tapaan äläkä anna tietoja kenellekään, joka tekisi sen. Toimi näin:',
      ],
      steps: [
        'Pääkäyttäjä tai ylläpitäjä pyytää Palvelumanuaalissa puhelinyhteyttä. Jos olet esihenkilö, jolla ei ole tällaista tiliä, pyydä häneltä sitä kertomatta, ketä asia koskee.',
        'Ilmoita vain numero, josta teidät tavoittaa, ja milloin. Muuta kenttää ei ole, eikä siinä saa olla mitään, minkä voi yhdistää henkilöön.',
        'Tuki saa viitteen eikä mitään muuta. Suojauskäsittelijä soittaa vaihteenne kautta.',
        'Suojauskäsittelijä varmistaa, kuka olet. Kerro vasta sitten, ketä asia koskee.',
        'Tili luodaan anonymiteettisuojattuna. Aktivointikoodi luetaan puhelimessa henkilölle itselleen, ja hän valitsee salasanansa.',
      ],
    },
    {
      heading: 'Kun jo tilin saaneen henkilön tiedot suojataan',
      paragraphs: [
        'Pyydä puhelinyhteyttä samalla tavalla, heti. Älä muuta tilillä itse mitään. Suojauskäsittelijä asettaa anonymiteettisuojan, minkä jälkeen henkilöä ei enää löydy luetteloista eikä hauista. Muokkaajan roolia korkeampi rooli päättyy; siitä kerrotaan henkilölle etukäteen.',
      ],
    },
    {
      heading: 'Kysymykset anonymiteettisuojatusta käyttäjästä',
      paragraphs: [
        'Kysymykset esitetään puhelimessa tai luottamuksellisella asialla. Luottamuksellinen asia on tallessa salattuna, sen voivat lukea vain suojauskäsittelijät ja sinä itse, ja jokainen luku kirjataan lokiin. Näin lähetät luottamuksellisesti:',
      ],
      steps: [
        'Kirjaudu Palvelumanuaaliin ja avaa uusi asia.',
        'Merkitse asia luottamukselliseksi, ennen kuin kirjoitat.',
        'Kirjoita, mistä on kyse, mutta älä kenestä. Pyydä soittoa, jos vastaus vaatii sitä.',
        'Asiasta lähtevissä sähköposteissa on vain viite ja linkki. Lue vastaus palvelussa ja vastaa siellä, älä sähköpostilla.',
      ],
    },
    {
      heading: 'Sähköposti muille kuin tuelle',
      paragraphs: [
        'Viesti, jossa on suojattuja henkilötietoja, lähetetään aina luottamuksellisesti, menipä se kenelle tahansa: salattuna ja organisaation arkaluonteisen tiedon merkinnällä. Sähköpostiosoite ei todista, kuka lukee, ja palvelimille jää kopioita. Soita mieluummin.',
      ],
    },
    {
      heading: 'Älä koskaan kirjoita tätä mihinkään kenttään',
      list: [
        'nimeä, nimikirjaimia tai lempinimeä',
        'sähköpostiosoitetta, puhelinnumeroa tai henkilötunnusta',
        'työpaikkaa, yksikköä, paikkakuntaa, osoitetta, tehtävänimikettä tai työaikoja',
        'perhettä, ulkonäköä tai muuta, mistä henkilön tunnistaa',
        'että tietyn henkilön henkilöllisyys on suojattu, tai miksi',
        'kuvakaappauksia, liitteitä tai linkkejä, joissa jotain näistä näkyy',
      ],
    },
    {
      heading: 'Kun kirjoitat palvelussa',
      paragraphs: [
        'Tämä koskee asioita, ohjeita, perusteluja ja ilmoituksia. Henkilötunnus hylätään. Kaikkiin muihin teksteihin palvelu vastaa samalla tavalla, joten vastauksesta ei voi päätellä, onko joku suojattu. Tekstiä, joka voi paljastaa jonkun, ei näytetä muille, ja suojauskäsittelijä saattaa soittaa sinulle.',
      ],
    },
    {
      heading: 'Suojauskäsittelijöille',
      list: [
        'Soita organisaation vaihteen kautta. Numero, jonka olet vain saanut, ei todista mitään.',
        'Kirjaa, miten puhekumppanisi tunnistettiin. Älä kerro mitään numeroon, jota ei ole tarkistettu.',
        'Lue tietosuojaseloste ja koodi ääneen vain henkilölle itselleen.',
        'Hae tieto esiin vain, kun puhelu vaatii sitä, kenttä kerrallaan ja perustellen. Jokainen haku kirjataan lokiin ja kerrotaan muille käsittelijöille.',
        'Älä kirjoita mitään muistiin palvelun ulkopuolelle.',
      ],
    },
    {
      heading: 'Jos jotain on mennyt vikaan',
      paragraphs: [
        'Ilmoita heti palvelussa henkilötietojen tietoturvaloukkauksesta ja merkitse ilmoitus luottamukselliseksi. Älä toista tietoja ilmoituksessa vaan kirjoita, missä ne ovat. Henkilöä voi olla tarpeen varoittaa, joten jokainen tunti on tärkeä.',
      ],
    },
    {
      heading: 'Ohjeen tunteminen',
      paragraphs: [
        'Jokainen, jota ohje koskee, vahvistaa palvelussa lukeneensa sen ja vahvistaa uudelleen, kun ohjetta muutetaan. Esihenkilöt ja pääkäyttäjät seuraavat, että näin tapahtuu.',
      ],
    },
  ],
  attachments: [
    { title: 'Ohje henkilötietojen tietoturvaloukkauksista', path: '/api/routines/incidents' },
    { title: 'Tietosuojaseloste', path: '/api/privacy-notice' },
  ],
};
