/** The id of the job that goes on from a page. */
export const policyJobId = ({ version, next }: { version: number; next: string | null }): string => (next === null ? String(version) : `${version}~${next}`);
