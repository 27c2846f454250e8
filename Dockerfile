# The base image is pinned by digest: raise version and digest together, in both lines.
# The same commands that anybody runs: npm ci, npm run build, and what `npm start` does in the end.
FROM node:22.23.3-bookworm-slim@sha256:43ac6c60b8f89723f746e8a92ce91abd5017e627ce1ddfe4238355d3a30b772c AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --include=dev --no-audit --no-fund
COPY . .
RUN npm run build && rm -rf .next/cache && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

# The commands for backups, beside the clients of PostgreSQL that they need: of the very image that the database is.
FROM postgres:18.6@sha256:5a5a84b19854a9ffaa54082c166ff4ec27473a361e496e5ea167f298f2da9722 AS backup
WORKDIR /app
ENV NODE_ENV=production DATA_DIR=/data MEDIA_DIR=/media BACKUP_DIR=/backups
COPY --from=build /usr/local/bin/node /usr/local/bin/
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
RUN mkdir -p /data /media /backups && chown 1000:1000 /data /media /backups && chmod 700 /backups
USER 1000:1000
VOLUME ["/data", "/media", "/backups"]
STOPSIGNAL SIGTERM
ENTRYPOINT []
CMD ["node", "-C", "production", "dist/backup.js", "--daily", "02:30"]

FROM node:22.23.3-bookworm-slim@sha256:43ac6c60b8f89723f746e8a92ce91abd5017e627ce1ddfe4238355d3a30b772c
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data MEDIA_DIR=/media
COPY --from=build /app/package.json /app/next.config.mjs ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/.next ./.next
COPY --from=build /app/dist ./dist
COPY --from=build /app/public ./public
COPY --from=build /app/seed ./seed
COPY --from=build /app/src/accounts/common-passwords.txt ./src/accounts/
RUN mkdir -p /data /media && chown 1000:1000 /data /media .next
# A number: Kubernetes cannot tell whether a name is root.
USER 1000:1000
VOLUME ["/data", "/media"]
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD node -e "fetch('http://127.0.0.1:'+process.env.PORT+'/readyz').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"
CMD ["node", "-C", "production", "--min-semi-space-size=16", "dist/server.js"]
