import type { Marker } from './markers';
import type { TemplateParagraph } from './templatePlace';

/** A marker with the paragraph it was found in. */
export type FoundMarker = { readonly marker: Marker; readonly paragraph: TemplateParagraph };
