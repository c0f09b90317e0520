/** Runs an act and tells what it cost Microsoft 365: requests on the wire and SharePoint's resource units. */
export type Measure = <T>(act: () => Promise<T>) => Promise<{ result: T; requests: number; resourceUnits: number }>;

/** Where nothing is on the wire. */
export const withoutCost: Measure = async (act) => ({ result: await act(), requests: 0, resourceUnits: 0 });
