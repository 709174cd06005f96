#!/bin/sh
# Runs once, when the PostgreSQL volume is empty: one account and its databases for the product, one for Temporal.
set -eu

psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  --set product_password="$APPLICATIONS_PASSWORD" --set temporal_password="$TEMPORAL_PASSWORD" <<'SQL'
create role applications login password :'product_password';
create database applications owner applications template template0 encoding 'UTF8';
create role temporal login password :'temporal_password';
create database temporal owner temporal;
create database temporal_visibility owner temporal;
SQL
