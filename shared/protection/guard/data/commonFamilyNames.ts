/**
 * Family names that many people bear, so that one alone points at nobody: the thousand most borne in Finland (Digital and
 * Population Data Services Agency, Finnish names, CC BY 4.0; in the order of @zxcvbn-ts/language-fi 3.0.2, MIT) and the hundred most
 * borne in Sweden (Statistics Sweden, family names 2021, CC BY 4.0).
 */
export const commonFamilyNames: readonly string[] = `
aalto aaltonen aarnio abrahamsson ahlgren ahmed aho ahokas ahola ahonen ahtiainen airaksinen alanen alanko alatalo
alho ali andersson andreasson annala antikainen antila anttila anttonen aro arola aronen arponen arvidsson arvola
asikainen asplund autio auvinen axelsson back backlund backman bengtsson berg berggren berglund bergman bergqvist
bergström björk björklund björkman blom blomberg blomqvist boman bäckman claesson dahl dahlberg danielsson eerola ek
ekholm eklund ekman ekström eliasson elo elomaa eloranta engström enqvist eriksson erkkilä eronen ervasti eskelinen
eskola fagerström falk forsberg forsman forss forsström fransson fredriksson friman granholm granlund granqvist
gröhn grönholm grönlund grönroos gunnarsson gustafsson haakana haanpää haapakoski haapala haapalainen haapamäki
haapanen haapaniemi haarala haataja haavisto haikonen hakala hakanen hakkarainen hakola hakulinen hallikainen halme
halonen halttunen hannula hansen hansson happonen harju harjula hartikainen hassan hassinen hautala hautamäki
haverinen hedlund hedman heikkilä heikkinen heikkonen heikura heimonen heino heinonen heinänen heiskanen helander
helenius helin hellman hellsten hellström helminen henriksson henttonen hermansson herranen hietala hietamäki
hietanen hietikko hildén hiltunen himanen hintikka hintsala hirvelä hirvonen hokkanen holappa holm holma holmberg
holmgren holmqvist holmström holopainen hongisto honkala honkanen honkonen hovi huhta huhtala huhtanen hujanen
hukkanen hulkkonen huotari huovinen hurme hurskainen huttunen huusko huuskonen hynninen hynynen hyttinen hytönen
hyvärinen hyvönen hyytiäinen häggblom häkkinen hämäläinen hänninen härkönen härmä häyrinen håkansson höglund
ihalainen iivonen ijäs ikonen ikävalko ilomäki ilvonen immonen inkinen isaksson isoaho isomäki isotalo itkonen
jaakkola jaakola jaatinen jakobsson jalava jalkanen jalonen janhunen jansson jantunen jauhiainen joensuu johansson
jokela jokelainen jokinen jonasson jonsson juhola julkunen junnila junttila juntunen jussila jutila juuti
juutilainen juutinen juvonen jylhä jämsä jäntti jäppinen järvelä järveläinen järvenpää järvi järvinen jääskeläinen
jönsson kaartinen kaasalainen kaasinen kaikkonen kainulainen kaipainen kajander kakko kallinen kallio kalliokoski
kalliomäki kallioniemi kananen kanerva kangas kangasniemi kankaanpää kankkunen kanniainen kannisto kantola kapanen
karhu karhunen kari karjalainen karlsson karppanen karppinen karttunen karvinen karvonen kaski kasurinen katainen
kataja katajamäki katajisto kauhanen kaukonen kaunisto kauppi kauppila kauppinen kauranen kautto keinänen kekki
kekkonen kekäläinen kela kemppainen kemppi kemppinen kervinen keränen keskinen keskitalo kesti ketola ketonen
kettunen kiiski kiiskinen kilpeläinen kilpinen kinnunen kirjavainen kiuru kivelä kivi kivimäki kivinen kiviniemi
kivioja kiviranta kivistö klemetti klemola knuutila knuuttila kohonen koistinen koivisto koivu koivukangas koivula
koivumäki koivunen koivuniemi kokko kokkonen kolari kolehmainen koljonen komulainen kontio kontkanen konttinen
koponen kopra korhonen korkiakoski korpela korpi korpinen kortelainen koskela koskelainen koskelo koski koskinen
kosonen kosunen kotilainen kovalainen kovanen kröger kuikka kuisma kuittinen kuitunen kuivalainen kujala kujanpää
kukkola kukkonen kulju kulmala kumpula kumpulainen kunnari kuokkanen kuoppala kuosmanen kuparinen kupiainen kurkela
kurki kuronen kurvinen kuusela kuusinen kuusisto kuvaja kyllönen kytölä kähkönen kämäräinen kärki kärkkäinen kärnä
käyhkö kääriäinen könönen laakkonen laakso laaksonen laamanen laatikainen lahtela lahti lahtinen laiho laine laitala
laitila laitinen lamberg lammi lamminen lampela lampinen lankinen lappalainen lappi larsson lassila latvala
laukkanen laurila lehikoinen lehti lehtimäki lehtinen lehto lehtola lehtonen leino leinonen leivo lempinen
lempiäinen lepistö leppälä leppänen leskelä leskinen lievonen liikanen liimatainen liimatta lilja lind lindberg
lindblom lindell lindeman lindfors lindgren lindholm lindqvist lindroos lindström lindén linna lintula lintunen
lipponen liukkonen lohi loikkanen loponen lukkari lukkarinen lund lundberg lundgren lundin lundqvist lundström
luokkanen luoma luostarinen luoto luukkanen luukkonen lyytikäinen lyytinen lähde lähteenmäki lämsä lång löfgren
lönnqvist magnusson maijala majuri makkonen malin malinen malm malmberg manner mannila manninen mantere marjamäki
markkanen markkula martikainen martin martinsson marttila marttinen matikainen matilainen mattila mattsson mehtälä
meriläinen metso metsälä mielonen miettinen miettunen mikkola mikkonen minkkinen mohamed moilanen moisio mononen
montonen muhonen murto mustonen mutanen mykkänen myllykoski myllylä myllymäki myllynen mäenpää mähönen mäkelä
mäkeläinen mäki mäkilä mäkinen mäkipää mäkitalo männikkö männistö mäntylä mäntynen määttä määttänen månsson
mårtensson mönkkönen naukkarinen naumanen nenonen neuvonen nevala nevalainen nguyen niemelä niemi nieminen niinimäki
niiranen nikander nikkanen nikkilä nikkinen nikula nilsson niskala niskanen nissilä nissinen nisula niva nokelainen
norberg nordberg nordin nordlund nordman nordström norrgård nousiainen nummela nummelin nummi numminen nurmela nurmi
nurminen nuutinen nyberg nygård nyholm nykänen nylund nyman nyström nyyssönen närhi oikarinen oinonen oja ojala
ojanen ojanperä okkonen oksa oksanen oksman olkkonen olli ollikainen ollila olofsson olsson orava ovaska ovaskainen
paajanen paananen paasonen paavilainen paavola pajula pajunen pakarinen pakkanen paldanius palm palmu palo
palokangas palola palomäki palonen palosaari palviainen parikka parkkila parkkinen parkkonen partanen parviainen
pasanen pehkonen pekkala pekkanen pekkarinen pelkonen pellikka pellinen peltokangas peltola peltomaa peltomäki
peltonen peltoniemi pennanen pentikäinen penttilä penttinen perkiö persson perttula perälä pesonen pettersson peura
pietarinen pietikäinen pietilä pietiläinen pihlaja pihlajamäki piippo piipponen piirainen piiroinen piironen
piispanen pikkarainen pirhonen pirinen pitkänen pohjola pohjonen pollari porkka poutanen poutiainen puhakka
pulkkinen pulli pulliainen puolakka puranen purhonen pursiainen pusa putkonen puttonen puumalainen puurunen
puustinen pylkkänen pynnönen pyykkö pyykkönen päivinen päivärinta pärssinen pääkkönen pålsson pöllänen pöntinen
pöyhönen pöyry raappana raatikainen rahikainen rahkola rahkonen raitanen rajala rajamäki rajaniemi rannikko ranta
rantala rantamäki rantanen ratilainen rauhala raunio rautanen rautiainen rautio reijonen reinikainen rekola remes
repo reponen reunanen riekki riihimäki riikonen rinne rintala rintamäki ripatti rissanen ristimäki roininen
roivainen romppainen romppanen ronkainen roos ropponen rosenberg rossi rouhiainen rouvinen ruohonen ruokolainen
ruokonen ruotsalainen rusanen ruuska ruuskanen ryhänen rytkönen ryynänen räihä räisänen rämö räsänen räty rönkkö
rönkä saarela saarelainen saarenpää saari saarikoski saarinen saario saastamoinen saikkonen sainio sairanen salin
sallinen salmela salmi salminen salo salomaa salomäki salonen saloranta salovaara samuelsson sandberg sandell
sandström santala sarajärvi sarkkinen saukko saukkonen savela savolainen selin seppä seppälä seppänen setälä
siekkinen sihvonen siira siitonen siivonen sillanpää siltala siltanen silvennoinen similä simola simonen sinisalo
sinkkonen sipilä sipola siponen sippola sirkiä sirviö sirén sivonen sivula sjöberg sjöblom sjögren sjöholm smeds
snellman soikkeli soini soininen sormunen sorsa sorvari stenberg stenman ström strömberg suhonen sundberg sundell
sundqvist sundström suni suokas suomalainen suomela suomi suominen suonpää suorsa surakka sutinen suuronen suutari
suvanto svensson syrjä syrjälä syrjänen säkkinen söderberg söderholm söderlund söderström tahvanainen taipale takala
takkinen talvitie tammi tamminen tanninen tanskanen tapio tarkiainen tarvainen taskinen tauriainen teittinen
tenhunen terho tervo tervonen tiainen tiihonen tiilikainen tiitinen tikka tikkanen timonen tirkkonen tissari toikka
toikkanen toivanen toiviainen toivola toivonen tolonen tolvanen toropainen torvinen tossavainen tran tuhkanen
tukiainen tuomaala tuomainen tuomela tuomi tuominen tuomisto tuomola tuononen tuovinen tuppurainen turpeinen
turtiainen turunen tuukkanen tyni tynkkynen tähtinen tölli törmä törmänen uimonen ukkola ukkonen uotila utriainen
uusitalo uutela vaara vainikainen vainikka vainio vainionpää vaittinen valkama valkonen valli valtanen valtonen
vanhala vanhanen vanhatalo varis varjonen vartiainen vatanen vauhkonen vehviläinen veijalainen venäläinen
vepsäläinen vesa vesala vesanen vesterinen viinikainen viitala viitanen viklund vikman vikström viljakainen viljamaa
viljanen vilén virkki virkkunen virolainen virta virtanen vornanen voutilainen vuorela vuorenmaa vuori vuorinen
vuorio väisänen välimaa välimäki vänskä vänttinen väyrynen väänänen väätäinen wallenius wallin weckström westerholm
westerlund wikström ylikoski ylinen ylitalo ylönen yrjölä äijälä åberg åkerlund åkesson åström öberg öhman österberg
österlund östman
`
  .trim()
  .split(/\s+/);
