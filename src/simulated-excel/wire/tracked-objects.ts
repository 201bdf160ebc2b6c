import type { WireObject } from './wire-object.js';

/** Objects an add-in keeps from one request to the next (`Range.track`, and every range inside `Excel.run`). */
export class TrackedObjects {
  private readonly byReference = new Map<string, WireObject>();
  private readonly references = new WeakMap<WireObject, string>();
  private made = 0;

  get size(): number {
    return this.byReference.size;
  }

  get(referenceId: string): WireObject | undefined {
    return this.byReference.get(referenceId);
  }

  referenceOf(object: WireObject): string | undefined {
    return this.references.get(object);
  }

  keep(object: WireObject): void {
    if (!object.trackable || this.references.has(object)) return;
    this.made++;
    const referenceId = `R${this.made}`;
    this.references.set(object, referenceId);
    this.byReference.set(referenceId, object);
  }

  release(referenceId: string): void {
    const object = this.byReference.get(referenceId);
    if (object) this.references.delete(object);
    this.byReference.delete(referenceId);
  }
}
