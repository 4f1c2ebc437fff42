import type { NoticeContent } from './content.ts';

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
      paragraphs: [
        'Vi behandlar förnamn, efternamn, e-postadress och hemorganisation. Till kontot hör dessutom roll, språk, eventuell sista anställningsdag, tidpunkter för användningen och en logg över händelser. Lösenordet finns bara i en form som inte kan läsas.',
        'Om en användare har skyddad identitet behandlar vi dessutom uppgift om skyddet, dess granskningsdag, ett alias och telefonnumret för återuppringning. De är sekretessbelagda, och bara särskilt utsedda personer har tillgång till dem.',
        'Uppgifterna kommer från en administratör för tjänsten eller från en huvudanvändare i användarens organisation, och från användaren själv. Klientuppgifter behandlas inte.',
      ],
    },
    {
      heading: 'Vem som får uppgifterna',
      paragraphs: [
        'Administratörer ser uppgifterna om alla användare, huvudanvändare ser uppgifterna om användarna i den egna organisationen. Uppgifterna lämnas inte ut utanför systemet. Varje läsning av någon annans uppgifter och varje ändring loggas.',
        'Personuppgiftsbiträden: {processors}.',
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
      paragraphs: ['Uppgifterna sparas så länge kontot används.'],
      list: [
        'Ett konto som inte har använts på {inactivityPeriod} inaktiveras. Användaren får påminnelser i förväg och kan behålla kontot.',
        'Ett konto inaktiveras också när anställningen upphör eller när kontot tas bort.',
        'Kontots uppgifter raderas {erasurePeriod} efter inaktiveringen. Fram till dess kan administrationen återställa kontot.',
        'Loggen över händelser sparas i {eventRetention}. Den innehåller beteckningar och tidpunkter men inga namn eller adresser.',
      ],
    },
    {
      heading: 'Dina rättigheter',
      paragraphs: [
        'Den rättsliga grunden avgör vilka rättigheter du har. Du kan använda dem i tjänsten eller genom att kontakta {support}. Du får svar inom en månad. Du har rätt att',
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
