package org.newsprint;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.flink.kubernetes.operator.api.FlinkDeployment;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files of flink-conf/kubernetes, read as Kubernetes and Flink's operator do, but strictly. */
final class KubernetesFiles {
  private static final Path FOLDER = Path.of("flink-conf/kubernetes");

  private static final ObjectMapper STRICT =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .annotationIntrospector(new NoPlaceForOthers())
          .build();

  private KubernetesFiles() {}

  /** The endless job. */
  static FlinkDeployment stream() throws IOException {
    return read(Files.readString(FOLDER.resolve("stream.yaml")), FlinkDeployment.class);
  }

  /** The nightly job. */
  static CronJob nightly() throws IOException {
    return read(Files.readString(FOLDER.resolve("nightly.yaml")), CronJob.class);
  }

  /** A file's text as an object, of which each key must be a property. */
  static <T> T read(String yaml, Class<T> type) throws IOException {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    Object tree = new Yaml(new SafeConstructor(options)).load(yaml);
    byte[] json = STRICT.writeValueAsString(tree).getBytes(StandardCharsets.UTF_8);
    return STRICT.readValue(json, type);
  }

  /**
   * Kubernetes' classes have a map for keys that they do not know; here such a key is a mistake.
   */
  private static final class NoPlaceForOthers extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public Boolean hasAnySetter(Annotated member) {
      return false;
    }

    @Override
    public JsonIgnoreProperties.Value findPropertyIgnoralByName(
        MapperConfig<?> config, Annotated type) {
      return super.findPropertyIgnoralByName(config, type).withoutIgnoreUnknown();
    }
  }
}
