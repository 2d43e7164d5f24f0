/** A step of an orderly end. */
type Disposer = () => void | Promise<void>;

/**
 * Steps that undo what was opened, run last-in first-out and each exactly once. A failing step does not keep the
 * others from running. (`AsyncDisposableStack` exists only from Node 24 on.)
 */
export class DisposalStack implements AsyncDisposable {
  readonly #steps: Disposer[] = [];
  #disposal: Promise<void> | undefined;

  /** Adds a step. After the disposal has begun it runs at once, so that nothing opened late stays open. */
  defer(step: Disposer): void {
    if (this.#disposal)
      this.#disposal = Promise.all([this.#disposal, Promise.resolve().then(step)]).then(() => undefined);
    else this.#steps.push(step);
  }

  /** Adds a resource and returns it. */
  use<T extends Disposable | AsyncDisposable>(resource: T): T {
    this.defer(async () => {
      if (Symbol.asyncDispose in resource) await resource[Symbol.asyncDispose]();
      else resource[Symbol.dispose]();
    });
    return resource;
  }

  /** Takes all steps into a new stack; this one then disposes of nothing. */
  move(): DisposalStack {
    const moved = new DisposalStack();
    for (const step of this.#steps.splice(0)) moved.defer(step);
    return moved;
  }

  /**
   * Runs the steps; idempotent.
   *
   * @throws the only error, or an AggregateError of all
   */
  async dispose(): Promise<void> {
    this.#disposal ??= this.#run();
    return this.#disposal;
  }

  async #run(): Promise<void> {
    const errors: unknown[] = [];
    for (let step = this.#steps.pop(); step; step = this.#steps.pop()) {
      try {
        await step();
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length === 1) throw errors[0];
    if (errors.length > 1) throw new AggregateError(errors, errors.map(String).join('; '));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    return this.dispose();
  }
}
