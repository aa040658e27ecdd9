// Runs every statement of docs/bi/sql on the DuckDB file that NEWSPRINT_DUCKDB names, when the page is built.
import {readdirSync, readFileSync} from "node:fs";
import {DuckDBInstance} from "@duckdb/node-api";

const file = process.env.NEWSPRINT_DUCKDB ?? "../../../out/mine/newsprint.duckdb";
const folder = new URL("../../../sql/", import.meta.url);
const instance = await DuckDBInstance.create(file, {access_mode: "READ_ONLY"});
const connection = await instance.connect();
await connection.run("SET TimeZone = 'UTC'");

const said = (line, begin) => line.slice(begin.length);
const plain = (value) => (typeof value === "bigint" ? Number(value) : value);
const panels = [];
for (const name of readdirSync(folder).sort()) {
  const text = readFileSync(new URL(name, folder), "utf8");
  const [title, chart, note] = text.split("\n");
  const found = await connection.runAndReadAll(text);
  const types = found.columnTypes().map(String);
  const columns = found.columnNames().map((column, i) => ({
    name: column,
    kind: /INT|DOUBLE|DECIMAL/.test(types[i]) ? "number" : /TIMESTAMP|DATE/.test(types[i]) ? "time" : "text",
  }));
  const rows = found.getRowsJson().map((row) =>
    Object.fromEntries(
      columns.map(({name, kind}, i) => [name, kind === "number" && row[i] !== null ? Number(row[i]) : plain(row[i])])));
  panels.push({
    name: name.replace(/\.sql$/, ""),
    title: said(title, "-- title: "),
    chart: said(chart, "-- chart: "),
    note: said(note, "-- note: "),
    columns,
    rows,
  });
}
process.stdout.write(JSON.stringify(panels));
