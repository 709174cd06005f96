#!/bin/sh
# Brings Temporal's two databases up to the schema of its version. Safe to repeat; SQL_* variables say where they are.
set -eu

for name in temporal visibility; do
  case $name in
    temporal) database=temporal ;;
    visibility) database=temporal_visibility ;;
  esac
  temporal-sql-tool --db "$database" setup-schema -v 0.0
  temporal-sql-tool --db "$database" update-schema -d "$SCHEMA_FOLDER/$name/versioned"
done
