import { GuestbedError } from './errors.ts';

const UNIT_MS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** The longest wait that a Node timer can hold; a longer one would fire at once. */
export const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * Reads a duration such as `90s`, `1.5m`, `1h30m`, `250ms`; a bare number is seconds.
 *
 * @returns milliseconds
 * @throws GuestbedError USAGE when it is no duration, is not positive, or is above 24 days (the limit of a timer)
 */
export function parseDuration(text: string): number {
  const trimmed = text.trim();
  const bare = /^\d+(\.\d+)?$/.test(trimmed);
  const parts = bare ? [`${trimmed}s`] : trimmed.match(/\d+(?:\.\d+)?(?:ms|s|m|h|d)/g);
  if (!parts || (!bare && parts.join('') !== trimmed)) {
    throw new GuestbedError('USAGE', `'${text}' is not a duration`, {
      hint: 'Write a number with a unit, such as 500ms, 90s, 10m, 1h30m; a bare number is seconds.',
    });
  }
  let total = 0;
  for (const part of parts) {
    const unit = /[a-z]+$/.exec(part)?.[0] ?? 's';
    total += Number.parseFloat(part) * (UNIT_MS[unit] ?? 1000);
  }
  if (total <= 0 || total > LONGEST_TIMER_MS) {
    throw new GuestbedError('USAGE', `the duration '${text}' is out of range: above 0 and at most 24d`);
  }
  return Math.round(total);
}

/** A duration for people: `120 ms`, `3.4 s`, `2 m 05 s`, `1 h 02 m`. */
export function formatDuration(ms: number): string {
  if (ms < 1000) return `${String(Math.round(ms))} ms`;
  if (ms < 59_950) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  if (seconds < 3600) return `${String(Math.floor(seconds / 60))} m ${String(seconds % 60).padStart(2, '0')} s`;
  const minutes = Math.round(seconds / 60);
  return `${String(Math.floor(minutes / 60))} h ${String(minutes % 60).padStart(2, '0')} m`;
}
