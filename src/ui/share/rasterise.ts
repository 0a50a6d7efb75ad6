import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';

const FONTS = [
  ['Inter Variable', inter],
  ['Source Serif 4 Variable', serif],
] as const;

/** Pixels of the picture for each of the drawing. */
const SHARPNESS = 2;

/** A drawing as a PNG. A drawing that is loaded as a picture knows none of the page's fonts: it takes its own along. */
export async function rasterise(svg: string): Promise<Blob> {
  const faces = await Promise.all(
    FONTS.map(async ([family, address]) => {
      return `@font-face{font-family:'${family}';font-weight:100 900;src:url(${await asData(address)})}`;
    }),
  );
  const dressed = svg.replace('<title>', () => `<style>${faces.join('')}</style><title>`);
  const address = URL.createObjectURL(new Blob([dressed], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return await paint(image);
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function paint(image: HTMLImageElement): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SHARPNESS;
  canvas.height = image.naturalHeight * SHARPNESS;
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob && context ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

/** A file of the page as a `data:` address. */
async function asData(address: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte));
  return `data:font/woff2;base64,${btoa(letters.join(''))}`;
}
