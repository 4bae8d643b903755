package org.manchette.web.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text cut into paragraphs, these into stretches inside and outside quotations and roles, and
 * these into pieces inside and outside marks.
 *
 * <p>Marks may nest and overlap, which links cannot: each character belongs to the innermost
 * (shortest) mark over it. The pieces joined are the text again, but for the ends of lines between
 * paragraphs.
 */
final class MarkedText {

  /** Where a text has empty lines, they part its paragraphs, and single line ends are its width. */
  private static final Pattern EMPTY_LINES = Pattern.compile("(?>\\R)(?:[ \\t]*(?>\\R))+");

  private static final Pattern LINE_ENDS = Pattern.compile("(?>\\R)");

  private static final Comparator<Span> INNERMOST =
      Comparator.comparingInt((Span span) -> span.end() - span.start())
          .thenComparingInt(Span::start);

  private final String text;
  private final List<QuotationSpan> quotations;
  private final List<RoleSpan> roles;
  private final List<Mark> marks;
  private final Set<String> anchored = new HashSet<>();

  private MarkedText(
      String text, List<QuotationSpan> quotations, List<RoleSpan> roles, List<Mark> marks) {
    this.text = text;
    this.quotations = valid(text, quotations);
    this.roles = valid(text, roles);
    this.marks = valid(text, marks);
  }

  /**
   * Something that lies over a part of a text.
   *
   * @param start first UTF-16 code unit
   * @param end the one after the last
   */
  interface Span {
    int start();

    int end();
  }

  /**
   * Cuts a text. Spans that do not lie in the text are left out: an article must stay readable
   * whatever its analysis says.
   *
   * @param quotations spans that colour the ground
   * @param roles spans that can be led to
   * @param marks spans that are links
   */
  static List<Paragraph> cut(
      String text, List<QuotationSpan> quotations, List<RoleSpan> roles, List<Mark> marks) {
    return new MarkedText(text, quotations, roles, marks).paragraphs();
  }

  private List<Paragraph> paragraphs() {
    List<Paragraph> paragraphs = new ArrayList<>();
    Pattern separator = EMPTY_LINES.matcher(text.strip()).find() ? EMPTY_LINES : LINE_ENDS;
    Matcher end = separator.matcher(text);
    int start = 0;
    while (end.find()) {
      add(paragraphs, start, end.start());
      start = end.end();
    }
    add(paragraphs, start, text.length());
    return paragraphs;
  }

  private static <T extends Span> List<T> valid(String text, List<T> spans) {
    return spans.stream()
        .filter(span -> 0 <= span.start())
        .filter(span -> span.start() < span.end())
        .filter(span -> span.end() <= text.length())
        .filter(span -> !splitsCharacter(text, span.start()))
        .filter(span -> !splitsCharacter(text, span.end()))
        .toList();
  }

  private static boolean splitsCharacter(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  private void add(List<Paragraph> paragraphs, int start, int end) {
    if (text.substring(start, end).isBlank()) {
      return;
    }
    SortedSet<Integer> borders = new TreeSet<>();
    borders.add(end);
    quotations.forEach(span -> addBorders(borders, span, start, end));
    roles.forEach(span -> addBorders(borders, span, start, end));
    marks.forEach(span -> addBorders(borders, span, start, end));
    List<Stretch> stretches = new ArrayList<>();
    int from = start;
    for (int to : borders) {
      append(stretches, from, to);
      from = to;
    }
    paragraphs.add(new Paragraph(stretches));
  }

  private static void addBorders(SortedSet<Integer> borders, Span span, int start, int end) {
    if (span.start() > start && span.start() < end) {
      borders.add(span.start());
    }
    if (span.end() > start && span.end() < end) {
      borders.add(span.end());
    }
  }

  private static <T extends Span> @Nullable T innermost(List<T> spans, int from, int to) {
    return spans.stream()
        .filter(span -> span.start() <= from && to <= span.end())
        .min(INNERMOST)
        .orElse(null);
  }

  private void append(List<Stretch> stretches, int from, int to) {
    QuotationSpan quotation = innermost(quotations, from, to);
    RoleSpan role = innermost(roles, from, to);
    Mark mark = innermost(marks, from, to);
    String words = text.substring(from, to);
    Stretch last = stretches.isEmpty() ? null : stretches.getLast();
    if (last == null
        || !Objects.equals(last.quotation(), quotation)
        || !Objects.equals(last.role(), role)) {
      last =
          new Stretch(
              quotation,
              quotation == null ? null : once(quotation.anchor()),
              role,
              role == null ? null : once(role.anchor()),
              List.of());
      stretches.add(last);
    }
    List<Piece> pieces = new ArrayList<>(last.pieces());
    if (!pieces.isEmpty() && Objects.equals(pieces.getLast().mark(), mark)) {
      Piece before = pieces.removeLast();
      pieces.add(new Piece(before.text() + words, mark, before.anchor()));
    } else {
      Naming naming = mark == null ? null : mark.naming();
      pieces.add(new Piece(words, mark, naming == null ? null : once(naming.anchor())));
    }
    stretches.set(
        stretches.size() - 1,
        new Stretch(quotation, last.quotationAnchor(), role, last.anchor(), List.copyOf(pieces)));
  }

  /** An identity may stand in a page only once. */
  private @Nullable String once(String anchor) {
    return anchored.add(anchor) ? anchor : null;
  }
}
