import { useState } from 'react';
import { arrangeComparison } from '../../state/actions.ts';
import { COMPARISON_FORMS, type Comparing, type ComparisonForm } from '../../state/view.ts';
import { useStore } from '../common/use-recalling.ts';
import { useMessages } from '../messages/use-messages.ts';
import { comparisonToCopy, type ComparedPairs } from './comparison-to-copy.ts';
import type { ChangeStep } from './use-change-steps.ts';

interface ChangeToolsProps {
  readonly comparing: Comparing;
  readonly texts: ComparedPairs;
  /** The change one is at, from 0 (-1 at none), of how many, and the way to the others. */
  readonly steps: { readonly at: number; readonly of: number; readonly step: ChangeStep };
  /** How it is set; null where there is no choice. */
  readonly form: ComparisonForm | null;
}

/** Steps through the changes, folds away what is the same, chooses the form, copies and prints. */
export function ChangeTools({ comparing, texts, steps, form }: ChangeToolsProps) {
  const { compare, reader } = useMessages();
  const store = useStore();
  return (
    <div className="change-tools" role="toolbar" aria-label={compare.tools}>
      <span className="tool-group">
        <StepButton label={compare.previous} sign="↑" letter="p" onStep={() => steps.step(-1)} />
        <span className="change-count" role="status">
          {compare.position(steps.at + 1, steps.of)}
        </span>
        <StepButton label={compare.next} sign="↓" letter="n" onStep={() => steps.step(1)} />
      </span>
      <label className="tool-check">
        <input
          type="checkbox"
          checked={comparing.changesOnly}
          onChange={(event) => arrangeComparison(store, { changesOnly: event.target.checked })}
        />
        {compare.changesOnly}
      </label>
      {form !== null && (
        <span className="languages" role="group" aria-label={compare.form}>
          {COMPARISON_FORMS.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={form === each}
              onClick={() => arrangeComparison(store, { form: each })}
            >
              {compare.forms[each]}
            </button>
          ))}
        </span>
      )}
      <span className="tool-group">
        <CopyButton texts={texts} />
        <button type="button" className="inline-button" onClick={() => print()}>
          {reader.print}
        </button>
      </span>
    </div>
  );
}

interface StepButtonProps {
  readonly label: string;
  readonly sign: string;
  readonly letter: string;
  readonly onStep: () => void;
}

function StepButton({ label, sign, letter, onStep }: StepButtonProps) {
  return (
    <button
      type="button"
      className="button step"
      aria-keyshortcuts={letter}
      aria-label={label}
      title={label}
      onClick={onStep}
    >
      <span aria-hidden="true">{sign}</span> <kbd>{letter}</kbd>
    </button>
  );
}

function CopyButton({ texts }: { readonly texts: ComparedPairs }) {
  const messages = useMessages();
  const [said, setSaid] = useState('');
  const copy = () => {
    navigator.clipboard.writeText(comparisonToCopy(texts, messages)).then(
      () => setSaid(messages.compare.copied),
      () => setSaid(messages.compare.notCopied),
    );
  };
  return (
    <>
      <button type="button" className="inline-button" onClick={copy}>
        {messages.compare.copy}
      </button>
      <span role="status" className="copied">
        {said}
      </span>
    </>
  );
}
