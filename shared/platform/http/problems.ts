/** Every refusal the API knows: its stable code and its HTTP status. The titles stand in `texts.ts`, in three languages. */
export const problems = {
  invalidRequest: 400,
  invalidCursor: 400,
  malformedJson: 400,
  notSignedIn: 401,
  credentialsRefused: 401,
  forbidden: 403,
  accountRestricted: 403,
  privacyNoticePending: 403,
  notFound: 404,
  methodNotAllowed: 405,
  notAcceptable: 406,
  conflict: 409,
  emailTaken: 409,
  lastAdministrator: 409,
  statusConflict: 409,
  caseClosed: 409,
  caseFull: 409,
  dutyHeld: 409,
  lastOfficers: 409,
  lastReviewer: 409,
  erasureHeld: 409,
  appointmentByAnother: 409,
  otherPower: 409,
  reviewerIsInReport: 409,
  contactRequestNotUsable: 409,
  secondOfficerNeeded: 409,
  incidentStateConflict: 409,
  notificationOutstanding: 409,
  tokenGone: 410,
  restorationWindowOver: 410,
  revisionStale: 412,
  bodyTooLarge: 413,
  unsupportedMediaType: 415,
  emailDomainNotAllowed: 422,
  emailNotUsable: 422,
  organisationUnknown: 422,
  passwordRefused: 422,
  privacyNoticeOutdated: 422,
  routineOutdated: 422,
  employmentEnded: 422,
  identityCodeFound: 422,
  reviewDayNotUsable: 422,
  timeInFuture: 422,
  discoveredTooEarly: 422,
  awarenessGroundsRequired: 422,
  awarenessRequired: 422,
  awarenessMovedLater: 422,
  awareBeforeDiscovery: 422,
  notifiedBeforeDiscovery: 422,
  lateReasonsRequired: 422,
  communicationRequired: 422,
  lessonsRequired: 422,
  letterRequired: 422,
  extensionTooLate: 409,
  secondDecisionNeeded: 409,
  rightNotGiven: 422,
  reasonMissing: 422,
  groundNotOfRight: 422,
  personUnknown: 422,
  ifMatchMissing: 428,
  tooManyAttempts: 429,
  internalError: 500,
  busy: 503,
  notReady: 503,
  residencyViolation: 503,
  restoreIncomplete: 503,
} as const;

export type ProblemCode = keyof typeof problems;

/** One fault in what was sent: where, which kind, and what to do about it. */
export interface FieldFault {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** A request is refused. Thrown by use cases, answered as an RFC 9457 problem. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: ProblemCode;
  readonly errors: readonly FieldFault[];
  /** Seconds after which another try makes sense. */
  readonly retryAfter: number | undefined;
  /** The methods that the resource knows, for 405. */
  readonly allow: readonly string[] | undefined;

  constructor(
    code: ProblemCode,
    more: { errors?: readonly FieldFault[]; retryAfter?: number; allow?: readonly string[] } = {},
  ) {
    super(code);
    this.code = code;
    this.errors = more.errors ?? [];
    this.retryAfter = more.retryAfter;
    this.allow = more.allow;
  }
}

/** Throws a refusal. */
export function refuse(code: ProblemCode, more?: ConstructorParameters<typeof Refusal>[1]): never {
  throw new Refusal(code, more);
}
