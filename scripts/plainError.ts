/** A problem a person can mend; commands print its message alone and exit 1. */
export class PlainError extends Error {
  override readonly name = 'PlainError';
}

/** Runs a command's body: a plain problem is one sentence, anything else is shown whole; the exit status is true. */
export const runCommand = async (body: () => Promise<number>): Promise<void> => {
  try {
    process.exitCode = await body();
  } catch (error) {
    console.error(error instanceof PlainError ? error.message : error);
    process.exitCode = 1;
  }
};
