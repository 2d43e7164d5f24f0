/** What a remote command is given. */
export interface ExecOptions {
  /** Working folder in the guest. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Text for its standard input; default is an empty, closed one. */
  readonly input?: string;
  /** Limit in milliseconds; at its end the remote process group is killed. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
  /** Called with each piece of output as it comes. */
  readonly onOutput?: (chunk: Buffer, stream: 'stdout' | 'stderr') => void;
  /** How many bytes of each stream are kept in the result; default 1 MiB, the last ones. */
  readonly maxBufferBytes?: number;
}

/** What a remote command did. A non-zero exit status is a result, not an error. */
export interface ExecResult {
  /** Absent where the command was ended by a signal. */
  readonly exitStatus?: number;
  /** Name of the signal without SIG, e.g. `KILL`. */
  readonly exitSignal?: string;
  readonly stdout: string;
  readonly stderr: string;
  /** Whether output was dropped from the buffers (the stream given to onOutput is complete). */
  readonly truncated: boolean;
  readonly durationMs: number;
}

/**
 * A way to run commands and move files in a guest. One connection serves a whole test. When it dies, every pending and
 * later call fails with CHANNEL_LOST and what is known of the reason.
 */
export interface Channel extends AsyncDisposable {
  readonly kind: 'ssh';
  /** Fires with the CHANNEL_LOST error as its reason when the connection ends without {@link Channel.close}. */
  readonly lost: AbortSignal;
  /**
   * Runs a command line by the guest's /bin/sh.
   *
   * @throws GuestbedError EXEC_TIMEOUT at the limit (after the remote process group was killed), CHANNEL_LOST
   */
  exec(command: string, options?: ExecOptions): Promise<ExecResult>;
  /** Copies a host file or folder to a path in the guest, modes kept; the target's parent folder is made. */
  put(hostPath: string, guestPath: string, signal?: AbortSignal): Promise<void>;
  /** Writes text to a file in the guest. */
  putText(text: string, guestPath: string, mode?: number, signal?: AbortSignal): Promise<void>;
  /** Copies a guest file or folder into a host folder that it cannot leave (no links are followed or made outward). */
  get(guestPath: string, hostPath: string, signal?: AbortSignal): Promise<void>;
  close(): Promise<void>;
}
