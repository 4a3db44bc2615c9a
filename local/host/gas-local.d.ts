declare module 'gas-local' {
  import type { Context } from 'node:vm';

  const gas: {
    /** Runs every file of `folder` that passes `filter` in the (contextified) `globalObject`. */
    require(folder: string, globalObject: Context, options?: { filter?: (file: string) => boolean }): Context;
  };
  export = gas;
}
