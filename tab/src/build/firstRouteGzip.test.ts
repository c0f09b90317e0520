import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { firstRouteGzip } from './firstRouteGzip.js';

test('counts what Today loads once, with what that imports, and nothing of other pages', () => {
  const dist = mkdtempSync(join(tmpdir(), 'dist-'));
  mkdirSync(join(dist, '.vite'));
  for (const file of ['a.js', 'b.js', 'today.js', 'other.js']) writeFileSync(join(dist, file), file.repeat(50));
  writeFileSync(
    join(dist, '.vite', 'manifest.json'),
    JSON.stringify({
      'index.html': { file: 'a.js', imports: ['_b.js'] },
      '_b.js': { file: 'b.js' },
      'src/pages/today/TodayPage.tsx': { file: 'today.js', imports: ['_b.js', 'index.html'] },
      'src/pages/reviews/ReviewsPage.tsx': { file: 'other.js', imports: ['_b.js'] },
    }),
  );
  const { files, bytes } = firstRouteGzip(dist);
  rmSync(dist, { recursive: true });
  expect(files.map(({ file }) => file).sort()).toEqual(['a.js', 'b.js', 'today.js']);
  expect(bytes).toBe(files.reduce((sum, one) => sum + one.bytes, 0));
});
