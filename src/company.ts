import type { Company } from './requests/rules.ts';
import type { Library } from './search/library.ts';

/** Whom requests can reach, by the documents as they are now. */
export function companyOf(library: () => Library): Company {
  return {
    role(slug) {
      const role = library().role(slug);
      if (!role) return null;
      const { channel, confidentialChannel, hours } = role.routing;
      return { slug, name: role.name, channel, confidentialChannel, hours };
    },
    fallbackChannel: () => library().catalog.fallbackChannel,
  };
}
