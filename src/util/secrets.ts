/** A value shorter than this is not redacted: replacing every "1" of a log would hide the log, not the secret. */
const SHORTEST_REDACTED = 4;

const secrets = new Set<string>();

/**
 * A value that must not be printed. It shows itself as `[secret]` wherever it is turned into text by accident, and
 * {@link redactSecrets} takes it out of messages.
 */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
    if (value.length >= SHORTEST_REDACTED) secrets.add(value);
  }

  /** The value itself, for the one place that sends it. */
  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return '[secret]';
  }

  toJSON(): string {
    return '[secret]';
  }
}

/** `text` with every known secret of at least four characters replaced by `[secret]`. */
export function redactSecrets(text: string): string {
  let redacted = text;
  for (const secret of secrets) redacted = redacted.replaceAll(secret, '[secret]');
  return redacted;
}
