import { NodeProgram, type NodeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';
import type Sigma from 'sigma';
import { colorToArray } from 'sigma/utils';
import { TEXT_NUMBERS } from './drawn-marks.ts';
import { DUST } from './text-strength.ts';

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_pixelRatio', 'u_paper', 'u_dust'] as const;

/** Width of the rim, in pixels of the screen. */
const RIM = 1.5;

/** What texts stand on. */
export interface Ground {
  readonly paper: string;
  /** Share of its own colour that a text as small as dust has. */
  readonly dust: number;
}

const VERTEX_SHADER = /* glsl */ `
attribute vec2 a_position;
attribute float a_radius;
attribute vec4 a_color;
attribute vec4 a_rim;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform vec4 u_paper;
uniform float u_dust;
varying vec4 v_color;
varying vec4 v_rim;
varying float v_radius;

void main() {
  float radius = a_radius / u_sizeRatio;
  float strength = mix(u_dust, 1.0, smoothstep(${DUST.from.toFixed(1)}, ${DUST.to.toFixed(1)}, radius));
  v_radius = radius * u_pixelRatio;
  v_color = mix(u_paper, a_color, strength);
  v_rim = mix(u_paper, a_rim, strength);
  gl_Position = vec4((u_matrix * vec3(a_position, 1.0)).xy, 0.0, 1.0);
  // A pixel more on each side, for the soft edge.
  gl_PointSize = 2.0 * v_radius + 2.0;
}
`;

const FRAGMENT_SHADER = /* glsl */ `
precision highp float;
uniform float u_pixelRatio;
varying vec4 v_color;
varying vec4 v_rim;
varying float v_radius;

void main() {
  float from_centre = length(gl_PointCoord - 0.5) * (2.0 * v_radius + 2.0);
  float inside = clamp(v_radius + 0.5 - from_centre, 0.0, 1.0);
  float within_rim = clamp(v_radius - ${RIM.toFixed(1)} * u_pixelRatio + 0.5 - from_centre, 0.0, 1.0);
  gl_FragColor = mix(v_rim, v_color, within_rim) * inside;
}
`;

/**
 * Discs with a rim, one point of the graphics card each: a quarter of the work of a pair of triangles, which tells where
 * there are thousands. They are drawn as they are handed over, and not from sigma's own graph, which would be made and
 * walked through for each change; nor a second time for picking, because what stands under the pointer is looked up in the
 * layout.
 * @param texts {@link TEXT_NUMBERS} numbers for each, asked for with each frame
 */
export function ringProgram(texts: () => Float32Array, ground: () => Ground): NodeProgramType {
  return class extends NodeProgram<(typeof UNIFORMS)[number]> {
    constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, sigma: Sigma) {
      super(gl, null, sigma);
    }

    override getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, POINTS } = WebGLRenderingContext;
      return {
        VERTICES: 1,
        VERTEX_SHADER_SOURCE: VERTEX_SHADER,
        FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
        METHOD: POINTS,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_radius', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_rim', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
      };
    }

    override reallocate(): void {}

    override process(): void {}

    override processVisibleItem(): void {}

    override render(params: RenderParams): void {
      this.array = texts();
      this.verticesCount = this.array.length / TEXT_NUMBERS;
      super.render(params);
    }

    override setUniforms(
      { matrix, sizeRatio, pixelRatio }: RenderParams,
      { gl, uniformLocations }: ProgramInfo,
    ): void {
      gl.uniformMatrix3fv(uniformLocations['u_matrix'] ?? null, false, matrix);
      gl.uniform1f(uniformLocations['u_sizeRatio'] ?? null, sizeRatio);
      gl.uniform1f(uniformLocations['u_pixelRatio'] ?? null, pixelRatio);
      const { paper, dust } = ground();
      const [red, green, blue] = colorToArray(paper);
      gl.uniform4f(uniformLocations['u_paper'] ?? null, red / 255, green / 255, blue / 255, 1);
      gl.uniform1f(uniformLocations['u_dust'] ?? null, dust);
    }
  };
}
