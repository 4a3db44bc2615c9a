/** `getUi()`: menus, dialogs and side bars are recorded; answers come from the caller. */
import type { MenuEntry, RealmContext, UiEvent } from './context';
import { emulated, googleEnum } from './emulate';

type Ui = GoogleAppsScript.Base.Ui;
type MenuTarget = { title: string; addOn: boolean; items: MenuEntry[] };

export const Button = googleEnum('CLOSE', 'OK', 'CANCEL', 'YES', 'NO');
export const ButtonSet = googleEnum('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');

/** An HtmlOutput as far as a dialog needs it. */
type HtmlOutput = {
  getContent(): string;
  getTitle(): string | null;
  getWidth(): number | null;
  getHeight(): number | null;
};

const UI_SCOPE = 'https://www.googleapis.com/auth/script.container.ui';

type Asked = { title: string; message: string; buttons: string };

/** `alert(prompt)`, `alert(prompt, buttons)`, `alert(title, prompt, buttons)`. */
export function askedOf(args: unknown[]): Asked {
  const buttons = args.length > 1 && typeof args.at(-1) === 'object' ? String(args.at(-1)) : 'OK';
  const texts = args.filter((arg) => typeof arg !== 'object').map(String);
  return texts.length > 1
    ? { title: texts[0] ?? '', message: texts[1] ?? '', buttons }
    : { title: '', message: texts[0] ?? '', buttons };
}

/** The next answer of the caller; without one, the first button (the affirmative one). */
export function nextAnswer(ctx: RealmContext, buttons: string): string {
  return ctx.script.answers.shift() ?? buttons.split('_')[0] ?? 'OK';
}

export function createUi(ctx: RealmContext): Ui {
  const menus = emulated<MenuTarget, GoogleAppsScript.Base.Menu>('Menu', {
    addItem(menu: MenuTarget, caption: string, functionName: string) {
      menu.items.push({ kind: 'item', caption, functionName });
      return wrap(menu);
    },
    addSeparator(menu: MenuTarget) {
      menu.items.push({ kind: 'separator' });
      return wrap(menu);
    },
    addSubMenu(menu: MenuTarget, sub: unknown) {
      const target = menus.of(sub);
      if (target !== undefined) menu.items.push({ kind: 'menu', caption: target.title, items: target.items });
      return wrap(menu);
    },
    addToUi(menu: MenuTarget) {
      ctx.charge('Ui.Menu.addToUi', 'handle');
      record({ kind: 'menu', title: menu.title, addOn: menu.addOn, items: copyEntries(menu.items) });
    },
  });
  const made = new WeakMap<MenuTarget, GoogleAppsScript.Base.Menu>();
  function wrap(menu: MenuTarget): GoogleAppsScript.Base.Menu {
    const known = made.get(menu) ?? menus.make(menu);
    made.set(menu, known);
    return known;
  }
  const record = (event: UiEvent): void => ctx.host.recordUi(ctx.own(event));
  const responses = emulated<{ text: string; button: unknown }, GoogleAppsScript.Base.PromptResponse>(
    'PromptResponse',
    {
      getResponseText: (response) => response.text,
      getSelectedButton: (response) => response.button,
    },
  );
  const dialog = (
    kind: 'sidebar' | 'modalDialog' | 'modelessDialog',
    html: HtmlOutput,
    title?: string,
  ): void => {
    const method =
      kind === 'sidebar' ? 'showSidebar' : kind === 'modalDialog' ? 'showModalDialog' : 'showModelessDialog';
    if (typeof html.getContent !== 'function')
      throw ctx.fail(`The parameters ((class)) don't match the method signature for Ui.${method}.`);
    ctx.requireScope(`Ui.${method}`, UI_SCOPE);
    ctx.charge(`Ui.${method}`, 'handle', { bytes: html.getContent().length });
    const own = title ?? html.getTitle() ?? ctx.script.name;
    record({ kind, title: own, html: html.getContent(), width: html.getWidth(), height: html.getHeight() });
  };
  const ask = (kind: 'alert' | 'prompt', args: unknown[]): string => {
    ctx.requireScope(`Ui.${kind}`, UI_SCOPE);
    ctx.charge(`Ui.${kind}`, 'handle');
    const asked = askedOf(args);
    const answer = nextAnswer(ctx, kind === 'prompt' ? 'OK' : asked.buttons);
    record({ kind, ...asked, answer });
    return answer;
  };
  return emulated<null, Ui>('Ui', {
    Button: Button as never,
    ButtonSet: ButtonSet as never,
    createMenu: (_: null, title: string) => wrap({ title, addOn: false, items: [] }),
    createAddonMenu: () => wrap({ title: ctx.script.name, addOn: true, items: [] }),
    alert: (_: null, ...args: unknown[]) => Button[ask('alert', args) as keyof typeof Button] ?? Button.CLOSE,
    /** An answer is the text typed (button OK), or `CANCEL` / `CLOSE`. */
    prompt: (_: null, ...args: unknown[]) => {
      const answer = ask('prompt', args);
      const dismissed = answer === 'CANCEL' || answer === 'CLOSE';
      return responses.make({
        text: dismissed ? '' : answer,
        button: dismissed ? Button[answer] : Button.OK,
      });
    },
    showSidebar: (_: null, html: unknown) => dialog('sidebar', html as HtmlOutput),
    showModalDialog: (_: null, html: unknown, title: string) =>
      dialog('modalDialog', html as HtmlOutput, title),
    showModelessDialog: (_: null, html: unknown, title: string) =>
      dialog('modelessDialog', html as HtmlOutput, title),
  }).make(null);
}

function copyEntries(items: MenuEntry[]): MenuEntry[] {
  return items.map((item) =>
    item.kind === 'menu' ? { ...item, items: copyEntries(item.items) } : { ...item },
  );
}

/** `Browser.msgBox` and `inputBox`: buttons are answered in lower case, as text. */
export function createBrowser(ctx: RealmContext): GoogleAppsScript.Base.Browser {
  const ask = (kind: 'alert' | 'prompt', args: unknown[]): string => {
    ctx.charge(`Browser.${kind === 'alert' ? 'msgBox' : 'inputBox'}`, 'handle');
    const asked = askedOf(args);
    const answer = nextAnswer(ctx, asked.buttons);
    ctx.host.recordUi(ctx.own({ kind, ...asked, answer }));
    return kind === 'alert' ? answer.toLowerCase() : answer;
  };
  return emulated<null, GoogleAppsScript.Base.Browser>('Browser', {
    Buttons: ButtonSet as never,
    msgBox: (_: null, ...args: unknown[]) => ask('alert', args),
    inputBox: (_: null, ...args: unknown[]) => ask('prompt', args),
  }).make(null);
}
