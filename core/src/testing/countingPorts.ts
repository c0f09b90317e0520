import type { Ports } from '../ports.js';

/** Counts what is asked of each port: `deadlines.findOpenOwnedBy`. Ports in `warm` are served from memory and not counted. */
export const countingPorts = (ports: Ports, warm: readonly (keyof Ports)[]): { ports: Ports; calls: Record<string, number> } => {
  const calls: Record<string, number> = {};
  const free = new Set<keyof Ports>([...warm, 'clock', 'calendarDays', 'unit', 'council', 'meter']);
  const watched = (name: keyof Ports): unknown => {
    const port = ports[name];
    if (free.has(name) || typeof port !== 'object') return port;
    return new Proxy(port, {
      get: (target, member) => {
        const found: unknown = Reflect.get(target, member);
        if (typeof found !== 'function') return found;
        return (...given: unknown[]): unknown => {
          const call = `${name}.${String(member)}`;
          calls[call] = (calls[call] ?? 0) + 1;
          return Reflect.apply(found, target, given);
        };
      },
    });
  };
  const names = Object.keys(ports) as (keyof Ports)[];
  return { ports: Object.fromEntries(names.map((name) => [name, watched(name)])) as Ports, calls };
};
