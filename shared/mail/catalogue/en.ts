import type { Catalogue } from './text.ts';

export const en: Catalogue = {
  frame: {
    greeting: 'Hello,',
    linkNote: 'If the button does not work, copy this address into your browser:',
    footer: [
      'This message comes from the user register of the Service Manual (Palvelumanuaali). The controller is {controller}.',
      'It was sent automatically and cannot be answered. If you have questions, contact support: {support}.',
      'Privacy notice: {privacyNotice}',
    ],
  },
  roles: { administrator: 'administrator', mainUser: 'main user', editor: 'editor', expert: 'expert' },
  reasons: {
    inactivity:
      'The account had not been used for a long time, and after our reminders nobody told us that it was still needed.',
    neverActivated: 'The account was never activated, in spite of our reminders.',
    removed: 'An administrator or a main user of your organisation removed the account.',
    employmentEnded: 'The last day of employment recorded for the account has passed.',
  },
  steps: { remind: 'reminders', deactivate: 'deactivation', erase: 'erasure' },
  legalBases: {
    publicTask:
      'a task carried out in the public interest or in the exercise of official authority (Article 6(1)(e) of the GDPR)',
    legalObligation: 'a legal obligation (Article 6(1)(c) of the GDPR)',
    legitimateInterest: 'a legitimate interest (Article 6(1)(f) of the GDPR)',
    contract: 'a contract (Article 6(1)(b) of the GDPR)',
    consent: 'consent (Article 6(1)(a) of the GDPR)',
  },
  neutral: {
    subject: 'There is a message for you',
    text: 'Hello,\n\nThere is a message for you. Read it where you usually read your messages, or call the number that you were given.\n\nThis e-mail cannot be answered.',
  },
  rights: {
    access: 'a copy of the data that is held about you',
    rectification: 'a correction of your data',
    erasure: 'the erasure of your data',
    restriction: 'a restriction of the processing of your data',
    portability: 'your data in order to take it elsewhere',
    objection: 'an end to the processing (an objection)',
  },
  grounds: {
    portabilityBasis:
      'Only data that is processed by consent or contract can be taken elsewhere (Article 20(1)(a) of the GDPR). Yours is processed on another basis.',
    objectionBasis:
      'One can object only to processing for a public task or a legitimate interest (Article 21(1) of the GDPR). Your data is processed on another basis.',
    erasureLegalObligation: 'The data is needed to comply with a legal obligation (Article 17(3)(b) of the GDPR).',
    erasurePublicTask: 'The data is needed for a task in the public interest (Article 17(3)(b) of the GDPR).',
    erasureLegalClaims:
      'The data is needed to establish, exercise or defend legal claims (Article 17(3)(e) of the GDPR).',
    dataAccurate: 'The data is accurate, and complete for its purpose (Article 16 of the GDPR).',
    restrictionConditions:
      'None of the cases is given in which processing has to be restricted (Article 18(1) of the GDPR).',
    compellingGrounds:
      'There are compelling legitimate grounds for the processing that weigh more than yours (Article 21(1) of the GDPR).',
    othersRights: 'It would harm the rights and freedoms of others (Articles 15(4) and 20(4) of the GDPR).',
    identityNotProven: 'We could not make sure who made the request (Article 12(6) of the GDPR).',
    unfounded: 'The request is manifestly unfounded or excessive (Article 12(5) of the GDPR).',
    inWords: 'The reasons stand in the service.',
  },
  remedies: {
    complaint:
      'You can lodge a complaint with the supervisory authority: Office of the Data Protection Ombudsman, tietosuoja@om.fi, https://tietosuoja.fi/en (Article 77 of the GDPR).',
    court: 'You can also take the matter to a court (Article 79 of the GDPR).',
  },
  mails: {
    invitation: {
      subject: 'You have been invited to the Service Manual',
      body: [
        'You receive this message because you have been invited to use the Service Manual. Your role in the service: {role}.',
        'Please activate your account no later than {lastDay}. Open the link, read the privacy notice and choose a password. Your e-mail address is your username. The link is personal, so do not forward it.',
      ],
      action: 'Activate the account',
      after: [
        'If you do nothing, the link stops working after that day. You can then ask whoever invited you for a new one. An account that is not activated is deactivated in time, and your data is erased. If you did not expect an invitation, contact support.',
        { heading: 'How we process your personal data' },
        {
          list: [
            'Controller: {controller}',
            'Data protection officer: {dataProtectionOfficer}',
            'Data: first name, last name, e-mail address, home organisation and role. We received them from an administrator of the service or from a main user of your organisation.',
            'Purpose: managing users, and electronic communication about the use of the service',
            'Legal basis: {legalBasis}',
            'Recipients: administrators of the service, main users of your organisation, and our processors. The data is not disclosed to others, and it is not transferred outside the EU/EEA.',
            'Storage: the account is deactivated after {inactivityPeriod} without use, and the data is erased {erasurePeriod} later. The log of events, which holds no names, is kept for {eventRetention}.',
            'Your rights: you can always ask to see and correct your data, and to have its processing restricted. Which other rights you have depends on the legal basis and is told in the privacy notice. You also have the right to lodge a complaint with the Finnish Data Protection Ombudsman (tietosuoja.fi/en).',
          ],
        },
        'Read more in the privacy notice: {privacyNotice}',
      ],
    },
    passwordReset: {
      subject: 'Choose a new password for the Service Manual',
      body: [
        'You receive this message because somebody asked for a new password for your account in the Service Manual.',
        'If it was you, open the link and choose a new password no later than {expiresAt}. Once the password has been changed, you are signed out everywhere.',
      ],
      action: 'Choose a new password',
      after: ['If it was not you, you need not do anything. Your present password remains valid.'],
    },
    emailConfirmation: {
      subject: 'Confirm your new e-mail address',
      body: [
        'You receive this message because this e-mail address was given as the new address of an account in the Service Manual.',
        'Open the link and confirm the address no later than {expiresAt}. After that you sign in with the new address.',
      ],
      action: 'Confirm the e-mail address',
      after: [
        'If you do nothing, the account keeps its old address. If you have no account in the Service Manual, you can ignore this message.',
      ],
    },
    emailChanged: {
      subject: 'The e-mail address of your account has been changed',
      body: [
        'You receive this message because your e-mail address used to be the username of an account in the Service Manual. The account was given a new address on {changedAt}, and the old one can no longer be used to sign in.',
        'If the change is right, you need not do anything. If you do not know about it, contact support at once: {support}.',
      ],
    },
    passwordChanged: {
      subject: 'Your password for the Service Manual has been changed',
      body: [
        'You receive this message because the password of your account in the Service Manual was changed on {changedAt}.',
        'If you changed it yourself, you need not do anything. If you did not, ask for a new password on the sign-in page at once, and contact support: {support}.',
      ],
    },
    approvalRequested: {
      subject: 'An invitation is waiting for approval',
      body: [
        'You receive this message because your organisation requires a second main user to approve new users. An invitation is now waiting for your decision.',
        'Sign in at {portal} and approve or refuse the invitation no later than {lastDay}.',
        'If nobody answers, the invitation lapses and the data of the invited person is erased.',
      ],
    },
    approvalRefused: {
      subject: 'An invitation was not approved',
      body: [
        'You receive this message because an invitation that you made on {invitedOn} was not approved. The invited person has not been sent any message, and their data is erased.',
        'You need not do anything. If you want to know why, ask the other main users of your organisation.',
      ],
    },
    approvalLapsed: {
      subject: 'An invitation has lapsed',
      body: [
        'You receive this message because no other main user decided in time on an invitation that you made on {invitedOn}. The invitation has lapsed, and the data of the invited person is erased.',
        'If the person still needs an account, make a new invitation at {portal}.',
      ],
    },
    roleChanged: {
      subject: 'Your role in the Service Manual has changed',
      body: [
        'You receive this message because your role in the Service Manual has changed. Your role is now: {role}. The change is already in effect, and it may affect what you see and can do in the service.',
        'You need not do anything. If the role is wrong, contact the main user of your organisation or support: {support}.',
      ],
    },
    deactivated: {
      subject: 'Your account in the Service Manual has been deactivated',
      body: [
        'You receive this message because your account in the Service Manual has been deactivated. {reason} You can no longer sign in.',
        'If you still need the account, contact support: {support}. Administration can restore it up to and including {lastDay}.',
        'If you do nothing, your data is erased on {erasesOn}. After that a new invitation is needed.',
      ],
    },
    restored: {
      subject: 'Your account in the Service Manual has been restored',
      body: [
        'You receive this message because administration has restored your account in the Service Manual. Your data will not be erased.',
        'You can sign in at {portal} with the same e-mail address and password as before. If you have forgotten the password, you can ask for a new one on the sign-in page.',
        'If the account is again left unused for a long time, you will get a reminder before it is deactivated.',
      ],
    },
    sweepHeld: {
      subject: 'An automatic run has stopped and awaits a decision',
      body: [
        'You receive this message because you are an administrator of the Service Manual. An automatic run has stopped because it concerned unusually many accounts. Step: {step}. Accounts: {count}.',
        'Check at {portal} whether the number is plausible, and release the run if it is. The release covers the accounts that were due at that time, and each is decided on again.',
        'If nobody does anything, nothing happens to the accounts, but the run does not go on either.',
      ],
    },
    protectedSweepHeld: {
      subject: 'An automatic run has stopped and awaits a decision',
      body: [
        'You receive this message because of your duty in the Service Manual. An automatic run has stopped because it concerned unusually many accounts. Step: {step}.',
        'Check at {portal} whether the number is plausible, and release the run if it is. The release covers the accounts that were due at that time, and each is decided on again.',
        'If nobody does anything, nothing happens to the accounts, but the run does not go on either.',
      ],
    },
    protectionReviewDue: {
      subject: 'A protection is to be looked at again',
      body: [
        'You receive this message because you are a protection officer. The day has come on which an anonymity protection is to be looked at again. The list of protected users says which, once you have signed in.',
        'Speak with the person over the telephone. Set another day, or ask for the protection to be lifted. It holds until another protection officer has lifted it. We remind you again in a week.',
      ],
    },
    organisationWithoutMainUser: {
      subject: 'An organisation has no main user',
      body: [
        'You receive this message because you are an administrator of the Service Manual. An organisation no longer has any active main user. The id of the organisation: {organisationId}.',
        'Appoint a new main user or invite one at {portal}. Until then only administrators can manage the users of the organisation.',
      ],
    },
    inactivityPrompt: {
      subject: 'Do you still need your account in the Service Manual?',
      body: [
        'You receive this message because you last used your account in the Service Manual on {lastActiveOn}. Accounts that are not used are deactivated.',
        'If you still need the account, say so with the link or sign in no later than {lastDay}.',
      ],
      action: 'Keep the account',
      after: [
        'If you do nothing, the account is deactivated on {namedDate}, and you can no longer sign in. Administration can restore it until the data is erased, {erasurePeriod} after the deactivation.',
      ],
    },
    activationPrompt: {
      subject: 'Your account in the Service Manual is waiting to be activated',
      body: [
        'You receive this message because you have been invited to use the Service Manual but have not activated your account yet. Accounts that are not used are deactivated.',
        'If you need the account, open the link and choose a password no later than {lastDay}. Use this link, for earlier ones may have expired.',
      ],
      action: 'Activate the account',
      after: [
        'If you do nothing, the account is deactivated on {namedDate}, and your data is erased {erasurePeriod} later. We received your data from an administrator of the service or from a main user of your organisation.',
      ],
    },
    officerAppointed: {
      subject: 'A protection officer was appointed',
      body: [
        'You get this message because all protection officers, the log reviewer and the administrators are told when somebody is appointed as a protection officer. Protection officers handle the data of people with a protected identity. The id of the user: {userId}.',
        'If you know of this, you need not do anything. If anything looks wrong, turn at once to another protection officer or to the data protection officer: {dataProtectionOfficer}.',
      ],
    },
    officerDismissed: {
      subject: 'The duty of a protection officer ended',
      body: [
        'You get this message because all protection officers, the log reviewer and the administrators are told when somebody is a protection officer no more. The id of the user: {userId}.',
        'If you know of this, you need not do anything. If anything looks wrong, turn at once to another protection officer or to the data protection officer: {dataProtectionOfficer}.',
      ],
    },
    reviewerAppointed: {
      subject: 'A log reviewer was appointed',
      body: [
        'You get this message because all protection officers, the log reviewer and the administrators are told when somebody is appointed as the log reviewer. The log reviewer looks every week at how the data of people with a protected identity was handled. The id of the user: {userId}.',
        'If you know of this, you need not do anything. If anything looks wrong, turn at once to a protection officer or to the data protection officer: {dataProtectionOfficer}.',
      ],
    },
    reviewerDismissed: {
      subject: 'The duty of a log reviewer ended',
      body: [
        'You get this message because all protection officers, the log reviewer and the administrators are told when somebody is the log reviewer no more. The id of the user: {userId}.',
        'If you know of this, you need not do anything. If anything looks wrong, turn at once to a protection officer or to the data protection officer: {dataProtectionOfficer}.',
      ],
    },
    officerProposed: {
      subject: 'An appointment waits for approval',
      body: [
        'You get this message because somebody was proposed as a protection officer. The appointment counts only when another protection officer has approved it. The id of the user: {userId}.',
        'Protection officers: sign in at {portal} no later than {lastDay} and look who it is. Approve only somebody to whom you have spoken and of whom you know that they need the duty. If nobody approves, the appointment lapses.',
        'If anything looks wrong, turn at once to a protection officer or to the data protection officer: {dataProtectionOfficer}.',
      ],
    },
    routineRevisionDue: {
      subject: 'A routine is to be reviewed',
      body: [
        'You receive this message because you are an administrator of the Service Manual. A routine is to be revised no later than {dueOn}: {name}.',
        'Read the routine at {address}. Decide together with whoever is responsible for it whether it is to change or to stand, and bring in the new text as a new revision.',
        'If nobody does anything, the routine stands as it is, but you are reminded again. When it is revised, everyone whom it binds reads and confirms it anew.',
      ],
    },
    officersWaitedFor: {
      subject: 'Something waits to be handled in the service',
      body: [
        'You get this message because you are a protection officer. Something that waits for the protection officers was not done in time.',
        'Sign in at {portal} and look at the lists of telephone tasks and requests. Write nothing about it in an e-mail.',
      ],
    },
    logReviewReady: {
      subject: 'A weekly report waits for its review',
      body: [
        'You get this message because you are the log reviewer. The report of the last week is ready.',
        'Sign in at {portal}, go through the report and sign it within seven days. If anything looks wrong, turn to the data protection officer: {dataProtectionOfficer}.',
      ],
    },
    logReviewsUnsigned: {
      subject: 'Weekly reports were not signed in time',
      body: [
        'You get this message because weekly reports of how protected data was handled were not signed within seven days. The number of reports: {count}.',
        'See to it that the log reviewer goes through them and signs them, or appoint another log reviewer at {portal}. This reminder comes again every week.',
      ],
    },
    contactRequested: {
      subject: 'Somebody asks to be called',
      body: [
        'You get this message because somebody asks to be called by telephone. Reference: {reference}.',
        'Pass the reference to those who take such requests, unless they have seen it already. Everything else is in the service. Do not look for more, and write nothing more about it in an e-mail.',
      ],
    },
    telephoneTaskOverdue: {
      subject: 'A telephone call is waiting',
      body: [
        'You receive this message because you are a protection officer. Something was to be said over the telephone, and nobody has done so yet. The list of telephone tasks says what and to whom, once you have signed in.',
        'We remind you again tomorrow.',
      ],
    },
    disclosureMade: {
      subject: 'Data of a protected person was disclosed',
      body: [
        'You receive this message because you are a protection officer. Another protection officer was shown data of a protected person, or gave out a code or a new address to sign in as the person. Reference: {reference}.',
        'If you do not know why: ask over the telephone, and report an incident if nobody can explain it. Write nothing about the person in an e-mail.',
      ],
    },
    incidentReported: {
      subject: 'A personal data breach has been reported',
      body: [
        'You receive this message because you handle personal data breaches in the Service Manual. A breach has been reported. Reference: {reference}.',
        'Sign in and assess it: {address}. If it has to be notified to the Data Protection Ombudsman, that must be done no later than {notifyBy}.',
        'If nobody decides, we remind those who handle breaches.',
      ],
    },
    incidentEscalated: {
      subject: 'A personal data breach is waiting for a decision or a notification',
      body: [
        'You receive this message because you handle personal data breaches in the Service Manual. More than {hours} of the 72 hours have passed, and the breach has not been notified; nor has anybody decided that it need not be. Reference: {reference}.',
        'Sign in and take it further: {address}. If it has to be notified to the Data Protection Ombudsman, that must be done no later than {notifyBy}.',
        'A notification that is made later must give the reasons for the delay.',
      ],
    },
    incidentLetter: {
      subject: 'Information about your personal data in the Service Manual',
      body: [
        'You receive this message because a personal data breach in the Service Manual may affect you. Reference: {reference}.',
        'Sign in and read what has happened, what it may mean for you and what we have done: {address}.',
        'If you cannot sign in, or want to ask something, contact the data protection officer: {dataProtectionOfficer}. Give the reference. We do not write in an e-mail what has happened.',
      ],
    },
    caseWaiting: {
      subject: 'A question is waiting for an answer',
      body: [
        'You receive this message because somebody has asked support a question. Reference: {reference}.',
        'Sign in and read the question: {address}. If you do not find it, it is for somebody else to answer. Then pass on the reference alone.',
        'Write nothing about it in an e-mail. Always answer in the service.',
      ],
    },
    caseAnswered: {
      subject: 'Your question has been answered',
      body: [
        'You receive this message because support has answered a question that you asked. Reference: {reference}.',
        'Sign in and read the answer: {address}. You can also ask further there.',
        'Write nothing about it in an e-mail. If you do nothing, the case is closed in 60 days.',
      ],
    },
    rightsReceived: {
      subject: 'We have received your request',
      body: [
        'You get this message because we received a request from you on {receivedOn}. You asked for {right}.',
        'You get an answer no later than {dueOn}. Where it is necessary that time can be extended by two months; then you are told so, and why, no later than that day.',
        'This is how far it has come: {address}. If you did not make the request, contact support: {support}.',
      ],
    },
    rightsReceivedLate: {
      subject: 'We have received your request',
      body: [
        'You get this message because we received a request from you on {receivedOn}. You asked for {right}.',
        'It was entered in the register too late: you should have had an answer no later than {dueOn}. We are sorry. You get an answer as soon as possible.',
        'This is how far it has come: {address}. If you did not make the request, contact support: {support}.',
        '{complaint} {court}',
      ],
    },
    rightsExtended: {
      subject: 'The answer to your request takes longer',
      body: [
        'You get this message because we need more time for your request. You asked for {right}. You get an answer no later than {dueOn}.',
        'Why it takes longer stands in the service: {address}. If you cannot sign in, ask the data-protection officer: {dataProtectionOfficer}.',
        'You need not do anything. {complaint} {court}',
      ],
    },
    rightsGranted: {
      subject: 'Your request has been granted',
      body: [
        'You get this message because your request has been granted. You asked for {right}.',
        'Read the decision in the service: {address}. A copy of your data is there under your own data. If you cannot sign in, contact support: {support}.',
      ],
    },
    rightsCopyGranted: {
      subject: 'Your request has been granted',
      body: [
        'You get this message because your request has been granted. You asked for {right}.',
        'A protection officer hands over a copy of your data to you. Contact support no later than {until}: {support}. After that day you have to ask for a new one.',
        'If you can sign in, the decision is here: {address}.',
      ],
    },
    copyToHandOver: {
      subject: 'A copy of data is to be handed over',
      body: [
        'You get this message because a request for {right} has been granted. The person cannot take the copy themselves. A protection officer hands it over no later than {until}, but not who wrote the request down or granted it.',
        'Hand it over in the service: {address}. After that, what it would hold is erased when the time of the account is over.',
      ],
    },
    rightsRefused: {
      subject: 'Your request has been refused',
      body: [
        'You get this message because your request has been refused. You asked for {right}.',
        'Why: {ground} Read the whole decision in the service: {address}. If you cannot sign in, ask the data-protection officer: {dataProtectionOfficer}.',
        { heading: 'If you do not agree with the decision' },
        '{complaint}',
        '{court}',
      ],
    },
    rightsErasureWaits: {
      subject: 'Your data is erased when it is needed no longer',
      body: [
        'You get this message because your request for erasure has been granted. The data is still needed for something that is not finished: a matter in which you take part, a legal claim, or the answer to another request of yours.',
        'You need not do anything. The data is erased as soon as that is finished, and then you get a last message. This is how far it has come: {address}. If you cannot sign in, ask the data-protection officer: {dataProtectionOfficer}.',
        '{complaint} {court}',
      ],
    },
    rightsErased: {
      subject: 'Your data is being erased',
      body: [
        'You get this message because you asked for the erasure of your data in the user register of the Service Manual. It has been granted and is being done now. The account is gone.',
        'What remains is a log of events without name or address, which is thinned out after {eventRetention}. This is the last message, and the address that it was sent to is erased as well.',
        'If something else that you asked for had not been answered yet, it ends with this: no data is left that it could be about. {complaint} {court}',
      ],
    },
    restrictionEnding: {
      subject: 'The restriction of your data ends',
      body: [
        'You get this message because the processing of your data has been restricted at your request. The restriction ends now.',
        'Why it ends stands in the service: {address}. An account that was in use can be used again unless the employment has ended; one that is deactivated stays so. If you cannot sign in, ask the data-protection officer: {dataProtectionOfficer}. The ordinary periods go on, but in 30 days from now at the earliest the account can be deactivated for want of use or the data erased.',
        'If you do not agree: {complaint} {court}',
      ],
    },
    rightsDue: {
      subject: 'A request about rights must be answered soon',
      body: [
        "You get this message because a data subject's request waits for a decision. It must be answered no later than {dueOn}.",
        'Read it and decide in the service: {address}. If the time has not been extended already and more is needed, the person must be told so, and why, no later than that day.',
      ],
    },
  },
};
