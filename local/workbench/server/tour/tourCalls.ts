import type { TourCalls } from '../../contract/tour';
import { type Handlers, look } from '../handlers';
import { tourView } from './tourView';

export const tourCalls: Handlers<TourCalls> = {
  'tour.view': look(({ office }) => tourView(office)),
};
