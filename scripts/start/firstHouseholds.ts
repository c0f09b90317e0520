/** The heading and the lines of the first households of a register file: enough for a quick look at every part. */
export const firstHouseholds = (csv: string, count: number): string => {
  const [heading = '', ...lines] = csv.split('\n');
  const refs = [...new Set(lines.filter((line) => line.startsWith('household,')).map(referenceOf))].slice(0, count);
  return [heading, ...lines.filter((line) => refs.includes(referenceOf(line)))].join('\n');
};

const referenceOf = (line: string): string => line.split(',')[1] ?? '';
