import { Contrast, Menu } from 'lucide-react';
import { chapters } from '../chapters/index';
import { chapterIds, type Route } from '../state/route';
import { themes, type Theme } from '../state/settings';
import { common } from '../text/common';
import { contents } from '../text/contents';
import { languages, useWords, type Language } from '../text/language';
import { Button } from '../ui/Button';
import { Popover } from '../ui/Popover';
import { Logo } from './Logo';
import './topBar.css';

interface TopBarProps {
  readonly route: Route;
  readonly theme: Theme;
  readonly language: Language;
  readonly onTheme: (theme: Theme) => void;
  readonly onLanguage: (language: Language) => void;
}

/** Where one is in the course, and how one wants to see it. */
export function TopBar({ route, theme, language, onTheme, onLanguage }: TopBarProps) {
  const words = useWords(common);
  const names = contents[language];
  const current = route.page === 'chapter' ? route.chapter : null;
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
      <a
        className="top-skip"
        href="#stage"
        onClick={(event) => {
          // The address belongs to the state: the link moves the focus instead.
          event.preventDefault();
          const target = document.querySelector<HTMLElement>('#stage figure, #main');
          target?.setAttribute('tabindex', '-1');
          target?.focus();
        }}
      >
        {words.skip}
      </a>
      <a className="top-brand" href="#/" aria-label={words.brand}>
        <Logo />
        <span>{words.brand}</span>
      </a>
      <nav className="top-scale" aria-label={words.chapters}>
        {links}
      </nav>
      {current && (
        <p className="top-here" aria-hidden>
          <span className="num">
            {chapterIds.indexOf(current) + 1}/{chapterIds.length}
          </span>
          {names[current].title}
        </p>
      )}
      <div className="top-end">
        <div className="top-lang" role="group" aria-label={words.language}>
          {languages.map((each) => (
            <Button
              key={each}
              small
              look={each === language ? 'key' : 'flat'}
              aria-pressed={each === language}
              lang={each}
              title={each === 'en' ? 'English' : 'Español'}
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
              </nav>
            )}
          </Popover>
        </span>
      </div>
    </header>
  );
}
