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

  private final UriInfo uri;
  private final HttpHeaders headers;
  private final Assets assets;

  Visit(UriInfo uri, HttpHeaders headers, Assets assets) {
    this.uri = uri;
    this.headers = headers;
    this.assets = assets;
  }

  /** The page asked for, without the choices of a reader. */
  public Address address() {
    SequencedMap<String, List<String>> parameters = new LinkedHashMap<>(uri.getQueryParameters());
    for (Choice choice : Choice.values()) {
      parameters.remove(choice.parameter());
    }
    return new Address(uri.getRequestUri().getRawPath(), parameters);
  }

  /** What the frame of every page needs to know. */
  public Page page() {
    return new Page(locale(), assets, address(), value(Choice.DENSITY), value(Choice.KEYS));
  }

  /** What was just chosen, to be remembered; null if nothing was. */
  @Nullable String chosen(Choice choice) {
    return choice.known(uri.getQueryParameters().getFirst(choice.parameter()));
  }

  /** The language of the reader: the one chosen, else the one the browser asks for. */
  public Locale locale() {
    String language = chosenOrRemembered(Choice.LANGUAGE);
    if (language == null) {
      language =
          headers.getAcceptableLanguages().stream()
              .map(Locale::getLanguage)
              .filter(asked -> Choice.LANGUAGE.known(asked) != null)
              .findFirst()
              .orElse(Choice.LANGUAGE.usual());
    }
    return Locale.of(language);
  }

  private String value(Choice choice) {
    String value = chosenOrRemembered(choice);
    return value == null ? choice.usual() : value;
  }

  private @Nullable String chosenOrRemembered(Choice choice) {
    String chosen = chosen(choice);
    Cookie cookie = headers.getCookies().get(choice.parameter());
    return chosen == null && cookie != null ? choice.known(cookie.getValue()) : chosen;
  }
}
