/**
 * Sets that only ever grow together, over elements named by strings.
 * B. A. Galler, M. J. Fischer, "An improved equivalence algorithm", Communications of the ACM 7 (1964) 301–303,
 * with path halving (R. E. Tarjan, J. van Leeuwen, Journal of the ACM 31 (1984) 245–281).
 */
export class DisjointSets {
  private readonly parents = new Map<string, string>();

  /** The element that stands for the set; an element never named before is a set of its own. */
  find(element: string): string {
    let at = element;
    for (
      let parent = this.parents.get(at);
      parent !== undefined && parent !== at;
      parent = this.parents.get(at)
    ) {
      const grandparent = this.parents.get(parent) ?? parent;
      this.parents.set(at, grandparent);
      at = grandparent;
    }
    if (!this.parents.has(at)) this.parents.set(at, at);
    return at;
  }

  /** Unites two sets. The lesser name stands for both, so that the order of unions changes nothing. */
  unite(a: string, b: string): void {
    const [left, right] = [this.find(a), this.find(b)].sort();
    if (left !== undefined && right !== undefined) this.parents.set(right, left);
  }
}
