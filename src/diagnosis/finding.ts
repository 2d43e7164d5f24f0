/** Kinds of findings, the identifiers used in results. */
export type FindingKind =
  | 'panic'
  | 'reboot'
  | 'oops'
  | 'hang'
  | 'sanitizer'
  | 'lockdep'
  | 'warning'
  | 'oom'
  | 'disk'
  | 'user-crash'
  | 'boot-stuck'
  | 'firmware'
  | 'vm';

/** How bad a finding is: `fatal` ends the VM, `error` fails the test, `warning` is counted. */
export type FindingSeverity = 'fatal' | 'error' | 'warning';

/** One recognised message, with its place in the log it was found in. */
export interface Finding {
  readonly kind: FindingKind;
  readonly severity: FindingSeverity;
  /** Header plus first own function, normalised: what a person would call it. */
  readonly title: string;
  /** Hash of the normalised title: the same bug in a hundred runs has the same one. */
  readonly signature: string;
  /** Name of the log: `console`, `qemu-stderr`, `guest-kernel-log`, `host-kernel-log`, or a file name. */
  readonly log: string;
  /** 1-based line number in that log. */
  readonly line: number;
  /** Byte offset of the line in that log. */
  readonly offset: number;
  /** How often it was seen. */
  readonly count: number;
  /** The header line and what belongs to its report, as text (not escaped), bounded. */
  readonly context: readonly string[];
}
