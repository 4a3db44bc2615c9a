import { computeCommand } from './computeCommand';

const { code, out, err } = computeCommand(process.argv.slice(2));
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
