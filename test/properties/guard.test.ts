import fc from 'fast-check';
import { scan } from '../../shared/protection/index.ts';
import { guardOf } from '../setup/guard.ts';
import { disguisedMention, subjects } from '../setup/mentions.ts';
import { ordinarySentence, protectedPersons } from '../setup/ordinarySentences.ts';

describe('the leak guard', () => {
  it('misses no disguised mention of the declared classes', () => {
    const set = guardOf(subjects);
    fc.assert(
      fc.property(disguisedMention, ({ person, text }) => {
        expect(scan(set, text)).toMatchObject({ hit: true, persons: expect.arrayContaining([String(person)]) });
      }),
      { numRuns: 1_500 },
    );
  });

  it('leaves nearly all ordinary sentences alone', () => {
    const set = guardOf(protectedPersons);
    const sentences = fc.sample(ordinarySentence, { numRuns: 1_000, seed: 20260115 });
    expect(sentences.filter((text) => scan(set, text).hit).length).toBeLessThan(sentences.length / 50);
  });

  it('reads anything without fault, and says the same in the same form', () => {
    const set = guardOf(subjects);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(Object.keys(scan(set, text))).toEqual(['hit', 'persons']);
      }),
      { numRuns: 500 },
    );
  });
});
