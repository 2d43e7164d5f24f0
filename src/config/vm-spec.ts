import type { Origin } from '../qemu/option.ts';
import type { Secret } from '../util/secrets.ts';

/** A value of the configuration with the place it came from. */
export interface Provenanced<T> {
  readonly value: T;
  readonly origin: Origin;
}

/** One `cfg_N` or `cfg_var_N` string of a group, before its placeholders are replaced. */
export interface GroupString {
  readonly text: string;
  readonly origin: Extract<Origin, { kind: 'config' }>;
}

/**
 * What a VM shall be: the effective values of group `common` (file, then flags), and the option strings of the groups
 * that its type uses, in order. It holds nothing that exists only once the VM is started (ports, overlay).
 */
export interface VmSpec {
  /** Name in the registry of VM types: `legacy`, `tdx`, `tdxio`, ... */
  readonly vmType: Provenanced<string>;
  /** Path or name of the QEMU executable. */
  readonly qemuImg: Provenanced<string>;
  /** Absent: the firmware boots the guest's own kernel. */
  readonly kernelImg?: Provenanced<string>;
  readonly initrdImg?: Provenanced<string>;
  readonly biosImg?: Provenanced<string>;
  readonly guestImg: Provenanced<string>;
  readonly guestImgFormat: Provenanced<'qcow2' | 'raw'>;
  /** A bash extended glob, matched against a whole console line. */
  readonly bootPattern: Provenanced<string>;
  readonly rootPassword: Provenanced<Secret>;
  readonly pmu: Provenanced<'on' | 'off'>;
  readonly cpus: Provenanced<number>;
  readonly sockets: Provenanced<number>;
  /** Memory in GiB (the seed's unit). */
  readonly memGiB: Provenanced<number>;
  /** Extra guest kernel command line, '' where there is none. */
  readonly cmdline: Provenanced<string>;
  readonly debug: Provenanced<'on' | 'off'>;
  readonly groups: readonly GroupString[];
  /** Files the specification was read from, for the record: the qemu file, and the common file where there are two. */
  readonly files: { readonly qemu: string; readonly common?: string };
}

/** What exists only for one launch and is put in the place of placeholders. */
export interface LaunchValues {
  /** `$PORT`: host port on 127.0.0.1 forwarded to the guest's port 22. */
  readonly port: number;
  /** `$PORT_TEL`: host port on 127.0.0.1 for a telnet monitor, where the configuration has one. */
  readonly portTel: number;
  /** `$GUEST_IMG`: the overlay, or the image itself with `--persist`. */
  readonly guestImg: string;
  /** `$IMG_FORMAT`, `$GUEST_IMG_FORMAT`: the format of {@link LaunchValues.guestImg}. */
  readonly guestImgFormat: 'qcow2' | 'raw';
}
