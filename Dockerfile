# syntax=docker/dockerfile:1

# The API, the worker and the migration are one image; the command decides which one runs.
FROM node:24-bookworm-slim AS base
ENV NODE_ENV=production
WORKDIR /app

FROM base AS dependencies
COPY package.json package-lock.json .npmrc ./
# Of the fonts, only the weights that documents are set in: a quarter of what the packages bring.
RUN npm ci --omit=dev && npm cache clean --force \
    && find node_modules/@expo-google-fonts -type f \( -name '*.ttf' -o -name '*.png' \) \
       ! -path '*/400Regular*/*.ttf' ! -path '*/600SemiBold/*.ttf' ! -path '*/700Bold/*.ttf' -delete

# Bundled here, so that a worker starts at once and the bundle is the one that was tested.
FROM dependencies AS workflows
COPY shared shared
COPY workflows workflows
COPY activities/bundle-workflows.ts activities/
COPY scripts/bundle-workflows.ts scripts/
RUN node scripts/bundle-workflows.ts dist/workflows.js

# The page is plain files; what it is built with stays behind.
FROM base AS page
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev --ignore-scripts && npm cache clean --force
COPY clients/typescript/src clients/typescript/src
COPY web web
RUN node node_modules/vite/bin/vite.js build web

FROM base
COPY --from=dependencies /app/node_modules node_modules
COPY package.json ./
COPY shared shared
COPY api api
COPY activities activities
COPY scripts/migrate.ts scripts/
COPY scripts/backup.ts scripts/
COPY scripts/installation.ts scripts/
COPY scripts/reconcile.ts scripts/
COPY scripts/replay-events.ts scripts/
COPY scripts/restore.ts scripts/
COPY scripts/scheduled-backup.ts scripts/
COPY scripts/set-password.ts scripts/
COPY scripts/set-role.ts scripts/
COPY --from=workflows /app/dist dist
COPY --from=page /app/web/dist web/dist
# Volumes mounted here take over this owner.
RUN mkdir -p /data/files /data/backups && chown node:node /data/files /data/backups
ENV HOST=0.0.0.0 \
    PORT=3000 \
    FILES_URL=file:///data/files \
    WORKFLOW_BUNDLE=/app/dist/workflows.js
USER 1000:1000
EXPOSE 3000
CMD ["node", "api/main.ts"]
