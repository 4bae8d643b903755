package org.manchette.text.quotation;

import static org.manchette.text.quotation.Lexicon.*;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Speech that is given without marks: « affirme que », « selon X ». */
final class ReportedSpeech {

  private static final int FEWEST_WORDS = 3;

  /** In tokens, of « X, maire de Y, » behind « selon ». */
  private static final int LONGEST_APPOSITION = 30;

  /** In tokens, of place, day and agency. */
  private static final int LONGEST_DATELINE = 14;

  private static final Set<String> DASHES = Set.of("-", "–", "—", "--");

  private static final double CONFIDENCE = 0.6;

  private final FieldView view;
  private final Discourse discourse;
  private final Clauses clauses;
  private final Subjects subjects;
  private final Phrases phrases;
  private final DirectSpeech direct;
  private final Contents contents;
  private final Quotations quotations;

  ReportedSpeech(
      FieldView view,
      Discourse discourse,
      Phrases phrases,
      Subjects subjects,
      Clauses clauses,
      DirectSpeech direct,
      Quotations quotations) {
    this.view = view;
    this.discourse = discourse;
    this.phrases = phrases;
    this.subjects = subjects;
    this.clauses = clauses;
    this.direct = direct;
    this.contents = new Contents(view);
    this.quotations = quotations;
  }

  /** Adds what the sentence from {@code start} to before {@code end} reports. */
  void add(int start, int end) {
    if (sourced(start, end)) {
      return;
    }
    if (!reported(start, end)) {
      concluded(start, end);
    }
  }

  // ---- « selon X »

  private boolean sourced(int start, int end) {
    int first = contentStart(start);
    Clause opinion = clauses.opinion(first, end);
    if (opinion != null) {
      return addBehind(opinion, end);
    }
    for (int i = start; i < end; i++) {
      Clause source = view.quoted(i) ? null : clauses.source(i, end);
      if (source == null) {
        continue;
      }
      if (view.lower(source.verbEnd()).endsWith("quel")
          || view.lower(source.verbEnd()).endsWith("quelle")) {
        return addIndirect(source.verbEnd() + 1, end, source);
      }
      if (opensContent(i, start)) {
        return addBehind(source, end);
      }
      int content = contentStart(start);
      return !view.quoted(content) && content < i && addIndirect(content, i, source);
    }
    return false;
  }

  /** « Selon X », « toujours selon X », « mais, selon X »: what is reported follows. */
  private boolean opensContent(int i, int start) {
    if (i <= start + 1 || view.capitalised(i)) {
      return true;
    }
    int before = view.lower(i - 1).equals(",") ? i - 2 : i - 1;
    if (before < i - 1 && before <= start + 2) {
      // « En effet, selon X, »
      return true;
    }
    return view.is(before, CONJUNCTION | THAT)
        && (before == start
            || view.is(before - 1, PHRASE_MARK | CONJUNCTION)
            || before == start + 1);
  }

  private boolean addBehind(Clause source, int end) {
    int to = source.speaker().to();
    int comma = to;
    while (comma < end && comma < to + LONGEST_APPOSITION && !view.lower(comma).equals(",")) {
      comma++;
    }
    // « Selon le magazine X l'usage date… »
    if (comma > to && view.is(to, DETERMINER) && !view.is(to, PREPOSITION)) {
      return addIndirect(to, end, source);
    }
    comma = appositionEnd(comma, end);
    return view.lower(comma).equals(",") && comma + 1 < end && addIndirect(comma + 1, end, source);
  }

  /** « Selon X, maire de Y, content »: the comma before the content. */
  private int appositionEnd(int comma, int end) {
    int next = comma + 1;
    boolean apposition =
        next < end
            && !view.capitalised(next)
            && view.word(next)
            && !view.quoted(next)
            && (isApposed(next, end)
                || !view.is(next, DETERMINER | PRONOUN | PREPOSITION | CLAUSE_WORD | CONJUNCTION));
    if (!apposition) {
      return comma;
    }
    int i = next;
    while (i < end && i < comma + LONGEST_APPOSITION && !view.lower(i).equals(",")) {
      i++;
    }
    return i < end && view.lower(i).equals(",") ? i : comma;
  }

  /** « un couple rencontré à Y, »: a role or person that no verb follows. */
  private boolean isApposed(int i, int end) {
    if (!view.lower(i).equals("un") && !view.lower(i).equals("une") && !view.is(i, ROLE)) {
      return false;
    }
    for (int k = i; k < Math.min(end, i + LONGEST_APPOSITION); k++) {
      if (view.lower(k).equals(",")) {
        return true;
      }
      if (view.is(k, AUXILIARY | CLITIC) && !view.is(k, DETERMINER | PREPOSITION)) {
        return false;
      }
    }
    return false;
  }

  private int contentStart(int sentence) {
    int from = behindDateline(sentence);
    int start = view.is(from, CONJUNCTION) ? from + 1 : from;
    int end = view.sentenceEnd(from);
    if (view.lower(start + 1).equals(":")) {
      // « Résultat : il gagne »
      start += 2;
    }
    int i = start;
    while (i + 1 < end && !view.word(i) && !view.quoted(i)) {
      if (view.is(i, MARK)) {
        return i + 1;
      }
      i++;
    }
    return i;
  }

  /** « LYON, 15 mai (AFP) – Le pont »: behind the dash, which is the only one; else the start. */
  private int behindDateline(int start) {
    int dash = -1;
    int end = view.sentenceEnd(start);
    boolean told = isCapitals(start);
    for (int i = start; i < end; i++) {
      String word = view.lower(i);
      if (DASHES.contains(word)) {
        if (dash >= 0) {
          return start;
        }
        dash = i;
      }
      if (dash < 0) {
        told |= word.equals(")") || view.is(i, TIME);
        boolean fits =
            view.capitalised(i)
                || !Character.isLetter(word.charAt(0))
                || view.is(i, TIME | DETERMINER | PREPOSITION);
        if (!fits || i - start > LONGEST_DATELINE) {
          return start;
        }
      }
    }
    return told && dash > start && dash + 1 < end ? dash + 1 : start;
  }

  private boolean isCapitals(int i) {
    String word = view.tokens.get(i).text();
    return word.length() > 2 && word.equals(word.toUpperCase(Locale.FRENCH));
  }

  // ---- « affirme que »

  /** All reports of the sentence; one begins anew behind a comma (« …, ajoutant que »). */
  private boolean reported(int start, int end) {
    int content = -1;
    Clause clause = null;
    boolean added = false;
    for (int i = start; i < end; i++) {
      if (!clauses.reports(i) || (isInfinitiveOnly(i) && !isDue(i))) {
        continue;
      }
      int from = contents.of(i, end);
      if (from < 0 || from >= end || view.quoted(from) || view.is(from, MARK)) {
        continue;
      }
      int cut = clause == null ? -1 : cut(i, content);
      NounPhrase subject = subject(i, start, clause);
      if (subject == null || clauses.isNobody(subject)) {
        continue;
      }
      if (clause != null && cut < 0) {
        cut = coordinated(subject, i, content);
        if (cut < 0) {
          continue;
        }
      }
      if (clause != null) {
        added |= addIndirect(content, cut, clause);
      }
      clause = new Clause(subject, i);
      content = from;
    }
    return clause == null ? added : addIndirect(content, end, clause) || added;
  }

  private boolean isInfinitiveOnly(int i) {
    return view.is(i, TO_SAY) && !view.is(i, SAYS | SAID | SAYING);
  }

  /** « avant d'ajouter », « vient d'annoncer », « pour dénoncer »: it is said. */
  private boolean isDue(int infinitive) {
    boolean of = view.lower(infinitive - 1).equals("de") || view.lower(infinitive - 1).equals("d'");
    return of
        && (view.lower(infinitive - 2).equals("avant")
            || view.lower(infinitive - 2).startsWith("vien"));
  }

  /** Where the report before ends for another verb: the comma before it; -1 inside the report. */
  private int cut(int verb, int content) {
    for (int k = verb - 1; k > content && k > verb - 6; k--) {
      if (view.lower(k).equals(",")) {
        return k;
      }
      if (!view.is(k, AUXILIARY | CLITIC | ADVERB | CONJUNCTION)) {
        return -1;
      }
    }
    return -1;
  }

  /** « … et le Soudan accuse »: where another report by somebody named begins; else -1. */
  private int coordinated(NounPhrase subject, int verb, int content) {
    int and = subject.from() - 1;
    boolean follows = and > content && subject.to() <= verb && subject.to() > verb - 4;
    if (view.is(and, DEFINITE)) {
      and--;
    }
    return follows && subject.actor() != null && view.lower(and).equals("et") ? and : -1;
  }

  private @Nullable NounPhrase subject(int verb, int start, @Nullable Clause before) {
    if (!view.is(verb, SAYING)) {
      return subjects.of(verb, start);
    }
    if (before != null) {
      return before.speaker();
    }
    // « …, indique l'agence, précisant que… »: who the clause before names
    for (int i = start; i < verb; i++) {
      if (!view.quoted(i) && (i == start || view.is(i - 1, CLAUSE_START))) {
        Clause clause = clauses.inverted(i, verb);
        if (clause != null) {
          return clause.speaker();
        }
      }
    }
    return subjects.of(verb, start);
  }

  // ---- « …, a annoncé X »

  private void concluded(int start, int end) {
    int content = contentStart(start);
    if (content >= end || view.quoted(content)) {
      return;
    }
    for (int i = start + 3; i < end; i++) {
      if (!view.quoted(i) && view.lower(i - 1).equals(",")) {
        Clause clause = clauses.inverted(view.lower(i).equals("comme") ? i + 1 : i, end);
        if (clause != null
            && canReport(clause.verb())
            && phrases.canSpeak(clause.speaker())
            && !goesOn(clause, end)) {
          addIndirect(content, i - 1, clause);
          return;
        }
      }
    }
  }

  /** « …, a annoncé X »; not « la juge, X, a interrogé Y ». */
  private boolean canReport(int verb) {
    return !view.is(verb, SAYS | SAID) || view.is(verb, WITH_THAT | WITH_INFINITIVE);
  }

  /** « X, interrogé hier, demande à un expert de… »: the verb goes on with what it reports. */
  private boolean goesOn(Clause clause, int end) {
    String determiner = view.lower(clause.speaker().from());
    boolean some = determiner.equals("un") || determiner.equals("une");
    return contents.of(clause.verb(), end) >= 0
        || (some && view.is(clause.speaker().from() + 1, DOCUMENT | RESEARCHERS));
  }

  private boolean addIndirect(int from, int to, Clause clause) {
    int last = to - 1;
    while (last > from
        && !view.word(last)
        && !view.is(last, MARK)
        && !"€$£%°".contains(view.lower(last))) {
      last--;
    }
    if (last - from < FEWEST_WORDS - 1 || mostlyQuoted(from, last + 1)) {
      return false;
    }
    NounPhrase speaker = clause.speaker();
    discourse.spoke(speaker, speaker.to());
    var named = quotations.speaker(speaker);
    direct.spoke(named, last + 1);
    int start = view.tokens.get(from).start();
    int end = view.tokens.get(last).end();
    quotations.add(start, end, false, quotations.verb(clause), named, CONFIDENCE);
    return true;
  }

  /** True if what is reported is reported in quotation marks: then it is direct speech. */
  private boolean mostlyQuoted(int from, int to) {
    int inside = 0;
    int words = 0;
    for (int i = from; i < to; i++) {
      words += view.word(i) ? 1 : 0;
      inside += view.word(i) && view.quoted(i) ? 1 : 0;
    }
    return inside * 2 >= words;
  }
}
