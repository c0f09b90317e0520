import path from 'node:path';
import { limitQuestionsSchema, timeLimits, type TimeLimit } from '@review-desk/core/time';
import { readJson, sourcesNaming } from './timeSources.js';
import { projectRoot } from '../projectRoot.js';

export const rulesPageFile = path.join(projectRoot, 'docs', 'rules.md');

const GROUPS: [string, string][] = [
  ['FR', 'Foster home reviews'],
  ['LB', 'Bookings past a legal limit'],
  ['QD', 'Resignation, proposed ending or change, Independent Review Mechanism'],
  ['FP', 'Fostering panel'],
  ['QA', 'Quality of practice'],
  ['ACT', 'Actions'],
  ['DR', 'Dispute resolution'],
  ['BP', 'Bypass of a stage'],
  ['ES', 'Escalation by an independent reviewing officer'],
  ['CR', 'Child in care reviews'],
  ['CH', 'A child who asks for help'],
  ['RP', 'Reports'],
  ['RT', 'Keeping records'],
  ['IG', 'Information duties'],
];

/** The page that leads from each duty to its rule, its code and its tests. */
export const rulesPage = (): string => {
  const examples = countExamples();
  const parts = GROUPS.map(([prefix, heading]) => {
    const rules = timeLimits.filter(({ id }) => id.startsWith(`${prefix}-`));
    return [`## ${heading}`, '', HEAD, ...rules.map((rule) => row(rule, examples.get(rule.id) ?? 0)), ''].join('\n');
  });
  return [INTRODUCTION, ...parts].join('\n');
};

const INTRODUCTION = `# The rules

Every time limit the product knows, and where it is kept. This page is written by \`node scripts/run.mjs rulesPage\` from
\`core/src/time/limits/catalogue.json\`; do not edit it by hand.

Every rule is data and is counted by \`core/src/time/limits/computeTimeLimit.ts\`; its worked examples run in
\`core/src/time/limits/workedExamples.test.ts\`. "In the ledger" names the files of \`core/src/time/deadlines\` that make a
deadline of it; a rule without one is counted when it is asked for, and gets its place with the part it belongs to.
`;

const HEAD = '| Rule | Duty | Counted from | Limit | Who must act | Source | A council may | In the ledger | Tests |\n|---|---|---|---|---|---|---|---|---|';

const row = (rule: TimeLimit, examples: number): string => {
  const code = sourcesNaming(rule.id, 'code');
  const tests = [`${examples} worked example${examples === 1 ? '' : 's'}`, ...sourcesNaming(rule.id, 'test')];
  const cells = [
    rule.id,
    rule.title,
    rule.trigger,
    `${rule.limitText}${rule.compute.direction === 'before' ? ' before' : ''}`,
    rule.responsible,
    rule.source,
    rule.localChange,
    code.join(', '),
    tests.join(', '),
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
};

const countExamples = (): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { rule } of limitQuestionsSchema.parse(readJson('testData/workedExamples.json'))) {
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return counts;
};
