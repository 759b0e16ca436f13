import { useEffect, useState, type FormEvent } from 'react';
import type { PackageFormat } from '../portal/packageContent';
import { PASS_MARK } from '../state/check';
import { chapterIds, type ChapterId } from '../state/route';
import { common } from '../text/common';
import { contents } from '../text/contents';
import { useLanguage } from '../text/language';
import { portalPage } from '../text/portalPage';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Toggle } from '../ui/Toggle';
import { packageLanguages, type PackageLanguage } from './portal/contentOf';
import { privacyOf } from './portal/describePackage';
import { DownloadStatus } from './portal/DownloadStatus';
import { FormatChoice } from './portal/FormatChoice';
import { PutIn } from './portal/PutIn';
import { useDownload } from './portal/useDownload';
import './portalPage.css';

const COURSE = 'course';
const passMarks = [0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** For who runs a portal: choose, download, put it in. */
export function PortalPage() {
  const language = useLanguage();
  const words = portalPage[language];
  const [chapter, setChapter] = useState<ChapterId | typeof COURSE>('neuron');
  const [lang, setLang] = useState<PackageLanguage>('both');
  const [format, setFormat] = useState<PackageFormat>('scorm12');
  const [pass, setPass] = useState(PASS_MARK);
  const [mastery, setMastery] = useState(false);
  const { download, make, forget } = useDownload();
  const course = chapter === COURSE;

  useEffect(() => {
    document.title = `${words.title} · ${common[language].brand}`;
  }, [words, language]);

  /** What was made belongs to the choice before. */
  const anew =
    <V,>(set: (value: V) => void) =>
    (value: V) => {
      set(value);
      forget();
    };
  const begin = (event: FormEvent) => {
    event.preventDefault();
    void make({ chapters: course ? chapterIds : [chapter], lang, format, pass, mastery });
  };

  return (
    <div className="portal">
      <div className="portal-intro">
        <h1>{words.title}</h1>
        <p>{words.lede}</p>
      </div>
      <div className="portal-parts">
        <section aria-labelledby="portal-choose">
          <h2 id="portal-choose">
            <span className="num">1</span>
            {words.choose}
          </h2>
          <form onSubmit={begin}>
            <div className="portal-choices">
              <Choice
                name={words.chapter}
                value={chapter}
                options={[
                  ...chapterIds.map((id, index) => ({
                    value: id,
                    label: `${index + 1} · ${contents[language][id].title}`,
                  })),
                  { value: COURSE, label: words.wholeCourse },
                ]}
                onChange={anew(setChapter)}
              />
              <Choice
                name={words.language}
                value={lang}
                options={packageLanguages.map((value) => ({ value, label: words.languages[value] }))}
                onChange={anew(setLang)}
              />
              <Choice
                name={words.pass}
                value={String(pass)}
                options={passMarks.map((mark) => ({
                  value: String(mark),
                  label: words.percent(Math.round(100 * mark)),
                }))}
                onChange={anew((value: string) => setPass(Number(value)))}
              />
            </div>
            <FormatChoice value={format} onChange={anew(setFormat)} />
            {format === 'scorm12' && (
              <div className="portal-mastery">
                <Toggle name={words.mastery} checked={mastery} onChange={anew(setMastery)} />
                <p>{words.masteryNote}</p>
              </div>
            )}
            <h2>
              <span className="num">2</span>
              {words.download}
            </h2>
            <Button type="submit" look="go" disabled={download.at === 'making'}>
              {course ? words.makeCourse : words.make}
            </Button>
            <DownloadStatus download={download} course={course} />
          </form>
        </section>
        <section aria-labelledby="portal-put">
          <h2 id="portal-put">
            <span className="num">3</span>
            {words.putIn}
          </h2>
          <PutIn format={format} />
        </section>
      </div>
      <section className="portal-facts" aria-labelledby="portal-facts">
        <h2 id="portal-facts">{words.reports}</h2>
        {format !== 'web' && (
          <ul>
            {words.reported.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        <p>{privacyOf(format, words)}</p>
      </section>
    </div>
  );
}
