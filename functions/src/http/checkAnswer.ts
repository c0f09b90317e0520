import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';

/** A handler's answer does not fit the shape that the route table promises. Paths only: values are people's. */
export class AnswerDoesNotFit extends Error {
  readonly code: string;
  constructor(paths: readonly string[]) {
    super('The answer does not fit its shape.');
    this.name = 'AnswerDoesNotFit';
    this.code = paths.join(',').replaceAll(/[^\w.,-]/g, '').slice(0, 60) || 'fieldsBesideTheShape';
  }
}

/** While developing, nothing leaves that the table does not name: no field too few, of another kind, or too many. */
export const checkAnswer = (shape: z.ZodType, answer: unknown): unknown => {
  const plain: unknown = JSON.parse(JSON.stringify(answer));
  const read = shape.safeParse(plain);
  if (!read.success) throw new AnswerDoesNotFit(read.error.issues.map((issue) => issue.path.map(String).join('.')));
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(read.data)), plain)) throw new AnswerDoesNotFit([]);
  return plain;
};
