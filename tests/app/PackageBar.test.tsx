import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { PackageBar } from '../../src/app/package/PackageBar';
import type { Reporter, SaveState } from '../../src/portal/reporter';
import type { Session } from '../../src/portal/session';
import { createProgress, markSeen } from '../../src/state/progress';
import { safeStorage } from '../../src/state/storage';

const nowhere = () =>
  safeStorage(() => {
    throw new Error('In memory only');
  });

function show(kind: Reporter['kind'], first: SaveState, recorded = true) {
  let state = first;
  const listeners = new Set<(state: SaveState) => void>();
  const reporter = {
    kind,
    saveState: () => state,
    onSaveState(listener: (state: SaveState) => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  } as unknown as Reporter;
  const session = { reporter, flush: vi.fn(() => Promise.resolve()) } as unknown as Session;
  const progress = createProgress(nowhere());
  const lesson = { chapter: 'neuron' as const, steps: [], needed: ['a', 'b', 'c'], items: [] };
  const onLeave = vi.fn(() => Promise.resolve(state !== 'lost'));
  render(
    <PackageBar
      title="A single neuron"
      lesson={lesson}
      session={session}
      progress={progress}
      recorded={recorded}
      onLanguage={null}
      onLeave={onLeave}
    />,
  );
  const become = (next: SaveState) =>
    act(() => {
      state = next;
      for (const listener of listeners) listener(next);
    });
  return { become, progress, session, onLeave };
}

const said = () => screen.getByRole('status').textContent;

test('steps are counted; that each is saved is shown, not said', () => {
  const { become, progress } = show('scorm12', 'saved');
  expect(screen.getByText('0 of 3 steps')).toBeTruthy();
  act(() => markSeen(progress, 'neuron', 0, 'a'));
  expect(screen.getByText('1 of 3 steps')).toBeTruthy();
  become('saving');
  expect(screen.getByText('Saving…')).toBeTruthy();
  become('saved');
  expect(said()).toBe('');
});

test('what is lost is said, with a way to try again; what is found again is said once', async () => {
  const { become, session } = show('scorm12', 'saved');
  become('lost');
  expect(said()).toMatch('The portal does not answer.');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(session.flush).toHaveBeenCalledOnce();
  become('saved');
  expect(said()).toMatch('Your work is saved.');
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
});

test('who leaves while the portal does not take the work is told so', async () => {
  const { become } = show('scorm2004', 'saved');
  become('lost');
  await userEvent.click(screen.getByRole('button', { name: 'Save and exit' }));
  expect(said()).toMatch('did not take your work');
});

test('review and closed say what they mean; a page without a portal says nothing', () => {
  const review = show('scorm12', 'readonly');
  expect(said()).toMatch('for review');
  review.become('closed');
  expect(said()).toMatch('Open it again from the portal');
  expect(screen.queryByRole('button', { name: 'Save and exit' })).toBeNull();
});

test('a plain web page has no sign and no exit; a package for a portal says that none has opened it', () => {
  show('none', 'none', false);
  expect(screen.queryByRole('status')).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
  document.body.innerHTML = '';
  show('none', 'none');
  expect(said()).toMatch('No portal has opened this lesson.');
});
