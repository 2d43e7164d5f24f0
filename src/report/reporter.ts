import type { LiveEvent, RunEvent } from '../run/events.ts';

/**
 * A pure consumer of events. All methods are optional to use; one that throws is reported once and then left out,
 * and hurts neither the run nor the other reporters.
 */
export interface Reporter {
  readonly name: string;
  /** Called for each persistent event, in order. */
  onEvent?(event: RunEvent): void;
  /** Called for what is only shown live. */
  onLive?(event: LiveEvent): void;
  /** Called once at the end; the run's end waits for it (bounded). */
  finish?(): Promise<void>;
}
