/** The few things this room uses of pdfjs-dist, so that it needs none of a page's types. Lengths are in points. */
export interface PdfLibrary {
  readonly getDocument: (source: PdfSource) => PdfLoading;
  /** Address or folder of the maps for Chinese, Japanese and Korean encodings, with a slash at its end; null without. */
  readonly characterMaps: string | null;
}

export interface PdfSource {
  readonly data: Uint8Array;
  readonly verbosity: number;
  readonly isEvalSupported: boolean;
  readonly disableFontFace: boolean;
  readonly useSystemFonts: boolean;
  readonly cMapUrl?: string;
  readonly cMapPacked?: boolean;
}

export interface PdfLoading {
  readonly promise: Promise<PdfDocument>;
  readonly destroy: () => Promise<void>;
}

export interface PdfDocument {
  readonly numPages: number;
  readonly getPage: (number: number) => Promise<PdfPage>;
}

export interface PdfPage {
  readonly getViewport: (options: { scale: number }) => {
    readonly height: number;
    /** From the page's own coordinates to those with the origin at the top left, rotation undone. */
    readonly transform: readonly number[];
  };
  readonly getTextContent: () => Promise<{ readonly items: readonly object[] }>;
  readonly cleanup: () => unknown;
}

/** One of `items`: a stretch of text in one font. Others mark where content is tagged. */
export interface PdfTextItem {
  readonly str: string;
  readonly dir: string;
  /** Size, slant and place, in the page's own coordinates. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}
