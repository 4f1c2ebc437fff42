import type { NoticeContent } from '../content.ts';

export const sv: NoticeContent = {
  title: 'Dataskyddsinformation för Servicemanualens användarregister',
  none: 'inga',
  bases: {
    publicTask:
      'Behandlingen är nödvändig för att utföra en uppgift av allmänt intresse eller som ett led i den personuppgiftsansvariges myndighetsutövning (artikel 6.1 e i EU:s allmänna dataskyddsförordning).',
    legalObligation:
      'Behandlingen är nödvändig för att fullgöra en rättslig förpliktelse som åvilar den personuppgiftsansvarige (artikel 6.1 c i EU:s allmänna dataskyddsförordning).',
    legitimateInterest:
      'Behandlingen grundar sig på den personuppgiftsansvariges berättigade intresse av att hantera tjänstens användare (artikel 6.1 f i EU:s allmänna dataskyddsförordning).',
    contract:
      'Behandlingen är nödvändig för att fullgöra ett avtal i vilket användaren är part (artikel 6.1 b i EU:s allmänna dataskyddsförordning).',
    consent: 'Behandlingen grundar sig på användarens samtycke (artikel 6.1 a i EU:s allmänna dataskyddsförordning).',
  },
  rights: {
    access: 'få veta vilka uppgifter om dig som behandlas och få en kopia av dem (artikel 15)',
    rectification: 'få felaktiga uppgifter rättade och ofullständiga kompletterade (artikel 16)',
    erasure: 'få dina uppgifter raderade (artikel 17)',
    erasureLimited: 'få dina uppgifter raderade, om de inte längre behövs för uppgiften (artikel 17)',
    restriction: 'få behandlingen av dina uppgifter begränsad (artikel 18)',
    portability: 'få ut de uppgifter som du själv har lämnat och överföra dem till ett annat system (artikel 20)',
    objection: 'invända mot behandlingen av skäl som hänför sig till din specifika situation (artikel 21)',
    withdrawal:
      'när som helst återkalla ditt samtycke; det påverkar inte lagligheten av tidigare behandling (artikel 7.3)',
  },
  data: {
    name: 'förnamn och efternamn',
    email: 'e-postadress, som är ditt användarnamn, och en ny adress medan den väntar på att bekräftas',
    organisation: 'hemorganisation',
    role: 'roll i tjänsten och eventuellt uppdrag som skyddshandläggare eller loggranskare',
    language: 'språk',
    employment: 'sista anställningsdag, om en sådan har angetts',
    use: 'kontots läge, vem som bjöd in dig, och när kontot skapades, togs i bruk, senast användes och inaktiverades och varför',
    credentials:
      'lösenordet i en form som inte kan läsas (hash), inloggningar, länkar som har skickats till dig, och nätadressen du loggar in från i en form som inte kan läsas',
    mails: 'vilka slags meddelanden som har skickats till dig och när, men inte deras text',
    confirmations: 'vilken version av den här informationen och vilka rutiner du har bekräftat, och när',
    log: 'en logg över vad du har gjort och vem som har läst eller ändrat dina uppgifter: identifierare, tidpunkter och fältens namn, inga värden',
    requests:
      'det du skriver när du använder dina rättigheter, ställer en fråga till supporten eller anmäler en personuppgiftsincident, och om behandlingen av dina uppgifter är begränsad',
    protection: 'om din identitet är skyddad: uppgiften om skyddet, översynsdag, alias och telefonnummer, se nedan',
    technical: 'identifierare och räknare som programmet behöver',
  },
  readOut: [
    'Nu läser jag upp hur vi behandlar dina personuppgifter. Säg till om jag ska upprepa eller förklara något.',
    'Personuppgiftsansvarig: {controller}. Gemensamt personuppgiftsansvariga: {jointControllers}. Dataskyddsombud: {dataProtectionOfficer}.',
    'Vi behandlar ditt namn, din e-postadress, din hemorganisation och din roll för att hantera ditt konto i Servicemanualen. {legalBasis}',
    'Uppgifterna har vi fått per telefon av den som bad om kontot åt dig, eller av dig själv.',
    'Vi antecknar också att din identitet är skyddad, dagen då skyddet ska ses över, ett alias och numret för återuppringning. Varför du är skyddad antecknar vi inte.',
    'Uppgifterna finns krypterade, och bara skyddshandläggarna kommer åt dem. De lämnas inte ut och överförs inte till länder utanför EU/EES. Personuppgiftsbiträden: {processors}.',
    'Vi skickar ingen e-post som visar vem du är eller vilken tjänst det gäller. Påminnelser och beslut får du per telefon.',
    'Kontot inaktiveras när det inte har använts på {inactivityPeriod}, och uppgifterna raderas {erasurePeriod} senare. Loggen över händelser sparas i {eventRetention}.',
    'Den rättsliga grunden avgör vilka rättigheter du har. Du har rätt att {rights}. Ring oss när du vill använda dem.',
    'Du har rätt att lämna in ett klagomål till dataombudsmannen.',
    'Hela dataskyddsinformationen kan du läsa när du vill på adressen {privacyNotice}.',
  ],
  sections: [
    {
      heading: 'Personuppgiftsansvarig',
      paragraphs: [
        'Personuppgiftsansvarig: {controller}.',
        'Gemensamt personuppgiftsansvariga: {jointControllers}.',
        'Dataskyddsombud: {dataProtectionOfficer}.',
      ],
    },
    {
      heading: 'Varför vi behandlar personuppgifter',
      paragraphs: [
        'Ändamålet är att hantera Servicemanualens användare och att sköta den elektroniska kommunikation som hör till användningen av tjänsten.',
        '{legalBasis}',
      ],
    },
    {
      heading: 'Vems uppgifter vi behandlar',
      paragraphs: [
        'De registrerade är de som använder tjänsten som inloggade användare: administrativa användare, sysselsättningstjänsternas experter och de som producerar innehåll i kommuner och hos tjänsteleverantörer.',
      ],
    },
    {
      heading: 'Vilka uppgifter vi behandlar',
      paragraphs: ['Om dig som har ett konto behandlar vi'],
      list: 'data',
    },
    {
      heading: 'Vad vi inte behandlar',
      paragraphs: [
        'Klientuppgifter och andra sekretessbelagda personuppgifter hör inte hit. Registret tar inte emot fält som det inte känner till, och en fritext där det finns en personbeteckning eller ett personnummer avvisas.',
      ],
    },
    {
      heading: 'Om din identitet är skyddad',
      paragraphs: [
        'Det är enda undantaget. Då behandlar vi dessutom uppgiften om att du är skyddad, när och av vem skyddet antecknades, dagen då det ska ses över, ett alias som används i stället för ditt namn, och det nummer som någon har lämnat för att bli uppringd. Varför du är skyddad antecknas inte.',
        'Uppgifterna är hemliga. De finns krypterade, och bara ett fåtal utsedda skyddshandläggare kommer åt dem. För alla andra finns du inte i registret. Varje gång en skyddshandläggare öppnar en uppgift om dig krävs ett skäl, ett telefonsamtal och lösenordet på nytt, och det loggas. Detsamma gäller när en kopia som du har begärt lämnas ut. Det du skriver när du använder dina rättigheter eller frågar supporten läser de skyddshandläggare som besvarar det; också det loggas.',
        'Vi skickar dig ingen e-post som visar vem du är eller vilken tjänst det gäller. Det som behöver sägas tar vi per telefon.',
        'Aliaset och uppgiften om skyddet försvinner när skyddet hävs eller kontot raderas. Händelser från tiden under skyddet kan bara skyddshandläggare och du själv läsa, också efteråt. Om skyddet antecknades först när kontot redan fanns, finns okrypterade uppgifter kvar i databasens säkerhetskopior i {backupPeriod}.',
      ],
    },
    {
      heading: 'Varifrån uppgifterna kommer',
      paragraphs: [
        'Namn, e-postadress, hemorganisation och roll har vi fått av den som bjöd in dig: en administratör för tjänsten eller en huvudanvändare i din organisation. Om din identitet är skyddad har en skyddshandläggare fått dem per telefon. Resten kommer från dig själv eller uppstår när kontot används och sköts.',
      ],
    },
    {
      heading: 'Vem som får uppgifterna',
      paragraphs: [
        'Administratörer för tjänsten ser uppgifterna om alla användare utom dem som har skyddad identitet. Huvudanvändare ser uppgifterna om användarna i den egna organisationen. Skyddshandläggarna ser det som sägs ovan och lämnar ut en kopia av uppgifterna till den som har begärt en och inte kan logga in. Varje läsning av någon annans uppgifter och varje ändring loggas. Uppgifterna lämnas inte ut utanför systemet.',
        'Personuppgiftsbiträden, som driver tjänsten för den personuppgiftsansvariges räkning: {processors}. E-post förmedlas av Azure Communication Services, som ingår i samma molntjänst och får mottagarens adress och meddelandets text.',
      ],
    },
    {
      heading: 'Överföring till länder utanför EU/EES',
      paragraphs: [
        'Uppgifterna finns på servrar inom EU/EES och överförs inte därifrån. Kanslichefens beslut av den 12 oktober 2022 (HEL 2022-012014) skulle tillåta överföring av offentliga personuppgifter med Europeiska kommissionens standardavtalsklausuler, men registret gör ingen sådan överföring.',
      ],
    },
    {
      heading: 'Hur länge vi sparar uppgifterna',
      paragraphs: [
        'Ett konto som inte har använts på {inactivityPeriod} inaktiveras. Du får påminnelser i förväg och kan behålla kontot. Ett konto inaktiveras också när anställningen upphör eller när kontot tas bort. I {erasurePeriod} kan administrationen återställa det, och sedan raderas uppgifterna.',
        'Uppgifterna sparas längre så länge behandlingen av dem är begränsad, en begäran från dig väntar på svar eller på det som har beviljats, du deltar i ett ärende som inte är avslutat, eller ett rättsligt anspråk kräver det.',
        'Listan är registrets egen tabell över hur länge det som gäller personer sparas:',
      ],
      list: 'retention',
    },
    {
      heading: 'Dina rättigheter',
      paragraphs: [
        'Den rättsliga grunden avgör vilka rättigheter du har. Du kan använda dem i tjänsten eller genom att kontakta {support}. Du får svar inom en månad; om det är nödvändigt kan tiden förlängas med två månader, och då får du veta det och varför inom den första. Du har rätt att',
      ],
      list: 'rights',
    },
    {
      heading: 'Automatiserat beslutsfattande',
      paragraphs: [
        'Inaktivering och radering av oanvända konton sker automatiskt enligt reglerna ovan. Registret gör ingen profilering och fattar inga beslut som har rättsliga följder för dig.',
      ],
    },
    {
      heading: 'Kakor',
      paragraphs: [
        'Användarregistret använder inga kakor (cookies). Inloggningen bygger på en tillfällig nyckel som webbläsaren skickar med varje begäran. För kakor som webbplatsen i övrigt använder finns egen information på webbplatsen.',
      ],
    },
    {
      heading: 'Kontakt och klagomål',
      paragraphs: [
        'Frågor om användarkontot: {support}. Frågor om behandlingen av personuppgifter: {dataProtectionOfficer}.',
        'Om du anser att dina uppgifter behandlas i strid med lagen har du rätt att lämna in ett klagomål till dataombudsmannen: Dataombudsmannens byrå, tietosuoja@om.fi, https://tietosuoja.fi/sv.',
      ],
    },
  ],
};
