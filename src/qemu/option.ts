/** Where a QEMU option came from; shown by `guestbed config show` and kept in the run folder. */
export type Origin =
  | {
      readonly kind: 'config';
      /** Path of the configuration file. */
      readonly file: string;
      readonly group: string;
      readonly key: string;
      /** 1-based line of the key in the file. */
      readonly line: number;
    }
  | { readonly kind: 'flag'; readonly flag: string }
  /** Added by guestbed itself (its QMP socket, its console, the paused start ...). */
  | { readonly kind: 'default'; readonly why: string }
  /** Changed by a dialect rule. */
  | { readonly kind: 'rule'; readonly rule: string; readonly why: string; readonly from: Origin | undefined };

/** One QEMU command-line option. */
export interface QemuOption {
  /** Without the dash: `machine`, `device`, `no-reboot`. A positional disk image has the name ''. */
  readonly name: string;
  /** Absent for an option that takes no value. */
  readonly value?: string;
  readonly origin: Origin;
}

/** An origin for people: `qemu.config.json:12 vm.cfg_1`, `flag -v`, `rule tcg-cpu (host needs KVM)`. */
export function formatOrigin(origin: Origin): string {
  switch (origin.kind) {
    case 'config':
      return `${origin.file}:${String(origin.line)} ${origin.group}.${origin.key}`;
    case 'flag':
      return `flag ${origin.flag}`;
    case 'default':
      return `guestbed (${origin.why})`;
    case 'rule':
      return `rule ${origin.rule} (${origin.why})${origin.from ? `, was ${formatOrigin(origin.from)}` : ''}`;
  }
}

/** A thing that keeps a configuration from running; all of them are reported together, before QEMU starts. */
export interface Problem {
  /** What is wrong, complete in itself: names the option or key and the value. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
  readonly origin?: Origin;
}

/** The argv words of options, for QEMU's `execve`, without the program itself. */
export function formatArgv(options: readonly QemuOption[]): string[] {
  return options.flatMap((option) => {
    const words = option.name === '' ? [] : [`-${option.name}`];
    if (option.value !== undefined) words.push(option.value);
    return words;
  });
}
