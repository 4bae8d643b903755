package org.manchette.operations;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** Who makes the request. */
@RequestScoped
public class Caller {

  private String name = "anonymous";
  private @Nullable String token;

  /** What the identity provider calls them; {@code token} for the bearer of the one token. */
  public String name() {
    return name;
  }

  /** With which another service can be asked in their name; null if they are not known. */
  public @Nullable String token() {
    return token;
  }

  void become(String knownAs, String bearing) {
    name = knownAs;
    token = bearing;
  }
}
