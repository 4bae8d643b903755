package org.manchette.text.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manchette.text.ActorKind;
import org.manchette.text.actor.FirstNames.Sex;

/** Makes spans of what the recogniser found: with the authority's form and the title before it. */
final class NameSpans {

  /** Points of evidence for a name that the recogniser is sure of; one it doubts has fewer. */
  private static final double CERTAIN = 5;

  private static final Set<String> OF = Set.of("de", "d'", "d’", "du", "des");

  private final Authority authority;

  NameSpans(Authority authority) {
    this.authority = authority;
  }

  /** The spans of a sentence in order of their first token, an inner one behind its outer. */
  List<EntitySpan> of(Words words, List<RecognisedName> names) {
    List<EntitySpan> spans = new ArrayList<>(names.size());
    for (RecognisedName name : names) {
      Evidence evidence = Evidence.of(name.kind(), CERTAIN * name.confidence());
      spans.add(span(words, name.from(), name.to(), evidence));
      if (!words.capitalised(name.from())) {
        inner(words, name, spans);
      }
    }
    spans.sort(Comparator.comparingInt(EntitySpan::from));
    return spans;
  }

  private EntitySpan span(Words words, int from, int to, Evidence evidence) {
    Authority.Match match = authority.longest(words.tokens, from, words.capitals);
    boolean whole = match != null && match.end() == to;
    return new EntitySpan(
        from,
        to,
        evidence,
        whole ? match : null,
        SentenceScan.isTitle(words, from - 1),
        titleSex(words.lower(from - 1)),
        false);
  }

  static @Nullable Sex titleSex(String title) {
    if (Cues.FEMALE_TITLES.contains(title)) {
      return Sex.FEMALE;
    }
    return Cues.MALE_TITLES.contains(title) ? Sex.MALE : null;
  }

  /** The place in « parquet de Paris » is an actor of its own. */
  private void inner(Words words, RecognisedName outer, List<EntitySpan> spans) {
    for (int i = outer.from() + 1; i < outer.to(); i++) {
      if (!words.capitalised(i)) {
        continue;
      }
      Authority.Match match = authority.longest(words.tokens, i, words.capitals);
      boolean known =
          match != null && match.end() <= outer.to() && match.entry().kind() == ActorKind.PLACE;
      if (match != null && known) {
        spans.add(span(words, i, match.end(), Evidence.of(ActorKind.PLACE, CERTAIN)));
        return;
      }
      boolean last = i == outer.to() - 1 && OF.contains(words.lower(i - 1));
      if (last && outer.kind() == ActorKind.ORGANISATION) {
        spans.add(span(words, i, i + 1, Evidence.of(ActorKind.PLACE, CERTAIN / 2)));
      }
    }
  }
}
