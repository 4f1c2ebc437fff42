import type { RoutineContent } from '../text.ts';

export const sv: RoutineContent = {
  name: 'Rutin för hantering av användarkonton',
  decidedBy: '{controller}',
  appliesTo: 'Administratörer och huvudanvändare',
  responsible: 'Tjänstens administration: {support}',
  sections: [
    {
      heading: 'Syfte',
      paragraphs: [
        'Bara den som behöver tjänsten i sitt arbete ska ha ett konto, med rätt roll och bara så länge som det behövs. Den som bjuds in ska veta varför uppgifterna behandlas.',
      ],
    },
    {
      heading: 'När du bjuder in',
      steps: [
        'Fråga först om personen har skyddade personuppgifter, eller om något talar för det. I så fall: bjud inte in, följ rutinen för skyddade personuppgifter.',
        'Följ organisationens anvisningar för inbjudan, som visas när du bjuder in.',
        'Ange bara förnamn, efternamn, e-postadress i tjänsten, hemorganisation och roll. En privat e-postadress används inte.',
        'Välj den lägsta roll som räcker. Ange sista anställningsdag om den är känd.',
        'Kräver organisationen att en annan huvudanvändare godkänner, pröva inbjudan på riktigt innan du godkänner den.',
      ],
    },
    {
      heading: 'Medan kontot finns',
      list: [
        'Konton är personliga. Ingen lånar ut sitt konto eller sitt lösenord, inte heller till en kollega eller till supporten.',
        'Titta bara på uppgifter som du behöver för att sköta kontot. Varje gång du öppnar någon annans uppgifter loggas det, och personen kan se när och varför.',
        'Rätta fel när du får veta om dem. Skriv inte i fritext vad en person har för hälsa, familj eller andra förhållanden.',
        'Gå igenom organisationens användare och deras roller minst två gånger om året.',
        'Se till att det finns två huvudanvändare, så att någon kan ersätta den andre.',
      ],
    },
    {
      heading: 'När någon slutar eller byter uppgift',
      list: [
        'Ange sista anställningsdag i förväg. Kontot upphör då av sig självt dagen efter.',
        'Ta genast bort ett konto som har använts av någon annan än innehavaren, och anmäl en incident.',
        'Den som byter organisation flyttas av administrationen.',
        'Ett konto som har tagits bort kan administrationen återställa i {erasurePeriod}. Därefter krävs en ny inbjudan.',
      ],
    },
    {
      heading: 'Vad tjänsten gör av sig själv',
      list: [
        'Den som inte har använt kontot på {inactivityPeriod} påminns och mister det om hon eller han inte svarar.',
        'En rolländring gäller från personens nästa anrop. Administrationen kan ändra en felaktig roll utan förvarning.',
      ],
    },
    {
      heading: 'Den registrerades begäran',
      paragraphs: [
        'Vill någon se, rätta, radera eller begränsa sina uppgifter, hänvisa till tjänsten eller till supporten ({support}), och dröj inte: svaret ska ges inom en månad. Ingen avgör sin egen begäran.',
      ],
    },
  ],
  attachments: [
    { title: 'Rutin för skyddade personuppgifter vid kontakt med supporten', path: '/api/routines/protected-identity' },
    { title: 'Rutin för personuppgiftsincidenter', path: '/api/routines/incidents' },
    { title: 'Dataskyddsinformation', path: '/api/privacy-notice' },
  ],
};
