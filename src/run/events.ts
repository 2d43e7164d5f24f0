import type { Finding } from '../diagnosis/finding.ts';
import type { JobParams, JobResult, Phase, RunResult } from './result.ts';

/** The persistent events of a run, as they stand in events.jsonl, one a line. */
export type RunEventBody =
  | {
      readonly type: 'run-started';
      readonly runId: string;
      readonly version: string;
      readonly argv: readonly string[];
      readonly host: Readonly<Record<string, unknown>>;
      readonly jobs: readonly { readonly jobId: string; readonly testcase: string; readonly params: JobParams }[];
    }
  | {
      readonly type: 'job-started';
      readonly jobId: string;
      readonly testcase: string;
      readonly params: JobParams;
      readonly folder: string;
    }
  | { readonly type: 'note'; readonly jobId?: string; readonly text: string }
  | { readonly type: 'phase-started'; readonly jobId: string; readonly phase: Phase; readonly limitMs: number }
  | {
      readonly type: 'phase-ended';
      readonly jobId: string;
      readonly phase: Phase;
      readonly durationMs: number;
      readonly ok: boolean;
      /** What ended it, where it is not ok. */
      readonly reason?: string;
    }
  | {
      readonly type: 'vm-started';
      readonly jobId: string;
      readonly vmId: string;
      readonly qemuPid: number;
      readonly sshPort: number;
    }
  | { readonly type: 'milestone'; readonly jobId: string; readonly name: string; readonly afterMs: number }
  | { readonly type: 'qmp'; readonly jobId: string; readonly event: string; readonly data: unknown }
  | { readonly type: 'step'; readonly jobId: string; readonly text: string }
  | { readonly type: 'finding'; readonly jobId: string; readonly finding: Finding }
  | { readonly type: 'vm-kept'; readonly jobId: string; readonly vmId: string; readonly sshPort: number }
  | { readonly type: 'job-ended'; readonly jobId: string; readonly result: JobResult }
  | { readonly type: 'run-ended'; readonly result: RunResult };

/** A persistent event with its number and times. */
export type RunEvent = RunEventBody & {
  /** 0, 1, 2, ... without a gap. */
  readonly seq: number;
  /** Wall-clock time, ISO 8601. */
  readonly at: string;
  /** Milliseconds since the run's start, monotonic. */
  readonly ms: number;
};

/** What is worth showing live but not worth keeping in the event log: it stands in the job's own logs. */
export type LiveEvent =
  | { readonly type: 'console-line'; readonly jobId: string; readonly text: string }
  | { readonly type: 'test-output'; readonly jobId: string; readonly text: string };
