import { compareVersions } from '../../state/compare-versions.ts';
import { nodeSummary } from '../../state/selectors/node-summary.ts';
import { textVersions } from '../../state/selectors/text-versions.ts';
import { useMessages } from '../messages/use-messages.ts';
import { Separated } from './Separated.tsx';
import { useCorpus } from './use-corpus.ts';
import { versionName } from './version-name.ts';
import { ViewLink } from './ViewLink.tsx';

interface VersionLinksProps {
  readonly id: string;
  /** Row of the version that the others are compared with. */
  readonly row: number;
  readonly onChosen?: () => void;
}

/** The ways to compare one version of a text with each of the others; nothing where it is the only one. */
export function VersionLinks({ id, row, onChosen }: VersionLinksProps) {
  const messages = useMessages();
  const corpus = useCorpus();
  const versions = textVersions(corpus, nodeSummary(corpus, id)?.documents ?? []);
  const base = versions.find((version) => version.row === row);
  if (!base || versions.length === 1) return null;
  return (
    <p className="versions">
      {messages.compare.compareVersion}{' '}
      <Separated>
        {versions
          .filter((version) => version !== base)
          .map((version) => (
            <ViewLink
              key={version.code}
              to={compareVersions(id, base, version)}
              {...(onChosen && { onClick: onChosen })}
            >
              <bdi>{versionName(version, messages)}</bdi>
            </ViewLink>
          ))}
      </Separated>
    </p>
  );
}
