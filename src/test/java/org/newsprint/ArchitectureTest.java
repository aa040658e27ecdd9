package org.newsprint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.junit.jupiter.api.Test;

/** Data flows one way through the packages; kernels know nothing of Beam. */
class ArchitectureTest {
  private static final String BASE = "org.newsprint.";

  /** In running order: a package may import those before it. */
  private static final List<String> FLOW =
      List.of(
          "codec",
          "config",
          "reject",
          "change",
          "html",
          "credit",
          "language",
          "article",
          "outlet",
          "kafka",
          "fingerprint",
          "coverage",
          "evidence",
          "encoder",
          "reading",
          "voice",
          "learn",
          "topic",
          "stance",
          "revision",
          "aggregate",
          "table",
          "archive",
          "report",
          "cell",
          "trace",
          "database",
          "evaluate",
          "cluster",
          "synthetic",
          "bench");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.newsprint");

  @Test
  void packages_importOnlyThoseBeforeThem() {
    for (int i = 0; i < FLOW.size(); i++) {
      String[] later =
          Stream.concat(
                  FLOW.stream().skip(i + 1L).map(name -> BASE + name), Stream.of("org.newsprint"))
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(BASE + FLOW.get(i))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .check(CLASSES);
    }
  }

  @Test
  void packages_haveNoCircles() {
    slices().matching("org.newsprint.(*)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void everyPackage_isInTheFlow() {
    classes()
        .should()
        .resideInAnyPackage(
            Stream.concat(FLOW.stream().map(name -> BASE + name), Stream.of("org.newsprint"))
                .toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void kernels_knowNothingOfPipelines() {
    noClasses()
        .that(doNotWire())
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.beam.sdk.transforms..",
            "org.apache.beam.sdk.values..",
            "org.apache.beam.sdk.state..")
        .check(CLASSES);
  }

  @Test
  void stages_neverSeeOptions() {
    noClasses()
        .that()
        .resideInAnyPackage(FLOW.stream().map(name -> BASE + name).toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .areAssignableTo(PipelineOptions.class)
        .check(CLASSES);
  }

  @Test
  void transforms_areFinalAndMadeByFactories() {
    classes()
        .that()
        .areAssignableTo(PTransform.class)
        .should()
        .haveModifier(JavaModifier.FINAL)
        .andShould()
        .haveOnlyPrivateConstructors()
        .check(CLASSES);
  }

  /** Classes that are neither transforms nor their worker code, nor the command line. */
  private static DescribedPredicate<JavaClass> doNotWire() {
    return DescribedPredicate.describe(
        "do not wire",
        type -> {
          JavaClass outermost = type;
          while (outermost.getEnclosingClass().isPresent()) {
            outermost = outermost.getEnclosingClass().get();
          }
          return !outermost.isAssignableTo(PTransform.class)
              && !outermost.isAssignableTo(DoFn.class)
              && !outermost.isAssignableTo(org.apache.beam.sdk.transforms.Combine.CombineFn.class)
              && !outermost.getPackageName().equals("org.newsprint");
        });
  }
}
