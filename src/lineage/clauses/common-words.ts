/**
 * Counts the words that two clauses have in common in the same order: the length of their longest common subsequence,
 * 32 words of the one at a time for each word of the other.
 * H. Hyyrö, "Bit-parallel LCS-length computation revisited", Proc. 15th Australasian Workshop on Combinatorial
 * Algorithms (2004) 16–27.
 */
export class CommonWords {
  /** For each word of the pattern 1 + its row in `masks`; 0 for all other words. */
  private readonly rowOf: Int32Array;
  private masks = new Int32Array(0);
  private column = new Int32Array(0);
  private pattern: Uint32Array = new Uint32Array(0);
  private blocks = 0;

  /** @param words how many different words there are; each is a number below. */
  constructor(words: number) {
    this.rowOf = new Int32Array(words);
  }

  /** Takes the clause that the following ones are compared with. */
  take(pattern: Uint32Array): void {
    for (const word of this.pattern) this.rowOf[word] = 0;
    this.pattern = pattern;
    this.blocks = Math.ceil(pattern.length / 32);
    const size = this.blocks * pattern.length;
    if (this.masks.length < size) this.masks = new Int32Array(size * 2);
    else this.masks.fill(0, 0, size);
    if (this.column.length < this.blocks) this.column = new Int32Array(this.blocks * 2);
    let rows = 0;
    pattern.forEach((word, place) => {
      if (this.rowOf[word] === 0) this.rowOf[word] = rows += 1;
      const cell = (this.rowOf[word]! - 1) * this.blocks + (place >>> 5);
      this.masks[cell]! |= 1 << (place & 31);
    });
  }

  /** How many words of the clause taken stand in these as well, in the same order. */
  with(words: Uint32Array): number {
    const { blocks, column, masks } = this;
    column.fill(-1, 0, blocks);
    for (const word of words) {
      const row = this.rowOf[word]!;
      if (row === 0) continue;
      let carry = 0;
      for (let block = 0; block < blocks; block += 1) {
        const before = column[block]!;
        const matches = masks[(row - 1) * blocks + block]!;
        const sum = (before >>> 0) + ((before & matches) >>> 0) + carry;
        carry = sum > 0xffff_ffff ? 1 : 0;
        column[block] = sum | 0 | (before & ~matches);
      }
    }
    let common = 0;
    for (let block = 0; block < blocks; block += 1) common += zeros(column[block]!);
    return common;
  }
}

/** How many bits of 32 are not set. */
function zeros(bits: number): number {
  let open = ~bits;
  open -= (open >>> 1) & 0x5555_5555;
  open = (open & 0x3333_3333) + ((open >>> 2) & 0x3333_3333);
  return (((open + (open >>> 4)) & 0x0f0f_0f0f) * 0x0101_0101) >>> 24;
}
