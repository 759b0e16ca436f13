import { Contrast, Info, Menu, Presentation, Share2 } from 'lucide-react';
import { useStore } from 'zustand';
import { chapters } from '../chapters/index';
import type { ProgressStore } from '../state/progress';
import { chapterHash, chapterIds, type Route } from '../state/route';
import { themes, type Theme } from '../state/settings';
import { common } from '../text/common';
import { contents } from '../text/contents';
import { languages, useWords, type Language } from '../text/language';
import { Button, IconButton } from '../ui/Button';
import { Popover } from '../ui/Popover';
import { askToShare } from '../views/share/askToShare';
import { Logo } from './Logo';
import { SkipLink } from './SkipLink';
import './topBar.css';
import { stopEntries } from './stopEntries';

interface TopBarProps {
  readonly route: Route;
  readonly progress: ProgressStore;
  readonly theme: Theme;
  readonly language: Language;
  readonly onTheme: (theme: Theme) => void;
  readonly onLanguage: (language: Language) => void;
}

/** Where one is in the course, and how one wants to see it. */
export function TopBar({ route, progress, theme, language, onTheme, onLanguage }: TopBarProps) {
  const words = useWords(common);
  const names = contents[language];
  const current = route.page === 'chapter' ? route.chapter : null;
  // The address bar changes with every step without a new route; what was opened last says where one is.
  const last = useStore(progress, (now) => now.last);
  const stop = last?.chapter === current ? last.stop : 0;
  const lecture = current && chapters[current] ? chapterHash('present', current, stopEntries(stop)) : null;

  const fixed: readonly string[] = current === null ? [] : (route.query.get('fix') ?? '').split(',', 60);

  const links = chapterIds.map((id, index) => (
    <a
      key={id}
      href={`#/read/${id}`}
      aria-current={id === current ? 'page' : undefined}
      className={chapters[id] ? undefined : 'is-coming'}
      title={chapters[id] ? undefined : words.preparation}
    >
      <span className="num">{index + 1}</span>
      {names[id].short}
    </a>
  ));
  return (
    <header className="top">
      <div className="top-row">
        <SkipLink />
        <a className="top-brand" href="#/" aria-label={words.brand}>
          <Logo />
          <span>{words.brand}</span>
        </a>
        <nav className="top-scale" aria-label={words.chapters}>
          {links}
        </nav>
        <p className="top-here" aria-hidden>
          {current ? (
            <>
              <span className="num">
                {chapterIds.indexOf(current) + 1}/{chapterIds.length}
              </span>
              <span className="top-title">{names[current].title}</span>
            </>
          ) : (
            <span className="top-title">{words.brand}</span>
          )}
        </p>
        <div className="top-end">
          {lecture && (
            <a className="top-link top-lecture" href={lecture} title={words.present}>
              <Presentation aria-hidden />
              <span className="sr">{words.present}</span>
            </a>
          )}
          {lecture && (
            <IconButton
              small
              look="flat"
              name={words.share}
              icon={<Share2 aria-hidden />}
              onClick={askToShare}
            />
          )}
          <a
            className="top-link top-about"
            href="#/about"
            title={words.about}
            aria-current={route.page === 'about' ? 'page' : undefined}
          >
            <Info aria-hidden />
            <span>{words.about}</span>
          </a>
          <div className="top-lang" role="group" aria-label={words.language}>
            {languages.map((each) => (
              <Button
                key={each}
                small
                look="flat"
                aria-pressed={each === language}
                disabled={fixed.includes('lang') && each !== language}
                lang={each}
                title={fixed.includes('lang') ? words.fixed : each === 'en' ? 'English' : 'Español'}
                onClick={() => onLanguage(each)}
              >
                {each.toUpperCase()}
              </Button>
            ))}
          </div>
          <Popover name={words.theme} icon={<Contrast aria-hidden />}>
            {(close) =>
              themes.map((each) => (
                <Button
                  key={each}
                  look="flat"
                  aria-pressed={each === theme}
                  disabled={fixed.includes('theme') && each !== theme}
                  onClick={() => {
                    onTheme(each);
                    close();
                  }}
                >
                  {words.themes[each]}
                </Button>
              ))
            }
          </Popover>
          <span className="top-menu">
            <Popover name={words.chapters} icon={<Menu aria-hidden />}>
              {(close) => (
                <nav aria-label={words.chapters} onClick={close}>
                  {links}
                  <a href="#/about" aria-current={route.page === 'about' ? 'page' : undefined}>
                    {words.about}
                  </a>
                </nav>
              )}
            </Popover>
          </span>
        </div>
      </div>
    </header>
  );
}
