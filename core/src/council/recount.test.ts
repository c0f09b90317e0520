import { describe, expect, it, jest } from '@jest/globals';
import { carryOnJob } from '../carryOnJob.js';
import { performEffects } from '../delivery/effects/performEffects.js';
import { commandKey } from '../ids.js';
import { refreshPracticeDeadlines } from '../practice/clocks/refreshPracticeDeadlines.js';
import { effect } from '../records/index.js';
import { anAlert, cast } from '../testing/index.js';
import { bankHolidaysDigest, englandAndWales, toLocalDate } from '../time/index.js';
import { startRecount } from './commands/startRecount.js';
import { ago, announced, dates, decided, end, longer, quarterHour, recountWorld, service, under, WHY } from './testing/recountWorld.js';

jest.setTimeout(60_000);

describe('a changed list of bank holidays', () => {
  it('moves exactly the dates it touches, keeps the old ones with why, and leaves what was met', async () => {
    const ports = await recountWorld();
    const before = dates(ports);
    await quarterHour(under(ports, announced));
    expect(dates(ports).filter((row) => !before.includes(row)).toSorted()).toEqual([
      `H-001 FR-04 H-001-c1 2027-05-05 2027-05-04 bookBy2027-05-05 ${WHY}`,
      `H-001 FR-04 H-001-c2 2027-05-05 2027-05-04 bookBy2027-05-05 ${WHY}`,
      `H-002 FR-10 H-002-r1 2027-05-20  2027-05-19 ${WHY}`,
      `H-004 FR-10 H-004-r1 2027-05-20  2027-05-19 ${WHY}`,
    ]);
    expect((await ports.reviews.findById('H-001-r1' as never))?.value.bookBy).toBe('2027-05-04');
    expect(await service(ports)).toEqual(expect.objectContaining({ countedWith: bankHolidaysDigest(announced) }));
    expect(await service(ports)).not.toHaveProperty('recounting');
  });

  it('moves the clock of an alert that is to be answered after it', async () => {
    const ports = await recountWorld([]);
    const alert = anAlert().sent('2027-04-30T09:00:00Z').plain();
    await ports.practice.create(alert.id, decided(alert));
    await refreshPracticeDeadlines(ports)(alert.id, { why: 'sent', by: null });
    await quarterHour(under(ports, announced));
    expect(dates(ports)).toEqual([`H-001 QA-02 answer 1 2027-05-11  2027-05-10 ${WHY}`]);
  });

  it('brings the reminder of an agreed action forward whose date stands', async () => {
    const ports = await recountWorld([]);
    const action = { id: 'action 1', text: 'Write the plan', owner: cast.leah.id, due: toLocalDate('2027-05-19'), earlier: [], done: null, dropped: null };
    const answered = anAlert().sent('2027-04-19T09:00:00Z').answered('2027-04-20T09:00:00Z').plain();
    const alert = { ...answered, replies: [{ by: cast.ruth.id, at: answered.createdAt, accepted: true, missing: null }], actions: [action] };
    await ports.practice.create(alert.id, decided(alert));
    await refreshPracticeDeadlines(ports)(alert.id, { why: 'accepted', by: null });
    const swept = () => ports.deadlines.all().flatMap(({ deadline, sweepOn }) => (deadline.rule === 'ACT-01' ? [[deadline.due, sweepOn]] : []));
    expect(swept()).toEqual([['2027-05-19', '2027-05-05']]);
    await quarterHour(under(ports, announced));
    expect(swept()).toEqual([['2027-05-19', '2027-05-04']]);
  });

  it('is counted with once: afterwards nothing is started and nothing is written', async () => {
    const ports = await recountWorld();
    await quarterHour(under(ports, announced));
    const [after, revision] = [await end(ports), (await ports.services.findById(ports.unit))?.revision];
    await quarterHour(under(ports, announced));
    expect([await end(ports), (await ports.services.findById(ports.unit))?.revision]).toEqual([after, revision]);
  });

  it('writes no row when the list only goes on for another year, and takes the new list as theirs', async () => {
    const ports = await recountWorld();
    const before = ports.deadlines.all();
    const upserted: number[] = [];
    const watched = { ...ports, deadlines: { ...ports.deadlines, upsert: (...given: Parameters<typeof ports.deadlines.upsert>) => { upserted.push(given[0].length); return ports.deadlines.upsert(...given); } } };
    await quarterHour(under(watched, longer));
    expect([ports.deadlines.all(), upserted, (await service(ports))?.countedWith]).toEqual([before, [], bankHolidaysDigest(longer)]);
  });

  it('is followed back when a release is taken back, also half way', async () => {
    const ports = await recountWorld();
    const first = dates(ports).map((row) => row.split(' ').slice(0, 5).join(' '));
    const changed = under(ports, announced);
    const [id = ''] = await startRecount(changed)(ago(ports));
    await carryOnJob(changed)({ kind: 'recount', id });
    expect(dates(ports).filter((row) => row.includes(WHY)).length).toBeGreaterThan(0);
    await quarterHour(ports);
    expect(dates(ports).map((row) => row.split(' ').slice(0, 5).join(' '))).toEqual(first);
    expect(dates(ports).find((row) => row.startsWith('H-002 FR-10'))).toContain('The bank-holiday list was changed: 5 May 2027 is no longer a bank holiday');
    expect(await service(ports)).toMatchObject({ countedWith: bankHolidaysDigest(englandAndWales) });
  });

  it('leaves rows whose facts are just changing to the effect that knows why', async () => {
    const ports = await recountWorld();
    const stored = await ports.reviews.findById('H-002-r1' as never);
    if (!stored) throw new TypeError('no review');
    const waiting = effect('deadlines.refresh', 'H-002', { household: 'H-002', why: 'held' });
    await ports.reviews.save(stored, { ...decided({ ...stored.value, heldOn: toLocalDate('2027-04-21') }, waiting), commandKey: commandKey('held-again-1') });
    const changed = under(ports, announced);
    await quarterHour(changed);
    expect(dates(ports).some((row) => row.startsWith('H-002') && row.includes(WHY))).toBe(false);
    await performEffects(changed)({ list: 'reviews', id: 'H-002-r1' });
    expect(dates(ports).find((row) => row.startsWith('H-002 FR-10'))).toBe('H-002 FR-10 H-002-r1 2027-05-21  2027-05-19 held');
  });
});
