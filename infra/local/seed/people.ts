/** Who the seed invites: invented people at addresses that can belong to nobody (RFC 2606). */

/** What somebody's account has been through when the seed is done. */
export type Story =
  /** Active, seen on the last day. */
  | 'active'
  /** Active again after a removal. */
  | 'restored'
  /** Active, with a last day of employment ahead. */
  | 'leaving'
  /** Active, with a new address that waits for its confirmation. */
  | 'changingAddress'
  | 'pendingApproval'
  | 'invited'
  /** Invited, and reminded of it. */
  | 'invitedPrompted'
  /** Silent, and prompted a month, two weeks, three days ahead. */
  | 'promptedFirst'
  | 'promptedSecond'
  | 'promptedLast'
  /** Deactivated, for each reason. */
  | 'inactivity'
  | 'neverActivated'
  | 'removed'
  | 'employmentEnded'
  | 'erased';

export const organisations = {
  norrstrand: {
    name: 'Norrstrands kommun',
    kind: 'municipality',
    telephone: '+358 18 555 0100',
    invitationPolicy: {
      allowedDomains: ['norrstrand.example'],
      approvalRequired: false,
      instructions: 'Inbjud endast anställda vid kommunen.',
    },
  },
  kuusikko: {
    name: 'Kuusikon työllisyyspalvelut',
    kind: 'employmentService',
    telephone: '+358 9 555 0200',
    invitationPolicy: {
      allowedDomains: ['kuusikko.example'],
      approvalRequired: true,
      instructions: 'Toinen pääkäyttäjä hyväksyy jokaisen kutsun.',
    },
  },
  saaristo: {
    name: 'Saariston Palvelut Oy',
    kind: 'serviceProvider',
    telephone: null,
    invitationPolicy: { allowedDomains: [], approvalRequired: false, instructions: '' },
  },
} as const;

export type OrganisationKey = keyof typeof organisations;

export interface SeedPerson {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly organisation: OrganisationKey;
  readonly role: 'administrator' | 'mainUser' | 'editor' | 'expert';
  readonly language: 'sv' | 'fi' | 'en';
  readonly story: Story;
}

type Row = readonly [string, string, string, OrganisationKey, SeedPerson['role'], SeedPerson['language'], Story];

const rows: readonly Row[] = [
  ['Helena', 'Lindqvist', 'helena.lindqvist@norrstrand.example', 'norrstrand', 'administrator', 'sv', 'active'],
  ['Johan', 'Sundström', 'johan.sundstrom@norrstrand.example', 'norrstrand', 'mainUser', 'sv', 'active'],
  ['Kaisa', 'Nieminen', 'kaisa.nieminen@kuusikko.example', 'kuusikko', 'mainUser', 'fi', 'active'],
  ['Päivi', 'Korhonen', 'paivi.korhonen@kuusikko.example', 'kuusikko', 'mainUser', 'fi', 'active'],
  ['Annika', 'Holm', 'annika.holm@saaristo.example', 'saaristo', 'mainUser', 'en', 'active'],
  ['Mikko', 'Heikkinen', 'mikko.heikkinen@saaristo.example', 'saaristo', 'expert', 'fi', 'active'],
  ['Oskar', 'Backman', 'oskar.backman@norrstrand.example', 'norrstrand', 'editor', 'sv', 'restored'],
  ['Susanne', 'Granlund', 'susanne.granlund@norrstrand.example', 'norrstrand', 'editor', 'sv', 'leaving'],
  ['Riikka', 'Ojala', 'riikka.ojala@saaristo.example', 'saaristo', 'editor', 'fi', 'changingAddress'],
  ['Sari', 'Laine', 'sari.laine@kuusikko.example', 'kuusikko', 'editor', 'fi', 'invited'],
  ['Eero', 'Nyberg', 'eero.nyberg@kuusikko.example', 'kuusikko', 'expert', 'fi', 'pendingApproval'],
  ['Linnéa', 'Åberg', 'linnea.aberg@norrstrand.example', 'norrstrand', 'editor', 'sv', 'invitedPrompted'],
  ['Tuomas', 'Rantanen', 'tuomas.rantanen@kuusikko.example', 'kuusikko', 'editor', 'fi', 'promptedFirst'],
  ['Maria', 'Söderholm', 'maria.soderholm@norrstrand.example', 'norrstrand', 'editor', 'sv', 'promptedSecond'],
  ['Jari', 'Salonen', 'jari.salonen@saaristo.example', 'saaristo', 'expert', 'fi', 'promptedLast'],
  ['Pekka', 'Hämäläinen', 'pekka.hamalainen@kuusikko.example', 'kuusikko', 'editor', 'fi', 'inactivity'],
  ['Camilla', 'Westerlund', 'camilla.westerlund@saaristo.example', 'saaristo', 'expert', 'sv', 'neverActivated'],
  ['Veera', 'Lehtonen', 'veera.lehtonen@kuusikko.example', 'kuusikko', 'editor', 'fi', 'removed'],
  ['Fredrik', 'Ekholm', 'fredrik.ekholm@norrstrand.example', 'norrstrand', 'editor', 'sv', 'employmentEnded'],
  ['Ilkka', 'Tuominen', 'ilkka.tuominen@saaristo.example', 'saaristo', 'expert', 'fi', 'erased'],
];

export const people: readonly SeedPerson[] = rows.map(
  ([givenName, familyName, email, organisation, role, language, story]) => ({
    ...{ givenName, familyName, email, organisation, role, language, story },
  }),
);

/** A password for all of them, which the rules accept. */
export const SEED_PASSWORD = 'pilvet kulkevat saariston yli';
