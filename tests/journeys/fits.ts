import type { Page } from '@playwright/test';

/**
 * What does not fit on the page, one line each: words that reach beyond the window, beyond a box that cuts them off, or
 * beyond the box they stand in; a pane or the page itself that scrolls sideways. Nothing where all is well.
 */
export async function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** Pixels that rounding, italics and hanging signs may take. */
    const SLACK = 2;
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}${[...element.classList].map((each) => `.${each}`).join('')}`;
    const found = new Set<string>();
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth) found.add(`the page is ${root.scrollWidth} wide`);
    if (root.scrollHeight > innerHeight) found.add(`the page is ${root.scrollHeight} high`);
    for (const pane of document.querySelectorAll('.reader, .outlook, .table, dialog, [role=dialog]')) {
      if (pane.scrollWidth > pane.clientWidth + SLACK) found.add(`${name(pane)} scrolls sideways`);
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const own = node.parentElement;
      if (
        !own ||
        !node.nodeValue?.trim() ||
        own.closest('.unseen, .stage-unseen, .skip, svg, canvas, option')
      )
        continue;
      if (!own.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      range.selectNodeContents(node);
      const words = [...range.getClientRects()].filter(({ width }) => width > 0);
      if (words.length === 0) continue;
      const left = Math.min(...words.map((each) => each.left));
      const right = Math.max(...words.map((each) => each.right));
      const top = Math.min(...words.map((each) => each.top));
      const bottom = Math.max(...words.map((each) => each.bottom));
      const said = `“${node.nodeValue.trim().slice(0, 40)}” in ${name(own)}`;
      let [sideways, downwards] = [true, true];
      for (let box: Element | null = own; box && box !== document.body; box = box.parentElement) {
        const style = getComputedStyle(box);
        const edge = box.getBoundingClientRect();
        if (style.overflowX === 'auto' || style.overflowX === 'scroll') sideways = false;
        if (style.overflowY === 'auto' || style.overflowY === 'scroll') downwards = false;
        // Titles of a few lines end in an ellipsis; they stand in full where the text is opened.
        if (style.webkitLineClamp !== 'none') break;
        // One line that says all of it to whoever points at it.
        if (style.textOverflow === 'ellipsis' && box.closest('[title]')) {
          sideways = false;
          break;
        }
        if (style.display !== 'inline' && style.display !== 'contents') {
          const cuts = style.overflowX === 'hidden' || style.overflowX === 'clip';
          if (sideways && (left < edge.left - SLACK || right > edge.right + SLACK)) {
            found.add(`${said} ${cuts ? 'is cut by' : 'reaches out of'} ${name(box)}`);
            sideways = false;
          }
          const lines = style.overflowY === 'hidden' || style.overflowY === 'clip';
          if (downwards && lines && (top < edge.top - SLACK || bottom > edge.bottom + SLACK)) {
            found.add(`${said} is cut from above or below by ${name(box)}`);
            downwards = false;
          }
        }
        if (style.position === 'fixed' || style.position === 'absolute') break;
      }
      if (sideways && (left < -SLACK || right > innerWidth + SLACK)) found.add(`${said} leaves the window`);
    }
    return [...found];
  });
}

/** Hints in empty fields that are longer than the field; they end in an ellipsis, which no language here should need. */
export async function cutHints(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ruler = document.createElement('canvas').getContext('2d');
    return [...document.querySelectorAll<HTMLInputElement>('input[placeholder]')]
      .filter((field) => {
        if (!ruler || !field.checkVisibility() || field.value) return false;
        const style = getComputedStyle(field);
        ruler.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
        const room = field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
        return ruler.measureText(field.placeholder).width > room;
      })
      .map(({ placeholder }) => placeholder);
  });
}
