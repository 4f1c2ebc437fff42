/** `npm run demo`: the life of an account from invitation to erasure, on a register in memory, held against the rules. */

import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { loadBundle } from './bundle.ts';
import { Differs, play, type Seen } from './demo/play.ts';
import { type Day, type Expected, lifeFrom } from './demo/rules.ts';
import { explain } from './explain.ts';
import { startLocal } from './local.ts';
import { dayOf } from './seed/schedule.ts';

const { values } = parseArgs({ options: { bundle: { type: 'string', default: 'dist/main.cjs' } } });

try {
  const local = await startLocal({
    loadApp: () => loadBundle(values.bundle),
    scheduleTimers: false,
    quiet: true,
  });
  const zone = local.settings.TIME_ZONE ?? 'UTC';
  try {
    const start = nextLastOfAugust(dayOf(new Date(local.clock.now()).toISOString(), zone));
    const seen = await play(local, start);
    process.stdout.write(timeline(seen, zone));
    compare(lifeFrom(start), seen, zone);
    process.stdout.write(`\nAll of it as the rules say: ${seen.length} entries, each on its day.\n`);
  } finally {
    await local.stop();
  }
} catch (error) {
  process.stderr.write(`${error instanceof Differs ? error.message : explain(error)}\n`);
  process.exit(1);
}

/** Half a year from 31 August ends on the last of February: the calendar at its least regular. */
function nextLastOfAugust(today: Day): Day {
  const { year } = Temporal.PlainDate.from(today);
  const day = `${year}-08-31`;
  return day > today ? day : `${year + 1}-08-31`;
}

function timeline(seen: readonly Seen[], zone: string): string {
  const marks = { act: '*', event: 'event', mail: 'mail' } as const;
  const lines: string[] = [
    'The life of an account',
    '',
    '  * done by somebody   event: in the log   mail: in the inbox',
    '',
  ];
  let day = '';
  for (const { at, kind, text } of seen) {
    const today = dayOf(at, zone);
    lines.push(
      `${(today === day ? '' : today).padEnd(12)}${marks[kind].padEnd(7)}${kind === 'mail' ? `“${text}”` : text}`,
    );
    day = today;
  }
  return `${lines.join('\n')}\n`;
}

/** Holds what was seen against what the rules say, events and mails each in their order. @throws Differs at the first difference */
function compare(expected: readonly Expected[], seen: readonly Seen[], zone: string): void {
  for (const kind of ['event', 'mail'] as const) {
    const rules = expected.filter((one) => one.kind === kind);
    const facts = seen.filter((one) => one.kind === kind);
    for (let index = 0; index < Math.max(rules.length, facts.length); index++) {
      const [rule, fact] = [rules[index], facts[index]];
      const said = rule ? `${rule.day} ${kind} ${rule.is || 'without a link'}` : 'nothing more';
      const was = fact ? `${dayOf(fact.at, zone)} ${kind} ${fact.is || 'without a link'}` : 'nothing more';
      if (said !== was) throw new Differs(`The rules say ${said}; seen was ${was}.`);
      const missing = rule?.names?.find((date) => !fact?.body?.includes(date));
      if (missing)
        throw new Differs(`The mail of ${rule?.day} (${rule?.is || 'without a link'}) does not name ${missing}.`);
    }
  }
}
