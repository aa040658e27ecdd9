package org.newsprint.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.newsprint.reject.RejectReason;

/** A response of an archive that holds a web page. */
final class WarcPage {
  private static final Pattern HTML =
      Pattern.compile("\\s*(?:text/html|application/xhtml\\+xml)\\b.*");
  private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([\\w.:-]{1,40})");

  private WarcPage() {}

  /** Whether an archive's record, of which at least the beginning is given, holds a page. */
  static boolean isPage(byte[] record) throws IOException {
    try (WarcReader reader = new WarcReader(new ByteArrayInputStream(record))) {
      HttpResponse http = response(reader).http();
      return http.status() / 100 == 2 && HTML.matcher(type(http)).matches();
    }
  }

  /**
   * The fields of the page; its address is the one it was found at, unless it says another.
   *
   * @param record the archive's record, its header included
   * @param charset the encoding of pages whose server names none
   * @throws Refusal with {@code UNREADABLE_FILE}, {@code TOO_LARGE} or {@code UNREADABLE_ENCODING}
   */
  static SortedMap<String, String> fields(byte[] record, Optional<String> charset) throws Refusal {
    try (WarcReader reader = new WarcReader(new ByteArrayInputStream(record))) {
      WarcResponse response = response(reader);
      HttpResponse http = response.http();
      Matcher named = CHARSET.matcher(type(http));
      return PageFields.of(
          page(http.bodyDecoded().stream(), record.length),
          named.find() ? Optional.ofNullable(named.group(1)) : charset,
          address(response));
    } catch (IOException | IllegalArgumentException broken) {
      throw new Refusal(
          RejectReason.UNREADABLE_FILE, "the record cannot be read: " + broken.getMessage());
    }
  }

  private static WarcResponse response(WarcReader reader) throws IOException {
    Optional<WarcRecord> record = reader.next();
    if (record.isPresent() && record.get() instanceof WarcResponse response) {
      return response;
    }
    throw new IOException("there is no response");
  }

  private static String type(HttpResponse http) {
    return http.headers().first("Content-Type").orElse("").toLowerCase(Locale.ROOT);
  }

  private static byte[] page(InputStream body, int length) throws IOException, Refusal {
    int limit = (int) Math.min(Limits.RECORD_BYTES, (long) length * Limits.EXPANSION);
    byte[] page = body.readNBytes(limit + 1);
    if (page.length > limit) {
      throw new Refusal(
          RejectReason.TOO_LARGE, "the page is longer than %s bytes".formatted(limit));
    }
    return page;
  }

  private static SortedMap<String, String> address(WarcRecord response) {
    SortedMap<String, String> fields = new TreeMap<>();
    response
        .headers()
        .first("WARC-Target-URI")
        .map(uri -> uri.replaceAll("[<>]", "").strip())
        .filter(PageFields::isAddress)
        .ifPresent(uri -> fields.put(Fields.URL, uri));
    return fields;
  }
}
