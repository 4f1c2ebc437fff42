import type { RecordWords } from './words.ts';

export const sv: RecordWords = {
  title: 'Register över behandling: Servicemanualens användarregister',
  intro:
    'Det register som artikel 30 i EU:s allmänna dataskyddsförordning kräver. Det framställs ur programmets egna inställningar i det ögonblick då det läses, så att det säger vad som verkligen görs.',
  headings: {
    controllers: 'Vem som ansvarar',
    purposes: 'Ändamål och rättslig grund',
    subjects: 'Vems uppgifter',
    data: 'Vilka uppgifter',
    protectedIdentities: 'Skyddade identiteter',
    recipients: 'Vem som får uppgifterna',
    access: 'Vem som får göra vad',
    transfers: 'Överföring till länder utanför EU/EES',
    places: 'Var uppgifterna finns',
    retention: 'Hur länge de sparas',
    security: 'Säkerhetsåtgärder',
    rights: 'De registrerades rättigheter',
    machine: 'För program',
  },
  labels: {
    controller: 'Personuppgiftsansvarig',
    jointControllers: 'Gemensamt personuppgiftsansvariga',
    dataProtectionOfficer: 'Dataskyddsombud',
    contact: 'Kontakt',
    processors: 'Personuppgiftsbiträden',
    purpose: 'Ändamål',
    legalBasis: 'Rättslig grund',
    document: 'Vad som lagras',
    kind: 'Slag av uppgifter',
    fields: 'Fält',
    sealedFields: 'krypterat:',
    kept: 'Sparas',
    holds: 'Innehåller',
    container: 'Behållare',
    ends: 'Hur det upphör',
    measure: 'Åtgärd',
    how: 'Hur',
    action: 'Handling',
    regions: 'Tillåtna regioner',
  },
  none: 'inga',
  purposes: [
    'Att hantera tjänstens användare: vem som får använda den, i vilken organisation, i vilken roll och hur länge.',
    'Elektronisk kommunikation om användningen av tjänsten.',
  ],
  subjects: {
    administration: 'Tjänstens administrativa användare',
    employmentService: 'Sysselsättningstjänsternas experter',
    municipality: 'De som producerar innehåll i kommuner',
    serviceProvider: 'De som producerar innehåll hos tjänsteleverantörer',
  },
  subjectsNote: 'De registrerade är användare som loggar in. De hör till organisationer av dessa slag:',
  dataNote:
    'Om en person behandlas bara förnamn, efternamn, e-postadress och hemorganisation, och det som ett konto behöver. Okända fält avvisas, och fritext som innehåller en personbeteckning avvisas. Det som lagras har dessa fält:',
  kinds: {
    name: 'Namn',
    email: 'E-postadress',
    organisation: 'Hemorganisation',
    role: 'Roll och uppdrag',
    language: 'Språk',
    employment: 'Anställning',
    use: 'Kontots läge och användning',
    credentials: 'Lösenord (hash), inloggningar och länkar (hashar)',
    mails: 'Skickade meddelanden: slag och tidpunkter',
    confirmations: 'Vad som har bekräftats som läst',
    log: 'Logg: identifierare, tidpunkter, fältens namn',
    requests: 'Begäranden, anmälningar och deras texter, begränsning',
    protection: 'Skyddad identitet',
    technical: 'Tekniska identifierare och räknare',
  },
  undescribed: 'inte beskrivet än',
  protectedIdentities: [
    'Detta är undantaget från det som sägs ovan. Om en person med skyddad identitet har registret dessutom skyddsmarkeringen (när, av vem och på vilken telefonkontakt den sattes och dagen då den ska ses över), ett alias och de nummer som har lämnats för återuppringning. Skälet till skyddet finns inte.',
    'De är hemliga och finns bara för skyddshandläggare. Alla uppgifter om en sådan person krypteras ({algorithm}) innan de når databasen: {fields}. I klartext står bara det som tiden mäts med.',
    'I {backup} efter att markeringen sattes har databasens säkerhetskopior i klartext kvar det som skrevs före den.',
  ],
  recipients: {
    administrators: 'Administratörer för tjänsten: alla användare utom skyddade personer',
    mainUsers: 'Huvudanvändare: användarna i den egna organisationen utom skyddade personer',
    protectionOfficers:
      'Skyddshandläggare: skyddade personer, fält för fält och varje gång med skäl; en kopia av uppgifterna, att lämna ut till den som har begärt en och inte kan logga in',
    logReviewer: 'Loggranskaren: bara referenser, inga namn',
    mailService: 'Azure Communication Services: adressen till mottagaren av ett meddelande och dess text',
    supervisoryAuthority: 'Tillsynsmyndigheten: anmälningar av personuppgiftsincidenter',
  },
  recipientsNote: 'Uppgifterna lämnas inte ut utanför systemet till någon annan.',
  accessNote: 'Efter roll och uppdrag. Det som inte står i tabellen avvisas.',
  capacities: {
    administrator: 'Administratör',
    mainUser: 'Huvudanvändare',
    editor: 'Redigerare',
    expert: 'Expert',
    protectionOfficer: 'Skyddshandläggare',
    logReviewer: 'Loggranskare',
  },
  reach: { organisation: 'egna organisationen', any: 'alla' },
  transfers:
    'Ingen. Kanslichefens beslut av den 12 oktober 2022 (HEL 2022-012014) skulle tillåta överföring av offentliga personuppgifter med Europeiska kommissionens standardavtalsklausuler, men registret gör ingen sådan överföring.',
  places:
    'Uppgifterna finns i {databaseRegions} region, i dessa behållare: {containers}. Programmet svarar bara så länge databas och värd finns i en av de tillåtna regionerna.',
  retentionNote:
    'Den enda tabell som programmet lagrar och raderar efter. En typ som inte står i den kan inte lagras. Ett konto och det som hör till det sparas längre så länge en begäran från personen väntar på svar eller på det som har beviljats, personen deltar i ett ärende som inte är avslutat, eller ett rättsligt anspråk kräver det.',
  measures: {
    accounts: {
      name: 'Personliga konton',
      text: 'Varje användare har ett personligt konto. Ett lösenord har minst {minimumLength} tecken, prövas mot det som kan gissas och finns bara som hash ({algorithm}, {memory} MiB, {passes} varv).',
    },
    sessions: {
      name: 'Inloggning',
      text: 'En inloggning upphör efter {idle} utan användning och senast efter {lifetime}. Dess nyckel har {bits} slumpmässiga bitar och finns bara som hash ({hash}). Inga kakor sätts.',
    },
    throttling: {
      name: 'Gissning',
      text: 'Efter {marks} misslyckade försök med en adress inom {window} avvisas fler, vare sig kontot finns eller inte.',
    },
    levels: {
      name: 'Behörighetsnivåer',
      text: 'Vad en person får göra följer av {roles} roller och {duties} uppdrag genom en enda tabell med {actions} handlingar. En ändring gäller vid nästa anrop (databasens konsistens: {consistency}).',
    },
    log: {
      name: 'Logg',
      text: 'Varje ändring och varje läsning av någon annans uppgifter är en händelse. Var och en är bunden till den föregående ({mac}), så att manipulation syns. Händelser sparas i {eventRetention}.',
    },
    journal: {
      name: 'Journal utanför databasen',
      text: 'Vem som har raderats eller fått anonymitetsskydd, och varje natt var händelsernas kedjor slutar, skrivs också utanför databasen i samma region: id, slag och tid. Där kan inget ändras eller tas bort under {days} dagar. Det jämförs vid start och vid granskning, så att en kortad logg och en återställd databas syns.',
    },
    sealing: {
      name: 'Kryptering av skyddade personer',
      text: 'Uppgifter om skyddade personer krypteras av programmet ({algorithm}) med nycklar som databasen inte har.',
    },
    minimisation: {
      name: 'Uppgiftsminimering',
      text: 'Okända fält avvisas, och likaså personbeteckningar i fritext.',
    },
    transport: { name: 'Överföring i nät', text: 'Förbindelser krypteras med TLS {tls} eller nyare.' },
    network: {
      name: 'Nätverk',
      text: 'Databasen och nycklarna har ingen dörr mot internet. Programmet når dem med sin egen identitet och inte med en delad nyckel.',
    },
    residency: {
      name: 'Plats',
      text: 'Varje anrop avvisas så länge det inte är känt att databasen och programmet finns i någon av de {regions} tillåtna regionerna i EU/EES.',
    },
    backups: {
      name: 'Säkerhetskopior',
      text: 'Databasen kan återställas till vilket ögonblick som helst under de senaste {period}. Säkerhetskopiorna stannar i samma region.',
    },
    training: {
      name: 'Utbildning',
      text: 'De som binds av en rutin bekräftar att de har läst den, och bekräftar på nytt när den revideras. Antal rutiner: {routines}.',
    },
  },
  rightsNote: 'Enligt den rättsliga grunden har de registrerade rätt att',
  machine:
    'Samma register som JSON: fråga samma adress med huvudet Accept: application/json. Schemat heter RecordOfProcessing i /api/openapi.json.',
};
