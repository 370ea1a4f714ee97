# docker build -t rolecall .
# docker run --env-file rolecall.env -v ./content:/content:ro -v rolecall-data:/data rolecall
FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
# The base has glibc: what was built for musl, and what only compilers and debuggers read, stays behind
RUN npm run -s build && npm prune --omit=dev --no-audit --no-fund \
  && rm -rf node_modules/@libsql/*-musl \
  && find dist node_modules -type f \( -name '*.map' -o -name '*.d.ts' -o -name '*.d.mts' -o -name '*.d.cts' \) -delete

FROM node:22-slim
ENV NODE_ENV=production \
    CONTENT_DIR=/content \
    DATABASE_URL=file:/data/rolecall.db \
    PORT=3000
WORKDIR /app
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
RUN mkdir /data && chown 1000:1000 /data
# "node" by its number, since Kubernetes cannot tell by a name that it is not root
USER 1000:1000
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/main.js"]
CMD ["start"]
