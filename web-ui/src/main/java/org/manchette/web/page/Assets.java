package org.manchette.web.page;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Addresses of style, script and icon. Each carries a fingerprint of the content, so that browsers
 * may keep it for good and still get a new one at once.
 */
@Singleton
public final class Assets {

  private final String style = address("manchette.css");
  private final List<String> scripts =
      Stream.of("manchette.js", "suggest.js", "drag.js", "keys.js").map(Assets::address).toList();
  private final String icon = address("icon.svg");

  /** Style sheet of all pages. */
  public String style() {
    return style;
  }

  /** Scripts of all pages; they work without them. */
  public List<String> scripts() {
    return scripts;
  }

  /** Icon of the browser's tab. */
  public String icon() {
    return icon;
  }

  private static String address(String name) {
    try (InputStream content =
        Thread.currentThread()
            .getContextClassLoader()
            .getResourceAsStream("META-INF/resources/assets/" + name)) {
      if (content == null) {
        throw new IllegalStateException("Asset " + name + " is missing from the build");
      }
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
      return "/assets/" + name + "?v=" + HexFormat.of().formatHex(digest, 0, 6);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
