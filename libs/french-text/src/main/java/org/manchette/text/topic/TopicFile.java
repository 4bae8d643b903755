package org.manchette.text.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.manchette.text.topic.QueryReader.BadQueryException;
import org.manchette.text.topic.TopicFileException.BadLine;

/** Reads files of queries, whose format is in {@code docs/topics.md}. */
public final class TopicFile {

  /** How the id of a topic of the site's own begins. */
  public static final String SITE = "site:";

  /** What a file may hold at most; a longer one is refused. */
  public record Limits(int topics, int queries, int nameLength) {}

  private static final Pattern HEAD = Pattern.compile("topic\\s+(\\S+)\\s*(?:#.*)?");
  private static final Pattern OWN_ID = Pattern.compile("site:[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern FIELD = Pattern.compile("(name|name-en|parent)(?:\\s+(.*))?");
  private static final Pattern QUERIES = Pattern.compile("(\\S+)(?:\\s+(.*))?");
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
  private static final double HEAVIEST = 5;

  private final TopicVocabulary standard;
  private final Limits limits;
  private final QueryReader reader = new QueryReader();
  private final List<BadLine> bad = new ArrayList<>();
  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private int queries;

  private static final class Draft {
    private final String id;
    private final int line;
    private final Map<String, String> fields = new HashMap<>();
    private final List<TopicQuery> queries = new ArrayList<>();
    private final StringBuilder source = new StringBuilder();

    Draft(String id, int line) {
      this.id = id;
      this.line = line;
    }
  }

  private TopicFile(TopicVocabulary standard, Limits limits) {
    this.standard = standard;
    this.limits = limits;
  }

  /**
   * The topics of a file, each once.
   *
   * @param content of the file
   * @param standard the Media Topics that may be named
   * @throws TopicFileException if any line is wrong
   */
  public static List<TopicDefinition> read(String content, TopicVocabulary standard, Limits limits)
      throws TopicFileException {
    TopicFile file = new TopicFile(standard, limits);
    file.readLines(content);
    file.checkParents();
    if (!file.bad.isEmpty()) {
      file.bad.sort(Comparator.comparingInt(BadLine::line));
      throw new TopicFileException(file.bad);
    }
    return file.drafts.values().stream().map(TopicFile::definition).toList();
  }

  private static TopicDefinition definition(Draft draft) {
    return new TopicDefinition(
        draft.id,
        draft.fields.get("name"),
        draft.fields.get("name-en"),
        draft.fields.get("parent"),
        draft.queries,
        draft.source.toString());
  }

  private void readLines(String content) {
    Draft current = null;
    String[] lines = content.split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = (i == 0 && lines[0].startsWith("\ufeff") ? lines[0].substring(1) : lines[i]);
      String text = line.strip();
      if (text.isEmpty() || text.startsWith("#")) {
        if (current != null && !text.isEmpty()) {
          current.source.append(text).append('\n');
        }
        continue;
      }
      Matcher head = HEAD.matcher(text);
      if (head.matches()) {
        current = begin(head.group(1), i + 1);
      } else if (current == null) {
        bad(i + 1, "nothing may stand before the first topic: write 'topic ID' above it");
      } else {
        body(current, text, i + 1);
      }
      if (current != null) {
        current.source.append(text).append('\n');
      }
    }
  }

  private Draft begin(String id, int line) {
    Draft draft = new Draft(id, line);
    Draft first = drafts.putIfAbsent(id, draft);
    if (first != null) {
      bad(line, "%s begins in line %d already: put its lines there".formatted(id, first.line));
    } else if (!OWN_ID.matcher(id).matches() && standard.find(id).isEmpty()) {
      bad(
          line,
          "'%s' is no known topic: write medtop: and eight digits of a Media Topic that Manchette ships, or site: and a name of your own in a-z, 0-9 and -"
              .formatted(id));
    }
    if (drafts.size() == limits.topics() + 1 && first == null) {
      bad(line, "more than %d topics: leave some out".formatted(limits.topics()));
    }
    return draft;
  }

  private void body(Draft draft, String text, int line) {
    Matcher field = FIELD.matcher(text);
    if (field.matches()) {
      field(draft, field.group(1), field.group(2), line);
      return;
    }
    Matcher weighted = QUERIES.matcher(text);
    if (!weighted.matches()) {
      throw new IllegalStateException("a line without a word is blank: " + text);
    }
    Double weight = weight(weighted.group(1));
    if (weight == null) {
      bad(
          line,
          "'%s' is no weight: begin the line with 0.1 to %.0f (a little to surely, 0 takes a query away), name, name-en, parent or topic"
              .formatted(weighted.group(1), HEAVIEST));
      return;
    }
    if (weighted.group(2) == null) {
      bad(line, "no query behind the weight: write some, parted by commas, or delete the line");
      return;
    }
    for (String query : COMMA.split(weighted.group(2), -1)) {
      if (++queries == limits.queries() + 1) {
        bad(line, "more than %d queries: leave some out".formatted(limits.queries()));
        return;
      }
      try {
        draft.queries.add(reader.read(weight, query));
      } catch (BadQueryException e) {
        bad(line, e.reason());
      }
    }
  }

  private static @Nullable Double weight(String text) {
    if (!text.matches("\\d(\\.\\d{1,2})?")) {
      return null;
    }
    double weight = Double.parseDouble(text);
    return weight == 0 || (weight >= 0.1 && weight <= HEAVIEST) ? (Double) weight : null;
  }

  private void field(Draft draft, String name, @Nullable String value, int line) {
    if (!draft.id.startsWith(SITE)) {
      bad(
          line,
          "%s has the %s of the standard: delete the line"
              .formatted(draft.id, name.equals("parent") ? "place" : "name"));
    } else if (value == null) {
      bad(line, "%s is empty: write it behind, or delete the line".formatted(name));
    } else if (value.length() > limits.nameLength()) {
      bad(line, "%s is longer than %d characters".formatted(name, limits.nameLength()));
    } else if (draft.fields.putIfAbsent(name, value) != null) {
      bad(line, "%s has a %s already: keep one".formatted(draft.id, name));
    }
  }

  private void checkParents() {
    for (Draft draft : drafts.values()) {
      if (!draft.id.startsWith(SITE)) {
        continue;
      }
      String parent = draft.fields.get("parent");
      if (!draft.fields.containsKey("name")) {
        bad(draft.line, "%s has no name: write a line 'name …' below it".formatted(draft.id));
      }
      if (parent == null) {
        bad(
            draft.line,
            "%s has no parent: write a line 'parent ID' with the topic above it"
                .formatted(draft.id));
      } else if (standard.find(parent).isEmpty() && !drafts.containsKey(parent)) {
        bad(
            draft.line,
            "the parent '%s' is no known topic: name a Media Topic or a topic of this file"
                .formatted(parent));
      } else if (isBelowItself(draft)) {
        bad(draft.line, "%s stands below itself: give it another parent".formatted(draft.id));
      }
    }
  }

  private boolean isBelowItself(Draft draft) {
    Draft next = draft;
    for (int steps = 0; next != null && steps <= drafts.size(); steps++) {
      next = drafts.get(next.fields.getOrDefault("parent", ""));
      if (next == draft) {
        return true;
      }
    }
    return false;
  }

  private void bad(int line, String message) {
    bad.add(new BadLine(line, message));
  }
}
