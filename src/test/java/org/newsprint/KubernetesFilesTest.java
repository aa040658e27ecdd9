package org.newsprint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.flink.kubernetes.operator.api.FlinkDeployment;
import org.apache.flink.kubernetes.operator.api.spec.FlinkVersion;
import org.apache.flink.kubernetes.operator.api.spec.JobSpec;
import org.apache.flink.kubernetes.operator.api.spec.UpgradeMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KubernetesFilesTest {
  @Test
  void stream_job_isUpgradedBySavepointAndRunsTheBundledJar() throws Exception {
    FlinkDeployment stream = KubernetesFiles.stream();
    JobSpec job = stream.getSpec().getJob();
    assertThat(stream.getApiVersion(), is("flink.apache.org/v1beta1"));
    assertThat(stream.getSpec().getFlinkVersion(), is(FlinkVersion.v1_19));
    assertThat(job.getUpgradeMode(), is(UpgradeMode.SAVEPOINT));
    assertThat(Class.forName(job.getEntryClass()), is((Object) Newsprint.class));
    // Each option is known: the same arguments, read as the job reads them.
    List<String> args = List.of(job.getArgs());
    assertThat(args.get(0), is("run"));
    MonitorOptions options = Arguments.read(args.subList(1, args.size()));
    assertThat(args, hasItem("--parallelism=" + job.getParallelism()));
    assertThat(options.getRunner().getSimpleName(), is("FlinkRunner"));
  }

  @Test
  void stream_container_isTheOperatorsAndItsVolumesAreThere() throws IOException {
    var pod = KubernetesFiles.stream().getSpec().getPodTemplate().getSpec();
    Container main = pod.getContainers().get(0);
    assertThat(main.getName(), is("flink-main-container"));
    Set<String> volumes =
        pod.getVolumes().stream().map(volume -> volume.getName()).collect(Collectors.toSet());
    assertThat(
        main.getVolumeMounts().stream().map(VolumeMount::getName).collect(Collectors.toSet()),
        is(volumes));
    String port =
        KubernetesFiles.stream()
            .getSpec()
            .getFlinkConfiguration()
            .get("metrics.reporter.prom.port");
    assertThat(main.getPorts().get(0).getContainerPort(), is(Integer.valueOf(port)));
    assertSecretsAreReferences(main);
  }

  @Test
  void nightly_nights_neverOverlap() throws IOException {
    CronJob nightly = KubernetesFiles.nightly();
    assertThat(nightly.getApiVersion(), is("batch/v1"));
    assertThat(nightly.getSpec().getConcurrencyPolicy(), is("Forbid"));
    Container container =
        nightly.getSpec().getJobTemplate().getSpec().getTemplate().getSpec().getContainers().get(0);
    String command = String.join(" ", container.getArgs());
    assertThat(command, containsString("newsprint run --job=pipelines/nightly.yaml --from="));
    assertThat(command, containsString(" --to="));
    assertThat(
        nightly
            .getSpec()
            .getJobTemplate()
            .getSpec()
            .getPodFailurePolicy()
            .getRules()
            .get(0)
            .getOnExitCodes()
            .getValues(),
        hasItem(ExitCode.UNRUNNABLE));
    assertSecretsAreReferences(container);
  }

  private static void assertSecretsAreReferences(Container container) {
    for (EnvVar variable : container.getEnv()) {
      assertThat(variable.getName(), variable.getValue() == null, is(true));
      assertThat(variable.getValueFrom().getSecretKeyRef().getName(), is("newsprint"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "    upgradeMode:>    upgradMode:",
        "  serviceAccount:>  serviceAcount:",
        "containerPort:>containerPorts:",
        "claimName:>claim:",
        "upgradeMode: savepoint>upgradeMode: savepoints",
        "v1_19>v1_19_1"
      })
  void stream_misspelt_isRefused(String change) throws IOException {
    assertRefused("stream.yaml", change, FlinkDeployment.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "concurrencyPolicy:>concurencyPolicy:",
        "restartPolicy:>restartsPolicy:",
        "backoffLimit: 3>backoffLimit: three",
        "secretKeyRef: {name>secretKeyRef: {nam"
      })
  void nightly_misspelt_isRefused(String change) throws IOException {
    assertRefused("nightly.yaml", change, CronJob.class);
  }

  private static void assertRefused(String file, String change, Class<?> type) throws IOException {
    List<String> sides = List.of(change.split(">"));
    String text = Files.readString(Path.of("flink-conf/kubernetes", file), UTF_8);
    String changed = text.replace(sides.get(0), sides.get(1));
    assertThat(changed.equals(text), is(false));
    assertThrows(IOException.class, () -> KubernetesFiles.read(changed, type));
  }

  @Test
  void dockerfile_image_isOfTheBuildsFlink() throws IOException {
    String file = Files.readString(Path.of("flink-conf/kubernetes/Dockerfile"), UTF_8);
    String build = Files.readString(Path.of("pom.xml"), UTF_8);
    String flink =
        file.lines().filter(line -> line.startsWith("FROM flink:")).findFirst().orElseThrow();
    String version = flink.substring("FROM flink:".length(), flink.indexOf("-java17"));
    assertThat(build, containsString("<flink.version>" + version + "</flink.version>"));
  }
}
