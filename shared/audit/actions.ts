/** Everything that an event can say was done: each has its words in the copy of somebody's data. A test holds it to what the program writes. */
export const eventActions = [
  'userInvited',
  'invitationRequested',
  'invitationApproved',
  'invitationRefused',
  'invitationLapsed',
  'invitationRenewed',
  'userActivated',
  'signedIn',
  'signedOut',
  'sessionUsed',
  'sessionRevoked',
  'passwordChanged',
  'passwordReset',
  'passwordResetRequested',
  'attemptsThrottled',
  'emailChangeRequested',
  'emailChanged',
  'userChanged',
  'roleChanged',
  'userDeactivated',
  'userRestored',
  'keptAlive',
  'promptQueued',
  'promptForgotten',
  'privacyNoticeAccepted',
  'mailSent',
  'mailFailed',
  'mailDropped',
  'ownDataRead',
  'userRead',
  'usersListed',
  'userEventsRead',
  'lifecycleRead',
  'logRead',
  'logReadOf',
  'legalHoldRead',
  'logExported',
  'chainVerified',
  'verificationStarted',
  'organisationCreated',
  'organisationChanged',
  'caseAnswered',
  'caseRead',
  'caseClosed',
  'casesListed',
  'incidentReported',
  'officerAppointed',
  'officerApproved',
  'officerProposed',
  'officerProposalWithdrawn',
  'officerProposalLapsed',
  'officerProposalsListed',
  'officerDismissed',
  'reviewerAppointed',
  'reviewerDismissed',
  'sweepReleased',
  'rightsRequested',
  'rightsRequestRegistered',
  'rightsRequestRead',
  'rightsRequestGoesOn',
  'copyHandedOver',
  'erasureHeld',
  'erasureHoldReleased',
  'rightsRequestsListed',
  'rightsRequestExtended',
  'rightsRequestGranted',
  'rightsRequestRefused',
  'rightsGrantProposed',
  'rightsCarriedOut',
  'rightsErasureWaits',
  'restrictionEndAnnounced',
  'restrictionLifted',
  'processingRestricted',
  'restrictionEnded',
  'rightsReminderQueued',
  'contactRequested',
  'incidentsListed',
  'incidentRead',
  'incidentLetterRead',
  'accountClosed',
  'activationCodeMade',
  'caseAsked',
  'caseCleared',
  'caseHidden',
  'caseOpened',
  'caseWithheld',
  'contactMade',
  'contactNotReached',
  'contactRequestCleared',
  'contactRequestClosed',
  'contactRequestLinked',
  'contactRequestOverdue',
  'contactRequestRead',
  'contactRequestsListed',
  'disclosuresPermitted',
  'erasureBegun',
  'erasureRepeated',
  'eventRetentionApplied',
  'eventRetentionSet',
  'fieldDisclosed',
  'incidentAnnounced',
  'incidentAssessed',
  'incidentAwarenessSet',
  'incidentClosed',
  'incidentConcernSet',
  'incidentDecided',
  'incidentEscalated',
  'incidentLessonsSet',
  'incidentLettersWritten',
  'incidentNotificationRead',
  'incidentNotified',
  'incidentReportCleared',
  'incidentSplit',
  'incidentSupplemented',
  'incidentTextsSealed',
  'incidentsExported',
  'journalCut',
  'logReviewMade',
  'logReviewRead',
  'logReviewSigned',
  'logReviewUnsigned',
  'organisationWithheld',
  'organisationWithoutMainUser',
  'protectedUserAdded',
  'protectedUsersListed',
  'protectionCarriedThrough',
  'protectionCompleted',
  'protectionLiftRequested',
  'protectionLifted',
  'protectionReviewDue',
  'protectionReviewed',
  'protectionSet',
  'registerRestored',
  'reservationLapsed',
  'resetCodeMade',
  'restrictionEndNotTold',
  'rightsTextsCleared',
  'routineConfirmed',
  'routineInForce',
  'routineRevisionDue',
  'sealingKeyRotated',
  'sealingKeyRotationBegun',
  'sweepHeld',
  'sweepReleaseDone',
  'telephoneTaskCalled',
  'telephoneTaskDiscarded',
  'telephoneTaskOverdue',
  'telephoneTaskRead',
  'telephoneTasksListed',
  'unreadRoutineListed',
  'userErased',
  'userLookedUp',
  'usernameKeyAlone',
  'usernameKeyRetired',
  'usernameKeyRotationBegun',
  'usernameKeySwitched',
  'verificationDone',
  'withheldTextDiscarded',
  'withheldTextReleased',
] as const;
export type EventAction = (typeof eventActions)[number];

/** What the details of an event can be called. */
export type DetailName =
  | 'affected'
  | 'appointmentId'
  | 'aside'
  | 'awareAt'
  | 'blobs'
  | 'channel'
  | 'complete'
  | 'count'
  | 'due'
  | 'dueOn'
  | 'events'
  | 'expiredBefore'
  | 'filters'
  | 'first'
  | 'format'
  | 'ground'
  | 'hours'
  | 'ids'
  | 'intact'
  | 'kind'
  | 'last'
  | 'late'
  | 'limit'
  | 'mailId'
  | 'notifyAuthority'
  | 'notifySubjects'
  | 'outcome'
  | 'persons'
  | 'privacyNotice'
  | 'reason'
  | 'reference'
  | 'requestId'
  | 'retention'
  | 'reviewOn'
  | 'revision'
  | 'right'
  | 'routine'
  | 'since'
  | 'stage'
  | 'state'
  | 'step'
  | 'template'
  | 'told'
  | 'version'
  | 'versions'
  | 'whole';
