import type { ErrorCategory } from '../util/error-codes.ts';

/** The exit codes; the same table stands in docs/results.md. */
export const EXIT_CODES = {
  passed: 0,
  testFailed: 1,
  usage: 2,
  nothingMatched: 3,
  host: 4,
  boot: 5,
  guest: 6,
  timeout: 7,
  flaky: 8,
  bug: 70,
  interrupted: 130,
} as const;

/** One of {@link EXIT_CODES}. */
export type ExitCode = (typeof EXIT_CODES)[keyof typeof EXIT_CODES];

/** The exit code of an error that ends a command. 70 (EX_SOFTWARE of sysexits.h) is a bug of guestbed itself. */
export function exitCodeOfCategory(category: ErrorCategory): ExitCode {
  const byCategory = {
    usage: EXIT_CODES.usage,
    'nothing-matched': EXIT_CODES.nothingMatched,
    host: EXIT_CODES.host,
    boot: EXIT_CODES.boot,
    guest: EXIT_CODES.guest,
    timeout: EXIT_CODES.timeout,
    interrupted: EXIT_CODES.interrupted,
    bug: EXIT_CODES.bug,
  } as const satisfies Record<ErrorCategory, ExitCode>;
  return byCategory[category];
}
