import type { NoticeContent } from '../content.ts';

export const en: NoticeContent = {
  title: 'Privacy notice of the user register of the Service Manual (Palvelumanuaali)',
  none: 'none',
  bases: {
    publicTask:
      'The processing is necessary for a task carried out in the public interest or in the exercise of official authority vested in the controller (Article 6(1)(e) of the General Data Protection Regulation).',
    legalObligation:
      'The processing is necessary for compliance with a legal obligation of the controller (Article 6(1)(c) of the General Data Protection Regulation).',
    legitimateInterest:
      'The processing is based on the legitimate interest of the controller in managing the users of the service (Article 6(1)(f) of the General Data Protection Regulation).',
    contract:
      'The processing is necessary for the performance of a contract to which the user is party (Article 6(1)(b) of the General Data Protection Regulation).',
    consent:
      'The processing is based on the consent of the user (Article 6(1)(a) of the General Data Protection Regulation).',
  },
  rights: {
    access: 'to know which data about you is processed, and to get a copy of it (Article 15)',
    rectification: 'to have wrong data corrected and incomplete data completed (Article 16)',
    erasure: 'to have your data erased (Article 17)',
    erasureLimited: 'to have your data erased if it is no longer needed for the task (Article 17)',
    restriction: 'to have the processing of your data restricted (Article 18)',
    portability: 'to receive the data that you have given yourself and move it to another system (Article 20)',
    objection: 'to object to the processing on grounds relating to your particular situation (Article 21)',
    withdrawal:
      'to withdraw your consent at any time, which does not affect the lawfulness of earlier processing (Article 7(3))',
  },
  data: {
    name: 'first name and last name',
    email: 'e-mail address, which is your username, and a new address while it waits for confirmation',
    organisation: 'home organisation',
    role: 'role in the service, and a duty as protection officer or log reviewer if you have one',
    language: 'language',
    employment: 'last day of employment, if one was given',
    use: 'the state of the account, who invited you, and when the account was created, activated, last used and deactivated, and why',
    credentials:
      'the password in a form that cannot be read (a hash), sessions, links that were sent to you, and the network address from which you sign in, in a form that cannot be read',
    mails: 'which kinds of messages were sent to you and when, but not their text',
    confirmations: 'which version of this notice and which routines you have confirmed, and when',
    log: 'a log of what you have done and of who has read or changed your data: identifiers, times and names of fields, no values',
    requests:
      'what you write when you use your rights, ask support something or report a personal-data incident, and whether the processing of your data is restricted',
    protection:
      'if your identity is protected: the fact of the protection, the day of its review, the alias and telephone number, see below',
    technical: 'identifiers and counters that the program needs',
  },
  readOut: [
    'I will now read out how we process your personal data. Tell me if I should repeat or explain anything.',
    'Controller: {controller}. Joint controllers: {jointControllers}. Data protection officer: {dataProtectionOfficer}.',
    'We process your name, your e-mail address, your home organisation and your role in order to manage your account in the Service Manual. {legalBasis}',
    'We received the data by telephone from the person who asked for the account on your behalf, or from you.',
    'We also note that your identity is protected, the day on which the protection is to be reviewed, an alias and the number for calling back. We do not note why you are protected.',
    'The data is kept encrypted, and only the protection officers have access to it. It is not disclosed, and it is not transferred outside the EU/EEA. Processors: {processors}.',
    'We send no mail that shows who you are or which service it is about. You get reminders and decisions by telephone.',
    'The account is deactivated after {inactivityPeriod} without use, and the data is erased {erasurePeriod} later. The log of events is kept for {eventRetention}.',
    'The legal basis determines which rights you have. You have the right {rights}. Call us when you want to use them.',
    'You have the right to lodge a complaint with the Data Protection Ombudsman.',
    'You can read the whole privacy notice whenever you like at {privacyNotice}.',
  ],
  sections: [
    {
      heading: 'Controller',
      paragraphs: [
        'Controller: {controller}.',
        'Joint controllers: {jointControllers}.',
        'Data protection officer: {dataProtectionOfficer}.',
      ],
    },
    {
      heading: 'Why we process personal data',
      paragraphs: [
        'The purpose is to manage the users of the Service Manual and to carry out the electronic communication that belongs to the use of the service.',
        '{legalBasis}',
      ],
    },
    {
      heading: 'Whose data we process',
      paragraphs: [
        'The data subjects are the signed-in users of the service: administrative users, experts of the employment services, and content producers of municipalities and service providers.',
      ],
    },
    {
      heading: 'Which data we process',
      paragraphs: ['If you have an account, we process'],
      list: 'data',
    },
    {
      heading: 'What we do not process',
      paragraphs: [
        'Client data and other classified personal data do not belong here. The register accepts no field that it does not know, and a free text that holds a personal identity code is refused.',
      ],
    },
    {
      heading: 'If your identity is protected',
      paragraphs: [
        'This is the only exception. We then also process the fact that you are protected, when and by whom that was noted, the day on which it is to be reviewed, an alias that is used in place of your name, and the number that somebody gave in order to be called back. Why you are protected is not noted.',
        'This data is secret. It is kept encrypted, and only a few appointed protection officers have access to it. For everybody else you are not in the register. Each time a protection officer opens a piece of data about you, that takes a reason, a telephone call and the password again, and it is logged. The same holds when a copy that you asked for is handed over. What you write when you use your rights or ask support is read by the protection officers who answer it; that is logged, too.',
        'We send you no mail that shows who you are or which service it is about. What needs to be said is said by telephone.',
        'The alias and the fact of the protection go when the protection is lifted or the account is erased. Events from the time under protection can be read by protection officers and yourself alone, also afterwards. If the protection was noted when the account was already there, unencrypted data remains in the backups of the database for {backupPeriod}.',
      ],
    },
    {
      heading: 'Where the data comes from',
      paragraphs: [
        'We received your name, e-mail address, home organisation and role from the person who invited you: an administrator of the service or a main user of your organisation. If your identity is protected, a protection officer received them by telephone. The rest comes from you, or arises when the account is used and looked after.',
      ],
    },
    {
      heading: 'Who receives the data',
      paragraphs: [
        "Administrators of the service see the data of all users but those whose identity is protected. Main users see the data of their own organisation's users. Protection officers see what is said above, and hand over a copy of the data to whoever asked for one and cannot sign in. Every reading of another person's data and every change is logged. The data is not disclosed outside the system.",
        'Processors, who run the service on behalf of the controller: {processors}. Mail is conveyed by Azure Communication Services, which belongs to the same cloud service and receives the address of the recipient and the text of the message.',
      ],
    },
    {
      heading: 'Transfer outside the EU/EEA',
      paragraphs: [
        "The data is held on servers inside the EU/EEA and is not transferred from there. The decision of the City of Helsinki's Executive Director of 12 October 2022 (HEL 2022-012014) would allow the transfer of public personal data under the European Commission's standard contractual clauses, but the register makes no such transfer.",
      ],
    },
    {
      heading: 'How long we keep the data',
      paragraphs: [
        'An account that has not been used for {inactivityPeriod} is deactivated. You are reminded beforehand and can keep the account. An account is also deactivated when the employment ends or when the account is removed. For {erasurePeriod} administration can restore it, and then the data is erased.',
        'Data is kept longer while its processing is restricted, while a request of yours waits for an answer or for what was granted, while you take part in a matter that is not closed, and while a legal claim requires it.',
        "The list is the register's own table of how long what concerns people is kept:",
      ],
      list: 'retention',
    },
    {
      heading: 'Your rights',
      paragraphs: [
        'The legal basis determines which rights you have. You can use them in the service or by contacting {support}. You will get an answer within one month; where it is necessary that can be extended by two months, and then you are told so, and why, within the first. You have the right',
      ],
      list: 'rights',
    },
    {
      heading: 'Automated decisions',
      paragraphs: [
        'Unused accounts are deactivated and erased automatically by the rules above. The register does no profiling and takes no decisions that have legal effects for you.',
      ],
    },
    {
      heading: 'Cookies',
      paragraphs: [
        'The user register uses no cookies. Signing in rests on a temporary key that the browser sends with each request. The web site itself informs of other cookies that it may use.',
      ],
    },
    {
      heading: 'Contact and complaints',
      paragraphs: [
        'Questions about the user account: {support}. Questions about the processing of personal data: {dataProtectionOfficer}.',
        'If you consider that your data is processed against the law, you have the right to lodge a complaint with the Data Protection Ombudsman: Office of the Data Protection Ombudsman, tietosuoja@om.fi, https://tietosuoja.fi/en.',
      ],
    },
  ],
};
