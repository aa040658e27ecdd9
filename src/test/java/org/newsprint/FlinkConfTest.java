package org.newsprint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.ClusterOptions;
import org.apache.flink.configuration.ConfigOption;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.CoreOptions;
import org.apache.flink.configuration.GlobalConfiguration;
import org.apache.flink.configuration.HeartbeatManagerOptions;
import org.apache.flink.configuration.JobManagerOptions;
import org.apache.flink.configuration.MetricOptions;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateBackendOptions;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.configuration.WebOptions;
import org.apache.flink.contrib.streaming.state.RocksDBConfigurableOptions;
import org.apache.flink.contrib.streaming.state.RocksDBOptions;
import org.apache.flink.streaming.api.environment.ExecutionCheckpointingOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The configurations, read as Flink reads them. */
class FlinkConfTest {
  private static final List<Class<?>> OPTIONS =
      List.of(
          CheckpointingOptions.class,
          ClusterOptions.class,
          CoreOptions.class,
          ExecutionCheckpointingOptions.class,
          HeartbeatManagerOptions.class,
          JobManagerOptions.class,
          MetricOptions.class,
          RestOptions.class,
          RestartStrategyOptions.class,
          RocksDBConfigurableOptions.class,
          RocksDBOptions.class,
          StateBackendOptions.class,
          TaskManagerOptions.class,
          WebOptions.class);

  // A reporter's own options have its name in the key.
  private static final Pattern REPORTER = Pattern.compile("metrics\\.reporter\\.prom\\..*");

  private static final Pattern VERSION =
      Pattern.compile("<(flink|kafka|onnxruntime)\\.version>([^<]+)</");

  @ParameterizedTest
  @ValueSource(strings = {"flink-conf", "flink-conf/local"})
  void load_everyKey_isOneOfFlinks(String folder) {
    Configuration loaded = GlobalConfiguration.loadConfiguration(folder);

    Set<String> unknown = new TreeSet<>(loaded.keySet());
    unknown.removeAll(known());
    unknown.removeIf(key -> REPORTER.matcher(key).matches());

    assertThat(loaded.keySet(), is(not(empty())));
    assertThat(unknown, is(empty()));
  }

  @Test
  void known_optionsOfFlink_areFound() {
    assertThat(known(), hasItem("taskmanager.memory.managed.size"));
    assertThat(known(), not(hasItem("taskmanager.memory.managed.sise")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"flink-conf/local/pom.xml", "flink-conf/local/kafka/pom.xml"})
  void localProcesses_libraries_areThoseOfTheBuild(String pom) throws IOException {
    String build = Files.readString(Path.of("pom.xml"), UTF_8);
    Matcher versions = VERSION.matcher(Files.readString(Path.of(pom), UTF_8));

    assertThat(versions.find(), is(true));
    do {
      assertThat(build, containsString(versions.group()));
    } while (versions.find());
  }

  private static Set<String> known() {
    Set<String> keys = new TreeSet<>();
    for (Class<?> options : OPTIONS) {
      for (Field field : options.getFields()) {
        if (Modifier.isStatic(field.getModifiers()) && field.getType().equals(ConfigOption.class)) {
          ConfigOption<?> option = option(field);
          keys.add(option.key());
          option.fallbackKeys().forEach(key -> keys.add(key.getKey()));
        }
      }
    }
    return keys;
  }

  private static ConfigOption<?> option(Field field) {
    try {
      return (ConfigOption<?>) Stream.of(field.get(null)).findFirst().orElseThrow();
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
