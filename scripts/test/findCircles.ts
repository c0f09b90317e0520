import process from 'node:process';
import { parseCircular, parseDependencyTree } from 'dpdm';

export type Found = { readonly files: number; readonly circles: readonly string[][] };

/** Circular imports at run time: type-only imports vanish when the code is compiled, and are passed over. */
export const findCircles = async (project: string, globs: readonly string[], tsconfig: string): Promise<Found> => {
  // dpdm puts the working folder before every path, absolute ones too, and finds nothing there without a word.
  const before = process.cwd();
  process.chdir(project);
  try {
    const tree = await parseDependencyTree([...globs], { context: project, skipDynamicImports: true, transform: true, tsconfig });
    return { files: Object.values(tree).filter((imports) => imports !== null).length, circles: parseCircular(tree) };
  } finally {
    process.chdir(before);
  }
};
