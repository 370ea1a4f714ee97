import { Agent, request } from 'node:http';

/**
 * Sends all deliveries to one port, `concurrency` at a time over connections that stay open. Gives the milliseconds of
 * each and of the whole. Throws when one is not answered with 200: a fast refusal must not look like speed.
 */
export async function sendAll(deliveries, port, concurrency) {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const latencies = [];
  let next = 0;
  const work = async () => {
    while (next < deliveries.length) {
      const delivery = deliveries[next++];
      const from = performance.now();
      await send(delivery, port, agent);
      latencies.push(performance.now() - from);
    }
  };
  const from = performance.now();
  await Promise.all(Array.from({ length: concurrency }, work));
  const milliseconds = performance.now() - from;
  agent.destroy();
  return { latencies, milliseconds };
}

/** The body of the answer to one delivery. */
export function send({ headers, body }, port, agent) {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path: '/slack/events', method: 'POST', headers, agent };
    const sent = request(options, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => {
        if (response.statusCode === 200) resolve(Buffer.concat(chunks).toString());
        else reject(new Error(`answered with status ${response.statusCode}`));
      });
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
