package org.manchette.benchmarks.entities;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manchette.text.ActorKind;
import org.manchette.text.ArticleText;

/**
 * Cuts a span down to the bare name of our guidelines: no marks around it, no article or elided
 * letter before it, and of persons no title and no function. The same for annotations, for us and
 * for a peer, so that nobody gains by how a corpus draws its spans.
 */
final class Trimming {

  /** An article or a preposition at the beginning, none of which is part of a name. */
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?:(?:[lLdD]['’]\\s?)|(?:[lL]e|[lL]a|[lL]es|du|des|de|d|au|aux|à|en)\\s+)(?=\\S)");

  private static final Pattern FIRST_WORD = Pattern.compile("(\\S+?)([.,:]?)\\s*(?:\\s|(?<=[.:]))");

  private static final Pattern PARTICLE =
      Pattern.compile(
          "(?:de|du|des|da|di|del|della|van|von|der|den|ben|bin|ibn|el|al|le|la|d['’].*)");

  /** Before a name, with a capital or without. */
  private static final Set<String> TITLES =
      Set.of(
          ("m mm mr mme mmes mlle mlles me mes dr pr prof mgr monsieur messieurs madame mesdames "
                  + "mademoiselle maître docteur professeur monseigneur président présidente "
                  + "vice-président général colonel commandant capitaine lieutenant sergent "
                  + "maréchal amiral abbé ministre député sénateur maire préfet directeur "
                  + "directrice secrétaire trésorier juge procureur chancelier cardinal évêque "
                  + "archevêque pape roi reine empereur impératrice comte comtesse marquis "
                  + "marquise baron baronne vicomte duc duchesse citoyen citoyenne veuve frère sœur")
              .split(" "));

  private Trimming() {}

  /** The names in these spans, none twice, without those of which nothing is left. */
  static List<Span> all(ArticleText article, List<Span> spans) {
    Set<Span> names = new LinkedHashSet<>();
    for (Span span : spans) {
      Span name = trim(article.field(span.field()), span);
      if (name.start() < name.end()) {
        names.add(name);
      }
    }
    return List.copyOf(names);
  }

  /** The name in a span; empty if there is none. */
  static Span trim(String text, Span span) {
    int start = span.start();
    int end = span.end();
    boolean person = span.kind() == ActorKind.PERSON;
    int before;
    do {
      before = start;
      start = withoutMarks(text, start, end);
      start = person ? withoutTitle(text, start, end) : withoutArticle(text, start, end);
    } while (start != before && start < end);
    if (person) {
      end = endOfPerson(text, start, end);
    }
    end = withoutMarksBehind(text, start, end);
    return new Span(span.field(), start, Math.max(start, end), span.kind());
  }

  /** « Jean Vallée, directeur de l'Œil » ends at the comma. */
  private static int endOfPerson(String text, int start, int end) {
    int comma = text.indexOf(',', start);
    return comma < 0 ? end : Math.min(comma, end);
  }

  private static int withoutMarks(String text, int start, int end) {
    int first = start;
    while (first < end && !Character.isLetterOrDigit(text.codePointAt(first))) {
      first += Character.charCount(text.codePointAt(first));
    }
    return first;
  }

  private static int withoutMarksBehind(String text, int start, int end) {
    int last = end;
    while (last > start && !Character.isLetterOrDigit(text.charAt(last - 1))) {
      char sign = text.charAt(last - 1);
      String rest = text.substring(start, last - 1);
      boolean abbreviation = sign == '.' && rest.matches("(?s).*(?:^|[\\s.\\-('’])\\p{L}{1,2}");
      boolean closes = sign == ')' && rest.contains("(");
      if (abbreviation || closes || Character.isSurrogate(sign) || sign == '+') {
        break;
      }
      last--;
    }
    return last;
  }

  private static int withoutArticle(String text, int start, int end) {
    Matcher article = ARTICLE.matcher(text).region(start, end);
    return article.lookingAt() ? article.end() : start;
  }

  /** Without « M. », « Président », and what else is in lower case but for a particle. */
  private static int withoutTitle(String text, int start, int end) {
    Matcher word = FIRST_WORD.matcher(text).region(start, end);
    if (!word.lookingAt() || word.end() >= end) {
      return start;
    }
    String first = word.group(1);
    boolean title = TITLES.contains(first.toLowerCase(Locale.FRENCH));
    boolean lower = first.equals(first.toLowerCase(Locale.FRENCH)) && !isParticle(text, word, end);
    boolean named = text.substring(word.end(), end).codePoints().anyMatch(Character::isUpperCase);
    return title || (lower && named) ? word.end() : start;
  }

  private static boolean isParticle(String text, Matcher word, int end) {
    int next = word.end();
    return PARTICLE.matcher(word.group(1)).matches()
        && next < end
        && (Character.isUpperCase(text.charAt(next))
            || text.substring(next, end).matches("(?s)(?:la|le|l['’]|der|den)\\s?\\p{Lu}.*"));
  }
}
