import type { Catalogue } from './text.ts';

export const sv: Catalogue = {
  frame: {
    greeting: 'Hej!',
    linkNote: 'Om knappen inte fungerar, kopiera den här adressen till webbläsaren:',
    footer: [
      'Det här meddelandet kommer från Servicemanualens användarregister. Personuppgiftsansvarig är {controller}.',
      'Meddelandet har skickats automatiskt och kan inte besvaras. Om du har frågor, kontakta supporten: {support}.',
      'Dataskyddsinformation: {privacyNotice}',
    ],
  },
  roles: { administrator: 'administratör', mainUser: 'huvudanvändare', editor: 'redigerare', expert: 'expert' },
  reasons: {
    inactivity:
      'Kontot hade inte använts på länge, och ingen meddelade efter våra påminnelser att det fortfarande behövs.',
    neverActivated: 'Kontot togs aldrig i bruk trots våra påminnelser.',
    removed: 'En administratör eller en huvudanvändare i din organisation tog bort kontot.',
    employmentEnded: 'Den sista anställningsdag som har angetts för kontot har passerat.',
  },
  steps: { remind: 'påminnelser', deactivate: 'inaktivering', erase: 'radering' },
  legalBases: {
    publicTask: 'uppgift av allmänt intresse eller myndighetsutövning (artikel 6.1 e i dataskyddsförordningen)',
    legalObligation: 'rättslig förpliktelse (artikel 6.1 c i dataskyddsförordningen)',
    legitimateInterest: 'berättigat intresse (artikel 6.1 f i dataskyddsförordningen)',
    contract: 'avtal (artikel 6.1 b i dataskyddsförordningen)',
    consent: 'samtycke (artikel 6.1 a i dataskyddsförordningen)',
  },
  neutral: {
    subject: 'Det finns ett meddelande till dig',
    text: 'Hej!\n\nDet finns ett meddelande till dig. Läs det där du brukar läsa dina meddelanden, eller ring det nummer som du har fått.\n\nDet här brevet går inte att svara på.',
  },
  rights: {
    access: 'en kopia av de uppgifter som finns om dig',
    rectification: 'rättelse av dina uppgifter',
    erasure: 'radering av dina uppgifter',
    restriction: 'begränsad behandling av dina uppgifter',
    portability: 'att få ut dina uppgifter för att flytta dem',
    objection: 'att behandlingen upphör (invändning)',
  },
  grounds: {
    portabilityBasis:
      'Rätten att flytta uppgifter gäller bara uppgifter som behandlas med stöd av samtycke eller avtal (artikel 20.1 a i dataskyddsförordningen). Dina uppgifter behandlas på en annan grund.',
    objectionBasis:
      'Rätten att göra invändningar gäller bara behandling för en uppgift av allmänt intresse eller ett berättigat intresse (artikel 21.1 i dataskyddsförordningen). Dina uppgifter behandlas på en annan grund.',
    erasureLegalObligation:
      'Uppgifterna behövs för att uppfylla en rättslig förpliktelse (artikel 17.3 b i dataskyddsförordningen).',
    erasurePublicTask:
      'Uppgifterna behövs för att utföra en uppgift av allmänt intresse (artikel 17.3 b i dataskyddsförordningen).',
    erasureLegalClaims:
      'Uppgifterna behövs för att fastställa, göra gällande eller försvara rättsliga anspråk (artikel 17.3 e i dataskyddsförordningen).',
    dataAccurate: 'Uppgifterna är riktiga och fullständiga för sitt ändamål (artikel 16 i dataskyddsförordningen).',
    restrictionConditions:
      'Inget av de fall föreligger i vilka behandlingen ska begränsas (artikel 18.1 i dataskyddsförordningen).',
    compellingGrounds:
      'Det finns tvingande berättigade skäl för behandlingen som väger tyngre än dina (artikel 21.1 i dataskyddsförordningen).',
    othersRights:
      'Det skulle kränka andra personers rättigheter och friheter (artiklarna 15.4 och 20.4 i dataskyddsförordningen).',
    identityNotProven:
      'Vi har inte kunnat försäkra oss om vem begäran kommer från (artikel 12.6 i dataskyddsförordningen).',
    unfounded: 'Begäran är uppenbart ogrundad eller orimlig (artikel 12.5 i dataskyddsförordningen).',
    inWords: 'Motiveringen står i tjänsten.',
  },
  remedies: {
    complaint:
      'Du kan klaga hos tillsynsmyndigheten: Dataombudsmannens byrå, tietosuoja@om.fi, https://tietosuoja.fi/sv (artikel 77 i dataskyddsförordningen).',
    court: 'Du kan också föra saken till domstol (artikel 79 i dataskyddsförordningen).',
  },
  mails: {
    invitation: {
      subject: 'Du har fått en inbjudan till Servicemanualen',
      body: [
        'Du får det här meddelandet eftersom du har bjudits in som användare av Servicemanualen. Din roll i tjänsten: {role}.',
        'Ta kontot i bruk senast den {lastDay}. Öppna länken, läs dataskyddsinformationen och välj ett lösenord. Din e-postadress är ditt användarnamn. Länken är personlig, så skicka den inte vidare.',
      ],
      action: 'Ta kontot i bruk',
      after: [
        'Om du inte gör något slutar länken att gälla efter den dagen. Då kan du be den som bjöd in dig om en ny. Ett konto som inte tas i bruk inaktiveras med tiden, och uppgifterna om dig raderas. Om du inte väntade dig en inbjudan, kontakta supporten.',
        { heading: 'Så behandlar vi dina personuppgifter' },
        {
          list: [
            'Personuppgiftsansvarig: {controller}',
            'Dataskyddsombud: {dataProtectionOfficer}',
            'Uppgifter: förnamn, efternamn, e-postadress, hemorganisation och roll. Vi har fått dem av en administratör för tjänsten eller av en huvudanvändare i din organisation.',
            'Ändamål: hantering av användare och elektronisk kommunikation om användningen av tjänsten',
            'Rättslig grund: {legalBasis}',
            'Mottagare: administratörer för tjänsten, huvudanvändare i din organisation och våra personuppgiftsbiträden. Uppgifterna lämnas inte ut till andra och överförs inte till länder utanför EU/EES.',
            'Förvaring: kontot inaktiveras när det inte har använts på {inactivityPeriod}, och uppgifterna raderas {erasurePeriod} senare. Loggen över händelser, som inte innehåller namn, sparas i {eventRetention}.',
            'Dina rättigheter: du kan alltid begära att få se och rätta dina uppgifter och att behandlingen av dem begränsas. Vilka andra rättigheter du har beror på den rättsliga grunden och står i dataskyddsinformationen. Du har också rätt att lämna in ett klagomål till dataombudsmannen (tietosuoja.fi/sv).',
          ],
        },
        'Läs mer i dataskyddsinformationen: {privacyNotice}',
      ],
    },
    passwordReset: {
      subject: 'Välj ett nytt lösenord till Servicemanualen',
      body: [
        'Du får det här meddelandet eftersom någon har begärt ett nytt lösenord för ditt konto i Servicemanualen.',
        'Om det var du, öppna länken och välj ett nytt lösenord senast den {expiresAt}. När lösenordet har bytts loggas du ut överallt.',
      ],
      action: 'Välj ett nytt lösenord',
      after: ['Om det inte var du behöver du inte göra något. Ditt nuvarande lösenord gäller fortfarande.'],
    },
    emailConfirmation: {
      subject: 'Bekräfta din nya e-postadress',
      body: [
        'Du får det här meddelandet eftersom den här e-postadressen har angetts som ny adress för ett konto i Servicemanualen.',
        'Öppna länken och bekräfta adressen senast den {expiresAt}. Därefter loggar du in med den nya adressen.',
      ],
      action: 'Bekräfta e-postadressen',
      after: [
        'Om du inte gör något förblir kontots adress den gamla. Om du inte har något konto i Servicemanualen kan du bortse från meddelandet.',
      ],
    },
    emailChanged: {
      subject: 'E-postadressen för ditt konto har ändrats',
      body: [
        'Du får det här meddelandet eftersom din e-postadress tidigare var användarnamn för ett konto i Servicemanualen. Kontot fick en ny adress den {changedAt}, och du kan inte längre logga in med den gamla.',
        'Om ändringen är riktig behöver du inte göra något. Om du inte känner till den, kontakta genast supporten: {support}.',
      ],
    },
    passwordChanged: {
      subject: 'Ditt lösenord till Servicemanualen har ändrats',
      body: [
        'Du får det här meddelandet eftersom lösenordet för ditt konto i Servicemanualen ändrades den {changedAt}.',
        'Om det var du som ändrade det behöver du inte göra något. Om det inte var du, begär genast ett nytt lösenord på inloggningssidan och kontakta supporten: {support}.',
      ],
    },
    approvalRequested: {
      subject: 'En inbjudan väntar på godkännande',
      body: [
        'Du får det här meddelandet eftersom din organisation kräver att en annan huvudanvändare godkänner nya användare. En inbjudan väntar nu på ditt beslut.',
        'Logga in på {portal} och godkänn eller avslå inbjudan senast den {lastDay}.',
        'Om ingen svarar förfaller inbjudan, och uppgifterna om den inbjudna raderas.',
      ],
    },
    approvalRefused: {
      subject: 'En inbjudan godkändes inte',
      body: [
        'Du får det här meddelandet eftersom en inbjudan som du gjorde den {invitedOn} inte godkändes. Den inbjudna har inte fått något meddelande, och uppgifterna om personen raderas.',
        'Du behöver inte göra något. Om du vill veta varför, fråga de andra huvudanvändarna i organisationen.',
      ],
    },
    approvalLapsed: {
      subject: 'En inbjudan har förfallit',
      body: [
        'Du får det här meddelandet eftersom ingen annan huvudanvändare i tid tog ställning till en inbjudan som du gjorde den {invitedOn}. Inbjudan har förfallit, och uppgifterna om den inbjudna raderas.',
        'Om personen fortfarande behöver ett konto, gör en ny inbjudan på {portal}.',
      ],
    },
    roleChanged: {
      subject: 'Din roll i Servicemanualen har ändrats',
      body: [
        'Du får det här meddelandet eftersom din roll i Servicemanualen har ändrats. Din roll är nu: {role}. Ändringen gäller redan, och den kan påverka vad du ser och kan göra i tjänsten.',
        'Du behöver inte göra något. Om rollen är fel, kontakta huvudanvändaren i din organisation eller supporten: {support}.',
      ],
    },
    deactivated: {
      subject: 'Ditt konto i Servicemanualen har inaktiverats',
      body: [
        'Du får det här meddelandet eftersom ditt konto i Servicemanualen har inaktiverats. {reason} Du kan inte längre logga in.',
        'Om du fortfarande behöver kontot, kontakta supporten: {support}. Administrationen kan återställa det till och med den {lastDay}.',
        'Om du inte gör något raderas uppgifterna om dig den {erasesOn}. Därefter krävs en ny inbjudan.',
      ],
    },
    restored: {
      subject: 'Ditt konto i Servicemanualen har återställts',
      body: [
        'Du får det här meddelandet eftersom administrationen har återställt ditt konto i Servicemanualen. Uppgifterna raderas inte.',
        'Du kan logga in på {portal} med samma e-postadress och lösenord som tidigare. Om du har glömt lösenordet kan du begära ett nytt på inloggningssidan.',
        'Om kontot åter blir oanvänt under en längre tid får du en påminnelse innan det inaktiveras.',
      ],
    },
    sweepHeld: {
      subject: 'En automatisk körning har stannat och väntar på beslut',
      body: [
        'Du får det här meddelandet eftersom du är administratör för Servicemanualen. En automatisk körning har stannat, eftersom den gällde ovanligt många konton. Steg: {step}. Antal konton: {count}.',
        'Kontrollera på {portal} om antalet är rimligt, och frige körningen om det är det. Frigivningen gäller de konton som då var i tur, och vart och ett prövas på nytt.',
        'Om ingen gör något händer ingenting med kontona, men körningen fortsätter inte heller.',
      ],
    },
    protectedSweepHeld: {
      subject: 'En automatisk körning har stannat och väntar på beslut',
      body: [
        'Du får det här meddelandet på grund av ditt uppdrag i Servicemanualen. En automatisk körning har stannat, eftersom den gällde ovanligt många konton. Steg: {step}.',
        'Kontrollera på {portal} om antalet är rimligt, och frige körningen om det är det. Frigivningen gäller de konton som då var i tur, och vart och ett prövas på nytt.',
        'Om ingen gör något händer ingenting med kontona, men körningen fortsätter inte heller.',
      ],
    },
    protectionReviewDue: {
      subject: 'Ett skydd ska omprövas',
      body: [
        'Du får det här meddelandet för att du är skyddshandläggare. Dagen har kommit då ett anonymitetsskydd ska omprövas. Vilket det gäller framgår av listan över skyddade användare när du har loggat in.',
        'Tala med personen på telefon. Sätt en ny dag för omprövning, eller begär att skyddet hävs. Skyddet gäller tills en annan skyddshandläggare har hävt det. Vi påminner igen om en vecka.',
      ],
    },
    organisationWithoutMainUser: {
      subject: 'En organisation saknar huvudanvändare',
      body: [
        'Du får det här meddelandet eftersom du är administratör för Servicemanualen. En organisation har inte längre någon aktiv huvudanvändare. Organisationens id: {organisationId}.',
        'Utse en ny huvudanvändare eller bjud in en på {portal}. Tills det är gjort kan bara administratörer hantera organisationens användare.',
      ],
    },
    inactivityPrompt: {
      subject: 'Behöver du fortfarande ditt konto i Servicemanualen?',
      body: [
        'Du får det här meddelandet eftersom du senast använde ditt konto i Servicemanualen den {lastActiveOn}. Konton som inte används inaktiveras.',
        'Om du fortfarande behöver kontot, bekräfta det med länken eller logga in senast den {lastDay}.',
      ],
      action: 'Behåll kontot',
      after: [
        'Om du inte gör något inaktiveras kontot den {namedDate}, och du kan inte längre logga in. Administrationen kan återställa det innan uppgifterna raderas, {erasurePeriod} efter inaktiveringen.',
      ],
    },
    activationPrompt: {
      subject: 'Ditt konto i Servicemanualen väntar på att tas i bruk',
      body: [
        'Du får det här meddelandet eftersom du har bjudits in som användare av Servicemanualen men ännu inte har tagit kontot i bruk. Konton som inte används inaktiveras.',
        'Om du behöver kontot, öppna länken och välj ett lösenord senast den {lastDay}. Använd den här länken, för tidigare länkar kan ha slutat gälla.',
      ],
      action: 'Ta kontot i bruk',
      after: [
        'Om du inte gör något inaktiveras kontot den {namedDate}, och uppgifterna om dig raderas {erasurePeriod} senare. Uppgifterna har vi fått av en administratör för tjänsten eller av en huvudanvändare i din organisation.',
      ],
    },
    officerAppointed: {
      subject: 'En skyddshandläggare har utsetts',
      body: [
        'Du får det här meddelandet eftersom alla skyddshandläggare, loggranskaren och administratörerna får veta när någon utses till skyddshandläggare i Servicemanualen. Skyddshandläggare hanterar uppgifter om personer med skyddad identitet. Användarens id: {userId}.',
        'Om du känner till detta behöver du inte göra något. Om något verkar fel, kontakta genast en annan skyddshandläggare eller dataskyddsombudet: {dataProtectionOfficer}.',
      ],
    },
    officerDismissed: {
      subject: 'En skyddshandläggare har slutat',
      body: [
        'Du får det här meddelandet eftersom alla skyddshandläggare, loggranskaren och administratörerna får veta när någon inte längre är skyddshandläggare i Servicemanualen. Användarens id: {userId}.',
        'Om du känner till detta behöver du inte göra något. Om något verkar fel, kontakta genast en annan skyddshandläggare eller dataskyddsombudet: {dataProtectionOfficer}.',
      ],
    },
    reviewerAppointed: {
      subject: 'En loggranskare har utsetts',
      body: [
        'Du får det här meddelandet eftersom alla skyddshandläggare, loggranskaren och administratörerna får veta när någon utses till loggranskare i Servicemanualen. Loggranskaren granskar varje vecka hur uppgifter om personer med skyddad identitet har hanterats. Användarens id: {userId}.',
        'Om du känner till detta behöver du inte göra något. Om något verkar fel, kontakta genast en skyddshandläggare eller dataskyddsombudet: {dataProtectionOfficer}.',
      ],
    },
    reviewerDismissed: {
      subject: 'En loggranskare har slutat',
      body: [
        'Du får det här meddelandet eftersom alla skyddshandläggare, loggranskaren och administratörerna får veta när någon inte längre är loggranskare i Servicemanualen. Användarens id: {userId}.',
        'Om du känner till detta behöver du inte göra något. Om något verkar fel, kontakta genast en skyddshandläggare eller dataskyddsombudet: {dataProtectionOfficer}.',
      ],
    },
    officerProposed: {
      subject: 'En utnämning väntar på godkännande',
      body: [
        'Du får det här meddelandet eftersom någon har föreslagits som skyddshandläggare i Servicemanualen. Utnämningen gäller först när en annan skyddshandläggare har godkänt den. Användarens id: {userId}.',
        'Skyddshandläggare: logga in på {portal} senast den {lastDay} och kontrollera vem det är. Godkänn bara den som du har talat med och som du vet behöver uppdraget. Om ingen godkänner förfaller utnämningen.',
        'Om något verkar fel, kontakta genast en skyddshandläggare eller dataskyddsombudet: {dataProtectionOfficer}.',
      ],
    },
    routineRevisionDue: {
      subject: 'En rutin ska ses över',
      body: [
        'Du får det här meddelandet eftersom du är administratör för Servicemanualen. En rutin ska revideras senast den {dueOn}: {name}.',
        'Läs rutinen på {address}. Bestäm tillsammans med den som ansvarar för den om den ska ändras eller gälla som den är, och ta in den nya lydelsen med ny revision.',
        'Om ingen gör något gäller rutinen som den är, men du påminns igen. När den revideras får alla som den gäller läsa och bekräfta den på nytt.',
      ],
    },
    officersWaitedFor: {
      subject: 'Något väntar på handläggning i Servicemanualen',
      body: [
        'Du får det här meddelandet eftersom du är skyddshandläggare för Servicemanualen. Något som väntar på skyddshandläggarna har inte gjorts i tid.',
        'Logga in på {portal} och se efter i listorna över telefonuppgifter och begäranden. Skriv ingenting om saken i ett e-postmeddelande.',
      ],
    },
    logReviewReady: {
      subject: 'En veckorapport väntar på granskning',
      body: [
        'Du får det här meddelandet eftersom du är loggranskare för Servicemanualen. Rapporten för den senaste veckan är klar.',
        'Logga in på {portal}, gå igenom rapporten och signera den inom sju dagar. Om något verkar fel, kontakta dataskyddsombudet: {dataProtectionOfficer}.',
      ],
    },
    logReviewsUnsigned: {
      subject: 'Veckorapporter har inte signerats i tid',
      body: [
        'Du får det här meddelandet eftersom veckorapporter om hur skyddade uppgifter har hanterats inte har signerats inom sju dagar. Antal rapporter: {count}.',
        'Se till att loggranskaren går igenom och signerar dem, eller utse en annan loggranskare på {portal}. Påminnelsen upprepas varje vecka.',
      ],
    },
    contactRequested: {
      subject: 'Någon ber om telefonkontakt',
      body: [
        'Du får det här meddelandet eftersom någon ber att bli uppringd. Referens: {reference}.',
        'Lämna referensen till dem som tar emot sådana begäranden, om de inte redan har sett den. Allt annat finns i tjänsten. Sök inte efter mer, och skriv ingenting mer om saken i ett e-postmeddelande.',
      ],
    },
    telephoneTaskOverdue: {
      subject: 'Ett telefonsamtal väntar',
      body: [
        'Du får det här meddelandet för att du är skyddshandläggare. Något skulle ha sagts på telefon och ingen har gjort det än. Vad och till vem framgår av listan över telefonärenden när du har loggat in.',
        'Vi påminner igen i morgon.',
      ],
    },
    disclosureMade: {
      subject: 'Uppgifter om en skyddad person har lämnats ut',
      body: [
        'Du får det här meddelandet för att du är skyddshandläggare. En annan skyddshandläggare har tagit del av uppgifter om en skyddad person, eller gett ut en kod eller en ny adress för att logga in som personen. Referens: {reference}.',
        'Vet du inte varför det skedde: fråga på telefon, och rapportera en incident om ingen kan förklara det. Skriv ingenting om personen i ett e-postmeddelande.',
      ],
    },
    incidentReported: {
      subject: 'En personuppgiftsincident har rapporterats',
      body: [
        'Du får det här meddelandet för att du handlägger personuppgiftsincidenter i Servicemanualen. En incident har rapporterats. Referens: {reference}.',
        'Logga in och bedöm incidenten: {address}. Om den ska anmälas till dataombudsmannen ska det göras senast {notifyBy}.',
        'Om ingen beslutar påminner vi dem som handlägger incidenter.',
      ],
    },
    incidentEscalated: {
      subject: 'En personuppgiftsincident väntar på beslut eller anmälan',
      body: [
        'Du får det här meddelandet för att du handlägger personuppgiftsincidenter i Servicemanualen. Det har gått mer än {hours} timmar av de 72, och incidenten är inte anmäld; ingen har heller beslutat att den inte ska anmälas. Referens: {reference}.',
        'Logga in och ta incidenten vidare: {address}. Om den ska anmälas till dataombudsmannen ska det göras senast {notifyBy}.',
        'En anmälan som görs senare måste motivera dröjsmålet.',
      ],
    },
    incidentLetter: {
      subject: 'Information om dina personuppgifter i Servicemanualen',
      body: [
        'Du får det här meddelandet för att en personuppgiftsincident i Servicemanualen kan påverka dig. Referens: {reference}.',
        'Logga in och läs vad som har hänt, vad det kan innebära för dig och vad vi har gjort: {address}.',
        'Om du inte kan logga in, eller vill fråga något, kontakta dataskyddsombudet: {dataProtectionOfficer}. Uppge referensen. Vi skriver inte i e-post vad som har hänt.',
      ],
    },
    caseWaiting: {
      subject: 'En fråga väntar på svar',
      body: [
        'Du får det här meddelandet eftersom någon har ställt en fråga till supporten. Referens: {reference}.',
        'Logga in och läs frågan: {address}. Om du inte hittar den ska någon annan besvara den. Lämna då bara referensen vidare.',
        'Skriv inget om saken i ett e-postmeddelande. Svara alltid i tjänsten.',
      ],
    },
    caseAnswered: {
      subject: 'Du har fått svar på din fråga',
      body: [
        'Du får det här meddelandet eftersom supporten har svarat på en fråga som du har ställt. Referens: {reference}.',
        'Logga in och läs svaret: {address}. Där kan du också fråga vidare.',
        'Skriv inget om saken i ett e-postmeddelande. Om du inte gör något avslutas ärendet om 60 dagar.',
      ],
    },
    rightsReceived: {
      subject: 'Vi har tagit emot din begäran',
      body: [
        'Du får det här meddelandet för att vi den {receivedOn} har tagit emot en begäran från dig. Den gäller {right}.',
        'Du får svar senast den {dueOn}. Om det är nödvändigt kan tiden förlängas med två månader; i så fall får du veta det och varför senast den dagen.',
        'Så långt har ärendet kommit: {address}. Om det inte var du som gjorde begäran, kontakta supporten: {support}.',
      ],
    },
    rightsReceivedLate: {
      subject: 'Vi har tagit emot din begäran',
      body: [
        'Du får det här meddelandet för att vi den {receivedOn} har tagit emot en begäran från dig. Den gäller {right}.',
        'Den skrevs in i registret för sent: du skulle ha fått svar senast den {dueOn}. Vi beklagar det. Du får svar så snart som möjligt.',
        'Så långt har ärendet kommit: {address}. Om det inte var du som gjorde begäran, kontakta supporten: {support}.',
        '{complaint} {court}',
      ],
    },
    rightsExtended: {
      subject: 'Svaret på din begäran dröjer',
      body: [
        'Du får det här meddelandet för att vi behöver mer tid för din begäran. Den gäller {right}. Du får svar senast den {dueOn}.',
        'Varför det dröjer står i tjänsten: {address}. Om du inte kan logga in, fråga dataskyddsombudet: {dataProtectionOfficer}.',
        'Du behöver inte göra något. {complaint} {court}',
      ],
    },
    rightsGranted: {
      subject: 'Din begäran har beviljats',
      body: [
        'Du får det här meddelandet för att din begäran har beviljats. Den gällde {right}.',
        'Läs beslutet i tjänsten: {address}. En kopia av dina uppgifter hämtar du där under dina egna uppgifter. Om du inte kan logga in, kontakta supporten: {support}.',
      ],
    },
    rightsCopyGranted: {
      subject: 'Din begäran har beviljats',
      body: [
        'Du får det här meddelandet för att din begäran har beviljats. Den gällde {right}.',
        'En skyddshandläggare lämnar ut en kopia av dina uppgifter till dig. Kontakta supporten senast den {until}: {support}. Efter den dagen behöver du begära en ny.',
        'Om du kan logga in står beslutet här: {address}.',
      ],
    },
    copyToHandOver: {
      subject: 'En kopia av uppgifter ska lämnas ut',
      body: [
        'Du får det här meddelandet för att en begäran har beviljats som gäller {right}. Personen kan inte själv hämta kopian. En skyddshandläggare lämnar ut den senast den {until}, men inte den som skrev in eller beviljade begäran.',
        'Lämna ut den i tjänsten: {address}. Därefter gallras det som den skulle innehålla när tiden för kontot är ute.',
      ],
    },
    rightsRefused: {
      subject: 'Din begäran har avslagits',
      body: [
        'Du får det här meddelandet för att din begäran har avslagits. Den gällde {right}.',
        'Skäl: {ground} Läs hela beslutet i tjänsten: {address}. Om du inte kan logga in, fråga dataskyddsombudet: {dataProtectionOfficer}.',
        { heading: 'Om du inte är nöjd med beslutet' },
        '{complaint}',
        '{court}',
      ],
    },
    rightsErasureWaits: {
      subject: 'Dina uppgifter raderas när de inte längre behövs',
      body: [
        'Du får det här meddelandet för att din begäran om radering har beviljats. Uppgifterna behövs ännu för något som inte är avslutat: ett ärende som du deltar i, ett rättsligt anspråk, eller svaret på en annan begäran från dig.',
        'Du behöver inte göra något. Uppgifterna raderas så snart det är avslutat, och då får du ett sista meddelande. Så långt har det kommit: {address}. Om du inte kan logga in, fråga dataskyddsombudet: {dataProtectionOfficer}.',
        '{complaint} {court}',
      ],
    },
    rightsErased: {
      subject: 'Dina uppgifter raderas nu',
      body: [
        'Du får det här meddelandet för att du har begärt att dina uppgifter i Servicemanualens användarregister ska raderas. Det har beviljats, och det görs nu. Kontot finns inte längre.',
        'Kvar blir en logg över händelser utan namn och adress; den gallras efter {eventRetention}. Det här är det sista meddelandet, och adressen det skickades till raderas också.',
        'Om något annat som du har begärt ännu inte var besvarat avslutas det i och med detta: det finns inga uppgifter kvar som det kan gälla. {complaint} {court}',
      ],
    },
    restrictionEnding: {
      subject: 'Begränsningen av dina uppgifter upphör',
      body: [
        'Du får det här meddelandet för att behandlingen av dina uppgifter har varit begränsad på din begäran. Begränsningen upphör nu.',
        'Varför den upphör står i tjänsten: {address}. Ett konto som var i bruk kan användas igen, om anställningen inte har upphört; ett inaktiverat förblir inaktiverat. Om du inte kan logga in, fråga dataskyddsombudet: {dataProtectionOfficer}. De vanliga tiderna löper vidare, men tidigast 30 dagar från nu kan kontot inaktiveras för att det inte används eller uppgifterna raderas.',
        'Om du inte är nöjd: {complaint} {court}',
      ],
    },
    rightsDue: {
      subject: 'En begäran om rättigheter måste snart besvaras',
      body: [
        'Du får det här meddelandet för att en registrerad persons begäran väntar på beslut. Den måste besvaras senast den {dueOn}.',
        'Läs den och besluta i tjänsten: {address}. Har tiden inte redan förlängts och behövs det mer tid, måste personen få veta det, och varför, senast den dagen.',
      ],
    },
  },
};
