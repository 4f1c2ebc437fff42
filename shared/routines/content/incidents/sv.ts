import type { RoutineContent } from '../text.ts';

export const sv: RoutineContent = {
  name: 'Rutin för personuppgiftsincidenter',
  decidedBy: '{controller}',
  appliesTo:
    'Alla som har ett konto i Servicemanualen; bedömning och beslut görs av administratörer och skyddshandläggare',
  responsible: 'Dataskyddsombudet: {dataProtectionOfficer}',
  sections: [
    {
      heading: 'Syfte',
      paragraphs: [
        'En personuppgiftsincident ska upptäckas, anmälas och åtgärdas snabbt, så att de berörda lider så liten skada som möjligt. Tillsynsmyndigheten ska i regel få en anmälan inom 72 timmar (artikel 33 i EU:s allmänna dataskyddsförordning).',
      ],
    },
    {
      heading: 'Vad som är en incident',
      list: [
        'Uppgifter har blivit kända för någon som inte borde se dem, till exempel genom ett meddelande till fel mottagare.',
        'Uppgifter har ändrats av misstag eller av någon som inte får ändra dem.',
        'Uppgifter har gått förlorade, eller går inte att nå när de behövs.',
      ],
    },
    {
      heading: 'Du som upptäcker något',
      steps: [
        'Anmäl genast i Servicemanualen, också om du är osäker. Alla som är inloggade kan anmäla. Det gäller även misstag som du själv har gjort.',
        'Ange när det upptäcktes och vad som har hänt. Namnge ingen i texten, och skriv inga personbeteckningar.',
        'Om det rör eller kan röra någon med skyddad identitet: välj konfidentiellt och upprepa inte uppgifterna.',
        'Radera ingenting och försök inte själv utreda vidare. Gör det som behövs för att hindra att mer sprids.',
        'Kan du inte logga in, ring eller skriv till supporten ({support}) utan att upprepa uppgifterna.',
      ],
    },
    {
      heading: 'De 72 timmarna',
      paragraphs: [
        'Tiden räknas från upptäckten, tills det är fastställt när den personuppgiftsansvarige fick kännedom, och därefter från den tidpunkten. Den som handlägger påminns efter 24, 48 och 66 timmar. En anmälan som görs senare ska innehålla skälen till dröjsmålet.',
      ],
    },
    {
      heading: 'Du som handlägger',
      steps: [
        'Fastställ när den personuppgiftsansvarige fick kännedom, med skäl.',
        'Bedöm vilka slags uppgifter och personer det gäller, hur många, hur sannolikt det är att de drabbas, vad följderna kan bli och vad som har gjorts.',
        'Rådgör med dataskyddsombudet: {dataProtectionOfficer}.',
        'Besluta om anmälan till tillsynsmyndigheten och om de berörda ska underrättas, med skäl. Anmälan kan utelämnas bara om en risk för de berörda är osannolik; de underrättas när risken är hög.',
        'Skicka anmälan till myndigheten. Tjänsten ställer samman den. Komplettera senare om allt inte är känt.',
        'Underrätta de berörda på det sätt som passar var och en: den som har skyddad identitet får veta det per telefon.',
        'Avsluta med vad som har lärts och vad som ska ändras.',
      ],
    },
    {
      heading: 'När ett personuppgiftsbiträde anmäler',
      paragraphs: [
        'Ett personuppgiftsbiträde anmäler utan onödigt dröjsmål. Den som tar emot uppgiften anmäler i tjänsten och anger vem den kommer från.',
      ],
    },
    {
      heading: 'Dokumentation',
      paragraphs: [
        'Varje incident dokumenteras i tjänsten, också den som inte anmäls till myndigheten (artikel 33.5). Ingen ska råka illa ut för att ha anmält.',
      ],
    },
  ],
  attachments: [
    { title: 'Rutin för skyddade personuppgifter vid kontakt med supporten', path: '/api/routines/protected-identity' },
    { title: 'Register över behandling', path: '/api/record-of-processing' },
  ],
};
