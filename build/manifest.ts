/**
 * `appsscript.json`. Each scope is justified in docs/security.md; `drive` is full because DriveApp needs it and
 * `drive.file` doesn't see the children of a shared folder (platform notes, "Triggers and identity").
 */
export const manifest = {
  timeZone: 'Asia/Jakarta',
  exceptionLogging: 'STACKDRIVER',
  runtimeVersion: 'V8',
  dependencies: {
    enabledAdvancedServices: [
      { userSymbol: 'Docs', serviceId: 'docs', version: 'v1' },
      { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
    ],
  },
  oauthScopes: [
    'https://www.googleapis.com/auth/spreadsheets',
    'https://www.googleapis.com/auth/documents',
    'https://www.googleapis.com/auth/drive',
    'https://www.googleapis.com/auth/forms',
    'https://www.googleapis.com/auth/script.container.ui',
    'https://www.googleapis.com/auth/script.scriptapp',
    'https://www.googleapis.com/auth/script.send_mail',
    'https://www.googleapis.com/auth/userinfo.email',
  ],
};
