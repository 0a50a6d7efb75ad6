import { useEffect, useRef } from 'react';
import type { Messages } from '../messages/types.ts';
import { useMessages } from '../messages/use-messages.ts';
import './keys.css';

type KeyWords = Messages['keys'];
/** Keys that do the same, each as those that are pressed together, and what they do. */
type KeyLine = readonly [keys: readonly string[], does: string];

/** What the keyboard can do, by where it is. */
export function KeyList({ onClose }: { readonly onClose: () => void }) {
  const { keys: words, page } = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="keys" aria-labelledby="keys-title" onClose={onClose} closedby="any">
      <div className="keys-sheet">
        <div className="keys-head">
          <h2 id="keys-title">{words.title}</h2>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {page.close}
          </button>
        </div>
        {sections(words).map(([where, lines]) => (
          <section key={where}>
            <h3>{where}</h3>
            <dl>
              {lines.map(([keys, does]) => (
                <div key={does}>
                  <dt>
                    {keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </dialog>
  );
}

function sections({ names, where, does }: KeyWords): readonly (readonly [string, readonly KeyLine[]])[] {
  const withShift = (key: string) => `${names.shift} ${key}`;
  return [
    [
      where.anywhere,
      [
        [['/', 'Ctrl K'], does.search],
        [['?'], does.list],
      ],
    ],
    [
      where.map,
      [
        [['←', '→'], does.time],
        [['↑', '↓'], does.lanes],
        [[names.home, names.end], does.ends],
        [[withShift('←'), withShift('→')], does.citations],
        [[names.enter], does.open],
        [[withShift(names.enter)], does.evidence],
        [['+', '−'], does.zoom],
        [['0'], does.whole],
        [[names.escape], does.leave],
      ],
    ],
    [where.comparison, [[['n', 'p'], does.changes]]],
  ];
}
