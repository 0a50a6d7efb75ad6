import { expect, journey, open } from './journey.ts';

journey(
  'arrows go earlier and later, to other lanes and along citations, and each is said',
  async ({ page, address }) => {
    await open(page, address, '?t=A/RES/78/16');
    const map = page.getByRole('listbox', { name: 'Mapa de las citas en el tiempo' });
    await expect(map).toHaveAccessibleDescription(/Izquierda y derecha: antes o después en la línea/);
    await map.focus();
    const option = map.getByRole('option');
    const here = () => option.getAttribute('data-cursor');
    const line = page.locator('.stage [role=status]');
    const place = (id: string) => page.locator(`circle[data-node-id="${id}"]`).boundingBox();

    await expect.poll(here).toBe('A/RES/78/16');
    await expect(option).toHaveText(/resolución 78\/16, 4 de diciembre de 2023, .*recuerda/);
    await expect(option).toHaveAttribute('aria-selected', 'true');
    // What a screen reader is told of is what is there.
    await expect(map).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id')) ?? '');

    await page.keyboard.press('ArrowLeft');
    await expect.poll(here).not.toBe('A/RES/78/16');
    const earlier = (await here())!;
    expect((await place(earlier))!.x).toBeLessThan((await place('A/RES/78/16'))!.x);
    await page.keyboard.press('ArrowRight');
    await expect.poll(here).toBe('A/RES/78/16');

    await page.keyboard.press('ArrowUp');
    await expect.poll(here).not.toBe('A/RES/78/16');
    const above = (await here())!;
    expect((await place(above))!.y).toBeLessThan((await place('A/RES/78/16'))!.y);
    await page.keyboard.press('ArrowDown');
    await expect.poll(async () => (await place((await here())!))!.y).toBeGreaterThan((await place(above))!.y);

    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    await expect(line).toHaveText('No hay nada más en esa dirección.');

    for (let steps = 0; steps < 40 && (await here()) !== 'A/RES/78/16'; steps++) {
      await page.keyboard.press('ArrowLeft');
    }
    await page.keyboard.press('Shift+ArrowLeft');
    await expect(line).toContainText('78/16');
    const recalled = (await here())!;
    await expect(line).toContainText(/\d+\/\d+/);
    await expect(
      page.locator(`.lit-arc[data-source="${recalled}"], .lit-arc[data-target="${recalled}"]`).first(),
    ).toBeAttached();
  },
);

journey(
  'Tab goes through the page as it is read; each stop has a name and shows',
  async ({ page, address }) => {
    await open(page, address, '?t=A/RES/78/16');
    await expect(page.locator('#place-pp5 .clause-mark')).toBeVisible();
    const stops: { name: string; region: string }[] = [];
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      const focused = page.locator(':focus');
      if ((await focused.count()) === 0) break;
      const said = await focused.ariaSnapshot();
      const { region, shows } = await focused.evaluate((each) => {
        const style = getComputedStyle(each);
        const around = each.closest('.skip, .header, .outlook, .reader, .pane-switch');
        return {
          region: around?.classList[0] ?? each.tagName,
          shows:
            each.matches(':focus-visible') && (style.outlineStyle !== 'none' || style.boxShadow !== 'none'),
        };
      });
      expect(shows, `${said} shows that it has the focus`).toBe(true);
      expect(said, 'a role and a name').toMatch(/^- (?:'?\w+ ["'/]|text: \w)/);
      stops.push({ name: said, region });
    }
    expect([...new Set(stops.map(({ region }) => region))].slice(0, 4)).toEqual([
      'skip',
      'header',
      'outlook',
      'reader',
    ]);
    // No way back: what was left is left.
    const regions = stops.map(({ region }) => region).filter((region, at, all) => region !== all[at - 1]);
    expect(regions.length).toBe(new Set(regions).size);
  },
);
