package org.manchette.benchmarks.entities;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.manchette.text.ActorKind;
import org.manchette.text.ArticleText;

/** Names right in first character, last character and kind, one to one. */
final class StrictScore {

  private static final int CONTEXT = 40;

  /** Right, annotated and found names. */
  private static final class Counts {
    private int right;
    private int annotated;
    private int found;

    private void add(Set<Span> annotations, Set<Span> findings) {
      annotated += annotations.size();
      found += findings.size();
      right += (int) findings.stream().filter(annotations::contains).count();
    }

    private double precision() {
      return found == 0 ? 0 : (double) right / found;
    }

    private double recall() {
      return annotated == 0 ? 0 : (double) right / annotated;
    }

    private double f1() {
      return right == 0 ? 0 : 2.0 * right / (annotated + found);
    }
  }

  private final Counts all = new Counts();
  private final Map<ActorKind, Counts> byKind = new EnumMap<>(ActorKind.class);
  private final List<String> errors = new ArrayList<>();

  StrictScore() {
    for (ActorKind kind : ActorKind.values()) {
      byKind.put(kind, new Counts());
    }
  }

  void add(ArticleText article, List<Span> annotations, List<Span> findings) {
    Set<Span> expected = Set.copyOf(annotations);
    Set<Span> predicted = Set.copyOf(findings);
    all.add(expected, predicted);
    byKind.forEach((kind, counts) -> counts.add(only(kind, expected), only(kind, predicted)));
    annotations.stream()
        .filter(span -> !predicted.contains(span))
        .forEach(span -> errors.add(error(article, span, "missed", findings)));
    findings.stream()
        .filter(span -> !expected.contains(span))
        .forEach(span -> errors.add(error(article, span, "wrong ", annotations)));
  }

  private static Set<Span> only(ActorKind kind, Set<Span> spans) {
    Set<Span> only = new HashSet<>(spans);
    only.removeIf(span -> span.kind() != kind);
    return only;
  }

  double precision() {
    return all.precision();
  }

  double recall() {
    return all.recall();
  }

  double f1() {
    return all.f1();
  }

  double f1(ActorKind kind) {
    Counts counts = byKind.get(kind);
    return counts == null ? 0 : counts.f1();
  }

  /** How many names are annotated. */
  int annotated() {
    return all.annotated;
  }

  /** Each name missed or wrong with what stands there instead, and the text around it. */
  List<String> errors() {
    return List.copyOf(errors);
  }

  private static String error(ArticleText article, Span span, String what, List<Span> others) {
    String text = article.field(span.field());
    List<String> instead =
        others.stream()
            .filter(other -> other.overlaps(span))
            .map(other -> letter(other) + " " + text.substring(other.start(), other.end()))
            .toList();
    String before = text.substring(Math.max(0, span.start() - CONTEXT), span.start());
    String behind = text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT));
    return String.format(
            Locale.ROOT,
            "%s %s %s [%s] %s@%d%s  …%s[[%s]]%s…",
            article.id(),
            what,
            letter(span),
            text.substring(span.start(), span.end()),
            span.field().name().toLowerCase(Locale.ROOT),
            span.start(),
            instead.isEmpty() ? "" : " for " + instead,
            before,
            text.substring(span.start(), span.end()),
            behind)
        .replace('\n', ' ');
  }

  private static String letter(Span span) {
    return span.kind().name().substring(0, 3).toLowerCase(Locale.ROOT);
  }
}
