import type { Writable } from 'node:stream';
import type { Environment } from '../util/paths.ts';
import type { ExitCode } from './exit-codes.ts';

/** What a value is completed with in a shell. */
export type Completion = 'file' | 'folder' | 'testcase' | 'vm' | 'run' | 'image' | 'vm-type';

/** One flag. The table of these gives parsing, help, completion and docs/flags.md. */
export interface FlagSpec {
  /** Without the dashes; a leading `no-` makes a flag that is on by default and is turned off. */
  readonly long: string;
  /** One letter. */
  readonly short?: string;
  /** Name of the value in the help, e.g. `N`; absent for a switch. */
  readonly value?: string;
  /** May be given several times; the values are collected. */
  readonly repeatable?: true;
  /** The only values allowed. */
  readonly choices?: readonly string[];
  readonly summary: string;
  /** The default, in words, for the help. */
  readonly byDefault?: string;
  readonly completes?: Completion;
}

/** A command's positional argument. */
export interface ArgumentSpec {
  readonly name: string;
  readonly summary: string;
  readonly optional?: true;
  readonly variadic?: true;
  readonly completes?: Completion;
}

/** The flags of one command by the names that its code uses. */
export type FlagTable = Readonly<Record<string, FlagSpec>>;

/** The parsed values for a flag table: switches are booleans, values are strings as given. */
export type FlagValues<T extends FlagTable> = {
  readonly [K in keyof T]: T[K] extends { readonly value: string }
    ? T[K] extends { readonly repeatable: true }
      ? readonly string[]
      : string | undefined
    : boolean;
};

/** What a command gets from the outside; nothing else of the process is touched. */
export interface CommandContext {
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly stdin: NodeJS.ReadableStream;
  readonly env: Environment;
  readonly cwd: string;
  /** Fires at the first Ctrl-C (SIGINT) or SIGTERM: end orderly. */
  readonly signal: AbortSignal;
  /** Fires at the second: end at once. */
  readonly forceSignal: AbortSignal;
  /** Whether stdout is a terminal. */
  readonly isTerminal: boolean;
  /** Whether colours are wanted: a terminal, and NO_COLOR is not set. */
  readonly colors: boolean;
  /** Width of the terminal; 80 where there is none. */
  readonly columns: number;
}

/** What the user gave to a command. */
export interface CommandInput<T extends FlagTable = FlagTable> {
  /** Positional arguments. */
  readonly args: readonly string[];
  readonly flags: FlagValues<T>;
}

/** The module of a command, loaded when it is called. */
export interface CommandModule<T extends FlagTable = FlagTable> {
  execute(context: CommandContext, input: CommandInput<T>): Promise<ExitCode>;
}

/** One command of the table. */
export interface CommandSpec<T extends FlagTable = FlagTable> {
  /** Words: `run`, `config show`. */
  readonly name: string;
  readonly summary: string;
  /** More text for its own help. */
  readonly description?: string;
  readonly args?: readonly ArgumentSpec[];
  readonly flags: T;
  /** Command lines with what they do. */
  readonly examples?: readonly (readonly [command: string, does: string])[];
  /** Not shown in the overview. */
  readonly hidden?: true;
  // The method form keeps the table's element type covariant: each module knows its own flags.
  load(): Promise<CommandModule<T>>;
}
