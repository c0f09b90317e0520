import { rmSync } from 'node:fs';
import path from 'node:path';
import { PlainError, runCommand } from './plainError.js';
import { inProject } from './projectRoot.js';
import { buildApps } from './start/buildApps.js';
import { checkProduct } from './start/checkProduct.js';
import { claimData, forgetRunning, noteRunning } from './start/runningInstance.js';
import { readSettings, startHelp, type StartSettings } from './start/settings.js';
import { giveSampleRoles, importRegister, sampleRegister, startTelling } from './start/setUpSample.js';
import { sampleIsIn } from './start/sampleIsIn.js';
import { startProduct } from './start/startProduct.js';

const dataFolder = (): string => path.resolve(process.env['REVIEW_DESK_DATA'] ?? inProject('.data'));

const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });

const run = async (settings: StartSettings): Promise<number> => {
  const data = dataFolder();
  claimData(data);
  if (settings.fresh || settings.empty) rmSync(data, { recursive: true, force: true });
  claimData(data);
  await buildApps();
  console.error('Starting the tenant of this machine and the product ...');
  const product = await startProduct(data, settings.port);
  const stopped = untilStopped();
  noteRunning(data, product.url);
  try {
    for (const line of product.provisioned) console.error(`  ${line}`);
    if (!settings.empty && !(await sampleIsIn(product))) {
      console.error(`Giving roles to ${await giveSampleRoles(product)} people of the sample council ...`);
      console.error('Importing the sample register through the product ...');
      const { done, units } = await importRegister(product, sampleRegister(), (line) => console.error(line));
      await startTelling(product);
      console.error(`  ${done} households, ${units} resource units`);
    }
    console.log(`Ready  ${product.url}`);
    await stopped;
    return 0;
  } finally {
    forgetRunning(data);
    await product.stop();
  }
};

await runCommand(async () => {
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    console.log(startHelp);
    return 0;
  }
  const settings = readSettings(args);
  if (typeof settings === 'string') throw new PlainError(settings);
  return settings.mode === 'check' ? checkProduct(settings.port) : run(settings);
});
