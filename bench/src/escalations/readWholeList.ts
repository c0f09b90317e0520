import type { GraphClient } from '@review-desk/m365';
import { z } from 'zod';

const page = z.object({ value: z.array(z.object({ fields: z.object({ Sweep: z.string().nullish() }) })), '@odata.nextLink': z.string().optional() });

/**
 * What a scheduled flow does that gets every item, page after page of the 5,000 that one may ask for, and filters what
 * came. It asks for the one column that it needs. Gives how many are due.
 */
export const readWholeList = async (graph: GraphClient, list: string, until: string): Promise<number> => {
  let due = 0;
  let path: string | undefined = `${list}/items?$select=id&$expand=fields($select=Sweep)&$top=5000`;
  while (path !== undefined) {
    const { body } = await graph.send({ operation: 'items.list', method: 'GET', path });
    const read: z.infer<typeof page> = page.parse(body);
    due += read.value.filter(({ fields: { Sweep } }) => Sweep != null && Sweep <= until).length;
    path = read['@odata.nextLink'];
  }
  return due;
};
