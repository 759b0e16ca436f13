// Read by any Node, however old: nothing here is newer than the sentence it must be able to say.

/** Says in one sentence why this version of Node cannot run the project, or null if it can. */
export function whyNotNode(version) {
  const parts = version.replace(/^v/, '').split('.').map(Number);
  const major = parts[0];
  const minor = parts[1];
  const good = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (good) return null;
  return (
    'Deep Rounds needs Node 20.19 or newer (in the 22 line, 22.12 or newer); this is Node ' +
    version.replace(/^v/, '') +
    '. A current one is at https://nodejs.org.'
  );
}

/** Runs `load()` on a Node that is new enough; on an older one prints the sentence and ends with code 1. */
export function requireNode(load) {
  const why = whyNotNode(process.versions.node);
  if (why !== null) {
    console.error(why);
    process.exitCode = 1;
    return;
  }
  load().catch(function (error) {
    console.error(error && error.plain ? error.message : error);
    process.exitCode = 1;
  });
}
