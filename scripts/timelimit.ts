// npm run --silent timelimit -- FR-01 2026-05-14        one date
// npm run --silent timelimit -- --file F.json           a JSON array of dates, in the order of the file
import { runTimelimit } from './timelimit/runTimelimit.js';

process.exitCode = runTimelimit(process.argv.slice(2), {
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
});
