import type { RoutineContent } from '../text.ts';

export const en: RoutineContent = {
  name: 'Routine for protected personal data in contact with support',
  decidedBy: '{controller}',
  appliesTo: 'Managers and staff who use the Service Manual',
  responsible: 'The data protection officer: {dataProtectionOfficer}',
  sections: [
    {
      heading: 'Purpose',
      paragraphs: [
        'The purpose is that no personal data breach happens in contacts about a person whose personal data is protected. To be revealed can put that person in grave danger, and what has been written cannot be taken back.',
      ],
    },
    {
      heading: 'What matters most',
      list: [
        'Give personal data of somebody whose identity is protected by telephone only.',
        'Never write it, neither to support nor to anyone else.',
        'Ask about a user who has anonymity protection by telephone or in a confidential case only.',
        'If you are not sure, write nothing and ask to be called.',
      ],
    },
    {
      heading: 'When a person with protected personal data is to get an account',
      paragraphs: [
        'Do not invite the person in the ordinary way, and do not give the data to anyone who would. Do this instead:',
      ],
      steps: [
        'A main user or an administrator asks for a telephone contact in the Service Manual. If you are a manager without such an account, ask them to, without saying whom it is about.',
        'Give only the number on which you can be reached, and when. There is no field for anything else, and nothing that can be traced to the person may stand there.',
        'Support gets a reference and nothing more. A protection officer calls you through your switchboard.',
        'The protection officer makes sure who you are. Only then do you say whom it is about.',
        'The account is made with anonymity protection. An activation code is read out over the telephone to the person, who chooses a password.',
      ],
    },
    {
      heading: 'When the personal data of somebody with an account becomes protected',
      paragraphs: [
        'Ask for a telephone contact in the same way, at once. Do not change anything in the account yourself. The protection officer sets the anonymity protection, and from then on the person is in no list and no search. A role above editor is laid down; the person is told so beforehand.',
      ],
    },
    {
      heading: 'Questions about a user who has anonymity protection',
      paragraphs: [
        'Questions are asked by telephone or in a confidential case. A confidential case is kept encrypted, only protection officers and you can read it, and each reading is logged. This is how to send confidentially:',
      ],
      steps: [
        'Sign in to the Service Manual and open a new case.',
        'Choose that the case is confidential, before you write.',
        'Write what it is about, but not whom. Ask to be called if the answer needs that.',
        'Mail about the case holds a reference and a link and nothing else. Read the answer in the service, and reply there and not by mail.',
      ],
    },
    {
      heading: 'Mail to others than support',
      paragraphs: [
        "A message that holds protected personal data is always sent confidentially, whoever it goes to: encrypted, with your organisation's marking for sensitive information. An e-mail address does not prove who reads, and copies stay on servers. Rather call.",
      ],
    },
    {
      heading: 'Never write this, in any field',
      list: [
        'name, initials or nickname',
        'e-mail address, telephone number or personal identity code',
        'workplace, unit, town, address, title or working hours',
        'family, looks or anything else that points the person out',
        'that a certain person has a protected identity, or why',
        'screenshots, attachments and links in which any of this shows',
      ],
    },
    {
      heading: 'When you write in the service',
      paragraphs: [
        'This goes for cases, instructions, reasons and reports. A personal identity code is refused. The service answers all other texts alike, so that the answer does not tell whether somebody is protected. A text that may reveal somebody is not shown to others, and a protection officer may call you.',
      ],
    },
    {
      heading: 'For protection officers',
      list: [
        "Call through the organisation's switchboard. A number that you were merely given proves nothing.",
        'Note how the person you spoke with was identified. Disclose nothing on a number that is not verified.',
        'Read out the privacy notice and the code to the person alone.',
        'Bring up a piece of data only when the call needs it, field by field and with a reason. Each time is logged and told to the other officers.',
        'Write nothing down outside the service.',
      ],
    },
    {
      heading: 'If something has gone wrong',
      paragraphs: [
        'Report a personal data breach in the service at once, and choose confidential. Do not repeat the data in the report: write where it stands. The person may have to be warned, so every hour counts.',
      ],
    },
    {
      heading: 'Knowing the routine',
      paragraphs: [
        'Everyone to whom the routine applies confirms in the service that they have read it, and confirms again when it is revised. Managers and main users see to it that this happens.',
      ],
    },
  ],
  attachments: [
    { title: 'Routine for personal data breaches', path: '/api/routines/incidents' },
    { title: 'Privacy notice', path: '/api/privacy-notice' },
  ],
};
