/** A load balancer that knows nothing of its replicas: each gets what comes next, even one that is down. */
export function inTurn(urls: readonly string[]): () => string {
  let next = 0;
  return () => {
    const url = urls[next % urls.length];
    next += 1;
    if (url === undefined) throw new Error('deliverTo needs at least one address.');
    return url;
  };
}
