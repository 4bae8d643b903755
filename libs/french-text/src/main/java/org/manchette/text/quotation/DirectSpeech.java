package org.manchette.text.quotation;

import static org.manchette.text.quotation.Lexicon.*;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manchette.text.Actor;
import org.manchette.text.ActorKind;
import org.manchette.text.Quotation;

/** Speech between quotation marks. */
final class DirectSpeech {

  private static final int FEWEST_WORDS = 3;

  /** Words from which on marks hold speech, whatever stands around. */
  private static final int SURELY_SPEECH = 6;

  /** Words of a title, at most. */
  private static final int LONGEST_TITLE = 12;

  /** In tokens, after which a speaker is forgotten. */
  private static final int LONGEST_SILENCE = 80;

  /** In tokens, of the clause that interrupts a quotation. */
  private static final int LONGEST_INTERRUPTION = 14;

  /** In tokens, before a colon. */
  private static final int FARTHEST_SIGN = 8;

  /** In tokens, from the marks to the clause that gives them to somebody. */
  private static final int FARTHEST_CLAUSE = 80;

  private record Direct(int start, int end, int from, int to, boolean closed) {}

  private record Begun(Direct direct, Clause clause) {}

  private final FieldView view;
  private final Discourse discourse;
  private final Phrases phrases;
  private final Clauses clauses;
  private final Subjects subjects;
  private final Quotations quotations;
  private final List<Direct> all = new ArrayList<>();
  private int next;
  private @Nullable Direct lastDirect;

  /**
   * A few words that a clause interrupts, of which the rest may follow: « Oui », dit X, « mais… ».
   */
  private @Nullable Begun begun;

  private Quotation.@Nullable Speaker lastSpeaker;
  private int lastAt = -1;

  DirectSpeech(
      FieldView view,
      Discourse discourse,
      Phrases phrases,
      Clauses clauses,
      Subjects subjects,
      Quotations quotations) {
    this.view = view;
    this.discourse = discourse;
    this.phrases = phrases;
    this.clauses = clauses;
    this.subjects = subjects;
    this.quotations = quotations;
    for (Marks.Span span : Marks.find(view.text)) {
      int from = view.tokenAt(span.start());
      int to = view.tokenAt(span.end() - 1) + 1;
      if (from < view.size() && to <= view.size() && to > from) {
        all.add(new Direct(span.start(), span.end(), from, to, span.closed()));
        view.quote(from, to);
      }
    }
  }

  /** Adds what begins before {@code end}, the end of a sentence, and was not added yet. */
  void addUntil(int end) {
    while (next < all.size() && all.get(next).from() < end) {
      add(all.get(next++));
    }
  }

  /** Remembers a speaker of reported speech, whose words may go on between marks. */
  void spoke(Quotation.Speaker speaker, int at) {
    lastSpeaker = speaker;
    lastAt = at;
  }

  private void add(Direct direct) {
    int words = words(direct);
    int start = start(direct);
    Begun beginning = begun;
    begun = null;
    if (words < FEWEST_WORDS) {
      remember(direct, start);
      return;
    }
    if (isWork(direct, start)) {
      return;
    }
    Clause clause = clause(direct, start);
    if (beginning != null && continues(beginning.direct(), direct, clause)) {
      add(beginning.direct().start(), direct, beginning.clause());
      return;
    }
    if (continues(lastDirect, direct, clause)) {
      quotations.extend(direct.end());
      lastDirect = direct;
      return;
    }
    if (clause == null && !isSpeech(direct, words)) {
      return;
    }
    add(direct.start(), direct, clause);
  }

  private void add(int from, Direct direct, @Nullable Clause clause) {
    Quotation.Speaker speaker =
        clause == null ? carriedOver(direct) : quotations.speaker(clause.speaker());
    int end = direct.end();
    if (clause != null && isDialogue(direct)) {
      end = dialogueEnd(direct, clause);
      if (speaker != null && isAnswerOfAnother(clause)) {
        speaker = new Quotation.Speaker(speaker.text(), speaker.start(), speaker.end(), null, null);
      }
    }
    if (clause != null) {
      discourse.spoke(clause.speaker(), direct.to());
    }
    lastSpeaker = speaker;
    lastAt = clause == null ? direct.to() : Math.max(direct.to(), clause.speaker().to());
    double confidence = (direct.closed() ? 0.5 : 0.3) + (clause == null ? 0 : 0.4);
    quotations.add(from, end, true, quotations.verb(clause), speaker, confidence);
    lastDirect = direct;
  }

  /** The start of its sentence, or of what announces it: « X a déclaré : » and a line end. */
  private int start(Direct direct) {
    int start = view.sentenceStart(direct.from());
    boolean announced = start > 0 && view.lower(start - 1).equals(":");
    return announced && start >= direct.from() - 2 ? view.sentenceStart(start - 1) : start;
  }

  /** Words in marks that are too few to be given still tell who speaks. */
  private void remember(Direct direct, int start) {
    Clause clause = clause(direct, start);
    if (clause != null && clause.verb() >= 0) {
      if (clause.verb() >= direct.to() && view.capitalised(direct.from())) {
        begun = new Begun(direct, clause);
      }
      if (clause.speaker().actor() != null) {
        discourse.spoke(clause.speaker(), direct.to());
      }
    }
  }

  // ---- who speaks

  private @Nullable Clause clause(Direct direct, int start) {
    Clause inside = insideClause(direct);
    if (inside != null) {
      return inside;
    }
    int after = direct.to();
    while (view.is(after, MARK)) {
      after++;
    }
    // A closing mark behind a blank stands in the next sentence.
    int end = Math.min(view.sentenceEnd(after - 1), direct.to() + FARTHEST_CLAUSE);
    Clause behind = after(after, end);
    if (behind != null) {
      return behind;
    }
    int first = Math.max(start, direct.from() - FARTHEST_CLAUSE);
    Clause before = clauses.before(direct.from(), first);
    for (int i = direct.from() - 1; i >= first && (before == null || i > before.verb()); i--) {
      Clause source = view.quoted(i) ? null : clauses.source(i, direct.from());
      if (source != null) {
        return source;
      }
    }
    if (before != null) {
      return before;
    }
    Clause opinion = clauses.opinion(first, direct.from());
    if (opinion != null && opinion.speaker().to() >= direct.from() - 2) {
      // « Pour elle, « la saison sera bonne » »
      return opinion;
    }
    NounPhrase introduced = introduced(direct, first);
    if (introduced != null) {
      return Clause.withoutVerb(introduced);
    }
    // « X "a de fortes chances" d'en être »: whose words they are is said by the sentence's subject
    NounPhrase subject = subjects.of(direct.from(), first);
    return subject != null && subject.actor() != null && subject.actor().kind() == ActorKind.PERSON
        ? Clause.withoutVerb(subject)
        : null;
  }

  private @Nullable Clause after(int after, int end) {
    Clause marks = clauses.behindMarks(after, end);
    for (int i = after; i < end; i++) {
      if (view.quoted(i)) {
        continue;
      }
      if (i == after || view.is(i - 1, CLAUSE_START)) {
        Clause clause = clauses.inverted(i, end);
        if (clause != null) {
          return clause;
        }
        if (marks != null) {
          return marks;
        }
      }
      Clause source = clauses.source(i, end);
      if (source != null) {
        return source;
      }
    }
    return marks;
  }

  /** « "Les armées…, a précisé la ministre. Le maintien…" »: the clause inside the marks. */
  private @Nullable Clause insideClause(Direct direct) {
    if (isDialogue(direct)) {
      return dialogueClause(direct);
    }
    for (int i = direct.from() + 3; i < direct.to() - 1; i++) {
      if (view.lower(i - 1).equals(",") && view.is(i, AUXILIARY | SAYS)) {
        Clause clause = clauses.inverted(i, direct.to());
        if (clause != null
            && clause.verb() <= i + 3
            && phrases.canSpeak(clause.speaker())
            && (view.is(i, AUXILIARY) || endsClause(clause, direct.to()))) {
          return clause;
        }
      }
    }
    return null;
  }

  private boolean isDialogue(Direct direct) {
    int dash = direct.start() - 1;
    while (dash >= 0 && Character.isWhitespace(view.text.charAt(dash))) {
      dash--;
    }
    return dash >= 0 && "-–—".indexOf(view.text.charAt(dash)) >= 0;
  }

  /** « – Où étiez-vous ? demanda le juge. », « – Vraiment, fit-il. »: no marks end the speech. */
  private @Nullable Clause dialogueClause(Direct direct) {
    for (int i = direct.from() + 1; i < direct.to() - 1; i++) {
      if (!view.capitalised(i) && ",?!…".contains(view.lower(i - 1))) {
        Clause clause = clauses.inverted(i, direct.to());
        clause = clause == null ? clauses.behindMarks(i, direct.to()) : clause;
        if (clause != null && phrases.canSpeak(clause.speaker())) {
          return clause;
        }
      }
    }
    return null;
  }

  /** Where the speech of a line of dialogue ends: before its clause, if nothing follows that. */
  private int dialogueEnd(Direct direct, Clause clause) {
    int to = clause.speaker().to();
    for (int i = to; i < direct.to(); i++) {
      if (view.word(i)) {
        return direct.end();
      }
    }
    int first = Math.min(clause.verb(), clause.speaker().from());
    while (first > direct.from() && !",?!…".contains(view.lower(first - 1))) {
      first--;
    }
    int last = view.lower(first - 1).equals(",") ? first - 2 : first - 1;
    return last > direct.from() ? view.tokens.get(last).end() : direct.end();
  }

  /** « répondit l'accusé » behind what another one said: the line before is not his. */
  private boolean isAnswerOfAnother(Clause clause) {
    Quotation.Speaker before = lastSpeaker;
    Actor actor = clause.speaker().actor();
    return before != null
        && actor != null
        && lastDirect != null
        && isDialogue(lastDirect)
        && actor.id().equals(before.actorId())
        && view.is(clause.speaker().from(), DEFINITE)
        && !namesItself(clause.speaker());
  }

  private boolean namesItself(NounPhrase phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (view.actor(i) != null) {
        return true;
      }
    }
    return false;
  }

  /** « , confie le garçon. »: nothing else follows. */
  private boolean endsClause(Clause clause, int end) {
    int to = clause.speaker().to();
    String mark = view.lower(to);
    boolean subject = clause.speaker().actor() != null || view.is(clause.verb() + 2, ROLE | PERSON);
    return subject
        && !view.is(clause.verb() + 1, PRONOUN)
        && (to >= end || mark.equals(".") || mark.equals(","));
  }

  /** « Sur Twitter, X s'indigne: "…" »: a colon after a clause without a reporting verb. */
  private @Nullable NounPhrase introduced(Direct direct, int start) {
    int colon = direct.from() - 1;
    while (colon > start && view.is(colon, MARK)) {
      colon--;
    }
    if (colon <= start || !view.lower(colon).equals(":")) {
      return null;
    }
    NounPhrase written = written(colon, start);
    return written != null ? written : subjects.main(start, colon);
  }

  /** « Il trouve un mot scotché sur la vitre : « … » »: what bears the words, which nobody says. */
  private @Nullable NounPhrase written(int colon, int start) {
    for (int i = colon - 1; i > Math.max(start, colon - FARTHEST_SIGN); i--) {
      if (view.is(i, SIGN) && view.is(i - 1, DETERMINER) && !view.quoted(i)) {
        boolean word = view.lower(i).equals("mot") && !view.lower(i + 1).endsWith("é");
        return word ? null : new NounPhrase(i - 1, i + 1, null);
      }
    }
    return null;
  }

  /** A quotation without a clause of its own: whoever spoke right before, near by. */
  private Quotation.@Nullable Speaker carriedOver(Direct direct) {
    if (lastAt < 0 || direct.from() - lastAt > LONGEST_SILENCE) {
      return null;
    }
    int before = Math.min(lastAt, view.size()) - 1;
    boolean near =
        view.paragraph(direct.from()) == view.paragraph(before) || isNext(before, direct);
    return near ? lastSpeaker : null;
  }

  /** True if nothing but marks stands between: the speaker goes on in the next paragraph. */
  private boolean isNext(int before, Direct direct) {
    for (int i = before + 1; i < direct.from(); i++) {
      if (view.word(i)) {
        return false;
      }
    }
    return true;
  }

  // ---- what is speech

  private int words(Direct direct) {
    int words = 0;
    for (int i = direct.from(); i < direct.to(); i++) {
      words += view.word(i) ? 1 : 0;
    }
    return words;
  }

  private boolean isWork(Direct direct, int start) {
    int i = direct.from() - 1;
    boolean colon = false;
    while (i >= 0 && (view.is(i, MARK) || view.lower(i).equals(":"))) {
      colon |= view.lower(i).equals(":");
      i--;
    }
    int words = words(direct);
    if (view.is(i, WORK) && !colon && words < 8) {
      return true;
    }
    boolean apposed = view.lower(i).equals(",") && !colon && words < LONGEST_TITLE;
    for (int k = i - 1; apposed && k > Math.max(start, i - 20); k--) {
      if (view.is(k, BOOK)) {
        return true;
      }
      if (view.quoted(k) || view.is(k, SAYS | SAYING) || view.lower(k).equals(",")) {
        break;
      }
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
    while (before >= 0 && view.is(before, MARK)) {
      before--;
    }
    boolean opens =
        before < 0
            || view.sentenceStart(direct.from()) > before
            || view.lower(before).equals(":")
            || (before == view.sentenceStart(before) && !view.word(before));
    int after = direct.to();
    while (view.is(after, MARK)) {
      after++;
    }
    // « "Les Marées" reprend en mars »
    boolean goesOn = view.word(after) && !view.capitalised(after);
    return words >= SURELY_SPEECH || (opens && !goesOn && view.capitalised(direct.from()));
  }

  // ---- one utterance

  /** « "A", a-t-il dit, "b" » and « "A (...)" "b" »: the same utterance. */
  private boolean continues(@Nullable Direct before, Direct direct, @Nullable Clause clause) {
    if (before == null || view.paragraph(before.from()) != view.paragraph(direct.from())) {
      return false;
    }
    int gap = direct.from() - before.to();
    if (gap > LONGEST_INTERRUPTION || gap <= 0 || direct.start() - before.end() < 3) {
      return false;
    }
    if (isEllipsis(before.to(), direct.from())) {
      return true;
    }
    int i = before.to();
    while (i < direct.from() && view.is(i, MARK)) {
      i++;
    }
    if (view.lower(i).equals(",")) {
      i++;
    }
    boolean interrupted =
        clauses.inverted(i, direct.from()) != null
            || clauses.behindMarks(i - 1, direct.from()) != null;
    if (!interrupted) {
      return false;
    }
    for (int k = before.to(); k < direct.from(); k++) {
      if (view.is(k, TO_SAY | SAYING) && !view.is(k, SAYS | SAID)) {
        // « », dit-il avant de conclure: « »
        return false;
      }
    }
    String joint = joint(direct);
    boolean sentence = view.capitalised(direct.from()) && clause == null && joint.equals(".");
    return joint.equals(",") || joint.equals(":") || sentence;
  }

  private boolean isEllipsis(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean left =
          switch (view.lower(i)) {
            case "(", ")", "...", "…", "[", "]" -> true;
            default -> view.is(i, MARK);
          };
      if (!left) {
        return false;
      }
    }
    return true;
  }

  private String joint(Direct direct) {
    int i = direct.from() - 1;
    while (i > 0 && view.is(i, MARK)) {
      i--;
    }
    return view.lower(i);
  }
}
