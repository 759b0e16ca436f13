import { Button } from '../../../ui/Button';
import { useText } from '../hooks';

interface NetNoticeProps {
  readonly state: { readonly failed: 'file' | 'engine' | null; readonly retry: () => void };
}

/** What did not come, and how to ask again. */
export function NetNotice({ state: { failed, retry } }: NetNoticeProps) {
  const words = useText().nets;
  if (!failed) return null;
  return (
    <li className="lm-failed" role="alert">
      {failed === 'file' ? words.noFile : words.noEngine}
      {failed === 'file' && (
        <Button small onClick={retry}>
          {words.retry}
        </Button>
      )}
    </li>
  );
}
