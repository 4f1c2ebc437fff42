import { durationMillis } from './calendar.ts';
import type { Language } from './language.ts';
import { type DocumentType, type Retention, retention } from './retention.ts';
import type { Settings } from './settings.ts';
import { durationText, filled } from './words.ts';

/** What a document of each type is, for people: the privacy notice and the record of processing print it beside how long it is kept. */
export const documentTexts: Readonly<Record<DocumentType, Readonly<Record<Language, string>>>> = {
  user: { sv: 'användarkonto', fi: 'käyttäjätili', en: 'user account' },
  restrictedUser: {
    sv: 'användarkonto vars behandling är begränsad',
    fi: 'käyttäjätili, jonka käsittelyä on rajoitettu',
    en: 'user account whose processing is restricted',
  },
  protectedUser: {
    sv: 'användarkonto med skyddad identitet (krypterat)',
    fi: 'käyttäjätili, jolla on suojattu henkilöllisyys (salattuna)',
    en: 'user account with a protected identity (encrypted)',
  },
  protectedRestrictedUser: {
    sv: 'användarkonto med skyddad identitet vars behandling är begränsad (krypterat)',
    fi: 'käyttäjätili, jolla on suojattu henkilöllisyys ja jonka käsittelyä on rajoitettu (salattuna)',
    en: 'user account with a protected identity whose processing is restricted (encrypted)',
  },
  madeUpUser: {
    sv: 'inbjudan till en adress som är upptagen (krypterad)',
    fi: 'kutsu varattuun osoitteeseen (salattuna)',
    en: 'invitation to an address that is taken (encrypted)',
  },
  credential: { sv: 'lösenord (hashat)', fi: 'salasana (tiivisteenä)', en: 'password (hashed)' },
  legalHold: {
    sv: 'hinder mot radering (diarienummer och datum)',
    fi: 'poistamisen este (diaarinumero ja päivämäärä)',
    en: 'hold on erasure (record number and date)',
  },
  tombstone: {
    sv: 'spår av ett raderat konto (identifierare och datum)',
    fi: 'merkintä poistetusta tilistä (tunniste ja päivämäärät)',
    en: 'trace of an erased account (identifier and dates)',
  },
  void: { sv: 'spärrad identifierare', fi: 'estetty tunniste', en: 'identifier that is fenced off' },
  organisation: { sv: 'organisation', fi: 'organisaatio', en: 'organisation' },
  roster: {
    sv: 'förteckning över aktiva administratörer och skyddshandläggare (identifierare)',
    fi: 'luettelo aktiivisista ylläpitäjistä ja suojauskäsittelijöistä (tunnisteet)',
    en: 'list of active administrators and protection officers (identifiers)',
  },
  mainUserCheck: {
    sv: 'anteckning om att en organisations huvudanvändare har kontrollerats',
    fi: 'merkintä organisaation pääkäyttäjien tarkistuksesta',
    en: "note that an organisation's main users were checked",
  },
  mail: {
    sv: 'e-post som har skickats (slag och tidpunkter)',
    fi: 'lähetetty sähköposti (laji ja ajankohdat)',
    en: 'mail that was sent (kind and times)',
  },
  event: { sv: 'händelse i loggen', fi: 'lokin tapahtuma', en: 'event in the log' },
  chain: { sv: 'kontrollsumma för loggen', fi: 'lokin tarkistussumma', en: 'checksum of the log' },
  journalEntry: {
    sv: 'anteckning på väg till den oföränderliga journalen (identifierare)',
    fi: 'merkintä matkalla muuttumattomaan päiväkirjaan (tunniste)',
    en: 'entry on its way to the unchangeable journal (identifier)',
  },
  journalMark: {
    sv: 'bokmärke i den oföränderliga journalen',
    fi: 'muuttumattoman päiväkirjan kirjanmerkki',
    en: 'bookmark in the unchangeable journal',
  },
  logRetention: {
    sv: 'uppgift om loggens gallring',
    fi: 'tieto lokin poistamisesta',
    en: 'note of how the log is thinned out',
  },
  incident: {
    sv: 'personuppgiftsincident',
    fi: 'henkilötietojen tietoturvaloukkaus',
    en: 'personal data breach',
  },
  confidentialIncident: {
    sv: 'personuppgiftsincident som rör skyddade personer (krypterat)',
    fi: 'suojattuja henkilöitä koskeva tietoturvaloukkaus (salattuna)',
    en: 'personal data breach that concerns protected persons (encrypted)',
  },
  routine: { sv: 'bevakning av en rutin', fi: 'ohjeen seuranta', en: 'watch over a routine' },
  rightsRequest: {
    sv: 'begäran om den registrerades rättigheter',
    fi: 'rekisteröidyn oikeuksia koskeva pyyntö',
    en: 'request to use a right of the data subject',
  },
  confidentialRightsRequest: {
    sv: 'begäran om rättigheter av en skyddad person (krypterat)',
    fi: 'suojatun henkilön oikeuksia koskeva pyyntö (salattuna)',
    en: 'request of a protected person to use a right (encrypted)',
  },
  deadlinePause: { sv: 'bokmärke för frister', fi: 'määräaikojen kirjanmerkki', en: 'bookmark among deadlines' },
  verificationRun: { sv: 'kontroll av loggen', fi: 'lokin tarkistus', en: 'verification of the log' },
  sweepRun: { sv: 'automatisk körning', fi: 'automaattinen ajo', en: 'automatic run' },
  protectedSweepRun: {
    sv: 'automatisk körning för skyddade konton',
    fi: 'suojattujen tilien automaattinen ajo',
    en: 'automatic run for protected accounts',
  },
  guardHashes: {
    sv: 'krypterade kontrollvärden för en skyddad persons namn',
    fi: 'suojatun henkilön nimien salatut tarkistusarvot',
    en: "encrypted check values of a protected person's names",
  },
  telephoneTask: {
    sv: 'telefonuppgift (slag och tidpunkter)',
    fi: 'puhelintehtävä (laji ja ajankohdat)',
    en: 'telephone task (kind and times)',
  },
  screening: { sv: 'granskning av en fritext', fi: 'vapaan tekstin tarkastus', en: 'screening of a free text' },
  lastingKeys: {
    sv: 'nycklar för pseudonymer och loggen (krypterade)',
    fi: 'pseudonyymien ja lokin avaimet (salattuina)',
    en: 'keys of pseudonyms and of the log (encrypted)',
  },
  case: {
    sv: 'ärende hos supporten (krypterat)',
    fi: 'asia käyttäjätuessa (salattuna)',
    en: 'case with support (encrypted)',
  },
  logReview: {
    sv: 'veckovis granskning av vem som har hanterat skyddade uppgifter (krypterad)',
    fi: 'viikoittainen tarkastus siitä, kuka on käsitellyt suojattuja tietoja (salattuna)',
    en: 'weekly review of who handled protected data (encrypted)',
  },
  officerAppointment: {
    sv: 'utnämning av en skyddshandläggare (identifierare)',
    fi: 'suojauskäsittelijän nimitys (tunnisteet)',
    en: 'appointment of a protection officer (identifiers)',
  },
  contactRequest: {
    sv: 'begäran om telefonkontakt (krypterad)',
    fi: 'yhteydenottopyyntö (salattuna)',
    en: 'request for a telephone contact (encrypted)',
  },
  usernameKey: { sv: 'läge för nyckelbyte', fi: 'avaimen vaihdon vaihe', en: 'state of a change of keys' },
  sealingKey: { sv: 'läge för omkryptering', fi: 'uudelleensalauksen vaihe', en: 'state of a re-encryption' },
  reservation: {
    sv: 'reservation av en e-postadress (nyckelhash)',
    fi: 'sähköpostiosoitteen varaus (avaintiiviste)',
    en: 'reservation of an e-mail address (keyed hash)',
  },
  session: { sv: 'inloggning', fi: 'kirjautuminen', en: 'session' },
  activation: { sv: 'inbjudningslänk', fi: 'kutsulinkki', en: 'invitation link' },
  disclosure: {
    sv: 'anteckning om varför uppgifter om en skyddad person visades (krypterat)',
    fi: 'merkintä siitä, miksi suojatun henkilön tietoja näytettiin (salattuna)',
    en: 'note of why data of a protected person was shown (encrypted)',
  },
  disclosureDay: {
    sv: 'hur många skyddade personer en skyddshandläggare har tagit del av under en dag (pseudonymer)',
    fi: 'kuinka monen suojatun henkilön tietoja suojauskäsittelijä on nähnyt päivän aikana (pseudonyymit)',
    en: 'of how many protected persons an officer was shown something on a day (pseudonyms)',
  },
  activationCode: {
    sv: 'en kod som läses upp i telefon för att aktivera ett konto',
    fi: 'puhelimessa luettava koodi tilin aktivoimiseksi',
    en: 'a code that is read out over the telephone to activate an account',
  },
  resetCode: {
    sv: 'en kod som läses upp i telefon för att välja nytt lösenord',
    fi: 'puhelimessa luettava koodi uuden salasanan valitsemiseksi',
    en: 'a code that is read out over the telephone to choose a new password',
  },
  keepAlive: { sv: 'länk för att behålla kontot', fi: 'linkki tilin säilyttämiseen', en: 'link to keep the account' },
  reset: { sv: 'länk för nytt lösenord', fi: 'uuden salasanan linkki', en: 'link for a new password' },
  emailConfirmation: {
    sv: 'länk för att bekräfta en adress',
    fi: 'osoitteen vahvistuslinkki',
    en: 'link to confirm an address',
  },
  allowance: {
    sv: 'anteckning om en källa som användaren har loggat in från (nyckelhash)',
    fi: 'merkintä verkko-osoitteesta, josta käyttäjä on kirjautunut (avaintiiviste)',
    en: 'note of a source from which the user has signed in (keyed hash)',
  },
  counter: {
    sv: 'räknare av misslyckade försök (nyckelhash)',
    fi: 'epäonnistuneiden yritysten laskuri (avaintiiviste)',
    en: 'counter of failed attempts (keyed hash)',
  },
  mailCounter: { sv: 'räknare av e-post', fi: 'sähköpostien laskuri', en: 'counter of mails' },
  mailPause: { sv: 'paus i e-postutskick', fi: 'sähköpostin lähetyksen tauko', en: 'pause of mails' },
};

interface RetentionTexts {
  /** For what has no end. */
  readonly always: string;
  /** A time after what the period is counted from. */
  readonly after: Readonly<Record<Retention['from'], string>>;
  /** The same where the period is nothing. */
  readonly at: Readonly<Record<Retention['from'], string>>;
  readonly by: Readonly<Record<Retention['by'], string>>;
  readonly holds: Readonly<Record<Retention['holds'], string>>;
}

export const retentionTexts: Readonly<Record<Language, RetentionTexts>> = {
  sv: {
    always: 'så länge registret finns',
    after: {
      recorded: '{period} efter att det skrevs',
      ended: '{period} efter att det avslutades',
      deactivation: '{period} efter att kontot inaktiverades',
      restriction: '{period} efter att begränsningen upphörde och kontot inaktiverades',
      expiry: '{period} efter att det slutade gälla',
      departure: '{period} efter att personen togs bort därifrån',
      creation: 'högst {period}',
    },
    at: {
      recorded: 'sparas inte',
      ended: 'tills det avslutas',
      deactivation: 'tills kontot inaktiveras',
      restriction: 'tills begränsningen upphör',
      expiry: 'tills det slutar gälla',
      departure: 'tills personen tas bort därifrån',
      creation: 'sparas inte',
    },
    by: { expiry: 'raderas av databasen', erasure: 'raderas av registret', nothing: 'raderas inte' },
    holds: { personalData: 'personuppgifter', ids: 'bara identifierare och tidpunkter', nothing: 'inget om personer' },
  },
  fi: {
    always: 'niin kauan kuin rekisteri on olemassa',
    after: {
      recorded: '{period} kirjaamisesta',
      ended: '{period} päättymisestä',
      deactivation: '{period} tilin sulkemisesta',
      restriction: '{period} siitä, kun rajoitus on päättynyt ja tili suljettu',
      expiry: '{period} voimassaolon päättymisestä',
      departure: '{period} siitä, kun henkilö poistettiin sieltä',
      creation: 'enintään {period}',
    },
    at: {
      recorded: 'ei säilytetä',
      ended: 'päättymiseen asti',
      deactivation: 'tilin sulkemiseen asti',
      restriction: 'rajoituksen päättymiseen asti',
      expiry: 'voimassaolon päättymiseen asti',
      departure: 'kunnes henkilö poistetaan sieltä',
      creation: 'ei säilytetä',
    },
    by: { expiry: 'tietokanta poistaa', erasure: 'rekisteri poistaa', nothing: 'ei poisteta' },
    holds: { personalData: 'henkilötietoja', ids: 'vain tunnisteita ja ajankohtia', nothing: 'ei mitään henkilöistä' },
  },
  en: {
    always: 'for as long as the register exists',
    after: {
      recorded: '{period} after it was recorded',
      ended: '{period} after it ended',
      deactivation: '{period} after the account was deactivated',
      restriction: '{period} after the restriction ended and the account was deactivated',
      expiry: '{period} after it expired',
      departure: '{period} after the person was taken off it',
      creation: 'at most {period}',
    },
    at: {
      recorded: 'not kept',
      ended: 'until it ends',
      deactivation: 'until the account is deactivated',
      restriction: 'until the restriction ends',
      expiry: 'until it expires',
      departure: 'until the person is taken off it',
      creation: 'not kept',
    },
    by: { expiry: 'deleted by the database', erasure: 'erased by the register', nothing: 'not erased' },
    holds: { personalData: 'personal data', ids: 'identifiers and times only', nothing: 'nothing about people' },
  },
};

/** The period of a row of the table: its setting's value, or its own. */
export const periodOf = (settings: Settings, { period }: Pick<Retention, 'period'>): string | null =>
  period !== null && Object.hasOwn(settings, period) ? String(settings[period as keyof Settings]) : period;

/** How long something is kept, and from when, in words: 30 dagar efter att kontot inaktiverades. */
export function keptText(settings: Settings, row: Pick<Retention, 'period' | 'from'>, language: Language): string {
  const { always, after, at } = retentionTexts[language];
  const period = periodOf(settings, row);
  if (period === null) return always;
  if (durationMillis(period) === 0) return at[row.from];
  return filled(after[row.from], { period: durationText(period, language) });
}

/** Everything that says something of people, by how long it is kept: the longest list that still reads as one. */
export function keptPersonalData(
  settings: Settings,
  language: Language,
  table: Readonly<Record<string, Retention>> = retention,
): readonly { readonly kept: string; readonly things: readonly string[] }[] {
  const named = Object.entries(table).filter(([, { holds }]) => holds !== 'nothing');
  const groups = Map.groupBy(named, ([, row]) => keptText(settings, row, language));
  return [...groups].map(([kept, rows]) => ({
    kept,
    things: rows.map(([type]) => documentTexts[type as DocumentType][language]),
  }));
}
