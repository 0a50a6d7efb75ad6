import type Sigma from 'sigma';
import type { EdgeProgramType } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import type { DrawnCitation } from './drawn-marks.ts';

/**
 * A program of sigma's for edges that draws the citations it is told of, and not those of sigma's own graph. Not drawn a
 * second time for picking, as texts are not.
 * @param drawn asked with each frame; the same list as before is not read again
 */
export function citationProgram(
  Drawing: EdgeProgramType,
  drawn: () => readonly DrawnCitation[],
): EdgeProgramType {
  return class extends Drawing {
    #held: readonly DrawnCitation[] = [];

    constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, sigma: Sigma) {
      super(gl, null, sigma);
    }

    override reallocate(): void {}

    override process(): void {}

    override render(params: RenderParams): void {
      const citations = drawn();
      if (citations !== this.#held) {
        super.reallocate(citations.length);
        // Of what sigma knows of ends and edges a program looks at no more than these have.
        for (const [place, citation] of citations.entries()) {
          const [source, target] = [citation.source, citation.target] as NodeDisplayData[];
          super.process(0, place, source!, target!, citation as unknown as EdgeDisplayData);
        }
        this.#held = citations;
      }
      super.render(params);
    }
  };
}
