import type { ImportPage, ImportRowView } from '@review-desk/core/api';
import { countInWords, londonDateOf, shortDate } from './dates.js';
import { timeOf } from './times.js';

type Counts = ImportRowView['counts'];
type Cost = ImportPage['cost'];
type Answer = NonNullable<ImportPage['missing'][number]['answer']>;

const number = (value: number): string => value.toLocaleString('en-GB');
/** What pressing the button changes. */
const changesOf = ({ add, change }: Counts): number => add + change;

export const stateWords: Record<ImportRowView['state'], string> = {
  checking: 'Being checked',
  ready: 'Ready to look over',
  refused: 'Refused',
  running: 'Importing',
  stopped: 'Stopped',
  done: 'Done',
  undoing: 'Being undone',
  undone: 'Undone',
};

const titles: Record<ImportRowView['state'], string> = {
  checking: 'Checking the file',
  ready: 'Check what will change',
  refused: 'This file was refused',
  running: 'Importing',
  stopped: 'The import is stopped',
  done: 'The import is done',
  undoing: 'Undoing the import',
  undone: 'The import is undone',
};

export const importText = {
  titles,
  list: 'Imports',
  listEmpty: 'Nothing has been imported yet.',
  bring: 'Bring in the register',
  bringWhy: 'Choose the CSV file that your case system exports: households, carers, children and checks. It is checked first, and you see what would change before anything does.',
  file: 'Register file (CSV, at most 50 MB)',
  choose: 'Choose a file',
  sending: 'Sending the file. Keep this page open until it is sent.',
  tooBig: 'This file is larger than 50 MB. Export it in parts, or leave out columns that are not needed.',
  emptyFile: 'This file is empty. Choose the one that your case system exported.',
  columns: { at: 'When', by: 'By', state: 'State', what: 'What it does' },
  short: (at: ImportRowView['at']) => `${shortDate(londonDateOf(at))}, ${timeOf(at)}`,
  counts: ({ add, change, same, faults }: Counts) => `${number(add)} new, ${number(change)} changed, ${number(same)} the same, ${countInWords(faults, 'fault')}`,
  steps: ['Choose a file', 'Check', 'Look over', 'Import'],
  stepsLabel: 'Steps of the import',
  stepDone: '(done)',
  nothingYet: 'Nothing has been changed yet.',
  checking: 'We are reading the file and comparing it with the register.',
  leave: 'You can leave this page and come back: it goes on without you.',
  figures: { add: 'new households', change: 'households change', same: 'stay the same', faults: 'faults' },
  figuresLabel: 'What the file would do',
  faults: 'Lines with faults',
  faultsAside: 'These are left out until they are mended in the file',
  noFaults: 'No faults.',
  faultColumns: { line: 'Line', column: 'Column', value: 'In the file', wrong: 'What is wrong', mend: 'How to mend it' },
  blank: '(blank)',
  saveFaults: 'Save the faults as CSV',
  faultsSaved: 'The faults are saved as faults.csv.',
  changes: 'What changes',
  changesAside: (shown: number, all: number) => (shown === all ? countInWords(all, 'change') : `${number(shown)} of ${number(all)} changes`),
  noChanges: 'No household that is here already changes.',
  changeColumns: { ref: 'Household', field: 'Fact', now: 'Now', after: 'After the import' },
  owned: 'Corrected here by hand, so the file does not overwrite it.',
  ownedChoice: (label: string, ref: string) => `${label}, ${ref}: which stands`,
  keep: 'Keep what is here',
  takeFile: 'Take the file’s',
  none: '(none)',
  added: 'New households',
  addedLine: (town: string, carers: number) => `${town}, ${countInWords(carers, 'carer')}`,
  missing: 'Here, but not in the file',
  missingWhy: 'A household never closes because a file leaves it out. Say what happened to each; until you do, it stays open.',
  missingColumns: { ref: 'Household', town: 'Town', answer: 'What happened' },
  missingLabel: (ref: string) => `What happened to ${ref}`,
  notAnswered: 'Not answered: stays open',
  answers: { ended: 'It has ended', transferred: 'It went to another service', 'left out by mistake': 'Left out by mistake: stays open' } satisfies Record<Answer, string>,
  answered: (ref: string) => `Answer for ${ref} kept.`,
  missingWhen: 'Your answers take effect when the import is done.',
  people: 'People without a role',
  peopleWhy: 'The file gives these people households, but they have no role in Review Desk and would see nothing. Give them a role in Settings, People and roles; the import can go on meanwhile.',
  peopleLine: (posts: readonly string[], households: number) => `${posts.join(', ')}: ${countInWords(households, 'household')}`,
  cost: 'What it costs',
  costWords: ({ creates, resourceUnits, minutesOfBudget }: Cost) =>
    `About ${number(creates)} requests to Microsoft 365, ${number(resourceUnits)} resource units: the budget that the smallest council has in ${countInWords(minutesOfBudget, 'minute')}. If the budget runs short, the import waits and goes on by itself.`,
  good: (counts: Counts) => (changesOf(counts) === 0 ? 'Nothing in the register changes.' : `${countInWords(changesOf(counts), 'household')} will be added or changed. Nobody is told until the service manager starts telling people; after that, owners of moved deadlines are.`),
  run: (counts: Counts) => (changesOf(counts) === 0 ? 'Finish: nothing changes' : `Import ${countInWords(changesOf(counts), 'change')}`),
  leaveIt: 'Do not import',
  progress: (done: number, total: number) => `${number(done)} of ${countInWords(total, 'household')}`,
  spent: (units: number) => `${number(units)} resource units spent so far`,
  stop: 'Stop',
  stopped: 'What is in already stays in. You can go on from here, or undo it.',
  goOn: 'Go on with the import',
  done: ({ counts, progress }: ImportPage) =>
    `${number(counts.add)} households are new and ${number(counts.change)} changed.${progress.failed > 0 ? ` ${countInWords(progress.failed, 'household')} could not be written: import the file again to try once more.` : ''}`,
  seeHouseholds: 'See the households',
  next: 'Nobody has been told anything yet. When the register looks right, the service manager starts telling people.',
  undo: 'Undo the import',
  undoTitle: 'Undo this import?',
  undoWhat: ({ counts }: ImportPage) =>
    `${countInWords(counts.add, 'new household')} leave the register with their reviews and deadlines, and ${countInWords(counts.change, 'changed household')} go back to what stood before. Households that somebody has worked on since stay as they are. Nobody is written to.`,
  undoKeep: 'Keep the import',
  undone: ({ progress }: ImportPage) => (progress.failed > 0 ? `${countInWords(progress.failed, 'household')} stayed, because somebody has worked on them since.` : 'The register is as it was before this import.'),
  another: 'Choose another file',
  showAll: 'Show all',
  whatWasChosen: 'Uploaded by',
};
