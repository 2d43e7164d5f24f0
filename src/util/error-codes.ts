/**
 * What kind of failure an error is. It decides the exit code; three axes are kept apart on purpose: what the user asked
 * for (`usage`), what the infrastructure did (`host`, `boot`, `guest`, `timeout`), and a bug of guestbed itself (`bug`).
 */
export type ErrorCategory = 'usage' | 'nothing-matched' | 'host' | 'boot' | 'guest' | 'timeout' | 'interrupted' | 'bug';

/** One row of the table from which docs/errors.md is generated. */
export interface ErrorCodeEntry {
  readonly category: ErrorCategory;
  /** What it means, for the reader of docs/errors.md. */
  readonly meaning: string;
  /** What to do about it in general; the error itself carries a hint for the case at hand. */
  readonly advice: string;
}

/** All error codes, sorted. A code is stable: scripts and reports may depend on it. */
export const ERROR_CODES = {
  BUG: {
    category: 'bug',
    meaning: 'guestbed itself did something that its code says cannot happen.',
    advice: 'Report it together with the run folder. The verdict of the test is not affected: it counts as not run.',
  },
  COMMAND_FAILED: {
    category: 'host',
    meaning: 'A program on the host that guestbed needs (qemu-img and the like) failed.',
    advice: 'The message carries what the program said.',
  },
  COMMAND_NOT_FOUND: {
    category: 'host',
    meaning: 'A program on the host that guestbed needs is not installed.',
    advice: 'Install the package that the hint names.',
  },
  DEADLINE: {
    category: 'timeout',
    meaning: 'Something took longer than its limit.',
    advice:
      'The message names the phase and the limit; raise it with --timeout PHASE=DURATION if the guest is only slow.',
  },
  INTERRUPTED: {
    category: 'interrupted',
    meaning: 'The run was ended by Ctrl-C or a signal.',
    advice: 'The run folder holds what was measured until then.',
  },
  USAGE: {
    category: 'usage',
    meaning: 'A flag or argument is wrong.',
    advice: 'See guestbed COMMAND --help.',
  },
} as const satisfies Record<string, ErrorCodeEntry>;

/** A code of the table. */
export type ErrorCode = keyof typeof ERROR_CODES;
