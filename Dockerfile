# docker build -t rolecall .
# docker run --env-file rolecall.env -v ./content:/content:ro -v rolecall-data:/data rolecall
FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run -s build && npm prune --omit=dev --no-audit --no-fund && sh deploy/slim.sh node_modules \
  && find dist -name '*.map' -delete && mkdir /empty
# Node as the build has it, without the names of its functions in C++, which only a debugger reads: 18 MB less. Where there is no
# `strip` to be had, it stays whole.
RUN mkdir -p /nodejs/bin && cp "$(command -v node)" /nodejs/bin/node && cp /usr/local/LICENSE /nodejs/ \
  && (command -v strip || (apt-get update -qq && apt-get install -y -qq --no-install-recommends binutils) || true) >/dev/null 2>&1 \
  && (strip /nodejs/bin/node || true)

# What Node needs, and nothing else: no shell and no npm to be misused. It has glibc and the days' and zones' data of Debian 12,
# as the build has; Alpine, about as small, would need other builds of the native parts.
# glibc keeps a heap for each thread unless it is told not to: 12 MB more for nothing (docs/decisions/0031-in-steps-and-as-built.md).
FROM gcr.io/distroless/cc-debian12
ENV NODE_ENV=production \
    MALLOC_ARENA_MAX=1 \
    CONTENT_DIR=/content \
    DATABASE_URL=file:/data/rolecall.db \
    PORT=3000
WORKDIR /app
COPY --from=build /nodejs /nodejs
COPY --from=build /app/package.json /app/manifest.yml ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
# The sample company, whose example questions serve roles of the same names
COPY --from=build /app/content ./content
# What words mean
COPY --from=build /app/src/search/word-vectors/english.vectors ./src/search/word-vectors/english.vectors
# What `site`, `init` and `schema` write from
COPY --from=build /app/src/site/assets ./src/site/assets
COPY --from=build /app/template ./template
COPY --from=build /app/schemas ./schemas
COPY --from=build --chown=1000:1000 /empty /data
# By its number, since Kubernetes cannot tell by a name that it is not root
USER 1000:1000
VOLUME /data
EXPOSE 3000
# There is no shell, so nothing here may need one
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["/nodejs/bin/node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["/nodejs/bin/node", "dist/main.js"]
CMD ["start"]
