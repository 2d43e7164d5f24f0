import type { Channel, ExecOptions, ExecResult } from './channel.ts';

/** The folder in the guest in which tests work; emptied and made by {@link Guest.prepare}. */
export const GUEST_TEST_FOLDER = '/root/guest_test';

/** How a script's exit status reads (reference behaviour): 0 pass, 2 blocked, 32 not applicable, others fail. */
export type ScriptOutcome = 'passed' | 'blocked' | 'not-applicable' | 'failed';

/** What a script did. */
export interface ScriptResult extends ExecResult {
  readonly outcome: ScriptOutcome;
}

/** Options of {@link Guest.run}. */
export interface RunScriptOptions extends Omit<ExecOptions, 'cwd'> {
  readonly args?: readonly string[];
}

/** The four verbs of the seed, and plain commands, over one channel. */
export interface Guest {
  readonly channel: Channel;
  /** Empties and makes the test folder, and copies common.sh and the given host files and folders into it. */
  prepare(files?: readonly string[], signal?: AbortSignal): Promise<void>;
  /**
   * Copies a source folder to `<test folder>/<name>_temp/`, runs `make` there and copies the named binary into the test
   * folder.
   *
   * @throws GuestbedError BUILD_FAILED with make's last lines, SOURCE_NOT_FOUND, BUILD_NO_BINARY
   */
  build(sourceFolder: string, binary: string, options?: ExecOptions): Promise<void>;
  /**
   * Runs a script (or built binary) of the test folder as `./script args`, common.sh sourced before for shell scripts.
   * Never throws for an exit status.
   *
   * @throws GuestbedError SCRIPT_NOT_FOUND, EXEC_TIMEOUT, CHANNEL_LOST
   */
  run(script: string, options?: RunScriptOptions): Promise<ScriptResult>;
  /** Any command line; the exit status is in the result. */
  exec(command: string, options?: ExecOptions): Promise<ExecResult>;
  /** A command that must succeed; its standard output without the last newline. */
  output(command: string, options?: ExecOptions): Promise<string>;
  /** Asks the guest to end by the VM type's command; the ssh that carries it may be cut. */
  close(command: string, timeoutMs: number, signal?: AbortSignal): Promise<void>;
}
