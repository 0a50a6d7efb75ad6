import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { arrived, expect, journey, open } from './journey.ts';

const ATTACK = `<img src=x onerror="globalThis.attacked=1"><script>globalThis.attacked=2</script>`;
const LINK = `[75/240](javascript:globalThis.attacked=3)`;

/** A resolution in which every place a text can come from carries an attack. */
const HOSTILE_TEXT = `**Septuagésimo séptimo período de sesiones**

Tema 94 del programa

Avances ${ATTACK}

**Resolución aprobada por la Asamblea General
el 7 de diciembre de 2022**

*[sobre la base del informe de la Primera Comisión (A/77/380, párr. 11)]*

**77/36. Avances ${ATTACK} en la esfera de la información**

*La Asamblea General,*

*Recordando* su resolución ${LINK}, de 31 de diciembre de 2020 ${ATTACK},

*Destacando* que redundan en interés de todos los Estados promover la utilización de las tecnologías de la información
y las comunicaciones con fines pacíficos, y que los Estados también tienen interés en prevenir los conflictos,

1. *Invita* a los Estados a ${ATTACK} aplicar la resolución 75/240;

2. *Decide* incluir en el programa provisional de su septuagésimo octavo período de sesiones el tema titulado “${ATTACK}”.

*46ª sesión plenaria
7 de diciembre de 2022*
`;

/** The corpus that the project's own command makes of a folder, as files by path. */
function publish(files: Readonly<Record<string, string>>): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'recalling-'));
  try {
    const sources = join(folder, 'sources');
    const out = join(folder, 'corpus');
    mkdirSync(sources);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(sources, name), text);
    const made = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/corpus.ts', sources, '--out', out]);
    if (made.status !== 0) throw new Error(made.stderr.toString());
    const names = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.json'),
    );
    return new Map(names.map((name) => [name, readFileSync(join(out, name), 'utf8')]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

journey('a hostile document changes nothing and runs nothing', async ({ page, address }) => {
  const corpus = publish({ 'A-RES-77-36 <b>.es.md': HOSTILE_TEXT });
  await page.route('**/corpus/**', async (route) => {
    const name = decodeURIComponent(new URL(route.request().url()).pathname.split('/corpus/')[1] ?? '');
    const body = corpus.get(name);
    await (body ? route.fulfill({ contentType: 'application/json', body }) : route.fulfill({ status: 404 }));
  });
  const index = JSON.parse(corpus.get('index.json') ?? '{}') as { nodes: { id: string[] } };
  expect(index.nodes.id).toContain('A/RES/77/36');
  const views = [
    '?t=A/RES/77/36',
    '?t=A/RES/77/36&tab=recalls',
    '?t=A/RES/77/36&tab=about',
    '?t=A/RES/75/240',
    '?from=A/RES/77/36&to=A/RES/75/240',
    '?v=table',
  ];
  for (const view of views) {
    await open(page, address, view);
    await arrived(page, '.reader, tbody tr');
    expect(await page.evaluate(() => (globalThis as { attacked?: number }).attacked), view).toBeUndefined();
    await expect(page.locator('#page script, #page img, #page [onerror]'), view).toHaveCount(0);
    await expect(page.locator('[href^="javascript:"]'), view).toHaveCount(0);
  }
  await open(page, address, '?t=A/RES/77/36');
  await expect(page.getByRole('tabpanel')).toContainText('<img src=x onerror="globalThis.attacked=1">');
});
