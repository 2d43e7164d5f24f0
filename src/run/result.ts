import type { Finding } from '../diagnosis/finding.ts';

/** What a job came to. A test that did not run is never `passed`. */
export type Verdict = 'passed' | 'failed' | 'errored' | 'skipped';

/** The phases of a VM's life, in order; each has its own limit. */
export const PHASES = ['launch', 'boot', 'test', 'shutdown'] as const;

/** One of {@link PHASES}. */
export type Phase = (typeof PHASES)[number];

/** Which of the three axes failed, and where. Everything but `test` and `bug` is an infrastructure failure. */
export type CauseKind =
  | 'test'
  | 'config'
  | 'host'
  | 'launch'
  | 'boot'
  | 'guest-crash'
  | 'hang'
  | 'channel'
  | 'timeout'
  | 'shutdown'
  | 'interrupted'
  | 'bug';

/** A line of a log that shows what is claimed. */
export interface EvidenceLine {
  /** Name of the log file in the run folder, e.g. `console.log`. */
  readonly log: string;
  /** 1-based line number. */
  readonly line?: number;
  /** As it stands in the log: escape it before it is shown. */
  readonly text: string;
}

/** Why a job did not pass. */
export interface Cause {
  readonly kind: CauseKind;
  /** Error code, where an error was the reason. */
  readonly code?: string;
  readonly phase?: Phase;
  /** One sentence. */
  readonly sentence: string;
  readonly evidence: readonly EvidenceLine[];
  /** Path of the log to read first. */
  readonly logPath?: string;
  /** What to try next. */
  readonly hint?: string;
}

/** How long a phase took, and how it ended. */
export interface PhaseResult {
  readonly phase: Phase;
  readonly durationMs: number;
  readonly ok: boolean;
}

/** The size and type of a job's VM, as asked for. */
export interface JobParams {
  readonly vmType: string;
  readonly cpus: number;
  readonly sockets: number;
  readonly memGiB: number;
  readonly debug: 'on' | 'off';
  readonly pmu: 'on' | 'off';
  readonly cmdline: string;
}

/** The result of one job (one test case in one VM). */
export interface JobResult {
  readonly jobId: string;
  readonly testcase: string;
  readonly params: JobParams;
  readonly verdict: Verdict;
  readonly cause?: Cause;
  /** Further things that went wrong after the cause, in words (a forced shutdown after a failed test ...). */
  readonly also: readonly string[];
  /** Findings that do not decide the verdict; their number is the mark `warnings`. */
  readonly warnings: readonly Finding[];
  /** Findings that do. */
  readonly findings: readonly Finding[];
  readonly phases: readonly PhaseResult[];
  /** Milliseconds after the launch at which each boot milestone was seen. */
  readonly milestones: readonly { readonly name: string; readonly afterMs: number }[];
  readonly durationMs: number;
  /** Options changed for this host or binary. */
  readonly notes: readonly string[];
  /** Folder of the job's evidence, relative to the run folder. */
  readonly folder: string;
  /** The VM that was kept, where it was. */
  readonly kept?: { readonly vmId: string; readonly sshPort: number };
  /** The command line that runs this job again. */
  readonly repeat: string;
}

/** The result of a run. */
export interface RunResult {
  readonly runId: string;
  readonly startedAt: string;
  readonly durationMs: number;
  readonly interrupted: boolean;
  readonly jobs: readonly JobResult[];
  readonly exitCode: number;
}
