package org.newsprint.table;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.apache.beam.sdk.util.SerializableUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {
  @Test
  void all_inTheOrderOfTheContract() {
    assertThat(
        Tables.all().stream().map(Table::name).toList(),
        contains(
            "article",
            "sentence",
            "voice",
            "article_revision",
            "cluster",
            "copy_evidence",
            "outlet_window",
            "outlet_window_history",
            "topic_window",
            "copy_flow",
            "outlet",
            "rejected",
            "run"));
  }

  @ParameterizedTest
  @CsvSource({
    "article, article_id url outlet title byline published_at time_source language words cluster_id"
        + " copy_kind copied_from similarity copy_lag_minutes headline_changed stance_shift late"
        + " relevant stance stance_label stance_confidence own_voice_stance quoted_stance"
        + " insufficient topic embeds embedded_share sentences_unread credit",
    "sentence, article_id sentence_index start_char end_char text voice speaker affiliation stance"
        + " stance_label insufficient cues sufficiency probability abstained voice_reason"
        + " published_at",
    "voice, article_id voice_index speaker affiliation kind records stance insufficient voice"
        + " published_at",
    "article_revision, article_id revision_number revision_published_at superseded_at title title_changed"
        + " words text_changed stance own_voice_stance stance_change published_at",
    "cluster, cluster_id title first_outlet first_published_at last_published_at articles outlets"
        + " exact near excerpts spun original_stance stance_min stance_max",
    "copy_evidence, article_id copied_from copy_kind channel similarity copy_share source_share"
        + " copy_skeleton_share source_skeleton_share shared_numbers passages passage_texts swaps"
        + " swap_texts published_at",
    "outlet_window, topic grain window_start window_end window_date outlet articles originals exact"
        + " near excerpts spun clusters relevant scored stance_sum stance_sumsq own_scored own_sum"
        + " own_sumsq quoted_scored quoted_sum quoted_sumsq originals_scored originals_sum favor"
        + " against neutral insufficient speakers stance_mean stance_ci_low stance_ci_high"
        + " own_voice_mean quoted_mean originals_stance_mean first_published"
        + " median_copy_lag_minutes version timing is_final changed_at change_reason"
        + " scored_clusters clusters_favor clusters_against judged abstained abstention_share"
        + " stance_corrected stance_corrected_low stance_corrected_high evidence",
    "topic_window, topic grain window_start window_end window_date articles originals exact"
        + " near excerpts spun clusters relevant scored stance_sum stance_sumsq own_scored own_sum"
        + " own_sumsq quoted_scored quoted_sum quoted_sumsq originals_scored originals_sum favor"
        + " against neutral insufficient speakers stance_mean stance_ci_low stance_ci_high"
        + " own_voice_mean quoted_mean originals_stance_mean first_published"
        + " median_copy_lag_minutes version timing is_final changed_at change_reason outlets"
        + " outlets_silent stance_mean_by_outlet stance_mean_by_cluster"
        + " scored_clusters clusters_favor clusters_against judged abstained abstention_share"
        + " stance_corrected stance_corrected_low stance_corrected_high evidence",
    "copy_flow, topic grain window_start window_end window_date from_outlet to_outlet copies spun"
        + " lag_minutes_sum median_lag_minutes version timing is_final changed_at",
    "outlet, outlet name first_seen last_seen articles country kind",
    "rejected, source position stage reason detail payload seen_at format payload_encoding"
        + " payload_truncated",
    "run, run_id job started_at finished_at runner version read accepted rejected late"
        + " duplicates_of_id outside_interval revisions"
  })
  void named_table_hasTheColumnsOfTheContract(String table, String columns) {
    assertThat(Tables.named(table).columnNames(), is(List.of(columns.split(" ", -1))));
  }

  @Test
  void history_hasTheColumnsOfOutletWindowAndVersionInItsKey() {
    assertThat(Tables.OUTLET_WINDOW_HISTORY.columns(), is(Tables.OUTLET_WINDOW.columns()));
    assertThat(
        Tables.OUTLET_WINDOW_HISTORY.key(),
        contains("topic", "grain", "window_start", "outlet", "version"));
  }

  @Test
  void descriptions_areSentences() {
    for (Table table : Tables.all()) {
      assertThat(table.description(), endsWith("."));
      table.columns().forEach(column -> assertThat(column.description(), endsWith(".")));
    }
  }

  @Test
  void means_andMediansAndDistinctCounts_doNotAddUp() {
    for (String column :
        List.of("stance_mean", "median_copy_lag_minutes", "clusters", "scored_clusters")) {
      assertThat(Tables.OUTLET_WINDOW.column(column).additive(), is(false));
    }
    for (String column : List.of("articles", "stance_sum", "first_published", "judged")) {
      assertThat(Tables.OUTLET_WINDOW.column(column).additive(), is(true));
    }
  }

  @Test
  void named_unknownTable_throws() {
    assertThrows(IllegalArgumentException.class, () -> Tables.named("articles"));
  }

  @Test
  void table_serialized_isEqual() {
    assertThat(SerializableUtils.clone(Tables.ARTICLE), is(Tables.ARTICLE));
  }

  @Test
  void table_faultyDefinition_throws() {
    Column id = Column.text("id", "Id.");
    assertFaulty("a-table", List.of("id"), id);
    assertFaulty("table", List.of());
    assertFaulty("table", List.of("id"), id, id);
    assertFaulty("table", List.of("other"), id);
    assertFaulty("table", List.of("id"), id.orAbsent());
  }

  @Test
  void column_faultyDefinition_throws() {
    assertThrows(IllegalArgumentException.class, () -> Column.text("Id", "Id."));
    assertThrows(IllegalArgumentException.class, () -> Column.text("id_", "Id."));
    assertThrows(IllegalArgumentException.class, () -> Column.text("id", " "));
    assertThrows(
        IllegalArgumentException.class, () -> Column.text("id", "Id.").addingOver("all rows."));
  }

  private static void assertFaulty(String name, List<String> key, Column... columns) {
    assertThrows(
        IllegalArgumentException.class, () -> new Table(name, "A row.", key, List.of(columns)));
  }
}
