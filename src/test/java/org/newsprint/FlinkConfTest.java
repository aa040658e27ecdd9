package org.newsprint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
import org.apache.flink.configuration.HighAvailabilityOptions;
import org.apache.flink.configuration.JobManagerOptions;
import org.apache.flink.configuration.MetricOptions;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateBackendOptions;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.configuration.WebOptions;
import org.apache.flink.contrib.streaming.state.RocksDBConfigurableOptions;
import org.apache.flink.contrib.streaming.state.RocksDBOptions;
import org.apache.flink.kubernetes.operator.api.spec.FlinkDeploymentSpec;
import org.apache.flink.runtime.clusterframework.TaskExecutorProcessUtils;
import org.apache.flink.runtime.jobmanager.JobManagerProcessUtils;
import org.apache.flink.streaming.api.environment.ExecutionCheckpointingOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
          HighAvailabilityOptions.class,
          JobManagerOptions.class,
          MetricOptions.class,
          RestOptions.class,
          RestartStrategyOptions.class,
          RocksDBConfigurableOptions.class,
          RocksDBOptions.class,
          StateBackendOptions.class,
          TaskManagerOptions.class,
          WebOptions.class);

  // What the reporter and Flink ask for below its name.
  private static final Set<String> OF_THE_REPORTER =
      Set.of("metrics.reporter.prom.factory.class", "metrics.reporter.prom.port");

  private static final Pattern VERSION =
      Pattern.compile("<(flink|kafka|onnxruntime)\\.version>([^<]+)</");

  static Stream<String> folders() {
    return Stream.of("flink-conf", "flink-conf/local", "flink-conf/session");
  }

  @ParameterizedTest
  @MethodSource("folders")
  void load_everyKey_isOneOfFlinksAndDiffersFromItsDefault(String folder) {
    assertDiffers(GlobalConfiguration.loadConfiguration(folder));
  }

  @Test
  void load_flinkConfigurationOfTheEndlessJob_isFlinksAndDiffersFromItsDefaults(
      @TempDir Path folder) throws IOException {
    StringBuilder lines = new StringBuilder();
    KubernetesFiles.stream()
        .getSpec()
        .getFlinkConfiguration()
        .forEach((key, value) -> lines.append(key).append(": ").append(value).append('\n'));
    Files.writeString(folder.resolve("config.yaml"), lines);
    assertDiffers(GlobalConfiguration.loadConfiguration(folder.toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"flink-conf/local", "flink-conf/session"})
  void load_memoryOfProcesses_addsUp(String folder) {
    assertMemoryAddsUp(GlobalConfiguration.loadConfiguration(folder));
  }

  @Test
  void load_memoryOfPods_addsUp() throws IOException {
    FlinkDeploymentSpec stream = KubernetesFiles.stream().getSpec();
    Map<String, String> all = new TreeMap<>(stream.getFlinkConfiguration());
    all.put("taskmanager.memory.process.size", stream.getTaskManager().getResource().getMemory());
    all.put("jobmanager.memory.process.size", stream.getJobManager().getResource().getMemory());
    assertMemoryAddsUp(Configuration.fromMap(all));
  }

  /**
   * Flink's own calculation of each process' heap and other parts; it throws if they do not fit.
   */
  private static void assertMemoryAddsUp(Configuration configuration) {
    assertThat(
        TaskExecutorProcessUtils.processSpecFromConfig(configuration)
            .getTaskHeapSize()
            .getMebiBytes(),
        is(greaterThan(300)));
    assertThat(
        JobManagerProcessUtils.processSpecFromConfigWithNewOptionToInterpretLegacyHeap(
                configuration, JobManagerOptions.TOTAL_FLINK_MEMORY)
            .getJvmHeapMemorySize()
            .getMebiBytes(),
        is(greaterThan(300)));
  }

  /** Every key is known, has a value that Flink can read, and is not what Flink does anyway. */
  private static void assertDiffers(Configuration loaded) {
    Map<String, ConfigOption<?>> known = known();
    Set<String> unknown = new TreeSet<>(loaded.keySet());
    unknown.removeAll(known.keySet());
    unknown.removeAll(OF_THE_REPORTER);
    assertThat(loaded.keySet(), is(not(empty())));
    assertThat(unknown, is(empty()));
    for (String key : loaded.keySet()) {
      ConfigOption<?> option = known.get(key);
      if (option != null && option.hasDefaultValue()) {
        assertThat(key, loaded.get(option), is(not((Object) option.defaultValue())));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "flink-conf/config.yaml",
        "flink-conf/local/config.yaml",
        "flink-conf/session/config.yaml",
        "flink-conf/kubernetes/stream.yaml"
      })
  void file_everyGroupOfKeys_beginsWithAReason(String file) throws IOException {
    String text = Files.readString(Path.of(file), UTF_8);
    if (text.contains("  flinkConfiguration:\n")) {
      int begin = text.indexOf("  flinkConfiguration:\n") + "  flinkConfiguration:\n".length();
      text = text.substring(begin, text.indexOf("\n  podTemplate:"));
    }
    List<String> groups = List.of(text.strip().split("\n\\s*\n"));
    assertThat(groups.size(), is(greaterThan(3)));
    for (String group : groups) {
      assertThat(group, group.strip().startsWith("# "), is(true));
    }
  }

  @Test
  void known_optionsOfFlink_areFound() {
    assertThat(known().keySet(), hasItem("taskmanager.memory.managed.size"));
    assertThat(known().keySet(), not(hasItem("taskmanager.memory.managed.sise")));
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

  private static Map<String, ConfigOption<?>> known() {
    Map<String, ConfigOption<?>> keys = new TreeMap<>();
    for (Class<?> options : OPTIONS) {
      for (Field field : options.getFields()) {
        if (Modifier.isStatic(field.getModifiers()) && field.getType().equals(ConfigOption.class)) {
          ConfigOption<?> option = option(field);
          keys.put(option.key(), option);
          option.fallbackKeys().forEach(key -> keys.put(key.getKey(), option));
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
