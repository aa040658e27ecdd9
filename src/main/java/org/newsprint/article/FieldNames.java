package org.newsprint.article;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the records of a source call the fields of an article.
 *
 * <p>A record that lacks a field under its other name may have it under our own, so that rejects
 * that were mended read as well.
 *
 * @param names the other name by field; empty for a field that is not read, whatever a record calls
 *     it. In JSON a name with dots leads into objects
 * @param absent the text that stands for no value; empty if none does
 */
public record FieldNames(SortedMap<String, String> names, String absent) implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The fields under our own names. */
  public static final FieldNames OWN = new FieldNames(new TreeMap<>(), "");

  private static final String NOT_READ = "";

  // None takes the id of an export: the same article of two exports is one by its url.
  private static final SortedMap<String, FieldNames> READY =
      new TreeMap<>(
          Map.of(
              // What the search API and its downloads call them; text only where it was asked for.
              "mediacloud",
              ready(Map.of(Fields.PUBLISHED_AT, "publish_date"), ""),
              // The article list of the DOC API, which has no text: one is joined to it.
              "gdelt",
              ready(Map.of(Fields.PUBLISHED_AT, "seendate", Fields.LANGUAGE, NOT_READ), ""),
              "newsapi",
              ready(
                  Map.of(
                      Fields.OUTLET, "source.name",
                      Fields.BYLINE, "author",
                      Fields.PUBLISHED_AT, "publishedAt",
                      Fields.TEXT, "content"),
                  ""),
              // It writes None for what it did not find.
              "news-please",
              ready(
                  Map.of(
                      Fields.BYLINE, "authors",
                      Fields.PUBLISHED_AT, "date_publish",
                      Fields.TEXT, "maintext"),
                  "None")));

  /** Copies the names. */
  public FieldNames {
    names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
  }

  private static FieldNames ready(Map<String, String> names, String absent) {
    SortedMap<String, String> all = new TreeMap<>(Map.of(Fields.ID, NOT_READ));
    all.putAll(names);
    return new FieldNames(all, absent);
  }

  /** The names of the ready maps. */
  public static List<String> labels() {
    return List.copyOf(READY.keySet());
  }

  /** The ready map of this name. */
  public static Optional<FieldNames> named(String label) {
    return Optional.ofNullable(READY.get(label));
  }

  /** The fields that may have other names. */
  public static List<String> fields() {
    return Fields.ALL;
  }

  /** These names for these fields, our own for the others. */
  public static FieldNames of(Map<String, String> names) {
    return new FieldNames(new TreeMap<>(names), "");
  }

  /** Whether all fields have our own names. */
  boolean isOwn() {
    return equals(OWN);
  }

  /** Whether the field is read. */
  boolean isRead(String field) {
    return !NOT_READ.equals(names.get(field));
  }

  /** The other name of a field. */
  Optional<String> other(String field) {
    return Optional.ofNullable(names.get(field)).filter(name -> !name.equals(NOT_READ));
  }

  /** The names under which a field is looked for, the first of them first. */
  List<String> tried(String field) {
    return isRead(field)
        ? Stream.concat(other(field).stream(), Stream.of(field)).distinct().toList()
        : List.of();
  }

  /**
   * A header's columns, in lower case, with those of other names under our own. A column that
   * stands in the way of another, or is not to be read, gets a name that nobody reads.
   */
  List<String> columns(List<String> given) {
    List<String> columns = new ArrayList<>(given);
    for (String field : Fields.ALL) {
      int at = other(field).map(name -> given.indexOf(name.toLowerCase(Locale.ROOT))).orElse(-1);
      if (at >= 0 || !isRead(field)) {
        columns.replaceAll(column -> column.equals(field) ? field + " (not read)" : column);
      }
    }
    for (String field : Fields.ALL) {
      int at = other(field).map(name -> given.indexOf(name.toLowerCase(Locale.ROOT))).orElse(-1);
      if (at >= 0) {
        columns.set(at, field);
      }
    }
    return List.copyOf(columns);
  }
}
