import { formatNumber } from '../../text/format';
import { useLanguage } from '../../text/language';
import { portalPage } from '../../text/portalPage';
import { Button } from '../../ui/Button';
import { save, type Download } from './useDownload';

/** How far the package is; once it is there, its name, size and sum. */
export function DownloadStatus({
  download,
  course,
}: {
  readonly download: Download;
  readonly course: boolean;
}) {
  const language = useLanguage();
  const words = portalPage[language];
  const count = course ? words.makingCourse : words.making;
  const line =
    download.at !== 'making' ? '' : download.of === 0 ? words.fetching : count(download.done, download.of);
  return (
    <div className="portal-result">
      {/* The count changes many times a second: what is read out is only that it began, and that it is done. */}
      <p role="status">
        {download.at === 'made' ? words.made : download.at === 'making' ? words.fetching : ''}
      </p>
      {download.at === 'making' && (
        <>
          <progress aria-label={line} {...(download.of > 0 && { value: download.done, max: download.of })} />
          <p aria-hidden>{line}</p>
        </>
      )}
      {download.at === 'trouble' && (
        <p role="alert" className="portal-trouble">
          {words[download.why]}
        </p>
      )}
      {download.at === 'made' && (
        <>
          <dl>
            <dt>{words.file}</dt>
            <dd>{download.made.name}</dd>
            <dt>{words.size}</dt>
            <dd>{formatNumber(download.made.bytes.length / 1e6, language)} MB</dd>
            <dt>{words.sum}</dt>
            <dd className="portal-sum">{download.made.sha256}</dd>
          </dl>
          <p>{words.sumNote}</p>
          <Button onClick={() => save(download.made)}>{words.saveAgain}</Button>
        </>
      )}
    </div>
  );
}
