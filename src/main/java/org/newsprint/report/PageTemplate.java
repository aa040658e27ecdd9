package org.newsprint.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The page around the data. Its scripts are those of this package and of the chart library, and no
 * others run: the page's own policy names them by their digests and forbids the network.
 */
final class PageTemplate {
  /** The page's scripts in running order; each may use those before it. */
  private static final List<String> SCRIPTS =
      List.of(
          "dom.js",
          "words.js",
          "theme.js",
          "table.js",
          "scale.js",
          "charts.js",
          "drill.js",
          "glance.js",
          "outlets.js",
          "time.js",
          "share.js",
          "flows.js",
          "stories.js",
          "completeness.js",
          "main.js");

  private static final String CHARTS = "/META-INF/resources/webjars/echarts/5.5.0/echarts.min.js";

  private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z]+)}}");

  private PageTemplate() {}

  /** Writes the page around the data, which is JSON that is safe within a page. */
  static void write(byte[] data, String title, OutputStream out) throws IOException {
    byte[] style = resource("report.css");
    byte[] charts = resource(CHARTS);
    byte[] script = script();
    Map<String, byte[]> parts =
        Map.of(
            "title", bytes(escaped(title)),
            "policy", bytes(policy(style, charts, script)),
            "style", style,
            "data", data,
            "charts", charts,
            "script", script);
    String page = new String(resource("report.html"), StandardCharsets.UTF_8);
    Matcher place = PLACE.matcher(page);
    int from = 0;
    while (place.find()) {
      out.write(bytes(page.substring(from, place.start())));
      out.write(part(parts, place.group(1)));
      from = place.end();
    }
    out.write(bytes(page.substring(from)));
  }

  private static byte[] part(Map<String, byte[]> parts, String name) {
    byte[] part = parts.get(name);
    if (part == null) {
      throw new IllegalStateException("the template has no part " + name);
    }
    return part;
  }

  private static String policy(byte[] style, byte[]... scripts) {
    String hashes =
        List.of(scripts).stream().map(PageTemplate::hash).collect(Collectors.joining(" "));
    return "default-src 'none'; script-src %s; style-src %s; base-uri 'none'; form-action 'none'"
        .formatted(hashes, hash(style));
  }

  private static String hash(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return "'sha256-%s'".formatted(Base64.getEncoder().encodeToString(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // Every Java has it.
    }
  }

  private static byte[] script() {
    return bytes(
        SCRIPTS.stream()
            .map(name -> new String(resource(name), StandardCharsets.UTF_8))
            .collect(Collectors.joining("\n", "(() => {\n'use strict';\n", "})();\n")));
  }

  private static byte[] resource(String name) {
    try (InputStream in = PageTemplate.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program is not whole: it has no " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
