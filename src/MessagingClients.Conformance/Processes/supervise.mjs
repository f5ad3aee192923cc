// Runs a command for as long as the process that started this one holds our standard input open. When that process ends,
// in whatever way, the pipe closes and the command is ended with it. usage: node supervise.mjs COMMAND [ARGUMENT...]
import { spawn } from 'node:child_process';

const [command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], windowsHide: true });

const end = () => child.kill('SIGKILL');
process.stdin.on('end', end).on('close', end).on('error', end).resume();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);

child.on('error', error => {
  console.error(`${command} cannot be run: ${error.message}`);
  process.exit(127);
});
child.on('exit', (code, signal) => process.exit(signal ? 1 : code));
