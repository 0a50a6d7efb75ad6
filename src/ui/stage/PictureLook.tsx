import { mapGroups } from '../../state/selectors/map-groups.ts';
import { groupName } from '../common/group-name.ts';
import { useCorpus } from '../common/use-corpus.ts';
import { useRecalling } from '../common/use-recalling.ts';
import { useInterfaceLanguage, useMessages } from '../messages/use-messages.ts';
import { PictureEntries, type PictureEntry } from './PictureEntries.tsx';

/** Letters of a group's name at most. */
const LONGEST = 34;
const LINE = 24;

/** What colour and size of a picture's texts mean, in a line each. */
export function PictureLook({ font }: { readonly font: string }) {
  const messages = useMessages();
  const corpus = useCorpus();
  const language = useInterfaceLanguage();
  const size = useRecalling(({ view }) => view.size);
  const groups = useRecalling(({ view }) => mapGroups(corpus, view.colour))?.groups ?? [];
  const { look } = messages.stage;
  const entries = groups.map((group): PictureEntry => ({
    words: shortened(groupName(corpus, group, messages, language)),
    mark: <circle className="static-node here" data-hue={group.hue} cx={20} r={5} />,
  }));
  if (groups.some(({ of }) => of.kind !== 'body')) {
    entries.push({
      words: look.others,
      mark: <circle className="static-node here" data-hue="none" cx={20} r={5} />,
    });
  }
  const sizes = { words: `${look.size} · ${look.sizes[size]}`, mark: <SizeMark /> };
  return (
    <>
      <PictureEntries entries={entries} font={font} />
      <g transform={`translate(0 ${LINE})`}>
        <PictureEntries entries={[sizes]} font={font} />
      </g>
    </>
  );
}

/** Five of them, and the others, stand in one line. */
function shortened(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;
}

function SizeMark() {
  return (
    <>
      <circle className="static-node gap" cx={8} r={3} />
      <circle className="static-node gap" cx={21} r={6} />
    </>
  );
}
