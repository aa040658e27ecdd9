package org.newsprint.article;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.newsprint.html.Page;
import org.newsprint.html.UnparsablePageException;
import org.newsprint.reject.Provenance;
import org.newsprint.reject.RejectReason;

/**
 * Reads a feed, RSS or Atom. Each entry becomes a JSON line with the names of {@link Fields}, which
 * is also what a reject keeps of it and a replay reads. Nothing that the feed refers to is opened,
 * and one with a document type is not read.
 */
final class FeedFile {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String DEPTH_LIMIT =
      "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";
  private static final int DEEPEST = 256;

  private static final Defect TOO_MANY_TAGS =
      new Defect(
          RejectReason.TOO_LARGE,
          "the feed has more than %s tags up to the end of this entry".formatted(Page.MOST_TAGS));

  private final SourceFile file;
  private final Consumer<SourceRecord> out;

  FeedFile(SourceFile file, Consumer<SourceRecord> out) {
    this.file = file;
    this.out = out;
  }

  void read() {
    byte[] bytes = new byte[0];
    try (InputStream in = file.content().open()) {
      bytes = in.readNBytes(Limits.RECORD_BYTES + 1);
    } catch (IOException failure) {
      out.accept(file.unreadable(0, bytes, failure));
      return;
    }
    if (bytes.length > Limits.RECORD_BYTES) {
      String detail = "the feed is longer than %s bytes".formatted(Limits.RECORD_BYTES);
      broken(bytes, new Defect(RejectReason.TOO_LARGE, detail));
      return;
    }
    Optional<SyndFeed> feed = feed(bytes);
    long number = 1;
    long tags = 0;
    for (SyndEntry entry : feed.map(SyndFeed::getEntries).orElse(List.of())) {
      tags += tags(entry);
      out.accept(
          tags > Page.MOST_TAGS
              ? broken(number, entry, TOO_MANY_TAGS)
              : record(number, feed.orElseThrow(), entry));
      number++;
    }
  }

  private SourceRecord record(long number, SyndFeed feed, SyndEntry entry) {
    try {
      return record(number, line(feed, entry));
    } catch (UnparsablePageException failed) {
      String detail = String.valueOf(failed.getMessage());
      return broken(number, entry, new Defect(RejectReason.UNREADABLE_FILE, detail));
    }
  }

  private SourceRecord broken(long number, SyndEntry entry, Defect defect) {
    byte[] text = markup(entry).collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
    return file.broken(number, Body.beginning(text), defect);
  }

  private static long tags(SyndEntry entry) {
    return markup(entry).mapToLong(Page::tags).sum();
  }

  private static Stream<String> markup(SyndEntry entry) {
    Stream<SyndContent> contents =
        Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()));
    return Stream.concat(Stream.ofNullable(entry.getTitle()), contents.map(SyndContent::getValue))
        .filter(Objects::nonNull);
  }

  private Optional<SyndFeed> feed(byte[] bytes) {
    try (Reader reader =
        new XmlReader(
            new ByteArrayInputStream(bytes),
            true,
            file.charset().orElse(StandardCharsets.UTF_8.name()))) {
      WireFeed feed = new WireFeedInput(false, Locale.ROOT).build(builder().build(reader));
      return Optional.of(new SyndFeedImpl(feed));
    } catch (IOException | JDOMException | FeedException | RuntimeException unreadable) {
      // The library takes many values on trust, and fails in as many ways.
      String said = String.valueOf(unreadable.getMessage()).lines().findFirst().orElse("");
      broken(bytes, new Defect(RejectReason.UNREADABLE_FILE, "not a feed: " + said));
      return Optional.empty();
    }
  }

  /** Without a document type there are no entities, and nothing to open. */
  private static SAXBuilder builder() {
    SAXBuilder builder = new SAXBuilder();
    builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    builder.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    builder.setExpandEntities(false);
    builder.setProperty(DEPTH_LIMIT, String.valueOf(DEEPEST));
    return builder;
  }

  private void broken(byte[] bytes, Defect defect) {
    out.accept(file.broken(0, Body.beginning(bytes), defect));
  }

  private SourceRecord record(long number, ObjectNode line) {
    return new SourceRecord(
        new Provenance(file.name(), number),
        InputFormat.JSONL,
        Body.whole(line.toString().getBytes(StandardCharsets.UTF_8)),
        new TreeMap<>(),
        Optional.empty(),
        file.modified(),
        file.readAt(),
        Optional.empty());
  }

  private static ObjectNode line(SyndFeed feed, SyndEntry entry) {
    ObjectNode line = JSON.createObjectNode();
    Optional<String> url =
        Stream.of(entry.getLink(), entry.getUri())
            .filter(Objects::nonNull)
            .map(String::strip)
            .filter(PageFields::isAddress)
            .findFirst();
    put(line, Fields.URL, url);
    if (url.isEmpty()) {
      put(line, Fields.ID, Optional.ofNullable(entry.getUri()));
      put(line, Fields.OUTLET, outlet(feed));
    }
    put(line, Fields.TITLE, Optional.ofNullable(entry.getTitle()).map(Page::fragment));
    put(line, Fields.BYLINE, byline(entry));
    put(
        line,
        Fields.PUBLISHED_AT,
        Stream.of(entry.getPublishedDate(), entry.getUpdatedDate())
            .filter(Objects::nonNull)
            .findFirst()
            .map(Date::toInstant)
            .map(Object::toString));
    put(line, Fields.LANGUAGE, Optional.ofNullable(feed.getLanguage()));
    put(line, Fields.TEXT, text(entry));
    return line;
  }

  // Read for each entry, so a long one would be a cost for each; it would be no name either.
  private static Optional<String> outlet(SyndFeed feed) {
    return Optional.ofNullable(feed.getTitle())
        .filter(title -> title.length() <= Limits.FIELD_CHARS)
        .map(Page::fragment);
  }

  private static void put(ObjectNode line, String field, Optional<String> value) {
    value.map(String::strip).filter(text -> !text.isEmpty()).ifPresent(it -> line.put(field, it));
  }

  private static Optional<String> byline(SyndEntry entry) {
    String names =
        entry.getAuthors().stream()
            .map(SyndPerson::getName)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? Optional.ofNullable(entry.getAuthor()) : Optional.of(names);
  }

  /** The whole text where the feed has it, else what it announces it with. */
  private static Optional<String> text(SyndEntry entry) {
    List<String> whole =
        entry.getContents().stream().flatMap(content -> text(content).stream()).toList();
    return whole.isEmpty()
        ? Optional.ofNullable(entry.getDescription()).flatMap(FeedFile::text)
        : Optional.of(String.join("\n\n", whole));
  }

  private static Optional<String> text(SyndContent content) {
    String type = Optional.ofNullable(content.getType()).orElse("html");
    boolean plain = type.equals("text") || type.equals("text/plain");
    return Optional.ofNullable(content.getValue())
        .map(value -> plain ? value : Page.fragment(value))
        .filter(text -> !text.isBlank());
  }
}
