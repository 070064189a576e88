#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# How long an import takes beside the sqlite3 shell that .imports the finished rows into the same tables, indexes, search
# index and change log. The shell is given everything worked out: keys, parts, search tokens, log. Two ways: with the indexes
# there from the start, and with them made at the end, which is the best it can do.
#   import_baseline.sh BUILD LIST.csv WORKFOLDER
set -eu
build=$1 list=$2 work=$3
mkdir -p "$work"
export XDG_DATA_HOME="$work/data"
rm -rf "$work"/*.rapport* "$work"/*.csv "$work"/*.db* "$work"/*.sql
seconds() { /usr/bin/time -f "%e s, %U s CPU, %M KB" "$@" 2>&1 >/dev/null | tail -1; }

echo "rapport:          $(seconds "$build/tests/core/rapport_commandmain" import "$list" --file "$work/ours.rapport")"
ls -l "$work/ours.rapport" | awk '{print "                  " $5 " bytes"}'

tables=$(sqlite3 "$work/ours.rapport" "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND sql LIKE 'CREATE TABLE%' AND name NOT LIKE '%\_search%' ESCAPE '\\'")
for table in $tables; do
    [ "$table" = op ] && continue
    # a blob goes as text of the same length: the shell cannot read one from CSV
    columns=$(sqlite3 "$work/ours.rapport" "SELECT group_concat(CASE WHEN type = 'BLOB' THEN 'substr(hex(\"' || name || '\"), 1, length(\"' || name || '\"))' ELSE '\"' || name || '\"' END) FROM pragma_table_info('$table')")
    sqlite3 -csv "$work/ours.rapport" "SELECT $columns FROM \"$table\"" > "$work/$table.csv"
done
"$build/tests/bench/dump_grams" "$work/ours.rapport" > "$work/grams.csv"
sqlite3 "$work/ours.rapport" "SELECT sql || ';' FROM sqlite_schema WHERE type = 'table' AND sql IS NOT NULL AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%\_search\_%' ESCAPE '\\'" > "$work/tables.sql"
sqlite3 "$work/ours.rapport" "SELECT sql || ';' FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL" > "$work/indexes.sql"

script() { # $1: before or after
    echo "PRAGMA journal_mode = wal; PRAGMA synchronous = normal; PRAGMA cache_size = -65536;"
    echo ".read $work/tables.sql"
    [ "$1" = before ] && echo ".read $work/indexes.sql"
    echo "INSERT INTO contact_search(contact_search, rank) VALUES ('hashsize', 4194304), ('automerge', 0), ('crisismerge', 64);"
    echo "ATTACH '$work/ours.rapport' AS ours; BEGIN; INSERT INTO op SELECT * FROM ours.op;"
    echo ".mode csv"
    for table in $tables; do
        [ "$table" = op ] || echo ".import $work/$table.csv $table"
    done
    echo "CREATE TEMP TABLE grams(id INTEGER, text TEXT);"
    echo ".import --schema temp $work/grams.csv grams"
    echo "INSERT INTO contact_search(rowid, grams) SELECT id, text FROM temp.grams;"
    [ "$1" = after ] && echo ".read $work/indexes.sql"
    echo "COMMIT;"
}
for when in after before; do
    script $when > "$work/$when.sql"
    echo "shell, indexes $when: $(seconds sh -c "sqlite3 '$work/$when.db' < '$work/$when.sql'")"
done
ls -l "$work/after.db" | awk '{print "                  " $5 " bytes"}'
