/** `npm run gas -- FOLDER FUNCTION [ARGUMENT…]` */
import { gasCommand } from './gasCommand';

process.exitCode = gasCommand(process.argv.slice(2), {
  out: (line) => console.log(line),
  err: (line) => console.error(line),
});
