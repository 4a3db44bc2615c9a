/** Where respondents find the form. Any editor of the form may ask. */
export type SurveyAddress = {
  /** The form's public address with this service chosen already; null when the form no longer offers it. */
  withService(formId: string, service: string): string | null;
};
