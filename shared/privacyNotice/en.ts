import type { NoticeContent } from './content.ts';

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
      paragraphs: [
        'We process first name, last name, e-mail address and home organisation. To the account also belong role, language, a last day of employment where there is one, the times of use and a log of events. The password is kept only in a form that cannot be read.',
        'If the identity of a user is protected, we also process the fact of the protection, the date of its review, an alias and the telephone number for calling back. They are secret, and only specially appointed persons have access to them.',
        "The data comes from an administrator of the service or from a main user of the user's organisation, and from the user. Client data is not processed.",
      ],
    },
    {
      heading: 'Who receives the data',
      paragraphs: [
        "Administrators see the data of all users, main users the data of their own organisation's users. The data is not disclosed outside the system. Every reading of another person's data and every change is logged.",
        'Processors: {processors}.',
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
      paragraphs: ['The data is kept for as long as the account is in use.'],
      list: [
        'An account that has not been used for {inactivityPeriod} is deactivated. The user is reminded beforehand and can keep the account.',
        'An account is also deactivated when the employment ends or when the account is removed.',
        'The data of the account is erased {erasurePeriod} after the deactivation. Until then administration can restore the account.',
        'The log of events is kept for {eventRetention}. It holds identifiers and times but no names or addresses.',
      ],
    },
    {
      heading: 'Your rights',
      paragraphs: [
        'The legal basis determines which rights you have. You can use them in the service or by contacting {support}. You will get an answer within one month. You have the right',
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
