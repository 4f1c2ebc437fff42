/** A function that answers HTTP requests: its method, its path under `/api`, and the room in `functions/http` that holds its endpoint. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly area: Area;
}

export type Area =
  | 'accounts'
  | 'self'
  | 'activation'
  | 'organisations'
  | 'sessions'
  | 'lifecycle'
  | 'events'
  | 'cases'
  | 'officers'
  | 'logReviews'
  | 'contactRequests'
  | 'protection'
  | 'telephoneTasks'
  | 'incidents'
  | 'routines'
  | 'record'
  | 'rights'
  | 'service';

const area = <A extends Area, const R extends Readonly<Record<string, readonly [Route['method'], string]>>>(
  name: A,
  rows: R,
) =>
  Object.fromEntries(Object.entries(rows).map(([key, [method, path]]) => [key, { method, path, area: name }])) as {
    readonly [K in keyof R]: { readonly method: R[K][0]; readonly path: R[K][1]; readonly area: A };
  };

/** Every route of the API. A function's name is its key, which is also the `operationId` of the contract. */
export const routes = {
  ...area('accounts', {
    createUser: ['POST', 'users'],
    listUsers: ['GET', 'users'],
    searchUsers: ['POST', 'users/search'],
    readUser: ['GET', 'users/{id}'],
    updateUser: ['PATCH', 'users/{id}'],
    removeUser: ['DELETE', 'users/{id}'],
    readHold: ['GET', 'users/{id}/legal-hold'],
    holdErasure: ['PUT', 'users/{id}/legal-hold'],
    releaseHold: ['DELETE', 'users/{id}/legal-hold'],
    changeUserEmail: ['PUT', 'users/{id}/email'],
    changeUserRole: ['PUT', 'users/{id}/role'],
    approveInvitation: ['POST', 'users/{id}/approval'],
    refuseInvitation: ['DELETE', 'users/{id}/approval'],
    renewInvitation: ['POST', 'users/{id}/invitation'],
    restoreUser: ['POST', 'users/{id}/restoration'],
    listUserEvents: ['GET', 'users/{id}/events'],
  }),
  ...area('self', {
    readMe: ['GET', 'me'],
    updateMe: ['PATCH', 'me'],
    changeMyEmail: ['PUT', 'me/email'],
    listMyEvents: ['GET', 'me/events'],
    acceptPrivacyNotice: ['PUT', 'me/privacy-notice'],
  }),
  ...area('activation', {
    activate: ['POST', 'activation'],
    confirmEmail: ['POST', 'email-confirmation'],
    keepAlive: ['POST', 'keep-alive'],
    readPrivacyNotice: ['GET', 'privacy-notice'],
  }),
  ...area('sessions', {
    signIn: ['POST', 'sessions'],
    readCurrentSession: ['GET', 'sessions/current'],
    signOut: ['DELETE', 'sessions/current'],
    listMySessions: ['GET', 'me/sessions'],
    revokeMySession: ['DELETE', 'me/sessions/{id}'],
    changeMyPassword: ['PUT', 'me/password'],
    requestPasswordReset: ['POST', 'password-reset'],
    resetPassword: ['PUT', 'password-reset'],
  }),
  ...area('organisations', {
    createOrganisation: ['POST', 'organisations'],
    listOrganisations: ['GET', 'organisations'],
    readOrganisation: ['GET', 'organisations/{id}'],
    updateOrganisation: ['PATCH', 'organisations/{id}'],
  }),
  ...area('lifecycle', {
    readLifecycle: ['GET', 'lifecycle'],
    listSweepRuns: ['GET', 'lifecycle/runs'],
    releaseSweepRun: ['POST', 'lifecycle/runs/{id}/release'],
  }),
  ...area('events', {
    readEvents: ['GET', 'events'],
    verifyEvents: ['GET', 'events/verification'],
    startVerification: ['POST', 'events/verifications'],
    readVerification: ['GET', 'events/verifications/{id}'],
  }),
  ...area('cases', {
    openCase: ['POST', 'cases'],
    listCases: ['GET', 'cases'],
    readCase: ['GET', 'cases/{id}'],
    closeCase: ['PATCH', 'cases/{id}'],
    writeCaseMessage: ['POST', 'cases/{id}/messages'],
  }),
  ...area('officers', {
    setOfficer: ['PUT', 'users/{id}/protection-officer'],
    listAppointments: ['GET', 'protection-officer-appointments'],
    approveAppointment: ['POST', 'protection-officer-appointments/{id}/approval'],
    setReviewer: ['PUT', 'users/{id}/log-reviewer'],
  }),
  ...area('logReviews', {
    listLogReviews: ['GET', 'log-reviews'],
    readLogReview: ['GET', 'log-reviews/{id}'],
    signLogReview: ['POST', 'log-reviews/{id}/signature'],
  }),
  ...area('contactRequests', {
    requestContact: ['POST', 'contact-requests'],
    listContactRequests: ['GET', 'contact-requests'],
    readContactRequest: ['GET', 'contact-requests/{id}'],
    handleContactRequest: ['PATCH', 'contact-requests/{id}'],
  }),
  ...area('routines', {
    listRoutines: ['GET', 'routines'],
    readRoutine: ['GET', 'routines/{id}'],
    listUnread: ['GET', 'routines/{id}/unread'],
    confirmRoutine: ['PUT', 'me/routines/{id}'],
  }),
  ...area('record', {
    readRecordOfProcessing: ['GET', 'record-of-processing'],
  }),
  ...area('protection', {
    addProtectedUser: ['POST', 'contact-requests/{id}/users'],
    lookUpUser: ['POST', 'users/lookup'],
    markUser: ['PUT', 'users/{id}/protection'],
    askToLift: ['DELETE', 'users/{id}/protection'],
    liftProtection: ['POST', 'users/{id}/protection/approval'],
    listProtectedUsers: ['GET', 'protected-users'],
    readProtectedUser: ['GET', 'protected-users/{id}'],
    updateProtectedUser: ['PATCH', 'protected-users/{id}'],
    removeProtectedUser: ['DELETE', 'protected-users/{id}'],
    changeProtectedEmail: ['PUT', 'protected-users/{id}/email'],
    restoreProtectedUser: ['POST', 'protected-users/{id}/restoration'],
    makeActivationCode: ['POST', 'protected-users/{id}/activation-code'],
    makeResetCode: ['POST', 'protected-users/{id}/reset-code'],
    disclose: ['POST', 'users/{id}/disclosures'],
    permitDisclosures: ['POST', 'disclosure-permits'],
  }),
  ...area('telephoneTasks', {
    listTelephoneTasks: ['GET', 'telephone-tasks'],
    readTelephoneTask: ['GET', 'telephone-tasks/{id}'],
    recordTelephoneCall: ['PATCH', 'telephone-tasks/{id}'],
  }),
  ...area('incidents', {
    reportIncident: ['POST', 'incidents'],
    listIncidents: ['GET', 'incidents'],
    readIncident: ['GET', 'incidents/{id}'],
    updateIncident: ['PATCH', 'incidents/{id}'],
    splitIncident: ['POST', 'incidents/{id}/split'],
    readIncidentNotification: ['GET', 'incidents/{id}/notification'],
    readIncidentLetter: ['GET', 'incidents/{id}/letter'],
    exportIncidents: ['GET', 'incident-register'],
  }),
  ...area('rights', {
    readMyData: ['GET', 'me/data'],
    askForRight: ['POST', 'me/rights-requests'],
    listMyRightsRequests: ['GET', 'me/rights-requests'],
    readMyRightsRequest: ['GET', 'me/rights-requests/{id}'],
    registerRightsRequest: ['POST', 'rights-requests'],
    listRightsRequests: ['GET', 'rights-requests'],
    readRightsRequest: ['GET', 'rights-requests/{id}'],
    handleRightsRequest: ['PATCH', 'rights-requests/{id}'],
    handOverCopy: ['POST', 'rights-requests/{id}/copy'],
  }),
  ...area('service', {
    live: ['GET', 'health/live'],
    ready: ['GET', 'health/ready'],
    readReadiness: ['GET', 'administration/readiness'],
    readContract: ['GET', 'openapi.json'],
  }),
} as const satisfies Readonly<Record<string, Route>>;

export type RouteName = keyof typeof routes;

/** The routes of one area. */
export type RoutesOf<A extends Area> = {
  [N in RouteName]: (typeof routes)[N]['area'] extends A ? N : never;
}[RouteName];
