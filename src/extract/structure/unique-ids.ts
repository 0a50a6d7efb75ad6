/** Gives each id once: the second `op1` becomes `op1~2`, the third `op1~3`. */
export class UniqueIds {
  readonly #given = new Map<string, number>();

  take(id: string): string {
    const copies = (this.#given.get(id) ?? 0) + 1;
    this.#given.set(id, copies);
    return copies === 1 ? id : this.take(`${id}~${copies}`);
  }
}
