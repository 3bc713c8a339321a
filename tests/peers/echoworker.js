// SPDX-License-Identifier: GPL-3.0-or-later
// A worker on @bazel/worker, as rules of JavaScript projects are: answers with its arguments, or as the first says.
const {log, runAsWorker, runWorkerLoop} = require(process.env.SLIPWAY_NPM_PEERS + '/node_modules/@bazel/worker');

async function work(args) {
  switch (args[0]) {
    case 'fail':
      log('it failed');
      return false;
    case 'sleep':
      await new Promise(resolve => setTimeout(resolve, Number(args[1])));
      return true;
    case 'print':
      console.log('printed on stdout');
      return true;
    case 'exit':
      process.exit(5);
  }
  log('args ' + JSON.stringify(args));
  return true;
}

if (!runAsWorker(process.argv)) {
  console.error('run me with --persistent_worker');
  process.exit(2);
}
runWorkerLoop(work);
