import type { RoutineContent } from '../text.ts';

export const en: RoutineContent = {
  name: 'Routine for managing user accounts',
  decidedBy: '{controller}',
  appliesTo: 'Administrators and main users',
  responsible: 'Administration of the service: {support}',
  sections: [
    {
      heading: 'Purpose',
      paragraphs: [
        'Only those who need the service in their work have an account, in the right role and only for as long as it is needed. Whoever is invited is to know why their data is processed.',
      ],
    },
    {
      heading: 'When you invite',
      steps: [
        'Ask first whether the personal data of the person is protected, or whether anything suggests it. If so, do not invite: follow the routine for protected personal data.',
        "Follow your organisation's instructions to inviters, which are shown when you invite.",
        'Give only first name, last name, work e-mail address, home organisation and role. A private e-mail address is not used.',
        'Choose the lowest role that is enough. Give the last day of employment if it is known.',
        'If your organisation wants a second main user to approve, weigh the invitation in earnest before you approve it.',
      ],
    },
    {
      heading: 'While there is an account',
      list: [
        'Accounts are personal. Nobody lends an account or a password, not to a colleague nor to support.',
        "Look only at data that you need in order to look after the account. Each time you open another person's data is logged, and the person can see when and why.",
        "Correct errors when you learn of them. Do not write about a person's health, family or other circumstances in free text.",
        "Go through your organisation's users and their roles at least twice a year.",
        'See to it that there are two main users, so that one can stand in for the other.',
      ],
    },
    {
      heading: 'When somebody leaves or changes tasks',
      list: [
        'Give the last day of employment beforehand. The account then ends by itself on the day after.',
        'Remove at once an account that somebody other than its holder has used, and report a breach.',
        'Whoever changes organisation is moved by administration.',
        'Administration can restore a removed account for {erasurePeriod}. After that a new invitation is needed.',
      ],
    },
    {
      heading: 'What the service does by itself',
      list: [
        'Somebody who has not used the account for {inactivityPeriod} is reminded, and loses it if there is no answer.',
        "A change of role counts from the person's next request. Administration may change a wrong role without notice.",
      ],
    },
    {
      heading: "A data subject's request",
      paragraphs: [
        'If somebody wants to see, correct, erase or restrict their data, refer them to the service or to support ({support}), and do not wait: the answer is due within one month. Nobody decides their own request.',
      ],
    },
  ],
  attachments: [
    { title: 'Routine for protected personal data in contact with support', path: '/api/routines/protected-identity' },
    { title: 'Routine for personal data breaches', path: '/api/routines/incidents' },
    { title: 'Privacy notice', path: '/api/privacy-notice' },
  ],
};
