import { strToU8, zipSync } from 'fflate';
import { colourIcon, outlineIcon } from './icons/icons.js';
import { environmentSchema, type Environment } from './environment.js';
import { manifestFor, type Manifest } from './manifest.js';

export type AppPackage = { readonly zip: Uint8Array; readonly manifest: Manifest };

/** Every file carries the same moment, so that the same environment gives the same bytes. */
const fixedTime = new Date(2027, 0, 4, 8);

/** The zip that an administrator uploads in Teams, and the local tenant sideloads: a manifest and two icons. */
export const buildAppPackage = async ({ environment }: { environment: Environment }): Promise<AppPackage> => {
  const manifest = manifestFor(environmentSchema.parse(environment));
  const files = {
    'manifest.json': strToU8(`${JSON.stringify(manifest, null, 2)}\n`),
    'color.png': colourIcon(),
    'outline.png': outlineIcon(),
  };
  return { zip: zipSync(files, { level: 9, mtime: fixedTime }), manifest };
};
