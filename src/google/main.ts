export { hitungIndeks_ } from './entries/hitungIndeks';
