package org.manchette.text.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manchette.text.Actor;
import org.manchette.text.ActorKind;
import org.manchette.text.Quotation;
import org.manchette.text.hygiene.NormalisedText;

/** One pass over one field. Not reused. */
final class QuotationScan {

  private static final int FEWEST_WORDS = 3;

  /** Words from which on marks hold speech, whatever stands around. */
  private static final int SURELY_SPEECH = 6;

  /** In tokens, after which a speaker is forgotten. */
  private static final int LONGEST_SILENCE = 80;

  /** In tokens, of the clause that interrupts a quotation. */
  private static final int LONGEST_INTERRUPTION = 14;

  private static final Set<String> MARKS =
      Set.of("\"", "«", "»", "“", "”", "‹", "›", "„", "'", "’", "‘");
  private static final Set<String> CLAUSE_STARTS =
      Set.of(",", "\"", "»", "”", "›", "!", "?", "…", "...");
  private static final Set<String> CONJUNCTIONS = Set.of("mais", "et", "or", "car", "puis");
  private static final Set<String> THAT = Set.of("que", "qu'");

  /** Verbs after which an infinitive reports. */
  private static final Set<String> SAYING_STEMS =
      Set.of(
          "di", "affirm", "assur", "expliqu", "déclar", "reconn", "annonc", "indiqu", "confi",
          "estim", "espèr", "espér", "préten", "jur", "admet", "ni", "démen", "avou");

  private final FieldView view;
  private final Speakers speakers;
  private final List<Quotation> quotations = new ArrayList<>();

  /** For each token the direct quotation it belongs to, from 1; 0 outside. */
  private final int[] quoted;

  private record Direct(int start, int end, int from, int to, boolean closed) {}

  QuotationScan(FieldView view, List<Actor> actors) {
    this.view = view;
    this.quoted = new int[view.size()];
    this.speakers = new Speakers(view, actors, quoted);
  }

  List<Quotation> scan() {
    List<Direct> directs = directs();
    int next = 0;
    int i = 0;
    while (i < view.size()) {
      int end = view.sentenceEnd(i);
      List<Direct> inside = new ArrayList<>();
      while (next < directs.size() && directs.get(next).from() < end) {
        inside.add(directs.get(next++));
      }
      indirect(i, end);
      addDirect(inside);
      i = end;
    }
    return quotations;
  }

  private List<Direct> directs() {
    List<Direct> directs = new ArrayList<>();
    for (Marks.Span span : Marks.find(view.text)) {
      int from = view.tokenAt(span.start());
      int to = view.tokenAt(span.end() - 1) + 1;
      if (from >= view.size() || to > view.size() || to <= from) {
        continue;
      }
      Direct direct = new Direct(span.start(), span.end(), from, to, span.closed());
      directs.add(direct);
      for (int k = from; k < to; k++) {
        quoted[k] = directs.size();
      }
    }
    return directs;
  }

  // ---- direct speech

  private void addDirect(List<Direct> inside) {
    for (int k = 0; k < inside.size(); k++) {
      Direct direct = inside.get(k);
      int words = words(direct);
      int sentenceStart = view.sentenceStart(direct.from());
      int sentenceEnd = view.sentenceEnd(direct.to() - 1);
      Clause clause = clause(direct, sentenceStart, sentenceEnd);
      NounPhrase speaker = clause == null ? null : clause.speaker();
      if (words < FEWEST_WORDS || isWork(direct)) {
        continue;
      }
      if (continues(direct, speaker)) {
        extendLast(direct);
        continue;
      }
      if (speaker == null && !isSpeech(direct, words)) {
        continue;
      }
      Quotation.Speaker named = clause == null ? carriedOver(direct) : speaker(clause.speaker());
      speakers.spoke(speaker == null ? null : speaker.actor(), direct.to());
      lastSpeaker = named;
      double confidence = (direct.closed() ? 0.5 : 0.3) + (speaker == null ? 0 : 0.4);
      add(direct.start(), direct.end(), true, verb(clause), named, confidence);
      lastDirect = direct;
    }
  }

  private @Nullable Direct lastDirect;
  private Quotation.@Nullable Speaker lastSpeaker;

  private @Nullable Clause clause(Direct direct, int start, int end) {
    Clause inside = insideClause(direct);
    if (inside != null) {
      return inside;
    }
    int after = direct.to();
    while (after < end && MARKS.contains(view.lower(after))) {
      after++;
    }
    for (int i = after; i < end; i++) {
      boolean starts = i == after || CLAUSE_STARTS.contains(view.lower(i - 1));
      if (quoted[i] == 0 && starts) {
        Clause clause = speakers.inverted(i, end);
        if (clause != null) {
          return clause;
        }
      }
      if (quoted[i] == 0) {
        Clause source = speakers.source(i, end);
        if (source != null) {
          return source;
        }
      }
    }
    Clause behind = speakers.inverted(after);
    if (behind != null) {
      return behind;
    }
    Clause before = speakers.before(direct.from(), start);
    if (before != null) {
      return before;
    }
    for (int i = start; i < direct.from(); i++) {
      Clause source = quoted[i] == 0 ? speakers.source(i, direct.from()) : null;
      if (source != null) {
        return source;
      }
    }
    NounPhrase introduced = introduced(direct, start);
    if (introduced != null) {
      return Clause.withoutVerb(introduced);
    }
    // « X "a de fortes chances" d'en être »: whose words they are is said by the sentence's subject
    NounPhrase subject = speakers.subjectBefore(direct.from(), start);
    return subject != null && subject.actor() != null && subject.actor().kind() == ActorKind.PERSON
        ? Clause.withoutVerb(subject)
        : null;
  }

  /** « "Les armées…, a précisé la ministre. Le maintien…" »: the clause inside the marks. */
  private @Nullable Clause insideClause(Direct direct) {
    for (int i = direct.from() + 3; i < direct.to() - 1; i++) {
      if (view.lower(i - 1).equals(",")) {
        Clause clause = speakers.inverted(i, direct.to());
        if (clause != null
            && clause.verb() <= i + 3
            && Lexicon.AUXILIARIES.contains(view.lower(i))) {
          return clause;
        }
      }
    }
    return null;
  }

  /** « Sur Twitter, X s'indigne: "…" »: a colon after a clause without a reporting verb. */
  private @Nullable NounPhrase introduced(Direct direct, int start) {
    int colon = direct.from() - 1;
    while (colon > start && MARKS.contains(view.lower(colon))) {
      colon--;
    }
    return colon > start && view.lower(colon).equals(":")
        ? speakers.subjectBefore(colon, start)
        : null;
  }

  private int words(Direct direct) {
    int words = 0;
    for (int i = direct.from(); i < direct.to(); i++) {
      words += view.word(i) ? 1 : 0;
    }
    return words;
  }

  private boolean isWork(Direct direct) {
    int i = direct.from() - 1;
    while (i >= 0 && (MARKS.contains(view.lower(i)) || view.lower(i).equals(":"))) {
      i--;
    }
    if (i >= 0 && Lexicon.WORKS.contains(view.lower(i)) && words(direct) < 8) {
      return true;
    }
    int content = 0;
    int capitals = 0;
    for (int k = direct.from(); k < direct.to(); k++) {
      if (view.word(k) && view.lower(k).length() > 3) {
        content++;
        capitals += view.capitalised(k) ? 1 : 0;
      }
    }
    return content > 1 && capitals == content;
  }

  private boolean isSpeech(Direct direct, int words) {
    int before = direct.from() - 1;
    while (before >= 0 && MARKS.contains(view.lower(before))) {
      before--;
    }
    boolean opens =
        before < 0 || view.sentenceStart(direct.from()) > before || view.lower(before).equals(":");
    return words >= SURELY_SPEECH || (opens && view.capitalised(direct.from()));
  }

  /** « "A", a-t-il dit, "b" » and a quoted sentence right behind one: the same utterance. */
  private boolean continues(Direct direct, @Nullable NounPhrase speaker) {
    Direct before = lastDirect;
    if (before == null || view.paragraph(before.from()) != view.paragraph(direct.from())) {
      return false;
    }
    int gap = direct.from() - before.to();
    if (gap > LONGEST_INTERRUPTION || gap <= 0) {
      return false;
    }
    boolean ellipsis = true;
    for (int i = before.to(); i < direct.from(); i++) {
      String word = view.lower(i);
      ellipsis &= MARKS.contains(word) || Set.of("(", ")", "...", "…", "[", "]").contains(word);
    }
    if (ellipsis) {
      return true;
    }
    int i = before.to();
    while (i < direct.from() && MARKS.contains(view.lower(i))) {
      i++;
    }
    if (view.lower(i).equals(",")) {
      i++;
    }
    boolean clause = speakers.inverted(i, direct.from()) != null;
    if (!clause) {
      return false;
    }
    String joint = joint(direct);
    boolean sentence = view.capitalised(direct.from()) && speaker == null && joint.equals(".");
    return joint.equals(",") || joint.equals(":") || sentence;
  }

  private String joint(Direct direct) {
    int i = direct.from() - 1;
    while (i > 0 && MARKS.contains(view.lower(i))) {
      i--;
    }
    return view.lower(i);
  }

  private void extendLast(Direct direct) {
    for (int k = quotations.size() - 1; k >= 0; k--) {
      Quotation last = quotations.get(k);
      if (last.direct()) {
        NormalisedText text = view.field.text();
        int end = text.originalEnd(direct.end());
        quotations.set(
            k,
            new Quotation(
                last.field(),
                last.start(),
                end,
                text.original().substring(last.start(), end),
                last.verb(),
                true,
                last.speaker(),
                last.confidence()));
        lastDirect = direct;
        return;
      }
    }
  }

  /** A quoted sentence without a clause of its own, near one in its paragraph: the same speaker. */
  private Quotation.@Nullable Speaker carriedOver(Direct direct) {
    Direct before = lastDirect;
    boolean near =
        before != null
            && view.paragraph(direct.from()) == view.paragraph(before.from())
            && direct.from() - before.to() < LONGEST_SILENCE;
    return near ? lastSpeaker : null;
  }

  // ---- reported speech

  private void indirect(int start, int end) {
    if (sourced(start, end)) {
      return;
    }
    for (int i = start; i < end; i++) {
      if (quoted[i] == 0
          && Lexicon.REPORTING_VERBS.contains(view.lower(i))
          && !Lexicon.thinks(view.lower(i))
          && reported(i, start, end)) {
        return;
      }
    }
    concluded(start, end);
  }

  /** « Selon X, content » and « content, selon X ». */
  private boolean sourced(int start, int end) {
    for (int i = start; i < end; i++) {
      Clause source = quoted[i] == 0 ? speakers.source(i, end) : null;
      if (source == null) {
        continue;
      }
      if (i <= start + 1) {
        int comma = source.speaker().to();
        while (comma < end
            && comma < source.speaker().to() + 20
            && !view.lower(comma).equals(",")) {
          comma++;
        }
        int apposition = appositionEnd(comma, end);
        comma = apposition > comma ? apposition : comma;
        if (view.lower(comma).equals(",") && comma + 1 < end) {
          return addIndirect(comma + 1, end, source);
        }
      } else if (quoted[contentStart(start)] == 0) {
        return addIndirect(contentStart(start), i, source);
      }
      return false;
    }
    return false;
  }

  /** « Selon X, maire de Y, content »: the comma before the content. */
  private int appositionEnd(int comma, int end) {
    String next = view.lower(comma + 1);
    boolean apposition =
        !view.capitalised(comma + 1)
            && view.word(comma + 1)
            && !speakers.beginsClause(next)
            && quoted[Math.min(comma + 1, end - 1)] == 0;
    if (!apposition) {
      return comma;
    }
    int i = comma + 1;
    while (i < end && i < comma + LONGEST_INTERRUPTION && !view.lower(i).equals(",")) {
      i++;
    }
    return i < end && view.lower(i).equals(",") ? i : comma;
  }

  private int contentStart(int from) {
    int start = CONJUNCTIONS.contains(view.lower(from)) ? from + 1 : from;
    int end = view.sentenceEnd(from);
    int i = start;
    while (i + 1 < end && !view.word(i) && quoted[i] == 0) {
      if (MARKS.contains(view.lower(i))) {
        return i + 1;
      }
      i++;
    }
    return i;
  }

  /** « X affirme que content », « X demande de content », « X dit vouloir content ». */
  private boolean reported(int verb, int start, int end) {
    String form = view.lower(verb);
    int i = verb + 1;
    int limit = Math.min(end, verb + 14);
    while (i < limit && !THAT.contains(view.lower(i))) {
      boolean asked = view.lower(i).equals("de") || view.lower(i).equals("d'");
      if (asked && Lexicon.asks(form) && Lexicon.infinitive(view.lower(i + 1))) {
        return report(verb, i + 1, start, end);
      }
      boolean infinitive =
          i <= verb + 6
              && (view.lower(i).equals("avoir")
                  || view.lower(i).equals("être")
                  || (i == verb + 1 && Lexicon.infinitive(view.lower(i)) && view.word(i)));
      if (infinitive && SAYING_STEMS.stream().anyMatch(form::startsWith)) {
        boolean reflexive = view.lower(i - 1).equals("s'");
        return report(verb, reflexive ? i - 1 : i, start, end);
      }
      if (view.lower(i).equals(":")
          || view.lower(i).equals(";")
          || quoted[i] > 0
          || Set.of("qui", "dont", "et", "pour").contains(view.lower(i))) {
        return false;
      }
      i++;
    }
    if (i >= limit || i + 1 >= end) {
      return false;
    }
    return report(verb, i + 1, start, end);
  }

  private boolean report(int verb, int content, int start, int end) {
    if (content >= end || quoted[content] > 0 || MARKS.contains(view.lower(content))) {
      return false;
    }
    NounPhrase subject = participleSubject(verb, start);
    if (subject == null) {
      subject = speakers.subjectBefore(verb, start);
    }
    Actor last = speakers.last();
    if (subject == null && last != null && view.lower(verb).endsWith("ant")) {
      subject = new NounPhrase(verb, verb + 1, last);
    }
    return subject != null && addIndirect(content, end, new Clause(subject, verb));
  }

  /** « …, indique l'agence, précisant que… »: who the clause before names. */
  private @Nullable NounPhrase participleSubject(int verb, int start) {
    if (!view.lower(verb).endsWith("ant")) {
      return null;
    }
    for (int i = start + 1; i < verb; i++) {
      if (quoted[i] == 0 && CLAUSE_STARTS.contains(view.lower(i - 1))) {
        Clause clause = speakers.inverted(i, verb);
        if (clause != null) {
          return clause.speaker();
        }
      }
    }
    return null;
  }

  /** « Content, a annoncé jeudi X. » */
  private void concluded(int start, int end) {
    int content = contentStart(start);
    if (content >= end || quoted[content] > 0) {
      return;
    }
    for (int i = start + 3; i < end; i++) {
      if (quoted[i] == 0 && view.lower(i - 1).equals(",")) {
        Clause clause = speakers.inverted(i, end);
        if (clause != null) {
          addIndirect(content, i - 1, clause);
          return;
        }
      }
    }
  }

  private boolean addIndirect(int from, int to, Clause clause) {
    int last = to - 1;
    while (last > from && !view.word(last) && !MARKS.contains(view.lower(last))) {
      last--;
    }
    if (last - from < FEWEST_WORDS - 1 || mostlyQuoted(from, last + 1)) {
      return false;
    }
    NounPhrase speaker = clause.speaker();
    speakers.spoke(speaker.actor(), speaker.to());
    int start = view.tokens.get(from).start();
    add(start, view.tokens.get(last).end(), false, verb(clause), speaker(speaker), 0.6);
    return true;
  }

  /** True if what is reported is reported in quotation marks: then it is direct speech. */
  private boolean mostlyQuoted(int from, int to) {
    int inside = 0;
    int words = 0;
    for (int i = from; i < to; i++) {
      words += view.word(i) ? 1 : 0;
      inside += view.word(i) && quoted[i] > 0 ? 1 : 0;
    }
    return inside * 2 >= words;
  }

  private Quotation.Speaker speaker(NounPhrase phrase) {
    Actor actor = phrase.actor();
    NormalisedText text = view.field.text();
    int start = view.tokens.get(phrase.from()).start();
    int end = view.tokens.get(phrase.to() - 1).end();
    return new Quotation.Speaker(
        text.originalText(start, end),
        text.originalStart(start),
        text.originalEnd(end),
        actor == null ? null : actor.id(),
        actor == null ? null : actor.name());
  }

  private @Nullable String verb(@Nullable Clause clause) {
    return clause == null || clause.verb() < 0
        ? null
        : view.field
            .text()
            .originalText(
                view.tokens.get(clause.verb()).start(),
                view.tokens.get(clause.verbEnd() - 1).end());
  }

  private void add(
      int start,
      int end,
      boolean direct,
      @Nullable String verb,
      Quotation.@Nullable Speaker speaker,
      double confidence) {
    NormalisedText text = view.field.text();
    quotations.add(
        new Quotation(
            view.field.field(),
            text.originalStart(start),
            text.originalEnd(end),
            text.originalText(start, end),
            verb,
            direct,
            speaker,
            confidence));
  }
}
