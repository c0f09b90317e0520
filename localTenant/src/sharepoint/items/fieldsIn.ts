import { GraphError, refusal } from '../../wire/graphError.js';
import { type Column, fieldNameOf, isLookup } from '../columns/columnStore.js';
import type { Fields } from './itemStore.js';

const bad = (message: string): GraphError => refusal('sharepoint', 'badRequest', message);

/** Live tenants answer a value of the wrong sort with this and no detail (graph-contract 2.3). */
const general = (): GraphError => new GraphError(500, 'generalException', 'General exception while processing');

const facet = (column: Column, name: string): Readonly<Record<string, unknown>> => {
  const found = column.definition[name];
  return typeof found === 'object' && found !== null ? (found as Readonly<Record<string, unknown>>) : {};
};

const textOf = (column: Column, value: unknown, most: number): string => {
  if (typeof value !== 'string') throw bad(`The value for field '${column.name}' must be text.`);
  if (value.length > most) throw bad(`The text for field '${column.name}' is longer than ${most} characters.`);
  return value;
};

const choiceOf = (column: Column, value: unknown): unknown => {
  const choices = facet(column, 'choice');
  const offered = Array.isArray(choices['choices']) ? (choices['choices'] as unknown[]) : [];
  const given = Array.isArray(value) ? (value as unknown[]) : [value];
  const unknown = choices['allowTextEntry'] === true ? undefined : given.find((one) => !offered.includes(one));
  if (unknown !== undefined) throw bad(`The value for field '${column.name}' is not one of its choices.`);
  return value;
};

const numberOf = (column: Column, value: unknown): number => {
  const { minimum, maximum } = facet(column, 'number');
  if (typeof value !== 'number' || !Number.isFinite(value)) throw bad(`The value for field '${column.name}' must be a number.`);
  if (typeof minimum === 'number' && value < minimum) throw bad(`The value for field '${column.name}' is too small.`);
  if (typeof maximum === 'number' && value > maximum) throw bad(`The value for field '${column.name}' is too large.`);
  return value;
};

const dateOf = (column: Column, value: unknown): string => {
  const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(at)) throw bad(`The value for field '${column.name}' must be a date.`);
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
};

const lookupOf = (value: unknown): string => {
  if (typeof value !== 'string' || !/^\d+$/.test(value)) throw general();
  return value;
};

const valueOf = (column: Column, value: unknown): unknown => {
  const most = facet(column, 'text')['maxLength'];
  switch (column.kind) {
    case 'text':
      return textOf(column, value, typeof most === 'number' ? Math.min(most, 255) : 255);
    case 'note':
      return textOf(column, value, 63_999);
    case 'choice':
      return choiceOf(column, column.multiple ? value : textOf(column, value, 255));
    case 'number':
    case 'currency':
      return numberOf(column, value);
    case 'boolean':
      if (typeof value !== 'boolean') throw bad(`The value for field '${column.name}' must be true or false.`);
      return value;
    case 'dateTime':
      return dateOf(column, value);
    case 'lookup':
    case 'personOrGroup':
      return Array.isArray(value) ? value.map(lookupOf) : lookupOf(value);
    case 'calculated':
    case 'counter':
    case 'other':
      return value;
  }
};

/** Checks a client's fields against the list's columns, as they are to be stored; null empties a cell. */
export const fieldsIn = (columns: readonly Column[], given: Fields): Record<string, unknown> => {
  const accepted: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    if (name.includes('@')) continue;
    const column = columns.find((each) => fieldNameOf(each) === name);
    if (!column) {
      const direct = columns.find((each) => isLookup(each) && each.name === name);
      throw bad(direct ? `Field '${name}' is written as '${name}LookupId'.` : `Field '${name}' is not recognized`);
    }
    if (column.kind === 'calculated' || column.definition['readOnly'] === true) throw bad(`Field '${name}' is read-only`);
    if (value === null) {
      accepted[name] = null;
      continue;
    }
    if (Array.isArray(value) !== column.multiple) throw general();
    if (column.multiple && given[`${name}@odata.type`] !== 'Collection(Edm.String)') {
      throw new GraphError(400, 'BadRequest', "A value without a type name was found and no expected type is available.");
    }
    accepted[name] = valueOf(column, value);
  }
  return accepted;
};
