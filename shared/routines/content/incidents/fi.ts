import type { RoutineContent } from '../text.ts';

export const fi: RoutineContent = {
  name: 'Ohje henkilötietojen tietoturvaloukkauksista',
  decidedBy: '{controller}',
  appliesTo:
    'Kaikki, joilla on tili Palvelumanuaalissa; arvioinnin ja päätökset tekevät ylläpitäjät ja suojauskäsittelijät',
  responsible: 'Tietosuojavastaava: {dataProtectionOfficer}',
  sections: [
    {
      heading: 'Tarkoitus',
      paragraphs: [
        'Henkilötietojen tietoturvaloukkaus havaitaan, ilmoitetaan ja korjataan nopeasti, jotta asianosaisille koituu mahdollisimman vähän haittaa. Valvontaviranomaiselle on yleensä ilmoitettava 72 tunnin kuluessa (EU:n yleisen tietosuoja-asetuksen 33 artikla).',
      ],
    },
    {
      heading: 'Mikä on loukkaus',
      list: [
        'Tieto on päätynyt jollekulle, jonka ei pitäisi sitä nähdä, esimerkiksi väärälle vastaanottajalle lähetetyssä viestissä.',
        'Tietoa on muutettu erehdyksessä, tai sitä on muuttanut joku, jolla ei ole siihen oikeutta.',
        'Tieto on kadonnut, tai siihen ei pääse silloin, kun sitä tarvitaan.',
      ],
    },
    {
      heading: 'Kun havaitset jotain',
      steps: [
        'Ilmoita heti Palvelumanuaalissa, vaikka olisit epävarma. Jokainen kirjautunut voi ilmoittaa. Tämä koskee myös omia erehdyksiäsi.',
        'Kerro, milloin asia havaittiin ja mitä on tapahtunut. Älä mainitse tekstissä ketään nimeltä äläkä kirjoita henkilötunnuksia.',
        'Jos asia koskee tai voi koskea henkilöä, jonka henkilöllisyys on suojattu, merkitse ilmoitus luottamukselliseksi äläkä toista tietoja.',
        'Älä poista mitään äläkä yritä selvittää asiaa itse pidemmälle. Tee se, mitä tarvitaan, ettei tietoja leviä enempää.',
        'Jos et voi kirjautua, soita tai kirjoita tukeen ({support}) toistamatta tietoja.',
      ],
    },
    {
      heading: '72 tuntia',
      paragraphs: [
        'Aika lasketaan havaitsemisesta siihen asti, kun on vahvistettu, milloin rekisterinpitäjä sai tiedon, ja sen jälkeen tästä ajankohdasta. Käsittelijää muistutetaan 24, 48 ja 66 tunnin kuluttua. Myöhemmin tehtävässä ilmoituksessa on kerrottava viivästyksen syyt.',
      ],
    },
    {
      heading: 'Kun käsittelet loukkausta',
      steps: [
        'Vahvista perustellen, milloin rekisterinpitäjä sai tiedon.',
        'Arvioi, millaisia tietoja ja henkilöitä asia koskee, kuinka monta, kuinka todennäköisesti heille koituu haittaa, mitä seurauksia voi olla ja mitä on tehty.',
        'Kysy neuvoa tietosuojavastaavalta: {dataProtectionOfficer}.',
        'Päätä perustellen, ilmoitetaanko valvontaviranomaiselle ja asianosaisille. Ilmoituksen voi jättää tekemättä vain, jos riski asianosaisille on epätodennäköinen; heille ilmoitetaan, kun riski on korkea.',
        'Lähetä ilmoitus viranomaiselle. Palvelu kokoaa sen. Täydennä myöhemmin, jos kaikki ei ole tiedossa.',
        'Ilmoita asianosaisille kullekin sopivalla tavalla: suojatulle henkilölle kerrotaan puhelimessa.',
        'Päätä käsittely kirjaamalla, mitä opittiin ja mitä muutetaan.',
      ],
    },
    {
      heading: 'Kun henkilötietojen käsittelijä ilmoittaa',
      paragraphs: [
        'Henkilötietojen käsittelijä ilmoittaa ilman aiheetonta viivytystä. Tiedon vastaanottaja ilmoittaa palvelussa ja kertoo, keneltä tieto on saatu.',
      ],
    },
    {
      heading: 'Dokumentointi',
      paragraphs: [
        'Jokainen loukkaus dokumentoidaan palvelussa, myös se, josta ei ilmoiteta viranomaiselle (33 artiklan 5 kohta). Kenellekään ei saa koitua haittaa ilmoittamisesta.',
      ],
    },
  ],
  attachments: [
    {
      title: 'Ohje suojattujen henkilötietojen käsittelystä, kun otetaan yhteyttä tukeen',
      path: '/api/routines/protected-identity',
    },
    { title: 'Seloste käsittelytoimista', path: '/api/record-of-processing' },
  ],
};
