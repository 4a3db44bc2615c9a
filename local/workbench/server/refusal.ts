/** The person may not do this, or not like this; the sentence is for them. */
export class WorkbenchRefusal extends Error {
  override name = 'WorkbenchRefusal';
}
