import type { Channel } from '../guest/channel.ts';
import type { Guest } from '../guest/guest.ts';
import type { Vm } from '../vm/vm.ts';

/** What a test needs; where it is not there, the test is skipped with the reason. */
export interface Requirements {
  /** VM types it runs on; default all. */
  readonly vmTypes?: readonly string[];
  readonly minVcpus?: number;
  readonly minMemGiB?: number;
  /** Commands that must exist in the guest. */
  readonly guestCommands?: readonly string[];
}

/** Options of a test case, the same for modules and scripts. */
export interface TestCaseOptions {
  /** One line for `guestbed list`. */
  readonly summary?: string;
  /** Limit of the phase `test`, e.g. `90s`, or milliseconds; default: the table in src/run/limits.ts. */
  readonly timeout?: string | number;
  readonly tags?: readonly string[];
  /** Kept out of the selection when no `-x` is given; `-x NAME` still runs it. Default false. */
  readonly excluded?: boolean;
  readonly requires?: Requirements;
  /** The test takes the guest down on purpose: a lost connection in its script is no failure. Default false. */
  readonly endsGuest?: boolean;
}

/** What the code of a test case works with. */
export interface TestContext {
  readonly guest: Guest;
  readonly vm: Vm;
  /** The channel itself, for what {@link Guest} has no verb for. */
  readonly channel: Channel;
  /** Effective parameters, by the seed's names (VCPU, MEM, VM_TYPE, CMDLINE ...). */
  readonly params: TestParams;
  /** Writes a line to the test's log. */
  readonly log: (text: string) => void;
  /** Fires at the limit of the phase, when the VM dies, and at Ctrl-C. */
  readonly signal: AbortSignal;
  /** Host folder for what the test wants to keep. */
  readonly artifacts: string;
}

/** The seed's record of effective parameters. */
export interface TestParams {
  readonly PORT: string;
  readonly VCPU: string;
  readonly SOCKETS: string;
  readonly MEM: string;
  readonly DEBUG: string;
  readonly VM_TYPE: string;
  readonly FEATURE_PATH: string;
  readonly FEATURE: string;
  readonly TESTCASE: string;
  readonly CMDLINE: string;
  readonly PMU: string;
  readonly GCOV: string;
  readonly JSON_C: string;
  readonly JSON_Q: string;
  readonly RPM: string;
  readonly MEM_DRAIN: string;
  readonly KEXEC_CNT: string;
  readonly SCRIPT_DIR: string;
}

/** A test case as it was found. */
export interface TestCase {
  readonly name: string;
  /** The file it comes from. */
  readonly file: string;
  readonly kind: 'module' | 'script';
  readonly options: TestCaseOptions;
  /** Limit of the phase `test` in milliseconds, where the test case sets one. */
  readonly timeoutMs: number | undefined;
  /**
   * Runs it in the guest. Returning is a pass.
   *
   * @throws GuestbedError TEST_FAILED, TEST_BLOCKED, TEST_NOT_APPLICABLE; other errors of the test's own code count as
   *   failures of the test, those of channel and VM as infrastructure failures
   */
  run(context: TestContext): Promise<void>;
}
