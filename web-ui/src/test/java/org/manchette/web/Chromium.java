package org.manchette.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real Chromium: one that is installed; else, as root on Debian or Ubuntu, its package; else
 * Playwright's own download. Tests fail if there is none, they are never left out.
 */
final class Chromium {

  /** The same engine without a window, which a test does not see: a quarter of the work. */
  private static final String HEADLESS = "chromium-headless-shell";

  private static final List<String> NAMES =
      List.of(HEADLESS, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final List<Path> ON_MACOS =
      List.of(
          Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
          Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"));
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");
  private static final int INSTALL_MINUTES = 10;

  /** Playwright wants to be called by the thread that made it, and tests run in several. */
  private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(Chromium::started);

  static {
    // How long a check waits for what it expects, on a machine that has other things to do.
    PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
  }

  private Chromium() {}

  /** The one browser of this thread. */
  static Browser launch() {
    return BROWSER.get();
  }

  private static synchronized Browser started() {
    Path installed = installed().or(Chromium::packaged).orElse(null);
    return installed == null ? downloaded() : launch(installed);
  }

  private static Browser launch(Path executable) {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return playwright
        .chromium()
        .launch(new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(FLAGS));
  }

  private static Browser downloaded() {
    try {
      return Playwright.create().chromium().launch(new BrowserType.LaunchOptions().setArgs(FLAGS));
    } catch (PlaywrightException e) {
      throw new IllegalStateException(
          "The tests of the pages need a browser: install Chromium or Google Chrome", e);
    }
  }

  private static Optional<Path> installed() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    List<String> folders =
        Stream.of(path.split(File.pathSeparator, -1)).filter(folder -> !folder.isEmpty()).toList();
    Stream<Path> onPath =
        NAMES.stream().flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)));
    return Stream.concat(onPath, ON_MACOS.stream()).filter(Files::isExecutable).findFirst();
  }

  private static Optional<Path> packaged() {
    if (!"root".equals(System.getProperty("user.name"))
        || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
      return Optional.empty();
    }
    // Older ones have only the other.
    return install(HEADLESS).or(() -> install("chromium"));
  }

  private static Optional<Path> install(String name) {
    try {
      Process install =
          new ProcessBuilder("apt-get", "install", "-y", "--no-install-recommends", name)
              .inheritIO()
              .start();
      if (!install.waitFor(INSTALL_MINUTES, TimeUnit.MINUTES)) {
        install.destroy();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return installed();
  }
}
