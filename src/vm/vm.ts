import type { ConsoleLine } from '../console/console-line.ts';
import type { VmSpec } from '../config/vm-spec.ts';
import type { Problem, QemuOption } from '../qemu/option.ts';
import type { VmType } from '../vm-types/vm-type.ts';

/** States of a VM; the table of legal transitions is in vm-state.ts. */
export type VmState = 'defined' | 'starting' | 'booting' | 'ready' | 'closing' | 'closed' | 'dead' | 'kept';

/** What is needed to make a VM. */
export interface VmOptions {
  readonly spec: VmSpec;
  readonly vmType: VmType;
  /** Decided beforehand (see src/host/): never `auto` here. */
  readonly accel: 'kvm' | 'tcg';
  /** Folder for its console, stderr, QMP log, argv and run.sh; exists already and belongs to this VM alone. */
  readonly folder: string;
  /** Write to the image itself instead of an overlay; takes the lock on it. Default false. */
  readonly persist?: boolean;
  /** Leave out the checks that refuse a configuration before QEMU does. Default false. */
  readonly noStaticChecks?: boolean;
  /** Turn what this QEMU cannot honour into a note instead of a refusal. Default false. */
  readonly allowDegraded?: boolean;
}

/** Why a VM's QEMU is no longer there. */
export type VmEnd =
  | { readonly kind: 'exited'; readonly exitCode: number }
  | { readonly kind: 'signalled'; readonly signal: NodeJS.Signals };

/** Milestones of a boot with their time after the launch, as far as they were seen. */
export interface Milestone {
  readonly name: 'qemu' | 'firmware' | 'boot-loader' | 'kernel' | 'init' | 'login';
  /** Milliseconds since QEMU was started. */
  readonly afterMs: number;
  /** The console line that showed it; absent for `qemu`. */
  readonly text?: string;
}

/** What a VM tells while it lives. Listeners must not throw and must not block. */
export interface VmEvents {
  state: (state: VmState) => void;
  /** An option that was changed for this host or binary, in words. */
  note: (text: string) => void;
  'console-line': (line: ConsoleLine) => void;
  milestone: (milestone: Milestone) => void;
  /** A line of QEMU's standard error. */
  stderr: (text: string) => void;
  /** An asynchronous QMP event. */
  qmp: (event: { readonly event: string; readonly data: unknown }) => void;
  end: (end: VmEnd) => void;
}

/** How a VM was ended. */
export interface CloseReport {
  /** `guest`: it powered off or reset as asked; `qmp-quit`, `sigkill`: it was forced; `gone`: it had ended before. */
  readonly by: 'guest' | 'qmp-quit' | 'sigkill' | 'gone';
  readonly end: VmEnd;
  readonly durationMs: number;
  /** What could not be given back, in words; empty when nothing is left. */
  readonly left: readonly string[];
}

/**
 * One QEMU process with its QMP connection, console, overlay, ports and folder. Methods fail with a GuestbedError whose
 * code names the cause (QEMU_REFUSED, VM_DIED, BOOT_TIMEOUT, ...).
 */
export interface Vm extends AsyncDisposable {
  readonly id: string;
  readonly spec: VmSpec;
  readonly vmType: VmType;
  readonly folder: string;
  readonly state: VmState;
  /** Options as QEMU got them, each with its origin. */
  readonly options: readonly QemuOption[];
  readonly sshPort: number;
  readonly qemuPid: number | undefined;
  readonly milestones: readonly Milestone[];
  /** The last non-empty console line, '' before the first. */
  readonly lastConsoleLine: string;
  /** Fires with the VM_DIED error as its reason when QEMU ends without having been asked to. */
  readonly died: AbortSignal;
  /** Resolves when QEMU has ended, for whatever reason. */
  readonly ended: Promise<VmEnd>;

  on<K extends keyof VmEvents>(event: K, listener: VmEvents[K]): () => void;
  /** Starts QEMU paused, attaches console and QMP, lets it run. */
  start(options: { readonly timeoutMs: number; readonly signal: AbortSignal }): Promise<void>;
  /** Waits for the boot pattern. */
  waitForBoot(options: { readonly timeoutMs: number; readonly signal: AbortSignal }): Promise<void>;
  /**
   * Ends the VM in order: `ask` (the VM type's close command over the channel) is called, then the end of QEMU is waited
   * for until the limit, then QMP quit, then SIGKILL. Idempotent; proves that process, overlay, sockets and ports are gone.
   */
  shutdown(options: {
    readonly timeoutMs: number;
    readonly ask?: () => Promise<void>;
    readonly signal: AbortSignal;
  }): Promise<CloseReport>;
  /** Ends the VM at once. Idempotent, also after {@link Vm.shutdown}. */
  close(): Promise<CloseReport>;
  /** Leaves the VM running after guestbed's end, recorded for `guestbed ps`, `ssh`, `console` and `stop`. */
  keep(reason: string): Promise<void>;
  /** QMP command, for evidence. */
  execute(command: string, args?: Readonly<Record<string, unknown>>, timeoutMs?: number): Promise<unknown>;
}

/** What a VM would be started with; `guestbed run --dry-run` and `config show` print it. */
export interface LaunchPlan {
  readonly qemu: string;
  readonly options: readonly QemuOption[];
  readonly notes: readonly string[];
  readonly problems: readonly Problem[];
}
