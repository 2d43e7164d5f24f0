import { spawn } from 'node:child_process';
import { GuestbedError, systemErrorCode } from './errors.ts';

/** How to run a program on the host. */
export interface RunCommandOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Ends the program (SIGKILL to its process group). */
  readonly signal?: AbortSignal;
  /** Limit in milliseconds; default 60,000. */
  readonly timeoutMs?: number;
  /** Given to the program's standard input, which is then closed. */
  readonly input?: string;
  /** The Debian package that provides the program, for the hint where it is missing. */
  readonly debianPackage?: string;
  /** Called with each piece of standard error as it comes. */
  readonly onStderr?: (text: string) => void;
}

/** What a program did. */
export interface CommandResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a program to its end with captured output; meant for short-lived tools (`qemu-img`), not for QEMU.
 *
 * @returns whatever its exit code
 * @throws GuestbedError COMMAND_NOT_FOUND where there is no such program, COMMAND_FAILED where it died by a signal,
 *   DEADLINE at its limit; the signal's reason where it was aborted
 */
export async function runCommand(
  file: string,
  args: readonly string[],
  options: RunCommandOptions = {},
): Promise<CommandResult> {
  const { timeoutMs = 60_000, signal } = options;
  signal?.throwIfAborted();
  return new Promise<CommandResult>((resolve, reject) => {
    const child = spawn(file, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: true,
    });
    let ended: Error | undefined;
    const kill = (reason: Error) => {
      ended ??= reason;
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It ended by itself in the meantime.
      }
    };
    const onAbort = () => {
      const reason: unknown = signal?.reason;
      kill(reason instanceof Error ? reason : new GuestbedError('INTERRUPTED', `${file} was interrupted`));
    };
    signal?.addEventListener('abort', onAbort, { once: true });
    const timer = setTimeout(() => {
      kill(new GuestbedError('DEADLINE', `${file} did not end within ${String(timeoutMs)} ms`));
    }, timeoutMs);
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => {
      stderr.push(chunk);
      options.onStderr?.(chunk.toString());
    });
    // A program that does not read its input is no failure of ours (EPIPE).
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
    const finish = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
    child.once('error', (error) => {
      finish();
      if (systemErrorCode(error) === 'ENOENT') reject(commandNotFound(file, options.debianPackage));
      else
        reject(new GuestbedError('COMMAND_FAILED', `${file} could not be started: ${error.message}`, { cause: error }));
    });
    child.once('close', (code, deathSignal) => {
      finish();
      if (ended) reject(ended);
      else if (code === null)
        reject(new GuestbedError('COMMAND_FAILED', `${file} was ended by ${String(deathSignal)}`));
      else
        resolve({ exitCode: code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() });
    });
  });
}

/**
 * {@link runCommand} for a program that must succeed.
 *
 * @returns its standard output
 * @throws GuestbedError COMMAND_FAILED with what it said, where its exit code is not 0
 */
export async function runCommandOk(
  file: string,
  args: readonly string[],
  options: RunCommandOptions = {},
): Promise<string> {
  const result = await runCommand(file, args, options);
  if (result.exitCode === 0) return result.stdout;
  const said = (result.stderr.trim() || result.stdout.trim()).split('\n').slice(-5).join('\n');
  throw new GuestbedError('COMMAND_FAILED', `${file} failed with exit code ${String(result.exitCode)}: ${said}`, {
    details: { file, args, exitCode: result.exitCode },
  });
}

function commandNotFound(file: string, debianPackage: string | undefined): GuestbedError {
  return new GuestbedError(
    'COMMAND_NOT_FOUND',
    `${file} is not installed, or the folder it was to run in does not exist`,
    {
      ...(debianPackage === undefined ? {} : { hint: `Install it: apt-get install -y ${debianPackage}` }),
      details: { file },
    },
  );
}
