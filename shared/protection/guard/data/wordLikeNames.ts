const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Given names that are words or names of months in Swedish, Finnish or English: near a family name they say little, beside it enough. */
export const wordLikeGivenNames: readonly string[] = list(`
  aamu aarre ahti ansa arka armas april art art aura autere bill björn bo dag du frank frid grace helmi hilja hille ilo ilta ihana
  impi into jack joy joki june kai kaisla kari kauko keto kesä kevät koi kukka kuu kuisma lahja lempi lilja liv lumi love lumme
  lämpö manner mark marja may meri mi my mielikki oiva oma onni orvokki otto paju pihla pilvi päivi päivä rae raita rauha rauni
  rose ruska ruusu saaga sampo sanna satu siv sini sisu solveig sten stig sulo suvi syksy taika taimi taisto taito talvi talvikki
  tahto toini toivo tor tuisku tuuli tuomi tyyne tyyni tähti unto uljas urho vaula valo varma veli vieno viima virva visa voitto
  vuokko will
`);

/** What no frequency list of films and encyclopaedias holds and every clerk writes, and the names of places. */
export const administrativeWords: readonly string[] = list(`
  anmälan ansökan ansökningar ansvarig anställning anteckning arbetsplats avdelning avgift avtal behörig behörighet beslut bilaga
  blankett bosatt bostad delegation diarium enhet enheter expert expedition fastighet fullmakt förening förfrågan förordning
  föreskrift förskola gymnasium handläggare handläggning hemkommun ingång intyg kommun kommunal kommunen konto kontakt kund
  kundtjänst landskap ledning nämnd närvarande organisation personal protokoll redaktör register region rutin samkommun service
  sektor skola skolan skötsel socialvård styrelse stadga support tjänst tjänster underlag uppgift uppgifter utbildning utskott
  vikarie vård vårdcentral ärende ärenden överklagan
  aikataulu alue asia asiakas asiakirja asuinpaikka hakemus hallinto hallitus henkilö henkilöstö huolto ilmoitus johto johtaja kaupunki
  keskus kirje kirjasto kokous koulu koulutus kunta kuntayhtymä käyttäjä käyttöoikeus laitos lasku lausunto liite lomake lupa
  maakunta muistio ohje opetus osasto osoite palvelu palvelut pöytäkirja päiväkoti päätös rekisteri salasana sijainen sopimus tehtävä
  tiedote tieto tiedot tili toimisto toimiala tunnus työ työpaikka vastuu virasto viranomainen yhteys yksikkö
  account administrator agency annex applicant application appointment attachment authority case clerk council department
  desk directory editor employee employer employment enclosure invitation mailbox manager minutes municipality notice office officer
  password permission procedure record referral register routine schedule staff support unit user webmaster
  info admin kontakt contact kirjaamo registrator noreply office postmaster tuki
  ekenäs esbo espoo grankulla hamina hangö hanko helsingfors helsinki hyvinkää hämeenlinna imatra inkoo ingå jakobstad joensuu
  jyväskylä järvenpää kajaani karis kaskinen kemi kerava kokkola kotka kouvola kristinestad kuopio lahti lappeenranta lieksa lohja
  lovisa loviisa maarianhamina mariehamn mikkeli nokia nyslott nådendal oulu pargas parainen pietarsaari pori porvoo borgå raahe
  raasepori raseborg raisio rauma rovaniemi salo savonlinna seinäjoki sibbo sipoo tammerfors tampere tornio turku åbo ulvila uleåborg
  vaasa vasa vanda vantaa varkaus stockholm göteborg malmö uppsala västerås örebro linköping umeå luleå gävle borås halmstad kalmar
  karlstad lund norrköping sundsvall visby växjö kiruna åland närpes nykarleby korsholm mustasaari kyrkslätt kirkkonummi
`);
