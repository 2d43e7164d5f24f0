/** One line of a console, as text, with its place in the byte stream. */
export interface ConsoleLine {
  /** Decoded as UTF-8 (invalid bytes become U+FFFD), without line end; escape it before it is shown. */
  readonly text: string;
  /** Byte offset of its first byte in the console file. */
  readonly offset: number;
  /** 1-based number of the line. */
  readonly line: number;
  /** Milliseconds on the monotonic clock (`performance.now()`) when its last byte was seen. */
  readonly atMs: number;
  /** Whether its end has not come yet: a prompt, or what stands there when the stream ends. */
  readonly partial: boolean;
}
