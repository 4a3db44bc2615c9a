import { createRuntime, type Runtime } from '../../local/runtime';
import { withScript } from './runClause';

const CODE = `
function who() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]; }
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Buka', 'show').addSeparator().addItem('Bantuan', 'help_').addToUi();
}
function onEdit(e) {
  PropertiesService.getScriptProperties().setProperty('user', String(e.user && e.user.getEmail()));
  try { SpreadsheetApp.openById(e.source.getId()); } catch (error) { PropertiesService.getScriptProperties().setProperty('error', error.message); }
}
function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>Halo</p>').setTitle('E-SKM')); }
function ask() {
  const ui = SpreadsheetApp.getUi();
  const sure = ui.alert('Kunci data?', 'Tidak dapat dibatalkan.', ui.ButtonSet.YES_NO);
  const name = ui.prompt('Nama');
  return [sure === ui.Button.YES, name.getResponseText(), name.getSelectedButton() === ui.Button.OK];
}
function share() { DriveApp.createFolder('x'); }
function tell() { SpreadsheetApp.getActive().toast('Selesai', 'E-SKM', 5); }
function remember(value) { PropertiesService.getUserProperties().setProperty('k', value); }
function recall() { return PropertiesService.getUserProperties().getProperty('k'); }
`;
const SCOPES = ['spreadsheets.currentonly', 'script.container.ui', 'userinfo.email', 'drive'].map(
  (scope) => `https://www.googleapis.com/auth/${scope}`,
);

type Office = { runtime: Runtime; id: string; folder: string };

function office<T>(use: (office: Office) => T): T {
  return withScript(
    CODE,
    (folder) => {
      const runtime = createRuntime({ user: 'pemilik@gmail.com' });
      runtime.addAccount({ email: 'sekcam@gmail.com', aliases: ['Sek.Cam@googlemail.com'] });
      const id = runtime.createSpreadsheet();
      runtime.globals.SpreadsheetApp.openById(id).addEditor('sekcam@gmail.com');
      runtime.load(folder, { boundTo: id });
      return use({ runtime, id, folder });
    },
    { 'appsscript.json': JSON.stringify({ oauthScopes: SCOPES }) },
  );
}

const message = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return (error as Error).message;
  }
  return '';
};

describe('a person in front of a workbook', () => {
  test('is known by canonical address in a menu or page call, also when invited by an alias', () => {
    office(({ runtime }) => {
      expect(runtime.call('who', [], { user: 'Sek.Cam@googlemail.com' })).toEqual([
        'sekcam@gmail.com',
        'sekcam@gmail.com',
      ]);
    });
  });

  test('gets the menu of onOpen', () => {
    office(({ runtime, id }) => {
      const [run] = runtime.open(id, { user: 'sekcam@gmail.com' });
      expect(run?.record?.ui).toMatchObject([
        {
          kind: 'menu',
          addOn: true,
          items: [{ functionName: 'show' }, { kind: 'separator' }, { functionName: 'help_' }],
        },
      ]);
    });
  });

  test('sees sidebar, toast and questions, and answers them', () => {
    office(({ runtime }) => {
      runtime.call('show');
      expect(runtime.ledger.last()?.ui).toEqual([
        { kind: 'sidebar', title: 'E-SKM', html: '<p>Halo</p>', width: null, height: null },
      ]);
      runtime.call('tell');
      expect(runtime.ledger.last()?.ui).toEqual([
        { kind: 'toast', title: 'E-SKM', message: 'Selesai', seconds: 5 },
      ]);
      expect(runtime.call('ask', [], { answers: ['NO', 'Budi'] })).toEqual([false, 'Budi', true]);
    });
  });

  test('has properties of their own', () => {
    office(({ runtime }) => {
      runtime.call('remember', ['milik sekcam'], { user: 'sekcam@gmail.com' });
      expect([runtime.call('recall'), runtime.call('recall', [], { user: 'sekcam@gmail.com' })]).toEqual([
        null,
        'milik sekcam',
      ]);
    });
  });

  test('who granted part of the scopes is told what is missing, by call', () => {
    office(({ runtime }) => {
      const project = Object.values(runtime.state.projects)[0];
      if (project === undefined) throw new Error('A project is loaded.');
      runtime.grantScopes('sekcam@gmail.com', project, SCOPES.slice(0, 3));
      expect(message(() => runtime.call('share', [], { user: 'sekcam@gmail.com' }))).toBe(
        'Specified permissions are not sufficient to call DriveApp.createFolder. Required permissions: https://www.googleapis.com/auth/drive',
      );
      expect(message(() => runtime.call('share'))).toBe('');
    });
  });

  test('who is not authorised at all cannot even be asked who they are', () => {
    office(({ runtime }) => {
      expect(message(() => runtime.call('who', [], { authMode: 'NONE' }))).toMatch(
        /^You do not have permission to call/,
      );
    });
  });

  test('triggers onEdit without a name and without other files, on a consumer account', () => {
    office(({ runtime, id }) => {
      runtime.editCell({ spreadsheetId: id, sheet: 'Sheet1', range: 'A1', value: 'x' });
      expect(Object.values(runtime.state.properties)[0]).toEqual({
        user: '',
        error:
          'You do not have permission to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
      });
    });
  });
});

describe('one bundle in two workbooks', () => {
  test('keeps each container with its own script and properties', () => {
    office(({ runtime, id, folder }) => {
      const guardian = runtime.createSpreadsheet({ name: 'Penjaga' });
      runtime.load(folder, { boundTo: guardian });
      runtime.call('remember', ['kantor'], { container: id });
      expect([
        runtime.call('recall', [], { container: guardian }),
        runtime.call('recall', [], { container: id }),
      ]).toEqual([null, 'kantor']);
    });
  });

  test('can be rewritten by any editor of the container, and by nobody else', () => {
    office(({ runtime }) => {
      const project = Object.values(runtime.state.projects)[0];
      if (project === undefined) throw new Error('A project is loaded.');
      runtime.addAccount({ email: 'lain@gmail.com' });
      withScript('function who() { return "lain isinya"; }', (folder) => {
        expect(() => runtime.rewriteScript(project, folder, { user: 'lain@gmail.com' })).toThrow(
          'may not edit',
        );
        runtime.rewriteScript(project, folder, { user: 'sekcam@gmail.com' });
        expect(runtime.call('who')).toBe('lain isinya');
      });
    });
  });
});
