/**
 * `npm run bench`: how fast, as ratios measured in one run, and what each operation asks of the database; as Markdown on standard
 * output. Each comparison is of interleaved pairs: medians of both, and the median of the pairs' ratios.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureHidden } from './hidden.ts';
import { measureLoad } from './load.ts';
import type { Comparison } from './measure.ts';
import { measureSessions } from './sessions.ts';
import { measureGrowth, measureSpeed } from './sweep.ts';
import type { Swept } from './sweepOnce.ts';
import { measureVerification } from './verification.ts';
import type { Verified } from './verifyOnce.ts';
import { openWorld } from './world.ts';

const print = (...lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n`);
const number = (value: number, digits = 2) => value.toLocaleString('en', { maximumFractionDigits: digits });
const times = (value: number) => `${value.toFixed(2)}x`;

const row = (what: string, against: string, { ours, theirs, ratio }: Comparison, target?: number) =>
  `| ${what} | ${number(ours)} ms | ${against} | ${number(theirs)} ms | ${times(ratio)} | ${
    target === undefined ? '' : `≤ ${target}x ${ratio <= target ? 'met' : '**missed**'}`
  } |`;

const growth = ({ accounts, requests, seconds, peak }: Swept) => {
  const perPage = number(requests.pages / (accounts / 100));
  return `| ${number(accounts)} | ${number(requests.batches / accounts)} | ${perPage} | ${number(accounts / seconds, 0)} | ${number(peak / 1_048_576, 1)} MB |`;
};

const verified = ({ events, pages, other, seconds, peak }: Verified) =>
  `| ${number(events)} | ${pages} | ${other} | ${number(events / seconds, 0)} | ${number(peak / 1_048_576, 1)} MB |`;

const directory = mkdtempSync(join(tmpdir(), 'register-bench-'));
const bundle = join(directory, 'ours', 'main.cjs');
try {
  const load = await measureLoad(directory);
  print(
    '| measured | ours | against | theirs | ratio | target |',
    '| --- | ---: | --- | ---: | ---: | --- |',
    row('load of the bundle, fresh processes', 'an app with one empty function', load.load, 1.5),
    row('the same until it takes requests: settings, keys, SDK', 'the same', load.start),
  );
  const world = await openWorld(bundle);
  const sessions = await measureSessions(world);
  const speed = await measureSpeed(world);
  const hidden = await measureHidden(world);
  await world.stop();
  print(
    row('GET /api/sessions/current', "the bare SDK's two point reads", sessions.check, 1.3),
    row('sign-in', 'bare argon2id', sessions.signIn, 1.1),
    ...Object.entries(hidden).map(([call, times]) =>
      row(`${call} of a protected person`, 'an id that never was', times),
    ),
    row('a sweep, per account', "the bare SDK's batches, 8 at a time", speed.perAccount),
    '',
    `The bundle is ${number(load.entry / 1000, 0)} KB at load, and ${number(load.chunks / 1000, 0)} KB in chunks that are read when they are needed.`,
    `A sweep does ${number(1000 / speed.perAccount.ours, 0)} accounts a second, bare batches ${number(1000 / speed.perAccount.theirs, 0)}.`,
    'A function is called with the request that the library makes for it; what library and host do around it is not measured.',
    'The database is in a process of its own.',
    '',
    '| a sweep of prompts over | batches per account | queries per page of 100 | accounts per second | peak memory of the sweep |',
    '| ---: | ---: | ---: | ---: | ---: |',
    ...measureGrowth().map(growth),
    '',
    'On a store in memory that answers from sorted arrays; memory is what is alive after a collection, above what was before.',
    '',
    '| a verification of the log over | queries, pages of 500 | other requests | events per second | peak memory |',
    '| ---: | ---: | ---: | ---: | ---: |',
    ...(await measureVerification()).map(verified),
    '',
    'On the embedded Cosmos DB, five events a partition; one pass whatever the number of partitions.',
    '',
    execFileSync(process.execPath, ['test/bench/operations.ts', bundle], { encoding: 'utf8' }),
  );
} finally {
  rmSync(directory, { recursive: true, force: true });
}
process.exit(0);
