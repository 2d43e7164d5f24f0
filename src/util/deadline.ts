import { GuestbedError } from './errors.ts';
import { formatDuration, LONGEST_TIMER_MS } from './duration.ts';

/** What a deadline guards, for the message of its expiry. */
export interface DeadlineOptions {
  /** The thing that is being waited for, e.g. `boot`; appears in the error. */
  readonly what: string;
  /** An outer signal (Ctrl-C, the limit of the whole run) that ends the wait as well. */
  readonly signal?: AbortSignal;
}

/**
 * A limit on the monotonic clock, with an abort signal that fires at its expiry (or with the outer signal). Dispose it
 * when the wait is over, or its timer lives on (it does not keep the process alive).
 */
export class Deadline implements Disposable {
  readonly limitMs: number;
  readonly what: string;
  readonly signal: AbortSignal;
  readonly #startedAt = performance.now();
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly #outer: AbortSignal | undefined;
  readonly #onOuterAbort = () => {
    this.#controller.abort(this.#outer?.reason);
  };

  constructor(limitMs: number, options: DeadlineOptions) {
    this.limitMs = limitMs;
    this.what = options.what;
    this.signal = this.#controller.signal;
    this.#outer = options.signal;
    this.#timer = setTimeout(
      () => {
        this.#controller.abort(this.error());
      },
      Math.min(Math.max(limitMs, 0), LONGEST_TIMER_MS),
    );
    this.#timer.unref();
    if (this.#outer?.aborted) this.#onOuterAbort();
    else this.#outer?.addEventListener('abort', this.#onOuterAbort, { once: true });
  }

  /** Milliseconds since the start. */
  get elapsedMs(): number {
    return performance.now() - this.#startedAt;
  }

  /** Milliseconds left, never negative. */
  get remainingMs(): number {
    return Math.max(0, this.limitMs - this.elapsedMs);
  }

  /** Whether its own limit (not the outer signal) has passed. */
  get expired(): boolean {
    return this.remainingMs === 0;
  }

  /** The error that its expiry throws. */
  error(): GuestbedError {
    return new GuestbedError('DEADLINE', `${this.what}: no end after ${formatDuration(this.limitMs)}`, {
      details: { what: this.what, limitMs: this.limitMs },
    });
  }

  /**
   * `promise`, or the rejection with the abort reason, whichever is first. The promise's own late rejection is
   * swallowed: nobody waits for it any more.
   */
  async race<T>(promise: Promise<T>): Promise<T> {
    return raceAbort(promise, this.signal);
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
    this.#outer?.removeEventListener('abort', this.#onOuterAbort);
  }
}

/** `promise`, or the rejection with `signal.reason` as soon as the signal fires. Leaves no listener behind. */
export async function raceAbort<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) {
    promise.catch(() => undefined);
    throw abortError(signal);
  }
  const aborted = withResolvers<never>();
  const onAbort = () => {
    aborted.reject(abortError(signal));
  };
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([promise, aborted.promise]);
  } finally {
    signal.removeEventListener('abort', onAbort);
    promise.catch(() => undefined);
  }
}

/** The reason of an aborted signal as an Error. */
export function abortError(signal: AbortSignal): Error {
  const reason: unknown = signal.reason;
  return reason instanceof Error ? reason : new GuestbedError('INTERRUPTED', `interrupted: ${String(reason)}`);
}

/** A promise with its two ends (`Promise.withResolvers` exists from Node 22 on). */
export interface Resolvers<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T | PromiseLike<T>) => void;
  readonly reject: (reason: unknown) => void;
}

/** See {@link Resolvers}. */
export function withResolvers<T>(): Resolvers<T> {
  let resolve!: (value: T | PromiseLike<T>) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<T>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}
