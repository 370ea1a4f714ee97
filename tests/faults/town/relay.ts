import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** Stands between the app and its database, so that a test can take the database away. */
export interface Relay {
  readonly port: number;
  /** Breaks every connection, and takes no new one. */
  cut(): void;
  /** Lets every connection stand, and passes on nothing, as when a firewall swallows it. */
  hold(): void;
  mend(): void;
  close(): Promise<void>;
}

export async function openRelay(target: { readonly host: string; readonly port: number }): Promise<Relay> {
  let isCut = false;
  let isHeld = false;
  const open = new Set<Socket>();
  const server = createServer((client) => {
    if (isCut) return void client.destroy();
    const far = connect(target.port, target.host);
    for (const [one, other] of [
      [client, far],
      [far, client],
    ] as const) {
      open.add(one);
      if (!isHeld) one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The relay has no port.');
  const cut = () => {
    isCut = true;
    for (const socket of open) socket.destroy();
  };
  return {
    port: address.port,
    cut,
    hold: () => {
      isHeld = true;
      for (const socket of open) socket.unpipe();
    },
    mend: () => {
      isCut = false;
      if (isHeld) for (const socket of open) socket.destroy(); // what was swallowed never comes
      isHeld = false;
    },
    close: async () => {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}
