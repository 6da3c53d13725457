/**
 * The neutral home of every blade frame: it loads React and Fluent UI ahead, knows no view, and waits for the shell to assign
 * one. So a content script starts in an empty scaffold, as in the real portal.
 */
import './fluent-config';
import './page-world';
import './frame.css';
import { ThemeProvider } from '@fluentui/react';
import { type ComponentType, useEffect, useState } from 'react';
import { render } from 'react-dom';
import type { Mode, View, ViewProps } from '../common/protocol';
import { registerPortalIcons } from './icons';
import { listen, tellShell } from './shell-link';
import { themes } from './themes';

registerPortalIcons();

const load: Record<View, () => Promise<{ default: ComponentType<ViewProps> }>> = {
  'SignInLogsList.ReactView': () => import('../blade/sign-in-logs'),
  'AuditLogList.ReactView': () => import('../blade/audit-logs'),
  'SignInDetails.ReactView': () => import('../pane/sign-in-details'),
};

const root = document.getElementById('root');

listen(async message => {
  if (message.kind !== 'assign') return;
  const { default: Content } = await load[message.assignment.view]();
  render(<Home assignment={message.assignment} Content={Content} />, root);
});

function Home({ assignment, Content }: ViewProps & { Content: ComponentType<ViewProps> }) {
  const [mode, setMode] = useState<Mode>(assignment.mode);
  useEffect(() => listen(message => message.kind === 'theme' && setMode(message.mode)), []);
  useEffect(() => {
    for (const element of [document.documentElement, document.body]) {
      element.classList.toggle('fxs-mode-light', mode === 'light');
      element.classList.toggle('fxs-mode-dark', mode === 'dark');
    }
  }, [mode]);
  return (
    <ThemeProvider theme={themes[mode]} className="view">
      <Content assignment={assignment} />
    </ThemeProvider>
  );
}

window.addEventListener('keydown', event => {
  if (event.key === 'Escape') tellShell({ signature: 'FxFrame', kind: 'closeDetails' });
});

tellShell({ signature: 'FxFrame', kind: 'ready' });
