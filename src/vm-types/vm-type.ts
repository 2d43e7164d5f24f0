/** How a guest of this type is shut down from inside. */
export interface CloseStyle {
  /** Command run over the channel. Its own success is not required: the ssh that carries it is often cut. */
  readonly command: string;
  /** What ends QEMU: the guest powers off, or it resets while `-no-reboot` is set (reset ends a TD). */
  readonly ends: 'power-off' | 'reset';
}

/** A fact by which a guest proves its type; looked at in the guest after boot. */
export interface GuestMarker {
  /** `cpuinfo`: a flag in /proc/cpuinfo; `path`: a file that exists; `kernel-log`: a pattern in the kernel log. */
  readonly kind: 'cpuinfo' | 'path' | 'kernel-log';
  readonly value: string;
}

/** One VM type. A new type is one new file with one such object, entered in the registry. */
export interface VmType {
  readonly name: string;
  /** One line for `--help` and errors. */
  readonly summary: string;
  /** Groups of the configuration whose options it uses, in the order in which they are put together. */
  readonly groups: readonly string[];
  /** Keys of group `common` that are mandatory for this type beyond those that always are. */
  readonly mandatoryKeys: readonly string[];
  /** Whether the type needs KVM: a confidential guest cannot run under TCG. */
  readonly needsKvm: boolean;
  readonly close: CloseStyle;
  /** Markers of which at least one must be seen; empty for legacy. */
  readonly markers: readonly GuestMarker[];
}
