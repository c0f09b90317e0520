import { afterEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cast } from '@review-desk/core/testing';
import { toLocalDate } from '@review-desk/core/time';
import { z } from 'zod';
import { openDesk, type StartedDesk } from '../testing/startDesk.js';
import { apps } from '../testing/castDirectory.js';
import { createIdentity } from '../identity/createIdentity.js';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});
const open = async (): Promise<StartedDesk> => {
  const folder = await mkdtemp(join(tmpdir(), 'review-desk-lists-'));
  const desk = await openDesk(join(folder, 'tenant.db'));
  closers.push(async () => {
    await desk.tenant.close();
    await rm(folder, { recursive: true, force: true });
  });
  return desk;
};
/** The elevated application's own hand on a list, as somebody at the council might change it. */
const asSetUp = async ({ tenant }: StartedDesk, method: string, path: string, body?: unknown): Promise<unknown> => {
  const identity = createIdentity({ tenantId: tenant.tenantId, clientId: apps.setUp, credential: { kind: 'secret', secret: 'setup' }, loginBase: tenant.login });
  const headers = { authorization: `Bearer ${await identity.app().token()}`, 'content-type': 'application/json' };
  const response = await fetch(`${tenant.graph}${path}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const text = await response.text();
  return text === '' ? null : JSON.parse(text);
};
const columnIdOf = async (desk: StartedDesk, list: string, name: string): Promise<string> => {
  const found = z.object({ value: z.array(z.looseObject({ id: z.string(), name: z.string() })) }).parse(await asSetUp(desk, 'GET', `${list}/columns`));
  return found.value.find((each) => each.name === name)?.id ?? '';
};

describe('the lists', () => {
  it('are made once, with every column and index, and a second time changes nothing', async () => {
    const desk = await open();
    expect(await desk.m365.checkLists()).toContain('The list Deadlines is missing.');
    const did = await desk.m365.provision();
    expect(did).toContain('Made the list Households with its columns and indexes.');
    expect(did).toContain('Made the list Audit2027 with its columns and indexes.');
    expect(await desk.m365.checkLists()).toEqual([]);
    expect(await desk.m365.provision()).toEqual([]);
  });

  it('cannot be made by the product itself, which has no more than write', async () => {
    const desk = await open();
    const { desk: { graph, site } } = desk.m365;
    const call = { operation: 'lists.create', method: 'POST', path: `/sites/${await site.id()}/lists`, body: { displayName: 'Own' } } as const;
    await expect(graph.send(call)).rejects.toMatchObject({ code: 'm365.notAllowed' });
  });

  it('are told apart when an index was taken away, by the question too, and get both back', async () => {
    const desk = await open();
    await desk.m365.provision();
    const deadlines = await desk.m365.desk.site.list('Deadlines');
    await asSetUp(desk, 'PATCH', `${deadlines}/columns/${await columnIdOf(desk, deadlines, 'OwnerOpen')}`, { indexed: false });
    await asSetUp(desk, 'DELETE', `${deadlines}/columns/${await columnIdOf(desk, deadlines, 'RulePeriod')}`);
    expect(await desk.m365.checkLists()).toEqual(['Deadlines.OwnerOpen is not indexed.', 'Deadlines.RulePeriod is missing.']);
    const question = desk.m365.deadlines.findOpenOwnedBy(cast.ruth.id, toLocalDate('2027-02-01'));
    await expect(question).rejects.toMatchObject({ kind: 'unavailable', code: 'm365.indexMissing', message: expect.stringContaining('The list Deadlines in SharePoint has lost its index on OwnerOpen.') });
    expect((await desk.m365.provision()).toSorted()).toEqual(['Added the column RulePeriod to the list Deadlines.', 'Put back the index on OwnerOpen of the list Deadlines.']);
    expect(await desk.m365.checkLists()).toEqual([]);
  });
});
