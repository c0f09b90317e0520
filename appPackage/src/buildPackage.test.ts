import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from '@jest/globals';
import { buildAppPackage } from './buildPackage.js';
import type { Environment } from './environment.js';

const environmentOf = (name: string): Environment =>
  JSON.parse(readFileSync(new URL(`../environments/${name}.json`, import.meta.url), 'utf8')) as Environment;

/** Microsoft's validator requires an ES module from CommonJS, which Node allows and jest on Node 20 and 22 does not. */
const validator = `
  import library from '@microsoft/app-manifest';
  let text = '';
  for await (const part of process.stdin) text += part;
  console.log(JSON.stringify(await library.AppManifestUtils.validateAgainstSchema(JSON.parse(text))));
`;
const faultsIn = (manifest: object): unknown =>
  JSON.parse(execFileSync(process.execPath, ['--no-warnings', '--input-type=module', '--eval', validator], {
    cwd: new URL('.', import.meta.url), input: JSON.stringify(manifest), encoding: 'utf8',
  }));

const sizeOf = (png: Uint8Array | undefined): number[] => {
  const view = new DataView((png ?? new Uint8Array(32)).slice().buffer);
  return [view.getUint32(16), view.getUint32(20)];
};

describe.each(['local', 'example'])('the package of the %s environment', (name) => {
  test('has a manifest that Microsoft\'s schema 1.25 accepts', async () => {
    const { manifest } = await buildAppPackage({ environment: environmentOf(name) });
    expect(faultsIn(manifest)).toEqual([]);
  });

  test('holds that manifest and icons of the two sizes that Teams wants', async () => {
    const { zip, manifest } = await buildAppPackage({ environment: environmentOf(name) });
    const files = unzipSync(zip);
    expect(Object.keys(files).sort()).toEqual(['color.png', 'manifest.json', 'outline.png']);
    expect(JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()))).toEqual(JSON.parse(JSON.stringify(manifest)));
    expect(sizeOf(files['color.png'])).toEqual([192, 192]);
    expect(sizeOf(files['outline.png'])).toEqual([32, 32]);
  });
});

test('the schema does refuse a wrong manifest', async () => {
  const { manifest } = await buildAppPackage({ environment: environmentOf('local') });
  expect(faultsIn({ ...manifest, accentColor: 'teal' })).toEqual([expect.stringContaining('accentColor')]);
});

test('the same environment gives the same bytes', async () => {
  const [first, second] = await Promise.all([1, 2].map(() => buildAppPackage({ environment: environmentOf('example') })));
  expect(Buffer.from(first?.zip ?? []).equals(Buffer.from(second?.zip ?? [1]))).toBe(true);
});

test('the tab, the token and the allowed host all follow the base address', async () => {
  const { manifest } = await buildAppPackage({ environment: { ...environmentOf('example'), baseUrl: 'https://a.council.example/' } });
  expect(manifest.staticTabs[0]?.contentUrl).toBe('https://a.council.example/tab/');
  expect(manifest.webApplicationInfo.resource).toBe(`api://a.council.example/${manifest.webApplicationInfo.id}`);
  expect(manifest.validDomains).toEqual(['a.council.example']);
});

test('an environment with a wrong id is refused', async () => {
  await expect(buildAppPackage({ environment: { ...environmentOf('local'), appId: 'review-desk' } })).rejects.toThrow('appId');
});

test('the bot is the application itself and speaks in personal chats alone; every line of the feed names a reference and no more', async () => {
  const { manifest } = await buildAppPackage({ environment: environmentOf('example') });
  const { bots, composeExtensions, activities, webApplicationInfo } = manifest;
  expect([bots.map(({ botId, scopes }) => [botId, scopes]), composeExtensions.map(({ botId }) => botId)]).toEqual([[[webApplicationInfo.id, ['personal']]], [webApplicationInfo.id]]);
  expect(activities.activityTypes.filter(({ templateText }) => !/^[A-Z][a-z ]+ \{reference\}$/.test(templateText))).toEqual([]);
});
