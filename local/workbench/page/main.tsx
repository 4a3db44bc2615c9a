import { render } from 'preact';
import { RespondentPage } from './form/RespondentPage';
import './fonts.css';
import './page.css';
import './parts/parts.css';
import { Shell } from './Shell';
import './workbook/workbook.css';
import './narrow.css';

const host = document.getElementById('app');
if (host) render(location.pathname === '/' ? <Shell /> : <RespondentPage />, host);
