package org.manchette.search.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * Where a page begins: the sort values of the hit before it.
 *
 * <p>Written as URL-safe Base64 of a version byte, eight bytes that bind it to its search, and the
 * values as JSON.
 *
 * @param first sort value: a score, or milliseconds since 1970
 * @param id of the hit
 */
public record PageToken(JsonPrimitive first, String id) {

  private static final byte VERSION = 1;
  private static final int BINDING = 8;
  private static final int HEADER = 1 + BINDING;
  private static final int LONGEST = 2_000;

  /** A token is no token, or one of another search. */
  public static final class InvalidTokenException extends Exception {
    private static final long serialVersionUID = 1L;

    InvalidTokenException(String message) {
      super(message);
    }
  }

  /** Where a hit stands, as Elasticsearch tells it. */
  public static PageToken of(JsonObject hit) {
    JsonArray place = hit.getAsJsonArray("sort");
    return new PageToken(place.get(0).getAsJsonPrimitive(), place.get(1).getAsString());
  }

  /** Where the last hit of an answer stands, which must have one. */
  public static PageToken last(JsonObject answer) {
    JsonArray hits = answer.getAsJsonObject("hits").getAsJsonArray("hits");
    return of(hits.get(hits.size() - 1).getAsJsonObject());
  }

  /** The values as Elasticsearch's {@code search_after} takes them. */
  public JsonArray values() {
    JsonArray values = new JsonArray();
    values.add(first);
    values.add(id);
    return values;
  }

  /**
   * The token as text.
   *
   * @param search what identifies the search that it belongs to
   */
  public String write(String search) {
    byte[] values = values().toString().getBytes(StandardCharsets.UTF_8);
    byte[] token = new byte[HEADER + values.length];
    token[0] = VERSION;
    System.arraycopy(binding(search, values), 0, token, 1, BINDING);
    System.arraycopy(values, 0, token, HEADER, values.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
  }

  /**
   * Reads a token.
   *
   * @param text as {@link #write} wrote it
   * @param search what identifies the search that it is used in
   */
  public static PageToken read(String text, String search) throws InvalidTokenException {
    byte[] token = text.length() > LONGEST ? new byte[0] : decoded(text);
    if (token.length <= HEADER || token[0] != VERSION) {
      throw new InvalidTokenException("is no page token; send « next » of an answer as it is");
    }
    byte[] values = Arrays.copyOfRange(token, HEADER, token.length);
    // Both are refused alike: a token that was changed is not one of this search either.
    if (!Arrays.equals(binding(search, values), Arrays.copyOfRange(token, 1, HEADER))) {
      throw new InvalidTokenException(
          "belongs to another search or sort order; ask for the first page of this one");
    }
    return parsed(new String(values, StandardCharsets.UTF_8))
        .orElseThrow(
            () -> new InvalidTokenException("is no page token; ask for the first page again"));
  }

  private static byte[] decoded(String text) {
    try {
      return Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }

  private static Optional<PageToken> parsed(String json) {
    try {
      JsonElement element = JsonParser.parseString(json);
      if (element instanceof JsonArray values
          && values.size() == 2
          && values.get(0) instanceof JsonPrimitive first
          && first.isNumber()
          && values.get(1) instanceof JsonPrimitive id
          && id.isString()) {
        return Optional.of(new PageToken(first, id.getAsString()));
      }
      return Optional.empty();
    } catch (JsonParseException e) {
      return Optional.empty();
    }
  }

  private static byte[] binding(String search, byte[] values) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(search.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      return Arrays.copyOf(digest.digest(values), BINDING);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
