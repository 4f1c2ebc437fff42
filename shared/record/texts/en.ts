import type { RecordWords } from './words.ts';

export const en: RecordWords = {
  title: 'Record of processing: the user register of the Service Manual',
  intro:
    'The record that Article 30 of the General Data Protection Regulation asks for. It is made from the configuration of the program itself, at the moment at which it is read, so that it says what is done.',
  headings: {
    controllers: 'Who is responsible',
    purposes: 'Purposes and legal basis',
    subjects: 'Whose data',
    data: 'Which data',
    protectedIdentities: 'Protected identities',
    recipients: 'Who receives the data',
    access: 'Who may do what',
    transfers: 'Transfer outside the EU/EEA',
    places: 'Where the data is',
    retention: 'How long it is kept',
    security: 'Security measures',
    rights: 'Rights of the data subjects',
    machine: 'For programs',
  },
  labels: {
    controller: 'Controller',
    jointControllers: 'Joint controllers',
    dataProtectionOfficer: 'Data protection officer',
    contact: 'Contact',
    processors: 'Processors',
    purpose: 'Purpose',
    legalBasis: 'Legal basis',
    document: 'What is stored',
    kind: 'Kind of data',
    fields: 'Fields',
    sealedFields: 'encrypted:',
    kept: 'Kept',
    holds: 'Holds',
    container: 'Container',
    ends: 'How it ends',
    measure: 'Measure',
    how: 'How',
    action: 'Action',
    regions: 'Permitted regions',
  },
  none: 'none',
  purposes: [
    'Managing the users of the service: who may use it, in which organisation, in which role and for how long.',
    'Electronic communication about the use of the service.',
  ],
  subjects: {
    administration: 'Administrative users of the service',
    employmentService: 'Experts of the employment services',
    municipality: 'Content producers of municipalities',
    serviceProvider: 'Content producers of service providers',
  },
  subjectsNote: 'The data subjects are users who sign in. They belong to organisations of these kinds:',
  dataNote:
    'Of a person only first and last name, e-mail address and home organisation are processed, with what an account needs. Unknown fields are refused, and free text that holds a personal identity code is refused. What is stored holds these fields:',
  kinds: {
    name: 'Names',
    email: 'E-mail address',
    organisation: 'Home organisation',
    role: 'Role and duty',
    language: 'Language',
    employment: 'Employment',
    use: 'State and use of the account',
    credentials: 'Password (hash), sessions and links (hashes)',
    mails: 'Messages sent: kind and times',
    confirmations: 'What was confirmed as read',
    log: 'Log: identifiers, times, names of fields',
    requests: 'Requests, reports and their texts, restriction',
    protection: 'Protected identity',
    technical: 'Technical identifiers and counters',
  },
  undescribed: 'not described yet',
  protectedIdentities: [
    'This is the exception to what is said above. For a person whose identity is protected the register also holds the protection mark (when, by whom and on which telephone contact it was set, and the day on which it is to be reviewed), an alias, and callback numbers that were given for telephone contact. The reason for the protection is not held.',
    'They are secret and only for protection officers. All data of such a person is sealed ({algorithm}) before it reaches the database: {fields}. In the clear stands only what time is measured by.',
    'For {backup} after the mark was set, backups of the database hold what was written before it in plain text.',
  ],
  recipients: {
    administrators: 'Administrators of the service: all users but protected persons',
    mainUsers: 'Main users: the users of their own organisation but protected persons',
    protectionOfficers:
      'Protection officers: protected persons, field by field and each time with a reason; a copy of the data, to hand over to whoever asked for one and cannot sign in',
    logReviewer: 'The log reviewer: references only, no names',
    mailService: "Azure Communication Services: the address of a mail's recipient and its text",
    supervisoryAuthority: 'The supervisory authority: notifications of personal-data breaches',
  },
  recipientsNote: 'Data is not disclosed outside the system to anyone else.',
  accessNote: 'By role and duty; what is not in the table is refused.',
  capacities: {
    administrator: 'Administrator',
    mainUser: 'Main user',
    editor: 'Editor',
    expert: 'Expert',
    protectionOfficer: 'Protection officer',
    logReviewer: 'Log reviewer',
  },
  reach: { organisation: 'own organisation', any: 'all' },
  transfers:
    "None. The decision of the City of Helsinki's Executive Director of 12 October 2022 (HEL 2022-012014) would allow the transfer of public personal data under the European Commission's standard contractual clauses; the register makes no such transfer.",
  places:
    'The data lies in {databaseRegions} region, in these containers: {containers}. The program answers only while database and host are in one of the permitted regions.',
  retentionNote:
    'The one table by which the program stores and erases. A type that is not in it cannot be stored. An account and what belongs to it is kept longer while a request of the person waits for an answer or for what was granted, while the person takes part in a matter that is not closed, and while a legal claim requires it.',
  measures: {
    accounts: {
      name: 'Personal accounts',
      text: 'Every user has a personal account. A password has at least {minimumLength} characters, is checked against what can be guessed, and is kept only as a hash ({algorithm}, {memory} MiB, {passes} passes).',
    },
    sessions: {
      name: 'Sessions',
      text: 'A session ends after {idle} without use and after {lifetime} at the latest. Its token has {bits} random bits and is kept only as a hash ({hash}). No cookies are set.',
    },
    throttling: {
      name: 'Guessing',
      text: 'After {marks} failed attempts with an address within {window} further ones are refused, whether there is such an account or not.',
    },
    levels: {
      name: 'Levels of access',
      text: 'What a person may do follows from {roles} roles and {duties} duties by one table of {actions} actions. A change counts at the next request (consistency of the database: {consistency}).',
    },
    log: {
      name: 'Log',
      text: "Every change and every reading of another person's data is an event. Each is bound to the one before it ({mac}), so that tampering shows. Events are kept for {eventRetention}.",
    },
    journal: {
      name: 'Journal outside the database',
      text: 'Who was erased or put under protection, and each night where the chains of events end, is also written outside the database in the same region: id, kind and time. Nothing can be changed or removed there for {days} days. It is compared at the start and at verification, so that a log that was cut and a database that was put back show.',
    },
    sealing: {
      name: 'Encryption of protected persons',
      text: 'The data of protected persons is encrypted by the program ({algorithm}) with keys that the database does not have.',
    },
    minimisation: {
      name: 'Data minimisation',
      text: 'Fields that are unknown are refused, and so are personal identity codes in free text.',
    },
    transport: { name: 'Transport', text: 'Connections are encrypted with TLS {tls} or newer.' },
    network: {
      name: 'Network',
      text: 'The database and the keys have no door to the internet. The program reaches them by its own identity and not by a shared key.',
    },
    residency: {
      name: 'Residency',
      text: 'Every request is refused while the database or the program is not known to be in one of the {regions} permitted regions of the EU/EEA.',
    },
    backups: {
      name: 'Backups',
      text: 'The database can be put back to any moment of the last {period}. Backups stay in the same region.',
    },
    training: {
      name: 'Training',
      text: 'Those bound by a routine confirm that they have read it, and confirm again when it is revised. Number of routines: {routines}.',
    },
  },
  rightsNote: 'By the legal basis the data subjects have the right',
  machine:
    'The same record as JSON: ask the same address with the header Accept: application/json. Its schema is RecordOfProcessing in /api/openapi.json.',
};
