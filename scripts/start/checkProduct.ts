import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildApps } from './buildApps.js';
import { checkLines, type CheckLine } from './checkLines.js';
import { startProduct } from './startProduct.js';

/** Brings everything up on data of its own, asks every part a real question, prints what it found. */
export const checkProduct = async (port: number): Promise<number> => {
  const data = mkdtempSync(path.join(tmpdir(), 'review-desk-check-'));
  const lines: CheckLine[] = [];
  try {
    await buildApps();
    console.error('Starting the tenant of this machine and the product ...');
    const product = await startProduct(data, port);
    try {
      for await (const line of checkLines(product)) {
        lines.push(line);
        console.log(`${line.ok ? 'ok    ' : 'FAILED'}  ${line.part.padEnd(22)}  ${line.found}`);
      }
      if (lines.some((each) => !each.ok)) console.error(product.hostLog.slice(-20).join('\n'));
    } finally {
      await product.stop();
    }
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
  const failed = lines.filter((each) => !each.ok).length;
  console.log(failed === 0 ? `\nEvery part answers (${lines.length} checks).` : `\n${failed} of ${lines.length} checks failed.`);
  return failed === 0 ? 0 : 1;
};
