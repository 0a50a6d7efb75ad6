/** A program of sigma that draws nothing, for what is never shown: compiling a real one holds up the first frame. */
export class Undrawn {
  readonly drawLabel = undefined;
  readonly drawHover = undefined;
  kill(): void {}
  reallocate(): void {}
  process(): void {}
  render(): void {}
}
