import { EdgeLineProgram, type EdgeProgramType, type ProgramInfo } from 'sigma/rendering';

/**
 * Citations as lines a pixel wide, the first ones alone where there is no time for all.
 * @param most how many, asked with each frame
 */
export function hairlineProgram(most: () => number): EdgeProgramType {
  return class extends EdgeLineProgram {
    override drawWebGL(method: number, { gl, frameBuffer }: ProgramInfo): void {
      gl.bindFramebuffer(gl.FRAMEBUFFER, frameBuffer);
      gl.drawArrays(method, 0, this.VERTICES * Math.min(this.capacity, most()));
    }
  };
}
