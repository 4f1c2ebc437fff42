import fc from 'fast-check';
import { scan } from '../../shared/protection/index.ts';
import { guardOf } from '../setup/guard.ts';
import { disguisedMention, subjects } from '../setup/mentions.ts';
import { ordinarySentence, protectedPersons } from '../setup/ordinarySentences.ts';

/** Measures the leak guard: what it misses, where it is wrong, how long it takes. A seed may be given. */
const RUNS = 10_000;
const seed = Number(process.argv[2] ?? Date.now() % 2 ** 31);

const guarding = guardOf(subjects);
const missed = fc
  .sample(disguisedMention, { seed, numRuns: RUNS })
  .filter(({ person, text }) => !scan(guarding, text).persons.includes(String(person)));
console.log(`seed ${seed}: ${missed.length} of ${RUNS} disguised mentions missed`);
for (const { how, text } of missed.slice(0, 20)) console.log(`  ${how}: ${JSON.stringify(text)}`);

const common = guardOf(protectedPersons);
const sentences = fc.sample(ordinarySentence, { seed, numRuns: RUNS });
const alarms = sentences.filter((text) => scan(common, text).hit);
console.log(`${alarms.length} of ${RUNS} ordinary sentences taken for a mention of ${protectedPersons.length} persons`);
for (const text of alarms.slice(0, 10)) console.log(`  ${text}`);

const many = guardOf(
  Array.from({ length: 5 }, (_, round) =>
    protectedPersons.map((person, at) => ({
      ...person,
      familyName: `${person.familyName}${'abcde'[round]}${at % 7 ? 'la' : 'ström'}`,
    })),
  ).flat(),
);
const plain = sentences.join(' ').slice(0, 65_536);
const texts: Readonly<Record<string, string>> = {
  'ordinary text': plain,
  'percent-encoded': encodeURIComponent(plain).slice(0, 65_536),
  base64: Buffer.from(plain).toString('base64').slice(0, 65_536),
  'one letter': 'a'.repeat(65_536),
};
for (const [name, text] of Object.entries(texts)) {
  const times = Array.from({ length: 15 }, () => {
    // The processor's time: other programs may be at work.
    const start = process.cpuUsage();
    scan(many, text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000;
  }).sort((one, other) => one - other);
  console.log(`64 KB of ${name} against 1,000 persons: ${times[7]?.toFixed(1)} ms (median of 15)`);
}
process.exitCode = missed.length > 0 ? 1 : 0;
