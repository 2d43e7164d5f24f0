import { ERROR_CODES, type ErrorCategory, type ErrorCode } from './error-codes.ts';
import { redactSecrets } from './secrets.ts';

/** What an error can carry beside its message. */
export interface GuestbedErrorOptions {
  /** The next action for the reader: a command, a key to change, a package to install. */
  readonly hint?: string;
  /** Machine-readable facts; goes to events and JSON output. Must not hold secrets. */
  readonly details?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
}

/**
 * The one root of all errors that guestbed throws on purpose. Message and hint are cleared of every registered secret,
 * so that an error can be printed anywhere.
 */
export class GuestbedError extends Error {
  override readonly name = 'GuestbedError';
  readonly code: ErrorCode;
  readonly hint: string | undefined;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, options: GuestbedErrorOptions = {}) {
    super(redactSecrets(message), options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.hint = options.hint === undefined ? undefined : redactSecrets(options.hint);
    this.details = options.details ?? {};
  }

  /** Which kind of failure this is; see {@link ErrorCategory}. */
  get category(): ErrorCategory {
    return ERROR_CODES[this.code].category;
  }
}

/** Whether `error` is a {@link GuestbedError}, with that code if one is given. */
export function isGuestbedError(error: unknown, code?: ErrorCode): error is GuestbedError {
  return error instanceof GuestbedError && (code === undefined || error.code === code);
}

/** The message of anything that was thrown, without secrets. */
export function errorMessage(error: unknown): string {
  return redactSecrets(error instanceof Error ? error.message : String(error));
}

/** The `code` of a Node system error (`ENOENT`, ...), or undefined. */
export function systemErrorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Marks a place that the types say cannot be reached. */
export function assertNever(value: never, what: string): never {
  throw new GuestbedError('BUG', `unexpected ${what}: ${JSON.stringify(value)}`);
}
