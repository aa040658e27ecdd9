package org.newsprint.cluster;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NewJobsTest {
  private static final String JOBS = "/jobs/overview";
  private static final String OLD = "{\"jid\":\"01\",\"name\":\"seeds\"}";
  private static final String NEW = "{\"jid\":\"02\",\"name\":\"seeds\"}";
  private static final String OTHER = "{\"jid\":\"03\",\"name\":\"other\"}";

  @Test
  void ids_jobOfThatNameThatHasCome_isFound() throws IOException {
    try (Answers cluster = Answers.started().with(JOBS, jobs(OLD))) {
      NewJobs jobs = NewJobs.since(cluster.address(), "seeds");
      assertThat(jobs.ids(), is(Set.of()));

      cluster.with(JOBS, jobs(OLD, NEW, OTHER));

      assertThat(jobs.ids(), contains("02"));
    }
  }

  @Test
  void since_nobodyAnswers_fails() {
    Answers cluster = Answers.started();
    ClusterAddress gone = cluster.address();
    cluster.close();

    assertThrows(IOException.class, () -> NewJobs.since(gone, "seeds"));
  }

  private static String jobs(String... jobs) {
    return "{\"jobs\":[" + String.join(",", jobs) + "]}";
  }
}
