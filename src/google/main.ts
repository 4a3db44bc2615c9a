export { guardianOnEdit_, guardianOnTimer_ } from './entries/guardian';
export { hitungIndeks_ } from './entries/hitungIndeks';
export { onInstall, onOpen, openGuide, openSidebar } from './entries/menu';
export { rpc } from './rpc';
