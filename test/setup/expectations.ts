/**
 * Who may do what, as the HTTP contract says it in words: written down again for the tests, and on purpose not made from the
 * program's own table.
 */
export const roles = ['administrator', 'mainUser', 'editor', 'expert'] as const;
export type Role = (typeof roles)[number];
export const duties = ['protectionOfficer', 'logReviewer'] as const;
type Duty = (typeof duties)[number];

/** Whom a call is about, seen from the one who calls; each call finds a target that nobody has touched. */
export type TargetName =
  | 'own'
  | 'other'
  | 'self'
  | 'ownAdministrator'
  | 'ownPending'
  | 'otherPending'
  | 'ownRemoved'
  | 'otherRemoved'
  | 'ownOrganisation'
  | 'otherOrganisation'
  | 'routine'
  | 'absent';

/** What `$own` and `$other` in a query or a body stand for: the ids of the two organisations. */
export interface Expectation {
  /** Method and path under `/api`, as the contract has them. */
  readonly call: string;
  readonly target?: TargetName;
  readonly query?: string;
  readonly body?: object;
  /** Whether the call carries the ETag of its target. */
  readonly ifMatch?: true;
  /** What each role is answered; a role that is not named is refused with 403. Without roles: what everyone who signed in is answered. */
  readonly answers: Partial<Record<Role, string>> | string;
  /** What somebody with a duty is answered, an expert by role, where that is not what other experts are. */
  readonly duties?: Partial<Record<Duty, string>>;
  /** What somebody without a session is answered, where that is not 401. */
  readonly anyone?: string;
}

/** An id that is nobody's. */
const ABSENT = '2f1c3c0e-7f0b-4c61-9f5e-0a1b2c3d4e5f';

const officers = (outcome: string): Pick<Expectation, 'duties'> => ({ duties: { protectionOfficer: outcome } });
const reviewers = (outcome: string): Pick<Expectation, 'duties'> => ({ duties: { logReviewer: outcome } });
const administrators = (outcome: string): Expectation['answers'] => ({ administrator: outcome });
const both = (outcome: string, mainUser = outcome): Expectation['answers'] => ({ administrator: outcome, mainUser });

const person = (email: string, role: Role, organisationId: string) => ({
  ...{ email: `$new-${email}@kommun.example`, givenName: 'Ainikki', familyName: 'Virtanen' },
  ...{ organisationId, role },
});

const NEW_PASSWORD = 'nio gula hattar på en hylla';

const invitations: readonly Expectation[] = [
  // The own organisation asks a second approval of its main users.
  ...(['mainUser', 'editor', 'expert'] as const).map((role) => ({
    call: 'POST users',
    body: person(role, role, '$own'),
    answers: both('201', '202'),
  })),
  { call: 'POST users', body: person('escalating', 'administrator', '$own'), answers: administrators('201') },
  ...roles.map((role) => ({
    call: 'POST users',
    body: person(`other-${role}`, role, '$other'),
    answers: administrators('201'),
  })),
  { call: 'POST users/{id}/invitation', target: 'own', answers: both('202') },
  { call: 'POST users/{id}/invitation', target: 'other', answers: administrators('202') },
  { call: 'POST users/{id}/invitation', target: 'ownAdministrator', answers: administrators('202') },
  { call: 'POST users/{id}/invitation', target: 'self', answers: both('409 statusConflict') },
  { call: 'POST users/{id}/invitation', target: 'absent', answers: both('404 notFound') },
  { call: 'POST users/{id}/approval', target: 'ownPending', ifMatch: true, answers: both('200') },
  { call: 'POST users/{id}/approval', target: 'otherPending', ifMatch: true, answers: administrators('200') },
  { call: 'POST users/{id}/approval', target: 'self', ifMatch: true, answers: both('409 statusConflict') },
  { call: 'DELETE users/{id}/approval', target: 'ownPending', ifMatch: true, answers: both('204') },
  { call: 'DELETE users/{id}/approval', target: 'otherPending', ifMatch: true, answers: administrators('204') },
];

const directory: readonly Expectation[] = [
  { call: 'GET users', answers: both('200') },
  { call: 'GET users', query: '?organisation=$own', answers: both('200') },
  { call: 'GET users', query: '?organisation=$other', answers: administrators('200') },
  { call: 'POST users/search', body: { text: 'a' }, answers: both('200') },
  { call: 'POST users/search', body: { text: 'a', organisation: '$own' }, answers: both('200') },
  { call: 'POST users/search', body: { text: 'a', organisation: '$other' }, answers: administrators('200') },
  { call: 'GET users/{id}', target: 'own', answers: both('200') },
  { call: 'GET users/{id}', target: 'other', answers: administrators('200') },
  { call: 'GET users/{id}', target: 'self', answers: both('200') },
  { call: 'GET users/{id}', target: 'ownAdministrator', answers: both('200') },
  { call: 'GET users/{id}', target: 'absent', answers: both('404 notFound') },
  { call: 'GET users/{id}/events', target: 'own', answers: administrators('200') },
  { call: 'GET users/{id}/events', target: 'other', answers: administrators('200') },
  { call: 'GET users/{id}/events', target: 'self', answers: administrators('200') },
];

const patch = (target: TargetName, body: object, answers: Expectation['answers']): Expectation => ({
  ...{ call: 'PATCH users/{id}', target, body, answers },
  ifMatch: true,
});
const role = (target: TargetName, to: Role, answers: Expectation['answers']): Expectation => ({
  ...{ call: 'PUT users/{id}/role', target, body: { role: to }, answers },
  ifMatch: true,
});
const email = (target: TargetName, answers: Expectation['answers']): Expectation => ({
  ...{ call: 'PUT users/{id}/email', target, body: { email: '$new-address@kommun.example' }, answers },
  ifMatch: true,
});

const administration: readonly Expectation[] = [
  patch('own', { givenName: 'Ainamaria' }, both('200')),
  patch('own', { lastDayOfEmployment: '2099-01-31' }, both('200')),
  patch('own', { organisationId: '$own' }, both('200')),
  patch('own', { organisationId: '$other' }, administrators('200')),
  patch('other', { givenName: 'Ainamaria' }, administrators('200')),
  patch('other', { organisationId: '$own' }, administrators('200')),
  patch('self', { language: 'fi' }, both('200')),
  patch('ownAdministrator', { givenName: 'Ainamaria' }, administrators('200')),
  patch('absent', { givenName: 'Ainamaria' }, both('404 notFound')),

  // The target has not activated yet, and the organisation asks a second main user: one alone changes neither role nor address.
  role('own', 'editor', both('200')),
  ...(['mainUser', 'expert'] as const).map((to) => role('own', to, both('200', '409 statusConflict'))),
  role('own', 'administrator', administrators('200')),
  ...roles.map((to) => role('other', to, administrators('200'))),
  role('ownAdministrator', 'editor', administrators('200')),
  role('ownAdministrator', 'administrator', administrators('200')),
  role('self', 'administrator', administrators('200')),
  role('absent', 'editor', both('404 notFound')),

  email('own', both('202', '409 statusConflict')),
  email('other', administrators('202')),
  // Whoever could give an administrator another address could become one; for oneself the password is asked elsewhere.
  email('ownAdministrator', administrators('202')),
  email('self', {}),

  ...(['own', 'other'] as const).flatMap((target) => [
    { call: 'PUT users/{id}/legal-hold', target, body: { matter: 'HEL 2026-000123' }, answers: administrators('200') },
    { call: 'GET users/{id}/legal-hold', target, answers: administrators('404 notFound') },
    { call: 'DELETE users/{id}/legal-hold', target, answers: administrators('404 notFound') },
  ]),
  { call: 'PUT users/{id}/legal-hold', target: 'self', body: { matter: 'HEL 2026-000123' }, answers: {} },
  { call: 'DELETE users/{id}', target: 'own', answers: both('204') },
  { call: 'DELETE users/{id}', target: 'other', answers: administrators('204') },
  { call: 'DELETE users/{id}', target: 'ownAdministrator', answers: administrators('204') },
  { call: 'DELETE users/{id}', target: 'self', answers: {} },
  { call: 'DELETE users/{id}', target: 'absent', answers: both('404 notFound') },
  ...(['ownRemoved', 'otherRemoved'] as const).flatMap((target) => [
    { call: 'POST users/{id}/restoration', target, answers: administrators('200') },
    { call: 'POST users/{id}/restoration', target, body: { role: 'administrator' }, answers: administrators('200') },
  ]),
  { call: 'POST users/{id}/restoration', target: 'self', answers: administrators('409 statusConflict') },
];

const organisation = (target: TargetName, body: object, answers: Expectation['answers']): Expectation => ({
  ...{ call: 'PATCH organisations/{id}', target, body, answers },
  ifMatch: true,
});
const policy = { invitationPolicy: { allowedDomains: [], approvalRequired: true, instructions: '' } };

const organisations: readonly Expectation[] = [
  { call: 'POST organisations', body: { name: 'Nya', kind: 'municipality' }, answers: administrators('201') },
  { call: 'GET organisations', answers: both('200') },
  { call: 'GET organisations/{id}', target: 'ownOrganisation', answers: both('200') },
  { call: 'GET organisations/{id}', target: 'otherOrganisation', answers: administrators('200') },
  organisation('ownOrganisation', { name: 'Kommunen' }, both('200')),
  organisation('ownOrganisation', policy, both('200')),
  organisation('ownOrganisation', { kind: 'municipality' }, administrators('200')),
  organisation('ownOrganisation', { telephone: '+358 9 310 1691' }, administrators('200')),
  organisation('ownOrganisation', { name: 'Kommunen', telephone: null }, administrators('200')),
  organisation('otherOrganisation', { name: 'Grannen' }, administrators('200')),
  organisation('otherOrganisation', policy, administrators('200')),
];

const register: readonly Expectation[] = [
  ...['remind', 'deactivate', 'erase'].map((step) => ({
    ...{ call: 'GET lifecycle', query: `?step=${step}`, ...officers('200') },
    answers: administrators('200'),
  })),
  { call: 'GET lifecycle/runs', answers: administrators('200'), ...officers('200') },
  {
    call: 'POST lifecycle/runs/{id}/release',
    target: 'absent',
    answers: administrators('404 notFound'),
    ...officers('404 notFound'),
  },
  { call: 'GET administration/readiness', answers: administrators('200') },
  { call: 'GET events', answers: administrators('200') },
  { call: 'GET events/verification', query: '?subject=$own', answers: administrators('200') },
  { call: 'GET events/verifications/{id}', target: 'absent', answers: administrators('404 notFound') },
  { call: 'POST events/verifications', answers: administrators('202') },
];

const appointments: readonly Expectation[] = [
  ...(['own', 'other', 'self', 'absent'] as const).flatMap((target) => {
    const outcome = {
      own: '409 statusConflict',
      other: '409 statusConflict',
      self: '403 forbidden',
      absent: '404 notFound',
    };
    const answers = administrators(outcome[target]);
    return [
      { call: 'PUT users/{id}/protection-officer', target, body: { officer: true }, ifMatch: true, answers },
      { call: 'PUT users/{id}/log-reviewer', target, body: { reviewer: true }, ifMatch: true, answers },
    ] as const;
  }),
  { call: 'GET protection-officer-appointments', answers: administrators('200'), ...officers('200') },
  {
    call: 'POST protection-officer-appointments/{id}/approval',
    target: 'absent',
    answers: {},
    ...officers('404 notFound'),
  },
];

const reviews: readonly Expectation[] = [
  { call: 'GET log-reviews', answers: {}, ...reviewers('200') },
  { call: 'GET log-reviews/{id}', target: 'absent', answers: {}, ...reviewers('404 notFound') },
  { call: 'POST log-reviews/{id}/signature', target: 'absent', answers: {}, ...reviewers('404 notFound') },
];

const telephone: readonly Expectation[] = [
  { call: 'POST contact-requests', body: { callbackNumber: '169142' }, answers: both('201') },
  { call: 'GET contact-requests', answers: both('200'), ...officers('200') },
  { call: 'GET contact-requests/{id}', target: 'absent', answers: both('404 notFound'), ...officers('404 notFound') },
  {
    ...{ call: 'PATCH contact-requests/{id}', target: 'absent', body: { state: 'closed' }, ifMatch: true },
    answers: {},
    ...officers('404 notFound'),
  },
];

const report = {
  discoveredAt: '2020-01-01T08:00:00.000Z',
  kind: 'confidentiality',
  description: 'Ett mejl gick till fel mottagare.',
};

/** Whoever has signed in reports, and sees what they reported; the register is for those who handle incidents. */
const incidents: readonly Expectation[] = [
  { call: 'POST incidents', body: report, answers: '201' },
  { call: 'GET incidents', answers: '200' },
  { call: 'GET incidents/{id}', target: 'absent', answers: '404 notFound' },
  {
    call: 'PATCH incidents/{id}',
    target: 'absent',
    body: { lessons: 'Läs adressen.' },
    ifMatch: true,
    answers: '404 notFound',
  },
  {
    ...{ call: 'POST incidents/{id}/split', target: 'absent', ifMatch: true },
    body: { description: 'Den ena delen.' },
    answers: '404 notFound',
  },
  { call: 'GET incidents/{id}/notification', target: 'absent', answers: '404 notFound' },
  { call: 'GET incidents/{id}/letter', target: 'absent', answers: '404 notFound' },
  { call: 'GET incident-register', answers: administrators('200'), ...officers('200') },
];

const cases: readonly Expectation[] = [
  { call: 'POST cases', body: { text: 'Hur gör jag?', confidential: false }, answers: '201' },
  { call: 'GET cases', answers: '200' },
  { call: 'GET cases/{id}', target: 'absent', answers: '404 notFound' },
  { call: 'POST cases/{id}/messages', target: 'absent', body: { text: 'Hej' }, answers: '404 notFound' },
  { call: 'PATCH cases/{id}', target: 'absent', body: { state: 'closed' }, ifMatch: true, answers: '404 notFound' },
];

const letter = { right: 'access', receivedAt: '2026-01-01T09:00:00.000Z', channel: 'letter' };
const rights: readonly Expectation[] = [
  { call: 'GET rights-requests', answers: administrators('200'), ...officers('200') },
  {
    call: 'POST rights-requests',
    body: { ...letter, userId: ABSENT, identityCheckedBy: ABSENT },
    answers: administrators('404 notFound'),
    ...officers('404 notFound'),
  },
  {
    call: 'GET rights-requests/{id}',
    target: 'absent',
    answers: administrators('404 notFound'),
    ...officers('404 notFound'),
  },
  {
    call: 'PATCH rights-requests/{id}',
    target: 'absent',
    body: { state: 'granted' },
    ifMatch: true,
    answers: administrators('404 notFound'),
    ...officers('404 notFound'),
  },
];

const oneself: readonly Expectation[] = [
  { call: 'POST me/rights-requests', body: { right: 'access' }, answers: '201' },
  { call: 'POST me/rights-requests', body: { right: 'erasure', password: '$password' }, answers: '201' },
  { call: 'GET me/rights-requests', answers: '200' },
  { call: 'GET me/rights-requests/{id}', target: 'absent', answers: '404 notFound' },
  { call: 'GET me', answers: '200' },
  { call: 'PATCH me', target: 'self', body: { language: 'en' }, ifMatch: true, answers: '200' },
  { call: 'GET me/events', answers: '200' },
  { call: 'PUT me/email', body: { email: '$new-mine@kommun.example', password: '$password' }, answers: '202' },
  { call: 'PUT me/privacy-notice', body: { version: '$notice' }, answers: '204' },
  { call: 'GET me/sessions', answers: '200' },
  { call: 'DELETE me/sessions/{id}', target: 'absent', answers: '404 notFound' },
  { call: 'PUT me/password', body: { current: '$password', password: NEW_PASSWORD }, answers: '204' },
  { call: 'GET sessions/current', answers: '200' },
  { call: 'GET me/data', answers: '200' },
];

/** What only protection officers may: no role does. */
const protection = (
  [
    { call: 'GET telephone-tasks', ...officers('200') },
    { call: 'GET telephone-tasks/{id}' },
    { call: 'PATCH telephone-tasks/{id}', body: { outcome: 'reached' } },
    { call: 'GET protected-users', ...officers('200') },
    { call: 'GET protected-users/{id}' },
    { call: 'PATCH protected-users/{id}', body: { role: 'expert' }, ifMatch: true },
    { call: 'DELETE protected-users/{id}' },
    {
      ...officers('409 contactRequestNotUsable'),
      call: 'PUT protected-users/{id}/email',
      body: { email: '$new-hidden@kommun.example', contactRequestId: '$own', password: '$password' },
      ifMatch: true,
    },
    { call: 'POST protected-users/{id}/restoration' },
    ...['activation', 'reset'].map((kind) => ({
      ...officers('409 contactRequestNotUsable'),
      call: `POST protected-users/{id}/${kind}-code`,
      body: { contactRequestId: '$own', password: '$password' },
    })),
    { call: 'POST users/lookup', body: { email: 'nobody@kommun.example' } },
    {
      ...officers('409 contactRequestNotUsable'),
      call: 'PUT users/{id}/protection',
      body: { contactRequestId: '$own', reviewOn: '2030-01-01', password: '$password' },
    },
    {
      ...officers('409 contactRequestNotUsable'),
      call: 'DELETE users/{id}/protection',
      body: { contactRequestId: '$own', password: '$password' },
    },
    { call: 'POST users/{id}/protection/approval', body: { password: '$password' } },
    {
      ...officers('409 contactRequestNotUsable'),
      call: 'POST users/{id}/disclosures',
      body: { fields: ['email'], reason: 'needed', contactRequestId: '$own', password: '$password' },
    },
    { call: 'POST rights-requests/{id}/copy', body: { password: '$password' } },
    { ...officers('204'), call: 'POST disclosure-permits', body: { officerId: '$own', password: '$password' } },
    {
      ...officers('409 contactRequestNotUsable'),
      call: 'POST contact-requests/{id}/users',
      body: {
        ...{ email: '$new-hidden@kommun.example', givenName: 'Hillevi', familyName: 'Skarpsund', role: 'editor' },
        organisationId: '$own',
      },
    },
  ] as readonly Omit<Expectation, 'target' | 'answers'>[]
).map((row): Expectation => ({ ...officers('404 notFound'), ...row, target: 'absent', answers: {} }));

const routines: readonly Expectation[] = [
  { call: 'GET routines', answers: '200' },
  { call: 'GET routines/{id}', target: 'routine', answers: '200' },
  { call: 'GET routines/{id}', target: 'absent', answers: '404 notFound' },
  { call: 'PUT me/routines/{id}', target: 'routine', body: { revision: 1 }, answers: '204' },
  { call: 'PUT me/routines/{id}', target: 'routine', body: { revision: 99 }, answers: '422 routineOutdated' },
  { call: 'PUT me/routines/{id}', target: 'absent', body: { revision: 1 }, answers: '404 notFound' },
  { call: 'GET routines/{id}/unread', target: 'routine', answers: both('200') },
  { call: 'GET routines/{id}/unread', target: 'absent', answers: both('404 notFound') },
  { call: 'GET routines/{id}/unread', target: 'routine', query: '?organisation=$own', answers: both('200') },
  {
    call: 'GET routines/{id}/unread',
    target: 'routine',
    query: '?organisation=$other',
    answers: administrators('200'),
  },
  // For officers alone.
  { call: 'GET routines/{id}/unread', target: 'routine', query: '?protected=true', answers: {}, ...officers('200') },
];

const nothing = '410 tokenGone';
const token = 'a'.repeat(43);

const anyone: readonly Expectation[] = [
  { call: 'POST activation', body: { token, password: NEW_PASSWORD, privacyNotice: '$notice' }, answers: nothing },
  { call: 'POST email-confirmation', body: { token }, answers: nothing },
  { call: 'POST keep-alive', body: { token }, answers: nothing },
  { call: 'PUT password-reset', body: { token, password: NEW_PASSWORD }, answers: nothing },
  { call: 'POST password-reset', body: { email: 'nobody@kommun.example' }, answers: '202' },
  {
    call: 'POST sessions',
    body: { email: 'nobody@kommun.example', password: NEW_PASSWORD },
    answers: '401 credentialsRefused',
  },
  { call: 'GET privacy-notice', answers: '200' },
  { call: 'GET record-of-processing', answers: '200' },
  { call: 'GET health/live', answers: '200' },
  { call: 'GET health/ready', answers: '200' },
  { call: 'GET openapi.json', answers: '200' },
].map((row) => ({ ...row, anyone: row.answers }));

/** Every call of the contract, by every role, near and far. The last one ends the sessions of those who call. */
export const expectations: readonly Expectation[] = [
  ...invitations,
  ...directory,
  ...administration,
  ...organisations,
  ...register,
  ...appointments,
  ...rights,
  ...reviews,
  ...telephone,
  ...incidents,
  ...protection,
  ...cases,
  ...oneself,
  ...routines,
  ...anyone,
  { call: 'DELETE sessions/current', answers: '204' },
];
