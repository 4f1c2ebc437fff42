/**
 * `npm start`: the register on this machine, from the bundle that is deployed. Options: `--fresh` forgets the state;
 * `--seed` fills it; `--bundle` starts another bundle than `dist/main.cjs`.
 */
import { parseArgs } from 'node:util';
import { loadBundle } from './bundle.ts';
import { withoutExampleAddresses } from './environment.ts';
import { explain } from './explain.ts';
import { localSettings } from './files.ts';
import { type Local, startLocal } from './local.ts';
import { seed } from './seed.ts';
import { welcome } from './welcome.ts';

const fail = (error: unknown): never => {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
};

const run = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      fresh: { type: 'boolean', default: false },
      seed: { type: 'boolean', default: false },
      bundle: { type: 'string', default: 'dist/main.cjs' },
    },
  });
  const environment = { ...withoutExampleAddresses(localSettings()), ...process.env };
  const dataDirectory = environment.DATA_DIRECTORY || '.local';
  const port = portOf(environment.PORT);
  let seeding = values.seed;
  const loadApp = () => loadBundle(values.bundle);
  const local = await startLocal({
    port,
    dataDirectory,
    fresh: values.fresh,
    environment,
    loadApp,
    quiet: () => seeding,
  });
  stopOnSignals(local);
  const seeded = values.seed ? `${await seed(local)}\n` : '';
  seeding = false;
  process.stdout.write(`${await welcome(local, dataDirectory)}${seeded}`);
};

function portOf(given: string | undefined): number {
  const port = Number(given || 7071);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw Object.assign(new Error('PORT is no port.'), { name: 'SettingsError' });
}

function stopOnSignals(local: Local): void {
  const stop = () => {
    // A second signal ends it at once.
    process.once('SIGINT', () => process.exit(130));
    local.stop().then(() => process.exit(0), fail);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

run().catch(fail);
