import { render } from 'preact';
import type { RoleId } from '../../src/shared/contract/homeCalls';
import { ImportWindow } from './ImportWindow';
import '../sidebar.css';
import './window.css';

declare global {
  interface Window {
    /** Called by the server behind the page: a served page can't be told anything by its address. */
    startWindow(practised: RoleId | null): void;
  }
}

window.startWindow = (practised) => {
  const host = document.getElementById('app');
  if (host) render(<ImportWindow practised={practised} />, host);
};
