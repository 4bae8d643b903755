package org.manchette.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Who asks for which page, in which language. */
@RequestScoped
public class Visit {

  /** Parameter and cookie that choose the language. */
  static final String LANGUAGE = "lang";

  private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

  private final UriInfo uri;
  private final HttpHeaders headers;
  private final Assets assets;

  Visit(UriInfo uri, HttpHeaders headers, Assets assets) {
    this.uri = uri;
    this.headers = headers;
    this.assets = assets;
  }

  /** The page asked for, without the choice of language. */
  public Address address() {
    SequencedMap<String, List<String>> parameters = new LinkedHashMap<>(uri.getQueryParameters());
    parameters.remove(LANGUAGE);
    return new Address(uri.getRequestUri().getRawPath(), parameters);
  }

  /** What the frame of every page needs to know. */
  public Page page() {
    return new Page(locale(), assets, address());
  }

  /** The language just chosen, to be remembered; null if none was. */
  @Nullable Locale chosen() {
    return known(uri.getQueryParameters().getFirst(LANGUAGE));
  }

  private Locale locale() {
    Locale chosen = chosen();
    if (chosen != null) {
      return chosen;
    }
    Cookie cookie = headers.getCookies().get(LANGUAGE);
    Locale remembered = known(cookie == null ? null : cookie.getValue());
    if (remembered != null) {
      return remembered;
    }
    return headers.getAcceptableLanguages().stream()
        .filter(language -> known(language.getLanguage()) != null)
        .findFirst()
        .map(language -> Locale.of(language.getLanguage()))
        .orElse(Locale.FRENCH);
  }

  private static @Nullable Locale known(@Nullable String language) {
    return LANGUAGES.stream()
        .filter(locale -> locale.getLanguage().equals(language))
        .findFirst()
        .orElse(null);
  }
}
