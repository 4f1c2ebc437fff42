import type { RoutineContent } from '../text.ts';

export const sv: RoutineContent = {
  name: 'Rutin för skyddade personuppgifter vid kontakt med supporten',
  decidedBy: '{controller}',
  appliesTo: 'Chefer och medarbetare som använder Servicemanualen',
  responsible: 'Dataskyddsombudet: {dataProtectionOfficer}',
  sections: [
    {
      heading: 'Syfte',
      paragraphs: [
        'Syftet är att inga personuppgiftsincidenter ska inträffa vid kontakt om en person som har skyddade personuppgifter. Den som blir röjd kan råka mycket illa ut, och det som har skrivits går inte att ta tillbaka.',
      ],
    },
    {
      heading: 'Det viktigaste',
      list: [
        'Uppge personuppgifter om någon med skyddad identitet bara i telefon.',
        'Skriv dem aldrig, varken till supporten eller till någon annan funktion.',
        'Fråga om en användare med anonymitetsskydd bara i telefon eller i ett konfidentiellt ärende.',
        'Om du är osäker: skriv ingenting, be om att bli uppringd.',
      ],
    },
    {
      heading: 'När en person med skyddade personuppgifter ska få ett konto',
      paragraphs: [
        'Bjud inte in personen på vanligt sätt, och lämna inte uppgifterna till någon som ska göra det. Gör i stället så här:',
      ],
      steps: [
        'En huvudanvändare eller en administratör begär telefonkontakt i Servicemanualen. Är du chef utan ett sådant konto, be om det utan att säga vem det gäller.',
        'Ange bara det nummer som ni nås på och när. Det finns inget fält för något annat, och ingenting som kan härledas till personen får stå där.',
        'Supporten får en referens och ingenting mer. En skyddshandläggare ringer upp genom er växel.',
        'Skyddshandläggaren förvissar sig om vem du är. Först därefter säger du vem det gäller.',
        'Kontot läggs upp med anonymitetsskydd. En aktiveringskod läses upp i telefon för personen själv, som väljer sitt lösenord.',
      ],
    },
    {
      heading: 'När någon som redan har ett konto får skyddade personuppgifter',
      paragraphs: [
        'Begär telefonkontakt på samma sätt, genast. Ändra ingenting i kontot själv. Skyddshandläggaren sätter anonymitetsskyddet, och personen finns därefter inte längre i listor och sökningar. En högre roll än redigerare läggs ner; det sägs till personen i förväg.',
      ],
    },
    {
      heading: 'Frågor om en användare med anonymitetsskydd',
      paragraphs: [
        'Frågor ställs i telefon eller i ett konfidentiellt ärende. Ett konfidentiellt ärende förvaras krypterat, bara skyddshandläggare och du själv kan läsa det, och varje läsning loggas. Så här skickar du konfidentiellt:',
      ],
      steps: [
        'Logga in i Servicemanualen och öppna ett nytt ärende.',
        'Välj att ärendet är konfidentiellt, innan du skriver.',
        'Skriv vad saken gäller, men inte vem. Be om att bli uppringd om svaret kräver det.',
        'Den e-post som ärendet ger upphov till innehåller bara en referens och en länk. Läs svaret i tjänsten, och svara där och inte på e-posten.',
      ],
    },
    {
      heading: 'E-post till andra än supporten',
      paragraphs: [
        'Ett meddelande som innehåller skyddade personuppgifter skickas alltid konfidentiellt, till vem det än går: krypterat, med organisationens märkning för känslig information. En e-postadress bevisar inte vem som läser, och kopior ligger kvar på servrar. Ring hellre.',
      ],
    },
    {
      heading: 'Skriv aldrig detta, i något fält',
      list: [
        'namn, initialer eller smeknamn',
        'e-postadress, telefonnummer eller personbeteckning',
        'arbetsplats, enhet, ort, adress, tjänstetitel eller arbetstider',
        'familj, utseende eller annat som pekar ut personen',
        'att en viss person har skyddad identitet, eller varför',
        'skärmbilder, bilagor och länkar där något av detta syns',
      ],
    },
    {
      heading: 'När du skriver i tjänsten',
      paragraphs: [
        'Det gäller ärenden, anvisningar, skäl och anmälningar. En personbeteckning avvisas. Tjänsten svarar likadant på alla andra texter, så av svaret går det inte att utläsa om någon har skydd. En text som kan röja någon visas inte för andra, och en skyddshandläggare kan komma att ringa dig.',
      ],
    },
    {
      heading: 'För skyddshandläggare',
      list: [
        'Ring genom organisationens växel. Ett nummer som du bara har fått bevisar ingenting.',
        'Anteckna hur den som du talade med identifierades. Lämna inte ut något på ett nummer som inte är kontrollerat.',
        'Läs upp dataskyddsinformationen och koden bara för personen själv.',
        'Ta fram en uppgift bara när samtalet kräver den, fält för fält och med skäl. Varje uttag loggas och berättas för de andra handläggarna.',
        'Skriv inte upp något vid sidan av tjänsten.',
      ],
    },
    {
      heading: 'Om något har gått fel',
      paragraphs: [
        'Anmäl genast en personuppgiftsincident i tjänsten och välj konfidentiellt. Upprepa inte uppgifterna i anmälan: skriv var de står. Personen kan behöva varnas, så varje timme räknas.',
      ],
    },
    {
      heading: 'Kännedom om rutinen',
      paragraphs: [
        'Alla som rutinen gäller bekräftar i tjänsten att de har läst den, och bekräftar på nytt när den revideras. Chefer och huvudanvändare följer upp att det sker.',
      ],
    },
  ],
  attachments: [
    { title: 'Rutin för personuppgiftsincidenter', path: '/api/routines/incidents' },
    { title: 'Dataskyddsinformation', path: '/api/privacy-notice' },
  ],
};
