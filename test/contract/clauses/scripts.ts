import type { Clause } from '../clause';

const TRIGGERS = 'apps-script.md §Triggers and identity';
const MAIL = 'apps-script.md §Quotas';
const PAGE = 'apps-script.md §The page';

/** ScriptApp, MailApp, HtmlService. */
export const scriptClauses: Clause[] = [
  {
    id: 'a new trigger is listed with handler, event and source, and gone when deleted',
    evidence: 'D',
    source: TRIGGERS,
    run({ ScriptApp, book }) {
      const before = ScriptApp.getProjectTriggers().length;
      const trigger = ScriptApp.newTrigger('runClause').forSpreadsheet(book).onEdit().create();
      const told = [
        trigger.getHandlerFunction(),
        String(trigger.getEventType()),
        String(trigger.getTriggerSource()),
        trigger.getTriggerSourceId() === book.getId(),
        /^\d+$/.test(trigger.getUniqueId()),
        ScriptApp.getProjectTriggers().length - before,
      ];
      ScriptApp.deleteTrigger(trigger);
      return [...told, ScriptApp.getProjectTriggers().length - before];
    },
    expected: ['runClause', 'ON_EDIT', 'SPREADSHEETS', true, true, 1, 0],
  },
  {
    id: 'a clock trigger has no source id',
    evidence: 'D',
    source: TRIGGERS,
    run({ ScriptApp }) {
      const trigger = ScriptApp.newTrigger('runClause').timeBased().everyDays(1).atHour(6).create();
      const told = [
        String(trigger.getEventType()),
        String(trigger.getTriggerSource()),
        trigger.getTriggerSourceId(),
      ];
      ScriptApp.deleteTrigger(trigger);
      return told;
    },
    expected: ['CLOCK', 'CLOCK', null],
  },
  {
    id: 'everyMinutes takes 1, 5, 10, 15 or 30',
    evidence: 'D',
    source: TRIGGERS,
    run: ({ ScriptApp, attempt }) =>
      String(attempt(() => ScriptApp.newTrigger('runClause').timeBased().everyMinutes(7))).split(':')[0],
    expected: 'Exception',
  },
  {
    id: 'enums print their names and compare by identity',
    evidence: 'D',
    source: TRIGGERS,
    run({ ScriptApp }) {
      const trigger = ScriptApp.newTrigger('runClause').timeBased().everyHours(6).create();
      const same = trigger.getEventType() === ScriptApp.EventType.CLOCK;
      ScriptApp.deleteTrigger(trigger);
      return [String(ScriptApp.AuthMode.FULL), same, String(ScriptApp.WeekDay.MONDAY)];
    },
    expected: ['FULL', true, 'MONDAY'],
  },
  {
    id: 'mail without or with a broken recipient is refused by these words',
    evidence: 'O',
    source: MAIL,
    run: ({ MailApp, attempt }) => [
      attempt(() => MailApp.sendEmail({ to: '', subject: 's', body: 'b' })),
      attempt(() => MailApp.sendEmail('bukan alamat', 's', 'b')),
    ],
    expected: ['Exception: Failed to send email: no recipient', 'Exception: Invalid email: bukan alamat'],
  },
  {
    id: 'an HtmlOutput keeps title and size; a blank one is empty',
    evidence: 'D',
    source: PAGE,
    run({ HtmlService }) {
      const output = HtmlService.createHtmlOutput('<b>x</b>').setTitle('Judul').setWidth(300);
      output.append('<i>y</i>').appendUntrusted('<z>');
      return [
        output.getContent(),
        output.getTitle(),
        output.getWidth(),
        output.getHeight(),
        HtmlService.createHtmlOutput().getContent(),
      ];
    },
    expected: ['<b>x</b><i>y</i>&lt;z&gt;', 'Judul', 300, null, ''],
  },
  {
    id: 'a template prints its variables, escaped with <?= and as they are with <?!=',
    evidence: 'D',
    source: 'developers.google.com/apps-script/guides/html/templates',
    run({ HtmlService }) {
      const template = HtmlService.createTemplate('<? if (on) { ?><?= a ?> <?!= a ?><? } ?>') as unknown as {
        on: boolean;
        a: string;
        evaluate(): GoogleAppsScript.HTML.HtmlOutput;
      };
      template.on = true;
      template.a = '<b>';
      return template.evaluate().getContent();
    },
    expected: '&lt;b&gt; <b>',
  },
];
