package org.newsprint;

import java.util.List;
import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.StreamingOptions;
import org.apache.beam.sdk.options.Validation;
import org.jspecify.annotations.Nullable;

/** The command line of a run. Options given here override the job file. */
public interface MonitorOptions extends PipelineOptions, StreamingOptions {
  /** How the tables are laid out in files. */
  @Description("How the tables are laid out in files: whole or days.")
  @Nullable String getLayout();

  void setLayout(@Nullable String layout);

  /** The job file. */
  @Description("The job file, for example pipelines/seeds.yaml.")
  @Validation.Required
  String getJob();

  void setJob(String job);

  /** What to read instead of the job file's inputs. */
  @Description("Reads these files instead of the job's inputs: a path with wildcards.")
  @Nullable String getInput();

  void setInput(@Nullable String input);

  /** The format of {@link #getInput}. */
  @Description("The format of --input: text, jsonl or csv. By default told from its ending.")
  @Nullable String getInputFormat();

  void setInputFormat(@Nullable String format);

  /** Where to write instead. */
  @Description("Writes the tables below this folder instead of the job's.")
  @Nullable String getOutput();

  void setOutput(@Nullable String output);

  /** What to write instead. */
  @Description("Writes these formats instead of the job's: parquet,csv,jsonl,duckdb.")
  @Nullable List<String> getFormats();

  void setFormats(@Nullable List<String> formats);

  /** What reads the sentences instead. */
  @Description(
      "Reads sentences with this encoder instead of the job's: bge-small, or none for words alone.")
  @Nullable String getEncoder();

  void setEncoder(@Nullable String encoder);

  /** The time of the run. */
  @Description(
      "The time that rows of a bounded run carry as changed_at and seen_at, ISO 8601; now by"
          + " default. Two runs over the same articles at the same time write the same bytes,"
          + " but for run.finished_at.")
  @Nullable String getRunAt();

  void setRunAt(@Nullable String runAt);

  /** The first day of the interval. */
  @Description(
      "The first day of the articles that the run takes, for example 2020-06-10: it goes on from"
          + " what runs over earlier days wrote to the output folder.")
  @Nullable String getFrom();

  void setFrom(@Nullable String from);

  /** The day after the interval. */
  @Description("The day after the last of the articles that the run takes.")
  @Nullable String getTo();

  void setTo(@Nullable String to);

  /** Over how many keys coverage is spread; {@link CoverageShards} chooses where none is given. */
  @Description("Over how many keys the comparisons are spread. No result depends on it.")
  @Nullable Integer getCoverageShards();

  void setCoverageShards(@Nullable Integer shards);

  /** Whether to end with a report. */
  @Description("Whether a run that ends writes report.html beside its tables; by default it does.")
  @Nullable Boolean getReport();

  void setReport(@Nullable Boolean report);

  /** How many of the records may be rejected. */
  @Description(
      "The share of the records read, 0 to 1, of which a run rejects no more without ending with"
          + " exit code 3 after everything is written; 0.2 by default.")
  @Nullable Double getMaxRejectedShare();

  void setMaxRejectedShare(@Nullable Double share);

  /** The database to deliver to instead. */
  @Description("Delivers the tables to this database too: jdbc:postgresql://HOST:PORT/DATABASE.")
  @Nullable String getJdbcUrl();

  void setJdbcUrl(@Nullable String url);

  /** Who writes there. */
  @Description("The database's user that writes the tables.")
  @Nullable String getJdbcUser();

  void setJdbcUser(@Nullable String user);

  /** Where the user's password stands; never the password, since every option can be read. */
  @Description("Where the user's password stands: env:NAME or file:PATH.")
  @Nullable String getJdbcPassword();

  void setJdbcPassword(@Nullable String reference);

  /** Whether to make missing tables. */
  @Description("Makes the tables that the database lacks, before the run.")
  @Default.Boolean(false)
  boolean getCreateTables();

  void setCreateTables(boolean createTables);
}
