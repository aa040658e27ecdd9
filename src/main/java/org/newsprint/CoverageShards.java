package org.newsprint;

/** Over how many keys coverage is spread where nobody says. */
final class CoverageShards {
  /**
   * For an endless job, whose state has these keys and outlasts each parallelism; and for one whose
   * parallelism is only known to Flink's own client.
   */
  private static final int MANY = 8;

  private CoverageShards() {}

  /**
   * As many as can be worked on at a time: each one has nearly all fingerprints, and what two of
   * them do on one thread is more than what one does.
   */
  static int of(MonitorOptions options, boolean endless) {
    Integer given = options.getCoverageShards();
    if (given != null) {
      return given;
    }
    FlinkOptions flink = FlinkOptions.of(options);
    if (endless || (flink.flink() && flink.parallelism().isEmpty() && FlinkHost.hosts())) {
      return MANY;
    }
    return flink.flink()
        ? flink.parallelism().orElse(1)
        : Runtime.getRuntime().availableProcessors();
  }
}
