import type Sigma from 'sigma';
import { EdgeLineProgram, type EdgeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { DrawnEdge, DrawnNode } from './drawn-graph.ts';

/**
 * Citations as lines a pixel wide, the first ones that the canvas holds alone where there is no time for all. Not drawn a
 * second time for picking, as texts are not.
 * @param most how many, asked with each frame
 */
export function hairlineProgram(most: () => number): EdgeProgramType<DrawnNode, DrawnEdge> {
  return class extends EdgeLineProgram<DrawnNode, DrawnEdge> {
    constructor(
      gl: WebGLRenderingContext | WebGL2RenderingContext,
      _picking: WebGLFramebuffer | null,
      sigma: Sigma<DrawnNode, DrawnEdge>,
    ) {
      super(gl, null, sigma);
    }

    override drawWebGL(method: number, { gl, frameBuffer }: ProgramInfo): void {
      gl.bindFramebuffer(gl.FRAMEBUFFER, frameBuffer);
      gl.drawArrays(method, 0, this.VERTICES * Math.min(this.capacity, most()));
    }
  };
}
