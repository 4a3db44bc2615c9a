import type { FormState } from '../model/form';
import { changed, type FormTarget } from './formTarget';

type Flag = {
  [Key in keyof FormState]: FormState[Key] extends boolean ? Key : never;
}[keyof FormState];
type Text = 'title' | 'description' | 'confirmationMessage' | 'closedMessage';

function getter<Key extends Flag | Text>(key: Key) {
  return (target: FormTarget) => target.form[key];
}

function setter(method: string, apply: (form: FormState, value: never) => void) {
  return (target: FormTarget, value: never) => {
    target.ctx.charge(`FormApp.Form.${method}`, 'handle');
    changed(target, () => apply(target.form, value));
    return target.self;
  };
}

function flag(method: string, key: Flag) {
  return setter(method, (form, value: boolean) => {
    form[key] = value;
  });
}

function text(method: string, key: Text) {
  return setter(method, (form, value: string) => {
    form[key] = String(value);
  });
}

function domainOnly(target: FormTarget, method: string): void {
  if (target.ctx.effectiveUser.kind !== 'workspace') {
    throw target.ctx.fail(`${method} is only available to users of Google Workspace.`);
  }
}

/**
 * A form's settings. `setPublished(true)` also opens it for responses; the words of the documentation on publishing
 * forms. Requiring a login is for Workspace accounts only.
 */
export const formSettings = {
  getTitle: getter('title'),
  setTitle: text('setTitle', 'title'),
  getDescription: getter('description'),
  setDescription: text('setDescription', 'description'),
  getConfirmationMessage: getter('confirmationMessage'),
  setConfirmationMessage: text('setConfirmationMessage', 'confirmationMessage'),
  getCustomClosedFormMessage: getter('closedMessage'),
  setCustomClosedFormMessage: text('setCustomClosedFormMessage', 'closedMessage'),
  hasProgressBar: getter('progressBar'),
  setProgressBar: flag('setProgressBar', 'progressBar'),
  isPublished: getter('published'),
  setPublished: setter('setPublished', (form, value: boolean) => {
    form.published = value;
    form.accepting = value;
  }),
  supportsAdvancedResponderPermissions: () => true,
  isAcceptingResponses: ({ form }: FormTarget) => form.published && form.accepting,
  setAcceptingResponses: flag('setAcceptingResponses', 'accepting'),
  collectsEmail: getter('collectEmail'),
  setCollectEmail: flag('setCollectEmail', 'collectEmail'),
  canEditResponse: getter('allowEdits'),
  setAllowResponseEdits: flag('setAllowResponseEdits', 'allowEdits'),
  hasLimitOneResponsePerUser: getter('limitOnePerUser'),
  setLimitOneResponsePerUser: flag('setLimitOneResponsePerUser', 'limitOnePerUser'),
  isPublishingSummary: getter('publishingSummary'),
  setPublishingSummary: flag('setPublishingSummary', 'publishingSummary'),
  hasRespondAgainLink: getter('linkToRespondAgain'),
  setShowLinkToRespondAgain: flag('setShowLinkToRespondAgain', 'linkToRespondAgain'),
  getShuffleQuestions: getter('shuffle'),
  setShuffleQuestions: flag('setShuffleQuestions', 'shuffle'),
  requiresLogin: (target: FormTarget) => {
    domainOnly(target, 'requiresLogin');
    return target.form.requireLogin;
  },
  setRequireLogin: (target: FormTarget, value: boolean) => {
    domainOnly(target, 'setRequireLogin');
    target.form.requireLogin = value;
    return target.self;
  },
};
