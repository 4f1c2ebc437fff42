import type { Catalogue } from './text.ts';

export const fi: Catalogue = {
  frame: {
    greeting: 'Hei!',
    linkNote: 'Jos painike ei toimi, kopioi tämä osoite selaimeen:',
    footer: [
      'Tämä viesti tulee Palvelumanuaalin käyttäjärekisteristä. Rekisterinpitäjä: {controller}.',
      'Viesti on lähetetty automaattisesti, eikä siihen voi vastata. Jos sinulla on kysyttävää, ota yhteyttä tukeen: {support}.',
      'Tietosuojaseloste: {privacyNotice}',
    ],
  },
  roles: { administrator: 'ylläpitäjä', mainUser: 'pääkäyttäjä', editor: 'muokkaaja', expert: 'asiantuntija' },
  reasons: {
    inactivity:
      'Tiliä ei ollut käytetty pitkään aikaan, eikä kukaan ilmoittanut muistutustemme jälkeen, että sitä tarvitaan yhä.',
    neverActivated: 'Tiliä ei otettu käyttöön muistutuksistamme huolimatta.',
    removed: 'Ylläpitäjä tai organisaatiosi pääkäyttäjä poisti tilin.',
    employmentEnded: 'Tilille merkitty viimeinen työsuhdepäivä on mennyt.',
  },
  steps: { remind: 'muistutukset', deactivate: 'tilien sulkeminen', erase: 'tietojen poistaminen' },
  legalBases: {
    publicTask:
      'yleistä etua koskeva tehtävä tai julkisen vallan käyttö (tietosuoja-asetuksen 6 artiklan 1 kohdan e alakohta)',
    legalObligation: 'lakisääteinen velvoite (tietosuoja-asetuksen 6 artiklan 1 kohdan c alakohta)',
    legitimateInterest: 'oikeutettu etu (tietosuoja-asetuksen 6 artiklan 1 kohdan f alakohta)',
    contract: 'sopimus (tietosuoja-asetuksen 6 artiklan 1 kohdan b alakohta)',
    consent: 'suostumus (tietosuoja-asetuksen 6 artiklan 1 kohdan a alakohta)',
  },
  neutral: {
    subject: 'Sinulle on viesti',
    text: 'Hei!\n\nSinulle on viesti. Lue se siellä, missä yleensä luet viestisi, tai soita numeroon, jonka olet saanut.\n\nTähän viestiin ei voi vastata.',
  },
  rights: {
    access: 'jäljennös sinua koskevista tiedoista',
    rectification: 'tietojesi oikaiseminen',
    erasure: 'tietojesi poistaminen',
    restriction: 'tietojesi käsittelyn rajoittaminen',
    portability: 'tietojesi saaminen siirrettäviksi',
    objection: 'käsittelyn lopettaminen (vastustaminen)',
  },
  grounds: {
    portabilityBasis:
      'Oikeus siirtää tiedot koskee vain tietoja, joita käsitellään suostumuksen tai sopimuksen perusteella (tietosuoja-asetuksen 20 artiklan 1 kohdan a alakohta). Tietojasi käsitellään muulla perusteella.',
    objectionBasis:
      'Vastustamisoikeus koskee vain käsittelyä yleistä etua koskevaa tehtävää tai oikeutettua etua varten (tietosuoja-asetuksen 21 artiklan 1 kohta). Tietojasi käsitellään muulla perusteella.',
    erasureLegalObligation:
      'Tietoja tarvitaan lakisääteisen velvoitteen noudattamiseen (tietosuoja-asetuksen 17 artiklan 3 kohdan b alakohta).',
    erasurePublicTask:
      'Tietoja tarvitaan yleistä etua koskevan tehtävän suorittamiseen (tietosuoja-asetuksen 17 artiklan 3 kohdan b alakohta).',
    erasureLegalClaims:
      'Tietoja tarvitaan oikeusvaateen laatimiseen, esittämiseen tai puolustamiseen (tietosuoja-asetuksen 17 artiklan 3 kohdan e alakohta).',
    dataAccurate: 'Tiedot ovat oikeat ja tarkoitukseensa nähden täydelliset (tietosuoja-asetuksen 16 artikla).',
    restrictionConditions:
      'Mikään niistä tapauksista ei täyty, joissa käsittelyä on rajoitettava (tietosuoja-asetuksen 18 artiklan 1 kohta).',
    compellingGrounds:
      'Käsittelyyn on huomattavan tärkeä ja perusteltu syy, joka painaa enemmän kuin sinun syysi (tietosuoja-asetuksen 21 artiklan 1 kohta).',
    othersRights:
      'Se loukkaisi muiden oikeuksia ja vapauksia (tietosuoja-asetuksen 15 artiklan 4 kohta ja 20 artiklan 4 kohta).',
    identityNotProven:
      'Emme ole voineet varmistua siitä, keneltä pyyntö on (tietosuoja-asetuksen 12 artiklan 6 kohta).',
    unfounded: 'Pyyntö on ilmeisen perusteeton tai kohtuuton (tietosuoja-asetuksen 12 artiklan 5 kohta).',
    inWords: 'Perustelu on palvelussa.',
  },
  remedies: {
    complaint:
      'Voit tehdä valituksen valvontaviranomaiselle: tietosuojavaltuutetun toimisto, tietosuoja@om.fi, https://tietosuoja.fi (tietosuoja-asetuksen 77 artikla).',
    court: 'Voit myös viedä asian tuomioistuimeen (tietosuoja-asetuksen 79 artikla).',
  },
  mails: {
    invitation: {
      subject: 'Sinut on kutsuttu Palvelumanuaalin käyttäjäksi',
      body: [
        'Saat tämän viestin, koska sinut on kutsuttu Palvelumanuaalin käyttäjäksi. Roolisi palvelussa: {role}.',
        'Ota tili käyttöön viimeistään {lastDay}. Avaa linkki, lue tietosuojaseloste ja valitse salasana. Sähköpostiosoitteesi on käyttäjätunnuksesi. Linkki on henkilökohtainen, joten älä lähetä sitä eteenpäin.',
      ],
      action: 'Ota tili käyttöön',
      after: [
        'Jos et tee mitään, linkin voimassaolo päättyy tuon päivän jälkeen. Silloin voit pyytää uuden siltä, joka kutsui sinut. Tili, jota ei oteta käyttöön, suljetaan aikanaan, ja tietosi poistetaan. Jos et odottanut kutsua, ota yhteyttä tukeen.',
        { heading: 'Näin käsittelemme henkilötietojasi' },
        {
          list: [
            'Rekisterinpitäjä: {controller}',
            'Tietosuojavastaava: {dataProtectionOfficer}',
            'Tiedot: etunimi, sukunimi, sähköpostiosoite, kotiorganisaatio ja rooli. Olemme saaneet ne palvelun ylläpitäjältä tai organisaatiosi pääkäyttäjältä.',
            'Tarkoitus: käyttäjien hallinta ja palvelun käyttöön liittyvä sähköinen viestintä',
            'Oikeusperuste: {legalBasis}',
            'Vastaanottajat: palvelun ylläpitäjät, organisaatiosi pääkäyttäjät ja henkilötietojen käsittelijämme. Tietoja ei luovuteta muille eikä siirretä EU- tai ETA-alueen ulkopuolelle.',
            'Säilytys: tili suljetaan, kun se on ollut käyttämättä {inactivityPeriod}, ja tiedot poistetaan, kun sulkemisesta on kulunut {erasurePeriod}. Tapahtumalokin, jossa ei ole nimiä, säilytysaika: {eventRetention}.',
            'Oikeutesi: voit aina tarkastaa tietosi sekä pyytää niiden oikaisemista ja käsittelyn rajoittamista. Muut oikeutesi riippuvat oikeusperusteesta ja kerrotaan tietosuojaselosteessa. Sinulla on myös oikeus tehdä valitus tietosuojavaltuutetulle (tietosuoja.fi).',
          ],
        },
        'Lue lisää tietosuojaselosteesta: {privacyNotice}',
      ],
    },
    passwordReset: {
      subject: 'Valitse uusi salasana Palvelumanuaaliin',
      body: [
        'Saat tämän viestin, koska Palvelumanuaalin tilillesi on pyydetty uutta salasanaa.',
        'Jos pyysit sitä itse, avaa linkki ja valitse uusi salasana viimeistään {expiresAt}. Kun salasana on vaihdettu, sinut kirjataan ulos kaikkialta.',
      ],
      action: 'Valitse uusi salasana',
      after: [
        'Jos et pyytänyt uutta salasanaa, sinun ei tarvitse tehdä mitään. Nykyinen salasanasi on edelleen voimassa.',
      ],
    },
    emailConfirmation: {
      subject: 'Vahvista uusi sähköpostiosoitteesi',
      body: [
        'Saat tämän viestin, koska tämä sähköpostiosoite on ilmoitettu Palvelumanuaalin tilin uudeksi osoitteeksi.',
        'Avaa linkki ja vahvista osoite viimeistään {expiresAt}. Sen jälkeen kirjaudut sisään uudella osoitteella.',
      ],
      action: 'Vahvista sähköpostiosoite',
      after: [
        'Jos et tee mitään, tilin osoite pysyy ennallaan. Jos sinulla ei ole Palvelumanuaalin tiliä, voit jättää viestin huomiotta.',
      ],
    },
    emailChanged: {
      subject: 'Tilisi sähköpostiosoite on vaihtunut',
      body: [
        'Saat tämän viestin, koska sähköpostiosoitteesi oli aiemmin Palvelumanuaalin tilin käyttäjätunnus. Tilille vaihdettiin uusi osoite {changedAt}, eikä vanhalla osoitteella voi enää kirjautua.',
        'Jos vaihto on oikein, sinun ei tarvitse tehdä mitään. Jos et tiedä siitä, ota heti yhteyttä tukeen: {support}.',
      ],
    },
    passwordChanged: {
      subject: 'Palvelumanuaalin salasanasi on vaihdettu',
      body: [
        'Saat tämän viestin, koska Palvelumanuaalin tilisi salasana vaihdettiin {changedAt}.',
        'Jos vaihdoit sen itse, sinun ei tarvitse tehdä mitään. Jos et vaihtanut sitä, pyydä heti uusi salasana kirjautumissivulla ja ota yhteyttä tukeen: {support}.',
      ],
    },
    approvalRequested: {
      subject: 'Kutsu odottaa hyväksyntää',
      body: [
        'Saat tämän viestin, koska organisaatiossasi toisen pääkäyttäjän on hyväksyttävä uudet käyttäjät. Yksi kutsu odottaa nyt päätöstäsi.',
        'Kirjaudu osoitteessa {portal} ja hyväksy tai hylkää kutsu viimeistään {lastDay}.',
        'Jos kukaan ei vastaa, kutsu raukeaa ja kutsutun tiedot poistetaan.',
      ],
    },
    approvalRefused: {
      subject: 'Kutsua ei hyväksytty',
      body: [
        'Saat tämän viestin, koska {invitedOn} tekemääsi kutsua ei hyväksytty. Kutsuttu ei ole saanut viestiä, ja hänen tietonsa poistetaan.',
        'Sinun ei tarvitse tehdä mitään. Jos haluat tietää syyn, kysy organisaatiosi muilta pääkäyttäjiltä.',
      ],
    },
    approvalLapsed: {
      subject: 'Kutsu on rauennut',
      body: [
        'Saat tämän viestin, koska kukaan toinen pääkäyttäjä ei ottanut ajoissa kantaa kutsuun, jonka teit {invitedOn}. Kutsu on rauennut, ja kutsutun tiedot poistetaan.',
        'Jos henkilö tarvitsee edelleen tilin, tee uusi kutsu osoitteessa {portal}.',
      ],
    },
    roleChanged: {
      subject: 'Roolisi Palvelumanuaalissa on muuttunut',
      body: [
        'Saat tämän viestin, koska roolisi Palvelumanuaalissa on muuttunut. Uusi roolisi: {role}. Muutos on jo voimassa, ja se voi vaikuttaa siihen, mitä näet ja mitä voit tehdä palvelussa.',
        'Sinun ei tarvitse tehdä mitään. Jos rooli on väärä, ota yhteyttä organisaatiosi pääkäyttäjään tai tukeen: {support}.',
      ],
    },
    deactivated: {
      subject: 'Palvelumanuaalin tilisi on suljettu',
      body: [
        'Saat tämän viestin, koska Palvelumanuaalin tilisi on suljettu. {reason} Et voi enää kirjautua sisään.',
        'Jos tarvitset tiliä edelleen, ota yhteyttä tukeen: {support}. Ylläpito voi palauttaa tilin viimeistään {lastDay}.',
        'Jos et tee mitään, tietosi poistetaan pysyvästi {erasesOn}. Sen jälkeen tarvitaan uusi kutsu.',
      ],
    },
    restored: {
      subject: 'Palvelumanuaalin tilisi on palautettu',
      body: [
        'Saat tämän viestin, koska ylläpito on palauttanut Palvelumanuaalin tilisi. Tietojasi ei poisteta.',
        'Voit kirjautua osoitteessa {portal} samalla sähköpostiosoitteella ja salasanalla kuin ennen. Jos olet unohtanut salasanan, voit pyytää uuden kirjautumissivulla.',
        'Jos tili on taas pitkään käyttämättä, saat muistutuksen ennen kuin se suljetaan.',
      ],
    },
    sweepHeld: {
      subject: 'Automaattinen ajo on pysähtynyt ja odottaa päätöstä',
      body: [
        'Saat tämän viestin, koska olet Palvelumanuaalin ylläpitäjä. Automaattinen ajo on pysähtynyt, koska se koski poikkeuksellisen monta tiliä. Vaihe: {step}. Tilejä: {count}.',
        'Tarkista osoitteessa {portal}, onko määrä uskottava, ja vapauta ajo, jos se on. Vapautus koskee niitä tilejä, jotka silloin olivat vuorossa, ja jokainen arvioidaan uudelleen.',
        'Jos kukaan ei tee mitään, tileille ei tapahdu mitään, mutta ajo ei myöskään jatku.',
      ],
    },
    protectedSweepHeld: {
      subject: 'Automaattinen ajo on pysähtynyt ja odottaa päätöstä',
      body: [
        'Saat tämän viestin Palvelumanuaalissa olevan tehtäväsi vuoksi. Automaattinen ajo on pysähtynyt, koska se koski poikkeuksellisen monta tiliä. Vaihe: {step}.',
        'Tarkista osoitteessa {portal}, onko määrä uskottava, ja vapauta ajo, jos se on. Vapautus koskee niitä tilejä, jotka silloin olivat vuorossa, ja jokainen arvioidaan uudelleen.',
        'Jos kukaan ei tee mitään, tileille ei tapahdu mitään, mutta ajo ei myöskään jatku.',
      ],
    },
    protectionReviewDue: {
      subject: 'Suojaus on tarkistettava',
      body: [
        'Saat tämän viestin, koska olet suojauskäsittelijä. Anonymiteettisuojauksen tarkistuspäivä on tullut. Suojattujen käyttäjien luettelo kertoo sisäänkirjautumisen jälkeen, mitä suojausta asia koskee.',
        'Puhu henkilön kanssa puhelimessa. Aseta uusi tarkistuspäivä tai pyydä suojauksen purkamista. Suojaus on voimassa, kunnes toinen suojauskäsittelijä on purkanut sen. Muistutamme uudelleen viikon kuluttua.',
      ],
    },
    organisationWithoutMainUser: {
      subject: 'Organisaatiolla ei ole pääkäyttäjää',
      body: [
        'Saat tämän viestin, koska olet Palvelumanuaalin ylläpitäjä. Organisaatiolla ei ole enää yhtään aktiivista pääkäyttäjää. Organisaation tunniste: {organisationId}.',
        'Nimeä uusi pääkäyttäjä tai kutsu sellainen osoitteessa {portal}. Siihen asti vain ylläpitäjät voivat hallita organisaation käyttäjiä.',
      ],
    },
    inactivityPrompt: {
      subject: 'Tarvitsetko vielä Palvelumanuaalin tiliäsi?',
      body: [
        'Saat tämän viestin, koska olet viimeksi käyttänyt Palvelumanuaalin tiliäsi {lastActiveOn}. Käyttämättömät tilit suljetaan.',
        'Jos tarvitset tiliä edelleen, vahvista se linkistä tai kirjaudu sisään viimeistään {lastDay}.',
      ],
      action: 'Säilytä tili',
      after: [
        'Jos et tee mitään, tili suljetaan {namedDate}, etkä voi enää kirjautua sisään. Ylläpito voi palauttaa tilin, kunnes tiedot poistetaan. Tiedot poistetaan, kun sulkemisesta on kulunut {erasurePeriod}.',
      ],
    },
    activationPrompt: {
      subject: 'Palvelumanuaalin tilisi odottaa käyttöönottoa',
      body: [
        'Saat tämän viestin, koska sinut on kutsuttu Palvelumanuaalin käyttäjäksi mutta et ole vielä ottanut tiliä käyttöön. Käyttämättömät tilit suljetaan.',
        'Jos tarvitset tilin, avaa linkki ja valitse salasana viimeistään {lastDay}. Käytä tätä linkkiä, sillä aiemmat linkit ovat voineet vanhentua.',
      ],
      action: 'Ota tili käyttöön',
      after: [
        'Jos et tee mitään, tili suljetaan {namedDate}, ja tietosi poistetaan, kun sulkemisesta on kulunut {erasurePeriod}. Olemme saaneet tietosi palvelun ylläpitäjältä tai organisaatiosi pääkäyttäjältä.',
      ],
    },
    officerAppointed: {
      subject: 'Suojauskäsittelijä on nimitetty',
      body: [
        'Saat tämän viestin, koska kaikki suojauskäsittelijät, lokintarkastaja ja ylläpitäjät saavat tiedon, kun joku nimitetään suojauskäsittelijäksi. Suojauskäsittelijät käsittelevät niiden henkilöiden tietoja, joilla on suojattu henkilöllisyys. Käyttäjän tunniste: {userId}.',
        'Jos asia on tiedossasi, sinun ei tarvitse tehdä mitään. Jos jokin vaikuttaa väärältä, ota heti yhteyttä toiseen suojauskäsittelijään tai tietosuojavastaavaan: {dataProtectionOfficer}.',
      ],
    },
    officerDismissed: {
      subject: 'Suojauskäsittelijän tehtävä on päättynyt',
      body: [
        'Saat tämän viestin, koska kaikki suojauskäsittelijät, lokintarkastaja ja ylläpitäjät saavat tiedon, kun joku ei ole enää suojauskäsittelijä. Käyttäjän tunniste: {userId}.',
        'Jos asia on tiedossasi, sinun ei tarvitse tehdä mitään. Jos jokin vaikuttaa väärältä, ota heti yhteyttä toiseen suojauskäsittelijään tai tietosuojavastaavaan: {dataProtectionOfficer}.',
      ],
    },
    reviewerAppointed: {
      subject: 'Lokintarkastaja on nimitetty',
      body: [
        'Saat tämän viestin, koska kaikki suojauskäsittelijät, lokintarkastaja ja ylläpitäjät saavat tiedon, kun joku nimitetään lokintarkastajaksi. Lokintarkastaja tarkastaa joka viikko, miten niiden henkilöiden tietoja on käsitelty, joilla on suojattu henkilöllisyys. Käyttäjän tunniste: {userId}.',
        'Jos asia on tiedossasi, sinun ei tarvitse tehdä mitään. Jos jokin vaikuttaa väärältä, ota heti yhteyttä suojauskäsittelijään tai tietosuojavastaavaan: {dataProtectionOfficer}.',
      ],
    },
    reviewerDismissed: {
      subject: 'Lokintarkastajan tehtävä on päättynyt',
      body: [
        'Saat tämän viestin, koska kaikki suojauskäsittelijät, lokintarkastaja ja ylläpitäjät saavat tiedon, kun joku ei ole enää lokintarkastaja. Käyttäjän tunniste: {userId}.',
        'Jos asia on tiedossasi, sinun ei tarvitse tehdä mitään. Jos jokin vaikuttaa väärältä, ota heti yhteyttä suojauskäsittelijään tai tietosuojavastaavaan: {dataProtectionOfficer}.',
      ],
    },
    officerProposed: {
      subject: 'Nimitys odottaa hyväksyntää',
      body: [
        'Saat tämän viestin, koska jotakuta on ehdotettu suojauskäsittelijäksi. Nimitys tulee voimaan vasta, kun toinen suojauskäsittelijä on hyväksynyt sen. Käyttäjän tunniste: {userId}.',
        'Suojauskäsittelijä: kirjaudu osoitteessa {portal} viimeistään {lastDay} ja tarkista, kenestä on kyse. Hyväksy vain henkilö, jonka kanssa olet puhunut ja jonka tiedät tarvitsevan tehtävää. Jos kukaan ei hyväksy nimitystä, se raukeaa.',
        'Jos jokin vaikuttaa väärältä, ota heti yhteyttä suojauskäsittelijään tai tietosuojavastaavaan: {dataProtectionOfficer}.',
      ],
    },
    routineRevisionDue: {
      subject: 'Ohje on tarkistettava',
      body: [
        'Saat tämän viestin, koska olet Palvelumanuaalin ylläpitäjä. Ohje on tarkistettava viimeistään {dueOn}: {name}.',
        'Lue ohje osoitteessa {address}. Päätä yhdessä siitä vastaavan kanssa, muutetaanko sitä vai onko se voimassa ennallaan, ja ota uusi versio käyttöön.',
        'Jos kukaan ei tee mitään, ohje on voimassa ennallaan, mutta sinua muistutetaan uudelleen. Kun ohjetta muutetaan, kaikki, joita se koskee, lukevat ja vahvistavat sen uudelleen.',
      ],
    },
    officersWaitedFor: {
      subject: 'Jokin odottaa käsittelyä palvelussa',
      body: [
        'Saat tämän viestin, koska olet suojauskäsittelijä. Jotain, mikä odottaa suojauskäsittelijöitä, ei ole tehty ajoissa.',
        'Kirjaudu osoitteessa {portal} ja katso puhelintehtävien ja pyyntöjen luetteloista. Älä kirjoita asiasta mitään sähköpostiin.',
      ],
    },
    logReviewReady: {
      subject: 'Viikkoraportti odottaa tarkastusta',
      body: [
        'Saat tämän viestin, koska olet lokintarkastaja. Viime viikon raportti on valmis.',
        'Kirjaudu osoitteessa {portal}, käy raportti läpi ja allekirjoita se seitsemän päivän kuluessa. Jos jokin vaikuttaa väärältä, ota yhteyttä tietosuojavastaavaan: {dataProtectionOfficer}.',
      ],
    },
    logReviewsUnsigned: {
      subject: 'Viikkoraportteja ei ole allekirjoitettu ajoissa',
      body: [
        'Saat tämän viestin, koska viikkoraportteja suojattujen tietojen käsittelystä ei ole allekirjoitettu seitsemän päivän kuluessa. Raporttien määrä: {count}.',
        'Huolehdi, että lokintarkastaja käy ne läpi ja allekirjoittaa ne, tai nimitä toinen lokintarkastaja osoitteessa {portal}. Muistutus toistetaan viikoittain.',
      ],
    },
    contactRequested: {
      subject: 'Yhteydenottopyyntö puhelimitse',
      body: [
        'Saat tämän viestin, koska joku pyytää, että hänelle soitetaan. Viite: {reference}.',
        'Välitä viite niille, jotka ottavat tällaiset pyynnöt vastaan, jos he eivät ole vielä nähneet sitä. Kaikki muu on palvelussa. Älä etsi lisätietoja äläkä kirjoita asiasta mitään muuta sähköpostiin.',
      ],
    },
    telephoneTaskOverdue: {
      subject: 'Puhelu on soittamatta',
      body: [
        'Saat tämän viestin, koska olet suojauskäsittelijä. Jokin asia piti kertoa puhelimitse, eikä kukaan ole vielä tehnyt sitä. Puhelintehtävien luettelo kertoo sisäänkirjautumisen jälkeen, mikä asia ja kenelle.',
        'Muistutamme uudelleen huomenna.',
      ],
    },
    disclosureMade: {
      subject: 'Suojatun henkilön tietoja on katsottu',
      body: [
        'Saat tämän viestin, koska olet suojauskäsittelijä. Toinen suojauskäsittelijä on saanut nähdä suojatun henkilön tietoja tai antanut koodin tai uuden osoitteen, jolla henkilönä voi kirjautua sisään. Viite: {reference}.',
        'Jos et tiedä, miksi näin tehtiin, kysy puhelimitse ja ilmoita tietoturvaloukkauksesta, jos kukaan ei osaa selittää sitä. Älä kirjoita henkilöstä mitään sähköpostiin.',
      ],
    },
    incidentReported: {
      subject: 'Henkilötietojen tietoturvaloukkauksesta on ilmoitettu',
      body: [
        'Saat tämän viestin, koska käsittelet henkilötietojen tietoturvaloukkauksia Palvelumanuaalissa. Tietoturvaloukkauksesta on ilmoitettu. Viite: {reference}.',
        'Kirjaudu sisään ja arvioi loukkaus: {address}. Jos siitä on ilmoitettava tietosuojavaltuutetulle, se on tehtävä viimeistään {notifyBy}.',
        'Jos kukaan ei tee päätöstä, muistutamme tietoturvaloukkausten käsittelijöitä.',
      ],
    },
    incidentEscalated: {
      subject: 'Henkilötietojen tietoturvaloukkaus odottaa päätöstä tai ilmoitusta',
      body: [
        'Saat tämän viestin, koska käsittelet henkilötietojen tietoturvaloukkauksia Palvelumanuaalissa. 72 tunnista on kulunut yli {hours}, eikä loukkauksesta ole ilmoitettu eikä päätetty, ettei siitä ilmoiteta. Viite: {reference}.',
        'Kirjaudu sisään ja vie asiaa eteenpäin: {address}. Jos siitä on ilmoitettava tietosuojavaltuutetulle, se on tehtävä viimeistään {notifyBy}.',
        'Jos ilmoitus tehdään myöhemmin, viivästys on perusteltava.',
      ],
    },
    incidentLetter: {
      subject: 'Tietoa henkilötiedoistasi Palvelumanuaalissa',
      body: [
        'Saat tämän viestin, koska Palvelumanuaalissa tapahtunut henkilötietojen tietoturvaloukkaus voi vaikuttaa sinuun. Viite: {reference}.',
        'Kirjaudu sisään ja lue, mitä on tapahtunut, mitä se voi merkitä sinulle ja mitä olemme tehneet: {address}.',
        'Jos et voi kirjautua sisään tai haluat kysyä jotakin, ota yhteyttä tietosuojavastaavaan: {dataProtectionOfficer}. Mainitse viite. Emme kerro sähköpostissa, mitä on tapahtunut.',
      ],
    },
    caseWaiting: {
      subject: 'Kysymys odottaa vastausta',
      body: [
        'Saat tämän viestin, koska joku on esittänyt kysymyksen käyttäjätuelle. Viite: {reference}.',
        'Kirjaudu sisään ja lue kysymys: {address}. Jos et löydä sitä, siihen vastaa joku muu. Välitä silloin eteenpäin vain viite.',
        'Älä kirjoita asiasta mitään sähköpostiin. Vastaa aina palvelussa.',
      ],
    },
    caseAnswered: {
      subject: 'Kysymykseesi on vastattu',
      body: [
        'Saat tämän viestin, koska käyttäjätuki on vastannut esittämääsi kysymykseen. Viite: {reference}.',
        'Kirjaudu sisään ja lue vastaus: {address}. Voit myös kysyä siellä lisää.',
        'Älä kirjoita asiasta mitään sähköpostiin. Jos et tee mitään, asia suljetaan 60 päivän kuluttua.',
      ],
    },
    rightsReceived: {
      subject: 'Olemme vastaanottaneet pyyntösi',
      body: [
        'Saat tämän viestin, koska olemme vastaanottaneet pyyntösi {receivedOn}. Pyynnön aihe: {right}.',
        'Saat vastauksen viimeistään {dueOn}. Tarvittaessa aikaa voidaan pidentää kahdella kuukaudella; silloin saat tietää sen ja syyn viimeistään tuona päivänä.',
        'Näin pitkällä asia on: {address}. Jos et itse tehnyt pyyntöä, ota yhteyttä tukeen: {support}.',
      ],
    },
    rightsReceivedLate: {
      subject: 'Olemme vastaanottaneet pyyntösi',
      body: [
        'Saat tämän viestin, koska olemme vastaanottaneet pyyntösi {receivedOn}. Pyynnön aihe: {right}.',
        'Pyyntö kirjattiin rekisteriin liian myöhään: sinun olisi pitänyt saada vastaus viimeistään {dueOn}. Pahoittelemme tätä. Saat vastauksen niin pian kuin mahdollista.',
        'Näin pitkällä asia on: {address}. Jos et itse tehnyt pyyntöä, ota yhteyttä tukeen: {support}.',
        '{complaint} {court}',
      ],
    },
    rightsExtended: {
      subject: 'Vastaus pyyntöösi viivästyy',
      body: [
        'Saat tämän viestin, koska tarvitsemme pyyntösi käsittelyyn lisää aikaa. Pyynnön aihe: {right}. Saat vastauksen viimeistään {dueOn}.',
        'Viivästyksen syy on palvelussa: {address}. Jos et voi kirjautua, kysy tietosuojavastaavalta: {dataProtectionOfficer}.',
        'Sinun ei tarvitse tehdä mitään. {complaint} {court}',
      ],
    },
    rightsGranted: {
      subject: 'Pyyntösi on hyväksytty',
      body: [
        'Saat tämän viestin, koska pyyntösi on hyväksytty. Pyynnön aihe: {right}.',
        'Lue päätös palvelussa: {address}. Jäljennöksen tiedoistasi saat siellä omien tietojesi kohdalta. Jos et voi kirjautua, ota yhteyttä tukeen: {support}.',
      ],
    },
    rightsCopyGranted: {
      subject: 'Pyyntösi on hyväksytty',
      body: [
        'Saat tämän viestin, koska pyyntösi on hyväksytty. Pyynnön aihe: {right}.',
        'Suojauskäsittelijä luovuttaa sinulle jäljennöksen tiedoistasi. Ota yhteyttä tukeen viimeistään {until}: {support}. Sen jälkeen sinun on pyydettävä jäljennöstä uudelleen.',
        'Jos voit kirjautua, päätös on täällä: {address}.',
      ],
    },
    copyToHandOver: {
      subject: 'Jäljennös tiedoista on luovutettava',
      body: [
        'Saat tämän viestin, koska on hyväksytty pyyntö, jonka aihe on {right}. Henkilö ei voi itse hakea jäljennöstä. Suojauskäsittelijä luovuttaa sen viimeistään {until}; luovuttaja ei saa olla se, joka kirjasi pyynnön tai hyväksyi sen.',
        'Luovuta se palvelussa: {address}. Sen jälkeen tiedot poistetaan, kun tilin määräaika on kulunut.',
      ],
    },
    rightsRefused: {
      subject: 'Pyyntösi on hylätty',
      body: [
        'Saat tämän viestin, koska pyyntösi on hylätty. Pyynnön aihe: {right}.',
        'Perustelu: {ground} Lue koko päätös palvelussa: {address}. Jos et voi kirjautua, kysy tietosuojavastaavalta: {dataProtectionOfficer}.',
        { heading: 'Jos et ole tyytyväinen päätökseen' },
        '{complaint}',
        '{court}',
      ],
    },
    rightsErasureWaits: {
      subject: 'Tietosi poistetaan, kun niitä ei enää tarvita',
      body: [
        'Saat tämän viestin, koska pyyntösi tietojen poistamisesta on hyväksytty. Tietoja tarvitaan vielä johonkin, mikä on kesken: asiaan, jossa olet osallisena, oikeudelliseen vaateeseen tai vastaukseen toiseen pyyntöösi.',
        'Sinun ei tarvitse tehdä mitään. Tiedot poistetaan heti, kun se on valmis, ja silloin saat viimeisen viestin. Näin pitkällä asia on: {address}. Jos et voi kirjautua, kysy tietosuojavastaavalta: {dataProtectionOfficer}.',
        '{complaint} {court}',
      ],
    },
    rightsErased: {
      subject: 'Tietosi poistetaan nyt',
      body: [
        'Saat tämän viestin, koska olet pyytänyt tietojesi poistamista Palvelumanuaalin käyttäjärekisteristä. Pyyntö on hyväksytty, ja tiedot poistetaan nyt. Tiliä ei enää ole.',
        'Jäljelle jää tapahtumaloki ilman nimeä ja osoitetta; siitä tiedot poistuvat, kun on kulunut {eventRetention}. Tämä on viimeinen viesti, ja myös osoite, johon se lähetettiin, poistetaan.',
        'Jos jokin muu pyyntösi oli vielä vastaamatta, sen käsittely päättyy tähän: jäljellä ei ole tietoja, joita se voisi koskea. {complaint} {court}',
      ],
    },
    restrictionEnding: {
      subject: 'Tietojesi käsittelyn rajoitus päättyy',
      body: [
        'Saat tämän viestin, koska tietojesi käsittelyä on rajoitettu pyynnöstäsi. Rajoitus päättyy nyt.',
        'Syy on palvelussa: {address}. Käytössä ollutta tiliä voi taas käyttää, jos palvelussuhde ei ole päättynyt; käytöstä poistettu tili pysyy poissa käytöstä. Jos et voi kirjautua, kysy tietosuojavastaavalta: {dataProtectionOfficer}. Tavalliset määräajat jatkuvat, mutta tili voidaan poistaa käytöstä käyttämättömyyden vuoksi tai tiedot poistaa aikaisintaan 30 päivän kuluttua.',
        'Jos et ole tyytyväinen: {complaint} {court}',
      ],
    },
    rightsDue: {
      subject: 'Rekisteröidyn pyyntöön on pian vastattava',
      body: [
        'Saat tämän viestin, koska rekisteröidyn henkilön pyyntö odottaa päätöstä. Siihen on vastattava viimeistään {dueOn}.',
        'Lue pyyntö ja päätä siitä palvelussa: {address}. Jos aikaa ei ole vielä pidennetty ja sitä tarvitaan lisää, henkilön on saatava tietää se ja syy viimeistään tuona päivänä.',
      ],
    },
  },
};
