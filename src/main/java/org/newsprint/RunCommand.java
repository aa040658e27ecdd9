package org.newsprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** {@code newsprint run}. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = "Runs a job: reads its sources and writes its tables.",
    customSynopsis =
        "newsprint run --job=FILE [--input=GLOB] [--inputFormat=FORMAT]%n"
            + "              [--output=DIR] [--formats=parquet,csv,jsonl,duckdb]%n"
            + "              [--from=DAY --to=DAY] [--encoder=bge-small|none] [--report=false]%n"
            + "              [--maxRejectedShare=SHARE]%n"
            + "              [--jdbcUrl=URL --jdbcUser=NAME --jdbcPassword=env:NAME|file:PATH%n"
            + "               [--createTables]]%n"
            + "              [any option of Beam and its runner]",
    footer = {
      "",
      "Options; each overrides the job file:",
      "  --job=FILE             the job file, for example pipelines/seeds.yaml",
      "  --input=GLOB           reads these files instead of the job's inputs",
      "  --inputFormat=FORMAT   their format if their ending does not tell it: text,",
      "                         jsonl, csv, html, warc, feed, parquet or avro",
      "  --output=DIR           writes the tables below this folder",
      "  --formats=LIST         writes these formats: parquet,csv,jsonl; duckdb puts",
      "                         all tables into one file, made of parquet if alone",
      "  --layout=whole|days    writes each table as one file (default), or one for each day",
      "  --from=DAY --to=DAY    takes only articles published from the first day to the",
      "                         one before the second, and goes on from what runs over",
      "                         earlier days left in the output folder; rewrites only",
      "                         the days that change",
      "  --encoder=NAME         reads sentences with bge-small, or none for words alone",
      "  --maxRejectedShare=SHARE  ends with exit code 3 if more of the records were",
      "                         rejected, from 0 to 1 (0.2); nothing is left unwritten",
      "  --report=false         writes the tables alone, without DIR/report.html",
      "  --jdbcUrl=URL          delivers the tables to a database too, for example",
      "                         jdbc:postgresql://localhost:5432/news",
      "  --jdbcUser=NAME        as this user",
      "  --jdbcPassword=REF     whose password stands in env:NAME or file:PATH",
      "  --createTables         makes the tables that the database lacks",
      "  --runAt=TIME           the time that the rows carry, ISO 8601; now by default",
      "  --coverageShards=N     spreads the comparisons over N keys (one for each of the",
      "                         parts or, without Flink, cores; 8 in an endless job)",
      "  --runner=NAME          DirectRunner (default) or FlinkRunner",
      "  --flinkMaster=ADDRESS  [local], or host:port of a Flink 1.19 cluster",
      "  --streaming            on Flink: runs the same job as a stream",
      "  --parallelism=N        on Flink: splits each step into N parts (1)",
      "  --attachedMode=false   on a cluster: returns as soon as the job is submitted",
      "  --checkpointingInterval=MS  on Flink, with --streaming: goes on from the last",
      "                         checkpoint when a machine dies (docs/operations.md)",
      "",
      "Exit code: 0 done, or submitted with --attachedMode=false; 1 failed; 2 could not",
      "be run; 3 done and all is written, but more records were rejected than",
      "--maxRejectedShare allows."
    })
final class RunCommand implements Callable<Integer> {
  // Beam reads the options itself: it knows those of every runner on the class path.
  @Unmatched private List<String> args = new ArrayList<>();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws UnrunnableJobException {
    return Launch.prepare(args, List.of(), Set.of()).run(spec.commandLine().getOut());
  }
}
