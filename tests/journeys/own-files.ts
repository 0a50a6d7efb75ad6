import type { Locator, Page } from '@playwright/test';

/** A draft of nobody's: it recalls some texts of the item that are known, and leaves others out. */
export const DRAFT = {
  name: 'proyecto.txt',
  mimeType: 'text/plain',
  text: `Septuagésimo noveno período de sesiones
Tema 94 del programa

Avances en la esfera de la información y las telecomunicaciones en el contexto de la seguridad internacional

La Asamblea General,

Recordando sus resoluciones 36/103, de 9 de diciembre de 1981, 53/70, de 4 de diciembre de 1998, 74/29, de 12 de diciembre de 2019, y 77/36, de 7 de diciembre de 2022,

Observando que los faros deben estar encendidos de noche,

1. Exhorta a los Estados a que enciendan los faros, de conformidad con la resolución 75/240, de 30 de diciembre de 2020;

2. Decide seguir examinando la cuestión.
`,
};

/** A text in the place of one that is cited and not here. */
export const GAP_TEXT = {
  name: 'llegada.md',
  mimeType: 'text/markdown',
  text: `Septuagésimo quinto período de sesiones
Tema 98 del programa

**Resolución aprobada por la Asamblea General el 31 de diciembre de 2020**

**75/240. Avances en la esfera de la información y las telecomunicaciones en el contexto de la seguridad internacional**

*La Asamblea General,*

*Recordando* sus resoluciones 53/70, de 4 de diciembre de 1998, y 74/29, de 12 de diciembre de 2019,

1. *Decide* que los faros se enciendan de noche.

*48ª sesión plenaria
31 de diciembre de 2020*
`,
};

export interface MadeFile {
  readonly name: string;
  readonly mimeType: string;
  readonly text?: string;
  readonly bytes?: Uint8Array;
}

export async function openLibrary(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /Biblioteca/ }).click();
  const library = page.getByRole('dialog', { name: 'Biblioteca' });
  await library.waitFor();
  return library;
}

/** Chooses files in the system's window that the first button opens. */
export async function chooseFiles(library: Locator, ...files: readonly MadeFile[]): Promise<void> {
  await library.getByLabel('Elegir archivos…').setInputFiles(
    files.map(({ name, mimeType, text = '', bytes }) => ({
      name,
      mimeType,
      buffer: Buffer.from(bytes ?? new TextEncoder().encode(text)),
    })),
  );
}

/** Drops files on the page, as if from the desktop; a number stands for a file of so many bytes. */
export async function dropFiles(
  page: Page,
  files: readonly { readonly name: string; readonly text: string | number }[],
): Promise<void> {
  await page.evaluate((dropped) => {
    const dataTransfer = new DataTransfer();
    for (const { name, text } of dropped) {
      const content = typeof text === 'number' ? new Uint8Array(text) : text;
      dataTransfer.items.add(new File([content], name));
    }
    document.body.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, files);
}
