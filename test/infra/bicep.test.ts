import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBicep, NoBicep, runBicep } from '../../infra/scripts/bicep.ts';

describe('findBicep', () => {
  let directory: string;
  const program = (name: string) => {
    const path = join(directory, name);
    writeFileSync(path, '#!/bin/sh\necho "$@"\n');
    chmodSync(path, 0o755);
    return path;
  };

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'bicep-test-'));
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  it('takes BICEP_PATH before anything else', () => {
    program('bicep');
    const given = program('another');
    expect(findBicep({ BICEP_PATH: given, PATH: directory })).toEqual({ command: given, prefix: [] });
  });

  it('says so when BICEP_PATH names no program', () => {
    expect(() => findBicep({ BICEP_PATH: join(directory, 'none') })).toThrow(NoBicep);
  });

  it('takes bicep on the path, then az bicep', () => {
    const az = program('az');
    const found = findBicep({ PATH: directory });
    expect(found).toEqual({ command: az, prefix: ['bicep'] });
    expect(runBicep(found, ['lint', 'x'], directory).stdout).toBe('bicep lint x\n');
    const bicep = program('bicep');
    expect(findBicep({ PATH: directory })).toEqual({ command: bicep, prefix: [] });
  });

  it('says in one line what is missing when nothing can be had', () => {
    const nothing = () => findBicep({ PATH: directory, NUGET_PACKAGES: directory });
    expect(nothing).toThrow(NoBicep);
    expect(nothing).toThrow(/^there is no .+$/);
  });
});
