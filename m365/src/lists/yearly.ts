import type { ListDeclaration } from './declareList.js';

export const yearlyName = (declaration: ListDeclaration, year: number | string): string => `${declaration.name}${year}`;

/** Names of the lists that must be there in a year: a yearly list for last year (its tail), this year and the next. */
export const namesIn = (declaration: ListDeclaration, year: number): string[] =>
  declaration.yearly ? [year - 1, year, year + 1].map((each) => yearlyName(declaration, each)) : [declaration.name];
