package org.manchette.text.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manchette.text.ActorKind;
import org.manchette.text.hygiene.Hygiene;
import org.manchette.text.token.Sentence;
import org.manchette.text.token.Token;
import org.manchette.text.token.Tokeniser;
import org.manchette.text.topic.TopicQuery.Kind;
import org.manchette.text.topic.TopicQuery.Part;
import org.manchette.text.topic.TopicQuery.Word;

/** Reads a query as {@code docs/topics.md} describes it. */
final class QueryReader {

  private static final int MOST_WORDS = 8;
  private static final int FARTHEST = 50;
  private static final int SHORTEST_PREFIX = 3;

  private static final Pattern ONLY_WITH = Pattern.compile("\\s+SI\\s+");
  private static final Pattern WITHOUT = Pattern.compile("\\s+SAUF\\s+");
  private static final Pattern OR = Pattern.compile("\\s*\\|\\s*");
  private static final Pattern BESIDE = Pattern.compile("\\s+(?:~(\\S*)|&)\\s+");
  private static final Pattern ACTOR_ID =
      Pattern.compile("(person|organisation|place):[a-z0-9][a-z0-9-]*");

  private final Hygiene hygiene = new Hygiene();
  private final Tokeniser tokeniser = new Tokeniser();

  /** Why a query cannot be used, and what to do. */
  static final class BadQueryException extends Exception {
    private static final long serialVersionUID = 1;

    private final String reason;

    BadQueryException(String reason) {
      super(reason);
      this.reason = reason;
    }

    String reason() {
      return reason;
    }
  }

  /**
   * Reads a query.
   *
   * @throws BadQueryException if it is none
   */
  TopicQuery read(double weight, String text) throws BadQueryException {
    String[] withoutThat = WITHOUT.split(text, -1);
    if (withoutThat.length > 2) {
      throw new BadQueryException(
          "'%s' has SAUF twice: write it once, the exceptions parted by |".formatted(text));
    }
    String[] onlyWithThat = ONLY_WITH.split(withoutThat[0], -1);
    if (onlyWithThat.length > 2) {
      throw new BadQueryException(
          "'%s' has SI twice: write it once, the conditions parted by |".formatted(text));
    }
    if (withoutThat.length == 2 && ONLY_WITH.matcher(withoutThat[1]).find()) {
      throw new BadQueryException("'%s': write SI before SAUF".formatted(text));
    }
    Matcher beside = BESIDE.matcher(onlyWithThat[0]);
    String main = onlyWithThat[0];
    Part other = null;
    int distance = Integer.MAX_VALUE;
    if (beside.find()) {
      main = onlyWithThat[0].substring(0, beside.start());
      other = part(onlyWithThat[0].substring(beside.end()));
      if (beside.group(1) != null) {
        distance = distance(beside.group(1), text);
      }
    }
    return new TopicQuery(
        weight,
        text,
        part(main),
        other,
        distance,
        onlyWithThat.length == 2 ? parts(onlyWithThat[1]) : List.of(),
        withoutThat.length == 2 ? parts(withoutThat[1]) : List.of());
  }

  private static int distance(String written, String text) throws BadQueryException {
    if (written.matches("\\d{1,2}")) {
      int distance = Integer.parseInt(written);
      if (distance >= 1 && distance <= FARTHEST) {
        return distance;
      }
    }
    throw new BadQueryException(
        "'%s': write ~ with a number from 1 to %d, such as ~5, or & for the same sentence"
            .formatted(text, FARTHEST));
  }

  private List<Part> parts(String text) throws BadQueryException {
    List<Part> parts = new ArrayList<>();
    for (String each : OR.split(text, -1)) {
      parts.add(part(each));
    }
    return parts;
  }

  private Part part(String written) throws BadQueryException {
    String text = written.strip();
    if (text.isEmpty()) {
      throw new BadQueryException(
          "a word is missing beside a comma, |, &, ~, SI or SAUF: add it, or delete the sign");
    }
    if (text.startsWith("@")) {
      return new Part(List.of(actor(text.substring(1))));
    }
    boolean exact = text.startsWith("=");
    boolean prefix = text.endsWith("*");
    String words = text.substring(exact ? 1 : 0, text.length() - (prefix ? 1 : 0));
    if (exact && prefix) {
      throw new BadQueryException("'%s': either = or *, not both".formatted(text));
    }
    if (words.matches(".*[*~&|=@].*")) {
      throw new BadQueryException(
          "'%s': = stands only before, * only behind the words, and & and ~5 only between spaces, once"
              .formatted(text));
    }
    List<Word> read = new ArrayList<>();
    for (Sentence sentence : tokeniser.sentences(hygiene.normalise(words))) {
      for (Token token : sentence.tokens()) {
        read.add(exact ? new Word(Kind.EXACT, token.text()) : new Word(Kind.LEMMA, token.lower()));
      }
    }
    if (read.isEmpty() || read.size() > MOST_WORDS) {
      throw new BadQueryException("'%s': write one to %d words".formatted(text, MOST_WORDS));
    }
    if (prefix) {
      String last = read.removeLast().text();
      if (last.length() < SHORTEST_PREFIX) {
        throw new BadQueryException(
            "'%s' would match too much: write at least %d letters before *"
                .formatted(text, SHORTEST_PREFIX));
      }
      read.add(new Word(Kind.PREFIX, last));
    }
    return new Part(read);
  }

  private static Word actor(String written) throws BadQueryException {
    for (ActorKind kind : ActorKind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(written)) {
        return new Word(Kind.ACTOR_KIND, written);
      }
    }
    if (!ACTOR_ID.matcher(written).matches()) {
      throw new BadQueryException(
          "'@%s': write @person, @organisation, @place or the id of an actor, such as @person:emile-zola"
              .formatted(written));
    }
    return new Word(Kind.ACTOR, written);
  }
}
