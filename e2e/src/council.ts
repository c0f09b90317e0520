import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDirectory, type Directory } from '@review-desk/local-tenant';

const sampleCouncil = path.resolve(import.meta.dirname, '../../sampleCouncil');

/** The invented people of the sample council. */
export const directory: Directory = parseDirectory(JSON.parse(readFileSync(path.join(sampleCouncil, 'directory.json'), 'utf8')));

export const nameOf = (key: string): string => directory.people.find((each) => each.key === key)?.displayName ?? key;

export const mailOf = (key: string): string => directory.people.find((each) => each.key === key)?.mail ?? key;

/** The heading and the lines of these households of the sample register, as a file that business support could have. */
export const registerOf = (households: readonly string[]): string => {
  const [heading = '', ...lines] = readFileSync(path.join(sampleCouncil, 'register.csv'), 'utf8').split('\n');
  return [heading, ...lines.filter((line) => households.includes(line.split(',')[1] ?? ''))].join('\n');
};
