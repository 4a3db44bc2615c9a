import type { SurveyAddress } from '../app/ports/surveyAddress';

export const surveyAddress: SurveyAddress = {
  withService(formId, service) {
    const form = FormApp.openById(formId);
    for (const item of form.getItems(FormApp.ItemType.LIST)) {
      const list = item.asListItem();
      const offered = list.getChoices().some((choice) => choice.getValue() === service);
      if (offered)
        return form.createResponse().withItemResponse(list.createResponse(service)).toPrefilledUrl();
    }
    return null;
  },
};
