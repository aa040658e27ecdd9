package org.newsprint;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.newsprint.change.RunName;
import org.slf4j.MDC;

/**
 * What a process of our own logs: a line for people, or with {@code -Dnewsprint.logFormat=json} one
 * JSON object with the fields of {@code flink-conf/local/log4j-json.properties}. Both name the run.
 * On a cluster its own logging is used.
 */
final class LogLines extends Formatter {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final boolean json;

  private LogLines(boolean json) {
    this.json = json;
  }

  /** Lines for people. */
  static LogLines plain() {
    return new LogLines(false);
  }

  /** A JSON object a line. */
  static LogLines json() {
    return new LogLines(true);
  }

  /** Logs in this form, warnings and errors unless {@code -Dnewsprint.log} names another level. */
  static void install() {
    try (InputStream levels = LogLines.class.getResourceAsStream("/logging.properties")) {
      LogManager.getLogManager().readConfiguration(levels);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Logger all = Logger.getLogger("");
    String level = System.getProperty("newsprint.log", all.getLevel().getName());
    all.setLevel(Level.parse(level.toUpperCase(Locale.ROOT)));
    boolean json = "json".equals(System.getProperty("newsprint.logFormat"));
    for (Handler handler : all.getHandlers()) {
      handler.setLevel(Level.ALL);
      handler.setFormatter(new LogLines(json));
    }
  }

  @Override
  public String format(LogRecord line) {
    return json ? object(line) : text(line);
  }

  private String text(LogRecord line) {
    return "%s %s%s - %s%n%s"
        .formatted(
            level(line),
            shortName(logger(line)),
            run().map(id -> " [" + id + "]").orElse(""),
            formatMessage(line),
            error(line).orElse(""));
  }

  private String object(LogRecord line) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("time", line.getInstant().toString());
    fields.put("level", level(line));
    fields.put("logger", logger(line));
    fields.put("thread", Thread.currentThread().getName());
    run().ifPresent(id -> fields.put(RunName.KEY, id));
    fields.put("message", formatMessage(line));
    error(line).ifPresent(trace -> fields.put("error", trace));
    try {
      return JSON.writeValueAsString(fields) + System.lineSeparator();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> run() {
    return Optional.ofNullable(MDC.get(RunName.KEY));
  }

  private static String level(LogRecord line) {
    int level = line.getLevel().intValue();
    if (level >= Level.SEVERE.intValue()) {
      return "ERROR";
    }
    if (level >= Level.WARNING.intValue()) {
      return "WARN";
    }
    return level >= Level.INFO.intValue() ? "INFO" : "DEBUG";
  }

  private static String logger(LogRecord line) {
    return Optional.ofNullable(line.getLoggerName()).orElse("");
  }

  private static String shortName(String logger) {
    return logger.substring(logger.lastIndexOf('.') + 1);
  }

  private static Optional<String> error(LogRecord line) {
    return Optional.ofNullable(line.getThrown())
        .map(
            thrown -> {
              StringWriter trace = new StringWriter();
              thrown.printStackTrace(new PrintWriter(trace, true));
              return trace.toString();
            });
  }
}
