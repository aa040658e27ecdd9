package org.newsprint.report;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * The machine's Chromium, without a window. Where there is none a test that asks for it is skipped
 * with a message, unless {@code NEWSPRINT_BROWSER=required} says that it must not be.
 */
public final class Browser implements AutoCloseable {
  private static final Pattern REQUESTED =
      Pattern.compile("\"method\":\"Network\\.requestWillBeSent\".*?\"url\":\"([^\"]*)\"");

  private static final Duration LONGEST_LOADING = Duration.ofSeconds(60);

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Starts it, with a window of a desk's size, in light colours. */
  public static Browser start() {
    Optional<Path> program = program("chromium", "chromium-browser", "google-chrome");
    Optional<Path> driver = program("chromedriver");
    if (program.isEmpty() || driver.isEmpty()) {
      String missing =
          "no Chromium with its driver is on the PATH (Debian: chromium, chromium-driver); "
              + "the report is not looked at";
      if ("required".equals(System.getenv("NEWSPRINT_BROWSER"))) {
        throw new AssertionError(missing);
      }
      System.err.println(missing);
      abort(missing);
    }
    return new Browser(start(program.orElseThrow(), driver.orElseThrow()));
  }

  private static ChromeDriver start(Path program, Path driver) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program.toFile());
    // Without a sandbox, since a build may run as root, where Chromium has none.
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--window-size=1280,1000");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriver started =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.toFile())
                .usingAnyFreePort()
                .build(),
            options);
    started.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
    return started;
  }

  private static Optional<Path> program(String... names) {
    return Stream.of(names).flatMap(Browser::inPath).findFirst();
  }

  private static Stream<Path> inPath(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable);
  }

  /** Opens a page of a file, forgetting what was logged before. */
  public void open(Path page) {
    complaints();
    requests();
    String address = page.toUri().toString();
    driver.get(address);
    // The driver was seen to come back while the page before was still shown.
    long since = System.nanoTime();
    while (!isLoaded(address)) {
      if (System.nanoTime() - since > LONGEST_LOADING.toNanos()) {
        throw new AssertionError(address + " was not loaded within " + LONGEST_LOADING);
      }
    }
  }

  private boolean isLoaded(String address) {
    return Boolean.TRUE.equals(
        driver.executeScript(
            "return document.URL === arguments[0] && document.readyState === 'complete'", address));
  }

  /** What the page's console shows. */
  public List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** The addresses that were asked for since the page was opened, its own among them. */
  public List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(entry -> REQUESTED.matcher(entry.getMessage()))
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .toList();
  }

  public WebElement find(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  public List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  /** The texts of elements, also of those out of sight. */
  public List<String> texts(String css) {
    return all(css).stream().map(Browser::text).toList();
  }

  private static String text(WebElement element) {
    return String.valueOf(element.getDomProperty("textContent"));
  }

  public String text(String css) {
    return text(find(css));
  }

  /** Clicks with the mouse, where no bar lies above. */
  public void click(WebElement element) {
    run("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element);
    element.click();
  }

  public WebElement focused() {
    return driver.switchTo().activeElement();
  }

  /** What a script gives back. */
  public @Nullable Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Waits, a frame of the picture at a time, until the expression holds. */
  public void await(String expression) {
    driver.executeAsyncScript(
        "const done = arguments[0]; const look = () => (%s) ? done() : requestAnimationFrame(look); look();"
            .formatted(expression));
  }

  /** Draws as for a system with dark colours, or with light ones. */
  public void prefer(String colours) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", colours),
                // So that what is clicked stands still.
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  /** Makes the window as wide and high as that. */
  public void size(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
  }

  /** Serious and critical findings of axe on the page as it is now. */
  public List<?> barriers() {
    driver.executeScript(axe());
    return (List<?>)
        driver.executeAsyncScript(
            """
            const done = arguments[0];
            axe.run(document, {resultTypes: ['violations']})
              .then((found) => done(found.violations
                .filter((one) => ['serious', 'critical'].includes(one.impact))
                .map((one) => one.id + ': ' + one.nodes.slice(0, 3).map((node) => node.html + ' ' + node.failureSummary).join(' | '))),
                (failed) => done(['axe failed: ' + failed]));
            """);
  }

  private static String axe() {
    try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
