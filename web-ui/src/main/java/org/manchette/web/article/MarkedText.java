package org.manchette.web.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text cut into paragraphs, these into stretches inside and outside quotations, and these into
 * pieces inside and outside marks.
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

  private MarkedText() {}

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
   * @param marks spans that are links
   */
  static List<Paragraph> cut(String text, List<QuotationSpan> quotations, List<Mark> marks) {
    List<QuotationSpan> validQuotations = valid(text, quotations);
    List<Mark> validMarks = valid(text, marks);
    List<Paragraph> paragraphs = new ArrayList<>();
    Pattern separator = EMPTY_LINES.matcher(text.strip()).find() ? EMPTY_LINES : LINE_ENDS;
    Matcher end = separator.matcher(text);
    int start = 0;
    while (end.find()) {
      add(paragraphs, text, start, end.start(), validQuotations, validMarks);
      start = end.end();
    }
    add(paragraphs, text, start, text.length(), validQuotations, validMarks);
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

  private static void add(
      List<Paragraph> paragraphs,
      String text,
      int start,
      int end,
      List<QuotationSpan> quotations,
      List<Mark> marks) {
    if (text.substring(start, end).isBlank()) {
      return;
    }
    SortedSet<Integer> borders = new TreeSet<>();
    borders.add(end);
    for (Span span : quotations) {
      addBorders(borders, span, start, end);
    }
    for (Span span : marks) {
      addBorders(borders, span, start, end);
    }
    List<Stretch> stretches = new ArrayList<>();
    int from = start;
    for (int to : borders) {
      QuotationSpan quotation = innermost(quotations, from, to);
      Piece piece = new Piece(text.substring(from, to), innermost(marks, from, to));
      append(stretches, quotation, piece);
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

  private static void append(
      List<Stretch> stretches, @Nullable QuotationSpan quotation, Piece piece) {
    if (!stretches.isEmpty() && Objects.equals(stretches.getLast().quotation(), quotation)) {
      List<Piece> pieces = new ArrayList<>(stretches.getLast().pieces());
      if (Objects.equals(pieces.getLast().mark(), piece.mark())) {
        pieces.set(
            pieces.size() - 1, new Piece(pieces.getLast().text() + piece.text(), piece.mark()));
      } else {
        pieces.add(piece);
      }
      stretches.set(stretches.size() - 1, new Stretch(quotation, pieces));
    } else {
      stretches.add(new Stretch(quotation, List.of(piece)));
    }
  }
}
