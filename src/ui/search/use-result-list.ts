import { useState, type ComponentType } from 'react';
import type { ResultListProps } from './ResultList.tsx';

/**
 * The list of results, whose code is fetched when somebody comes to the box; null until then. Where it could not be fetched,
 * the next visit to the box tries again. (Not `lazy`: React shows what it waited for 300 ms later.)
 */
export function useResultList(): {
  readonly List: ComponentType<ResultListProps> | null;
  readonly fetchList: () => void;
} {
  const [List, setList] = useState<ComponentType<ResultListProps> | null>(null);
  const fetchList = () => {
    if (List) return;
    void import('./ResultList.tsx').then(
      (module) => setList(() => module.ResultList),
      () => {},
    );
  };
  return { List, fetchList };
}
