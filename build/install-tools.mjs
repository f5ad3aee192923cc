// Installs the pinned npm packages of a folder into its node_modules, once, however many builds ask at the same time.
// Usage: node install-tools.mjs [FOLDER]; without a folder, those of this one.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = resolve(process.argv[2] ?? dirname(fileURLToPath(import.meta.url)));
const stamp = join(folder, 'node_modules', '.installed');
const lock = join(folder, '.tools.lock');
const own = `${lock}.${process.pid}`;
const wanted = createHash('sha256').update(readFileSync(join(folder, 'package-lock.json'))).digest('hex');

const installed = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
const pause = milliseconds => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

/** The process that has the lock; none where the lock was given back meanwhile. */
function owner() {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code !== 'ESRCH';
  }
}

// A link appears together with what the file holds, so that no lock is ever seen without its owner.
function tryTake() {
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

// A build that was killed leaves its lock behind. Only one of those who wait can move it away.
function removeAbandoned(pid) {
  const moved = `${own}.abandoned`;
  try {
    renameSync(lock, moved);
  } catch (error) {
    if (error.code === 'ENOENT') return;
    throw error;
  }
  if (Number(readFileSync(moved, 'utf8')) !== pid) renameSync(moved, lock);
  else rmSync(moved);
}

function take() {
  writeFileSync(own, String(process.pid));
  while (!tryTake()) {
    const pid = owner();
    if (pid !== undefined && !isRunning(pid)) removeAbandoned(pid);
    else pause(200);
  }
}

function install() {
  const npm = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
  if (npm.error ?? npm.status !== 0) {
    console.error(`error CLIENT0061: 'npm ci' failed in ${folder} (${npm.error?.message ?? `exit code ${npm.status}`}). Check that npm is on the PATH and reaches its registry.`);
    process.exitCode = 1;
    return;
  }
  writeFileSync(stamp, wanted);
}

take();
try {
  if (!installed()) install();
} finally {
  rmSync(lock, { force: true });
  rmSync(own, { force: true });
}
