import type { RoutineContent } from '../text.ts';

export const en: RoutineContent = {
  name: 'Routine for personal data breaches',
  decidedBy: '{controller}',
  appliesTo: 'Everyone with an account in the Service Manual; administrators and protection officers assess and decide',
  responsible: 'The data protection officer: {dataProtectionOfficer}',
  sections: [
    {
      heading: 'Purpose',
      paragraphs: [
        'A personal data breach is to be noticed, reported and mended quickly, so that those concerned suffer as little harm as possible. As a rule the supervisory authority is to be notified within 72 hours (Article 33 of the General Data Protection Regulation).',
      ],
    },
    {
      heading: 'What a breach is',
      list: [
        'Data has become known to somebody who should not see it, for example by a message to the wrong recipient.',
        'Data has been changed by mistake, or by somebody who may not change it.',
        'Data has been lost, or cannot be reached when it is needed.',
      ],
    },
    {
      heading: 'If you notice something',
      steps: [
        'Report it in the Service Manual at once, even if you are not sure. Everyone who has signed in can report. This goes for mistakes of your own as well.',
        'Say when it was discovered and what has happened. Name nobody in the text, and write no personal identity codes.',
        'If it concerns or may concern somebody whose identity is protected, choose confidential and do not repeat the data.',
        'Delete nothing, and do not try to find out more yourself. Do what is needed to stop the data from spreading.',
        'If you cannot sign in, call or write to support ({support}) without repeating the data.',
      ],
    },
    {
      heading: 'The 72 hours',
      paragraphs: [
        'The time runs from the discovery until it has been established when the controller became aware, and from then on from that moment. Those who handle it are reminded after 24, 48 and 66 hours. A notification that is made later must give the reasons for the delay.',
      ],
    },
    {
      heading: 'If you handle a breach',
      steps: [
        'Establish when the controller became aware, with grounds.',
        'Assess which kinds of data and persons are concerned, how many, how likely it is that they suffer, what the consequences may be, and what has been done.',
        'Seek the advice of the data protection officer: {dataProtectionOfficer}.',
        'Decide whether the supervisory authority and the persons concerned are to be told, with grounds. The notification may be left out only if a risk to them is unlikely; they are told when the risk is high.',
        'Send the notification to the authority. The service puts it together. Supplement it later if not all is known.',
        'Tell the persons concerned in the way that suits each: somebody whose identity is protected is told by telephone.',
        'Close with what was learnt and what is to change.',
      ],
    },
    {
      heading: 'When a processor reports',
      paragraphs: [
        'A processor reports without undue delay. Whoever receives the word reports it in the service and says who it came from.',
      ],
    },
    {
      heading: 'Documentation',
      paragraphs: [
        'Every breach is documented in the service, also one that is not notified to the authority (Article 33(5)). Nobody is to suffer for having reported.',
      ],
    },
  ],
  attachments: [
    { title: 'Routine for protected personal data in contact with support', path: '/api/routines/protected-identity' },
    { title: 'Record of processing', path: '/api/record-of-processing' },
  ],
};
